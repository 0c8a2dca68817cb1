/** `npm run --silent check-csv -- FILE...`: reads files as the page does and prints one JSON object per file. */
import { parseArgs } from 'node:util';
import { formatMonth } from '../src/domain/time/month.ts';
import { refusalText } from '../src/text/nl/gegevens-import.ts';
import { checkCsv } from '../src/text/nl/check-csv.ts';
import { checkFile } from './check-csv/check.ts';
import { openContext } from './check-csv/context.ts';

/** Exit codes: all accepted in whole or part, one refused, wrong use. */
const good = 0;
const refused = 1;
const misuse = 2;

async function main(files: readonly string[], folder: string): Promise<number> {
  const context = await openContext(folder, Date.now());
  if (context === null) return complain(checkCsv.noData(folder));
  let code = good;
  for (const file of files) {
    const checked = await checkFile(file, context);
    if (!checked.ok) code = complain(checkCsv.noFile(file, checked.failure));
    else {
      console.log(JSON.stringify(checked.value.result));
      const { refusal, half } = checked.value;
      if (half.length > 0) console.error(checkCsv.half(file, half.map(formatMonth)));
      if (refusal === null) continue;
      console.error(checkCsv.refused(file, refusalText(refusal)));
      code = Math.max(code, refused);
    }
  }
  return code;
}

function complain(message: string): number {
  console.error(message);
  return misuse;
}

/** What was asked for; null where it makes no sense. */
function readArguments(): { readonly files: readonly string[]; readonly folder: string } | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { data: { type: 'string', default: 'data' } },
    });
    return positionals.length === 0 ? null : { files: positionals, folder: values.data };
  } catch {
    return null;
  }
}

const asked = readArguments();
process.exitCode = asked === null ? complain(checkCsv.usage) : await main(asked.files, asked.folder);
