import type { IntakeContext } from './context.ts';
import type { Feed } from './feed.ts';
import type { IntakeHooks } from './hooks.ts';
import type { HeadTable } from './mapping/head-table.ts';
import { limited, unfolded } from './mapping/sample.ts';
import { createTrial } from './mapping/trial.ts';
import { describeUnknown, readAsMapped } from './mapping/unknown.ts';
import type { AskedMapping } from './mapping/unknown.ts';
import { completed, described, outcomeOf } from './outcome.ts';
import { shownName } from './personal/mask.ts';
import { createPointReader } from './point.ts';
import { createLineReader } from './read.ts';
import { createReading } from './reading.ts';
import type { Known, Recognised } from './recognise.ts';
import { createReferenceReading, isReferenceSort } from './reference.ts';
import type { FileRefusal, ImportOutcome, ImportReport, PlaceChoices } from './report.ts';

export const cancelled = { is: 'cancelled' } as const;

/** What all parts of one import share. */
export interface Desk {
  readonly context: IntakeContext;
  readonly choices: PlaceChoices;
  readonly hooks: IntakeHooks;
  readonly known: Known;
}

/**
 * A file that no source knows, or of which these columns of days turn out to be of birth: what a person needs to tell how
 * to read it, or why that is no use.
 */
export function unknownOr(
  refusal: FileRefusal,
  table: HeadTable | null,
  report: ImportReport,
  { context }: Desk,
  births: readonly number[] = [],
): ImportOutcome {
  if (table?.lacksYear === true)
    return {
      is: 'refused',
      report,
      refusal: { because: 'months-without-year', columns: table.header.map(shownName) },
    };
  const unknown = table === null ? null : describeUnknown(table, context, births);
  return unknown === null
    ? { is: 'refused', report, refusal }
    : { is: 'unknown', report, refusal, ...unknown };
}

/** Reads a file as a person tells. */
export async function readMapped(
  table: HeadTable | null,
  asked: AskedMapping,
  report: ImportReport,
  desk: Desk,
  { feed, lines }: { readonly feed: Feed; readonly lines: () => number },
): Promise<ImportOutcome> {
  if (table === null) return { is: 'refused', report, refusal: { because: 'no-known-header', header: [] } };
  const file = readAsMapped(table, asked, desk.context);
  if (!file.ok) return { is: 'refused', report, refusal: file.failure };
  const trial = createTrial(file.value, table, desk.context);
  const reading = createReading(trial.recognised, desk.context, createPointReader());
  const taking = unfolded(limited(reading, trial.recognised.delimiter, desk.hooks.sample), table);
  if (!(await feed(taking))) return cancelled;
  taking.finish();
  const read = reading.finish(desk.choices, desk.hooks.keepsOutlying);
  desk.hooks.onTrial?.(trial.finish(read, taking.isFull() ? lines() - table.firstLine : null));
  const columns = file.value.personalRead();
  // Nothing of such a file is told, nor kept.
  if (columns.length > 0) return { is: 'refused', report, refusal: { because: 'personal-columns', columns } };
  return outcomeOf(completed(report, trial.recognised, read), read, true);
}

/** Feeds a recognised file (false when it was cancelled) and tells what came of it. */
export async function readWith(
  recognised: Recognised,
  table: HeadTable | null,
  report: ImportReport,
  desk: Desk,
  feed: Feed,
): Promise<ImportOutcome> {
  if (isReferenceSort(recognised.sort)) return await readReference(recognised, report, desk, feed);
  const { hooks } = desk;
  const kindLinks = [...(hooks.kinds ?? []), ...(hooks.linksOf?.(recognised.source.id) ?? [])];
  const reading = createReading(recognised, { ...desk.context, kindLinks }, createPointReader());
  if (!(await feed(reading))) return cancelled;
  const births = recognised.watch.births();
  if (births.length > 0) {
    const columns = births.map((index) => shownName(recognised.layout.header[index] ?? ''));
    return unknownOr({ because: 'personal-columns', columns }, table, report, desk, births);
  }
  const read = reading.finish(desk.choices, hooks.keepsOutlying);
  return outcomeOf(completed(report, recognised, read), read, hooks.kinds !== undefined);
}

async function readReference(
  recognised: Recognised,
  blank: ImportReport,
  desk: Desk,
  feed: Feed,
): Promise<ImportOutcome> {
  const reading = createReferenceReading(recognised, desk.context);
  const lines = createLineReader(recognised.delimiter ?? ';', reading.take);
  if (!(await feed({ ...reading, push: lines.push }))) return cancelled;
  lines.finish();
  const { counted, reference, span } = reading.finish();
  const report = { ...blank, ...described(recognised), ...counted, span };
  if (counted.accepted === 0) return { is: 'refused', report, refusal: { because: 'nothing-accepted' } };
  return { is: 'reference', report, reference };
}
