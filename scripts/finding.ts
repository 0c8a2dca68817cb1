/** `npm run --silent finding -- FILE`: prints what follows from the request in a JSON file, as JSON. */
import { parseArgs } from 'node:util';
import { finding as words } from '../src/text/nl/finding.ts';
import { findingCommand, misuse } from './finding/command.ts';
import type { Asked } from './finding/command.ts';

/** What was asked for; null where it makes no sense. */
function readArguments(): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        audience: { type: 'string', default: 'driehoek' },
        data: { type: 'string', default: 'data' },
        library: { type: 'string' },
      },
    });
    const { audience, data, library = null } = values;
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return null;
    return audience === 'driehoek' || audience === 'openbaar'
      ? { file, audience, folder: data, library }
      : null;
  } catch {
    return null;
  }
}

// Whoever reads along may have seen enough (`| head`): then there is nobody to write for.
process.stdout.on('error', () => process.exit());
const asked = readArguments();
if (asked === null) console.error(words.usage);
process.exitCode = asked === null ? misuse : await findingCommand(asked, Date.now());
