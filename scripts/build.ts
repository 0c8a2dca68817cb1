/**
 * Builds the page into dist/ and packs data/ beside it: `npm run build [-- --audience openbaar [--previous FOLDER]]`.
 * FOLDER holds the publication that is on line now, so that the two side by side give nothing away.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { dataCheck } from '../src/text/nl/data-check.ts';
import { countsBefore, misuse, packCommand } from './data/pack-command.ts';

interface Asked {
  readonly audience: 'driehoek' | 'openbaar';
  readonly previous: string | undefined;
}

/** What was asked for; null where it makes no sense. */
function readArguments(): Asked | null {
  try {
    const { values } = parseArgs({ options: { audience: { type: 'string' }, previous: { type: 'string' } } });
    const { audience = 'driehoek', previous } = values;
    if (audience !== 'driehoek' && audience !== 'openbaar') return null;
    // A copy for the driehoek keeps nothing back.
    return previous !== undefined && audience === 'driehoek' ? null : { audience, previous };
  } catch {
    return null;
  }
}

async function run(asked: Asked | null): Promise<number> {
  if (asked === null) {
    console.error(dataCheck.buildUsage);
    return misuse;
  }
  // Before the build empties dist/, which may be where it lies.
  const before = await countsBefore(asked.previous);
  if (!before.ok) return misuse;
  await build({ logLevel: 'error' });
  const folder = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
  return packCommand(folder('data'), folder('dist/data'), asked.audience, before.value);
}

process.exitCode = await run(readArguments());
