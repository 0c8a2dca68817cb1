import { markHalfMonths } from '../../src/domain/observation/half-months.ts';
import { holesIn } from '../../src/domain/observation/holes.ts';
import type { Mapping } from '../../src/domain/observation/mapping.ts';
import type { Gap, Series } from '../../src/domain/observation/series.ts';
import { totalOf } from '../../src/domain/observation/total.ts';
import type { Result } from '../../src/domain/result.ts';
import { ok } from '../../src/domain/result.ts';
import { minuteOfInstant } from '../../src/domain/time/local.ts';
import type { Month } from '../../src/domain/time/month.ts';
import type { IntakeContext } from '../../src/intake/context.ts';
import type { FileLike } from '../../src/intake/file-like.ts';
import { intake } from '../../src/intake/import.ts';
import { blankReport } from '../../src/intake/outcome.ts';
import { shownLabel } from '../../src/intake/personal/mask.ts';
import { noObservations } from '../../src/intake/reference.ts';
import type { FileRefusal, ImportOutcome, ImportReport } from '../../src/intake/report.ts';
import { fileAt } from './file.ts';
import type { FileFault } from './file.ts';
import { resultOf } from './result.ts';
import type { CheckResult } from './result.ts';

/** What came of a file: as it is printed, and as the page has it. */
export interface Checked {
  readonly result: CheckResult;
  readonly report: ImportReport;
  /** What would be kept; empty where nothing would. */
  readonly series: readonly Series[];
  readonly refusal: FileRefusal | null;
  /** Why nothing is kept of what was read without fault; null where it is, or the file is refused. */
  readonly aside: FileRefusal | null;
  /** Places about which a person would have been asked; their records are left out. */
  readonly asked: readonly string[];
  /** Kinds that the classification does not have, which a person would have linked; their records are left out. */
  readonly unlinked: readonly string[];
  /** Months that the file holds a part of only. */
  readonly half: readonly Month[];
  /** Months that its lists may lack. */
  readonly holes: readonly Gap[];
  /** The proposal of the wizard, where it was taken; null where it was not, or a source knows the file. */
  readonly proposed: Mapping | null;
}

/** What of a file that no source knows: refused, or read as the wizard proposes. */
export type OnUnknown = 'refuse' | 'propose';

/** What a file is called that nobody named. */
const nameless = 'Eigen bestand';

const hooks = { onProgress: () => undefined, isCancelled: () => false };

/** Reads a file from the disk as the page would; fails where there is no such file. Nobody is here to be asked: what is open is refused. */
export async function checkFile(
  path: string,
  context: IntakeContext,
  onUnknown: OnUnknown = 'refuse',
): Promise<Result<Checked, FileFault>> {
  const file = await fileAt(path);
  if (!file.ok) return file;
  const first = await intake(file.value, context, {}, hooks);
  const mapping = first.is === 'unknown' && onUnknown === 'propose' ? first.proposal.mapping : null;
  const second = await answered(file.value, context, first, mapping);
  const asked = first.is === 'asks' ? first.questions.map(({ label }) => shownLabel(label)) : [];
  const unlinked = first.is === 'asks' ? first.kinds.labels.map(({ label }) => label) : [];
  return ok({ ...checked(path, file.value, second, context, mapping), asked, unlinked });
}

/** The outcome once every question has got the answer that is at hand: the proposal of the wizard, or none. */
async function answered(
  file: FileLike,
  context: IntakeContext,
  first: ImportOutcome,
  mapping: Mapping | null,
): Promise<ImportOutcome> {
  if (mapping !== null)
    return await intake(file, context, {}, { ...hooks, mapped: { mapping, name: nameless } });
  if (first.is !== 'asks') return first;
  const none = Object.fromEntries(first.questions.map(({ label }) => [label, null]));
  return await intake(file, context, none, { ...hooks, kinds: [] });
}

function checked(
  path: string,
  file: FileLike,
  outcome: ImportOutcome,
  { kinds, now }: IntakeContext,
  mapping: Mapping | null,
): Omit<Checked, 'asked' | 'unlinked'> {
  const report = outcome.is === 'cancelled' ? blankReport(file) : outcome.report;
  const refusal = 'refusal' in outcome ? outcome.refusal : null;
  const aside = outcome.is === 'reference' ? noObservations(outcome.reference) : null;
  const sums = new Set(kinds.filter(({ isTotal }) => isTotal).map(({ id }) => id));
  const accepted = outcome.is === 'accepted' ? outcome.series : [];
  const total = outcome.is === 'accepted' ? totalOf(accepted, (kind) => sums.has(kind)) : null;
  const { series, half } = markHalfMonths(accepted, minuteOfInstant(now));
  const result = resultOf(path, report, total, refusal);
  return { result, report, series, refusal, aside, half, holes: holesIn(series), proposed: mapping };
}
