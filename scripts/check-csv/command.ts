import { parseArgs } from 'node:util';
import { faultsOf } from '../../src/domain/observation/mapping.ts';
import type { Series } from '../../src/domain/observation/series.ts';
import { formatMonth } from '../../src/domain/time/month.ts';
import type { IntakeContext } from '../../src/intake/context.ts';
import { checkCsv } from '../../src/text/nl/check-csv.ts';
import { refusalText } from '../../src/text/nl/gegevens-import.ts';
import { checkFile } from './check.ts';
import type { Checked } from './check.ts';
import { openContext } from './context.ts';
import { areasOf, remarksOf } from './result.ts';
import { printedRows } from './rows.ts';

/** Exit codes: all accepted in whole or part, one refused, wrong use. */
const good = 0;
const refused = 1;
const misuse = 2;

interface Asked {
  readonly files: readonly string[];
  /** The data folder of the municipality. */
  readonly folder: string;
  /** Whether a file that no source knows is read as the wizard proposes. */
  readonly proposes: boolean;
  /** Whether every observation is printed, before the report of its file. */
  readonly listsRows: boolean;
}

/** Reads files as the page does and prints what comes of them; gives the exit code. `now` in milliseconds since 1970. */
export async function checkCommand(args: readonly string[], now: number): Promise<number> {
  const asked = readArguments([...args]);
  if (asked === null) {
    console.error(checkCsv.usage);
    return misuse;
  }
  const context = await openContext(asked.folder, now);
  if (context === null) {
    console.error(checkCsv.noData(asked.folder));
    return misuse;
  }
  let code = good;
  for (const file of asked.files) code = Math.max(code, await checkOne(file, asked, context));
  return code;
}

/** What was asked for; null where it makes no sense. */
function readArguments(args: string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args,
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

async function checkOne(file: string, asked: Asked, context: IntakeContext): Promise<number> {
  const read = await checkFile(file, context, asked.proposes ? 'propose' : 'refuse');
  if (!read.ok) {
    console.error(checkCsv.noFile(file, read.failure));
    return misuse;
  }
  print(read.value, asked);
  const { refusal, aside, asked: places, unlinked, half, holes, proposed } = read.value;
  const faults = proposed === null ? [] : faultsOf(proposed);
  if (faults.length > 0) console.error(checkCsv.unfinished(file, faults));
  else if (proposed !== null && refusal === null) console.error(checkCsv.proposed(file, proposed.columns));
  if (places.length > 0) console.error(checkCsv.asked(file, places));
  if (unlinked.length > 0) console.error(checkCsv.unlinked(file, unlinked));
  for (const remark of read.value.report.remarks) console.error(checkCsv.remark(file, remark));
  if (half.length > 0) console.error(checkCsv.half(file, half.map(formatMonth)));
  for (const { kind, from, to } of holes)
    console.error(checkCsv.hole(file, kind, formatMonth(from), formatMonth(to)));
  if (aside !== null) console.error(checkCsv.refused(file, refusalText(aside)));
  if (refusal === null) return good;
  console.error(checkCsv.refused(file, refusalText(refusal)));
  return refused;
}

/** A write per line would take a minute for a million of them. */
const batch = 10_000;

function printRows(series: readonly Series[]): void {
  let lines: string[] = [];
  const write = (): void => {
    if (lines.length > 0) console.log(lines.join('\n'));
    lines = [];
  };
  for (const row of printedRows(series)) {
    lines.push(JSON.stringify(row));
    if (lines.length === batch) write();
  }
  write();
}

/** The report of a file is the last line about it; who asks for more than that gets it per area as well. */
function print({ result, report, series }: Checked, { proposes, listsRows }: Asked): void {
  if (listsRows) printRows(series);
  const more = { areas: areasOf(report), remarks: remarksOf(report) };
  console.log(JSON.stringify(proposes || listsRows ? { ...result, ...more } : result));
}
