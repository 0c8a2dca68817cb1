import type { IntakeContext } from '../../src/intake/context.ts';
import { load } from '../../src/policy/source.ts';
import { intakeContext } from '../../src/worker/intake-context.ts';
import { diskReader } from '../data/disk.ts';

/** What an import has to know, from a data folder; null where that is no good one. `now` in milliseconds since 1970. */
export async function openContext(folder: string, now: number): Promise<IntakeContext | null> {
  const loaded = await load(diskReader(folder));
  return loaded.ok ? intakeContext(loaded.value.municipality, 'check', now) : null;
}
