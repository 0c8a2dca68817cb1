/** `npm run --silent check-csv -- FILE...`: reads files as the page does and prints one JSON object per file. */
import { parseArgs } from 'node:util';
import { checkCommand } from './check-csv/command.ts';
import type { Asked } from './check-csv/command.ts';
import { checkCsv } from '../src/text/nl/check-csv.ts';

/** What was asked for; null where it makes no sense. */
function readArguments(): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        data: { type: 'string', default: 'data' },
        propose: { type: 'boolean', default: false },
        rows: { type: 'boolean', default: false },
      },
    });
    if (positionals.length === 0) return null;
    return { files: positionals, folder: values.data, proposes: values.propose, listsRows: values.rows };
  } catch {
    return null;
  }
}

// Whoever reads along may have seen enough (`| head`): then there is nobody to write for.
process.stdout.on('error', () => process.exit());
const asked = readArguments();
if (asked === null) console.error(checkCsv.usage);
process.exitCode = asked === null ? 2 : await checkCommand(asked, Date.now());
