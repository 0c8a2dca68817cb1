import type { Audience } from '../domain/privacy/disclosure.ts';
import { packageFile } from '../policy/package.ts';
import { readSources, type PackageSources } from '../policy/package-sources.ts';
import { textIn, type FetchFile } from '../policy/source.ts';

/** Where the data come from, as far as an audience may know; null where the package cannot be read just now. */
export async function packageSources(
  fetchFile: FetchFile,
  audience: Audience,
): Promise<PackageSources | null> {
  const bytes = await fetchFile(packageFile);
  const read = bytes.ok ? readSources(textIn(bytes.value), audience) : bytes;
  return read.ok ? read.value : null;
}
