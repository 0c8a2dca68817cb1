import { joinParts } from '../domain/geo/background.ts';
import type { Background, BackgroundPart, Borders } from '../domain/geo/background.ts';
import { parseJson } from '../domain/json.ts';
import { readBackgroundPart } from '../policy/background-map.ts';
import { readBorders } from '../policy/borders.ts';
import { packageFile, readPackage } from '../policy/package.ts';
import type { Resource } from '../policy/package.ts';
import { fetchSound } from '../policy/source.ts';
import type { FetchFile } from '../policy/source.ts';

/** What is said of borders whose file cannot be read just now: nothing that may be untrue. */
const unknownBorders: Borders = { attribution: '', isOfficial: false };

/**
 * What lies under the figures on a map. Fetched when the first map is opened; a file that is not what the package says of
 * it, or that was cut off, is left out, and `isWhole` tells.
 */
export async function readBackground(fetchFile: FetchFile): Promise<Background> {
  const descriptor = await fetchSound(fetchFile, { path: packageFile });
  const read = descriptor.ok ? readPackage(descriptor.value) : null;
  const resources = read?.ok === true ? read.value.resources : [];
  const valueOf = async (resource: Resource): Promise<unknown> => {
    const text = await fetchSound(fetchFile, resource);
    const json = text.ok ? parseJson(text.value) : text;
    return json.ok ? json.value : null;
  };
  const withRole = (role: Resource['veiligheidsbeeld']['role']): Promise<unknown>[] =>
    resources.filter(({ veiligheidsbeeld: own }) => own.role === role).map(valueOf);
  const [values, [rings]] = await Promise.all([
    Promise.all(withRole('background-map')),
    Promise.all(withRole('rings')),
  ]);
  const parts = values.map(readBackgroundPart);
  const sound = parts.filter((part): part is BackgroundPart => part !== null);
  return {
    ...joinParts(sound),
    borders: readBorders(rings) ?? unknownBorders,
    isWhole: read?.ok === true && sound.length === parts.length,
  };
}
