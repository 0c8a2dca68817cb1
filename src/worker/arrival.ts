import { unconfirmed } from '../domain/observation/complete.ts';
import { markHalfMonths } from '../domain/observation/half-months.ts';
import { minuteOfInstant } from '../domain/time/local.ts';
import type { Month } from '../domain/time/month.ts';
import type { ImportOutcome, ImportReport } from '../intake/report.ts';
import type { LoadedSet } from '../store/set.ts';
import { ok } from '../domain/result.ts';
import type { CorrectedSet, ImportResult, OverlapChoice, SaidOfFile, Undoable } from './api.ts';
import type { Keeper } from './keeper.ts';
import type { LibraryChange } from './library.ts';
import { adding, overlapsOf, replacing } from './overlaps.ts';
import type { FreshSet } from './overlaps.ts';
import type { NumberedEnd } from './numbered.ts';

type Accepted = Extract<ImportOutcome, { readonly is: 'accepted' }>;

/** A file that was read and waits to be kept. */
interface ReadFile extends FreshSet {
  readonly report: ImportReport;
  readonly half: readonly Month[];
}

/** The id of a set comes from its bytes, which are known only after reading: the same file again replaces itself. */
export const pendingId = 'set';

/** `now` in milliseconds since 1970. */
export function readFile(outcome: Accepted, now: number, mapping: string | null): ReadFile {
  const id = `${pendingId}-${outcome.report.hash.slice(0, 16)}`;
  const { series, half } = markHalfMonths(outcome.series, minuteOfInstant(now));
  // That a list holds everything is for a person to say, after it came in.
  const named = unconfirmed(series).map((one) => ({
    ...one,
    info: { ...one.info, set: id, id: one.info.id.replace(pendingId, id) },
  }));
  const { source = '', loadedAt } = named[0]?.info ?? {};
  const set = loadedSet(id, source, loadedAt ?? now, outcome.report, mapping);
  const read = { report: outcome.report, half, set, series: named };
  return outcome.numbers === null ? read : { ...read, numbers: outcome.numbers };
}

function loadedSet(
  id: string,
  source: string,
  loadedAt: number,
  report: ImportReport,
  mapping: string | null,
): LoadedSet {
  const { file, hash, read, accepted, refused, missing, span } = report;
  return {
    id,
    file,
    source,
    loadedAt,
    hash,
    read,
    accepted,
    refused,
    missing,
    gaveWay: 0,
    span: span ?? { from: 0, to: 0 },
    kinds: report.kinds.map((counted) => counted.kind),
    mapping,
  };
}

/** Keeps a file at once when nothing of it is there yet; else it waits until a person has chosen. */
export async function arrive(
  read: ReadFile,
  end: NumberedEnd,
  keeper: Keeper,
  waiting: WaitingRoom,
  { keepsOutlying: isAgain = false, previewFor }: SaidOfFile,
): Promise<ImportResult> {
  const entries = await near(read, end);
  const overlaps = overlapsOf(entries, read);
  const added = { put: [{ set: read.set, series: read.series, kept: false }], remove: [] };
  const compared = await end.compare(added);
  const disputes = compared.ok ? compared.value : [];
  // A person who asks for more of a file that is there has chosen.
  const isOwn = isAgain && overlaps?.sets.every(({ isSame }) => isSame) === true;
  const isSettled = (overlaps === null || isOwn) && disputes.length === 0;
  const isShown = previewFor !== undefined && !(isSettled && isOwn);
  const corrects = overlaps !== null && overlaps.corrected.length > 0;
  const change = corrects ? adding(entries, read, 'rows') : replacing(entries, read);
  const foreseen = isShown ? await end.foresee(change, previewFor) : ok([]);
  const seen = foreseen.ok ? foreseen.value : [];
  if (isSettled && seen.length === 0) return await settle(read, 'replace', end, keeper);
  const { report, half } = read;
  const met = { ...(overlaps ?? noOverlaps), half, disputes, foreseen: seen };
  return { is: 'overlaps', report, overlaps: { ...met, waiting: waiting.add(read) } };
}

const noOverlaps = {
  sets: [],
  corrected: [],
  isNumbered: false,
  kinds: [],
  repeated: 0,
  contradicted: 0,
  mayRepeat: false,
  canJoin: false,
};

/** The sets that have anything of a file, as they are now. */
async function near({ set, series, numbers }: ReadFile, end: NumberedEnd) {
  const ids = [set.id, ...(await end.sharing(numbers))];
  const found = await end.read({ is: 'some', ids, near: series.map(({ info }) => info) });
  return found.ok ? found.value : [];
}

/** Keeps what was accepted and waits until the answers worker has it; without a store it lives until the page closes. */
export async function settle(
  read: ReadFile,
  choice: Exclude<OverlapChoice, 'stop'>,
  end: NumberedEnd,
  keeper: Keeper,
): Promise<ImportResult> {
  const { report, half } = read;
  const entries = await near(read, end);
  const overlaps = overlapsOf(entries, read);
  const change: LibraryChange =
    choice === 'replace'
      ? replacing(entries, read)
      : adding(entries, read, choice === 'join-all' ? 'all' : 'rows');
  const set = change.put[0]?.set;
  if (set === undefined) return { is: 'refused', report, refusal: { because: 'nothing-accepted' } };
  const done = await keeper.change(change, { what: whatOf(choice, overlaps !== null), file: set.file });
  if (!done.ok) return { is: 'refused', report, refusal: { because: 'unreadable', detail: done.failure } };
  const changed =
    overlaps === null
      ? null
      : { by: choice, kinds: overlaps.kinds, corrected: correctedBy(choice, overlaps.corrected) };
  return { is: 'accepted', report, set, kept: done.value === null, notKept: done.value, half, changed };
}

/** How many records made place for what a later file says of them. */
function correctedBy(choice: OverlapChoice, corrected: readonly CorrectedSet[]): number {
  return choice === 'join-all' ? 0 : corrected.reduce((sum, { records }) => sum + records, 0);
}

function whatOf(choice: OverlapChoice, isThere: boolean): Undoable['what'] {
  if (!isThere) return 'add';
  return choice === 'replace' ? 'replace' : 'join';
}

interface WaitingRoom {
  readonly add: (read: ReadFile) => number;
  readonly take: (number: number) => ReadFile | null;
}

/** Files of which a person still has to choose what becomes of them; `first` sets their numbers apart from those of an earlier worker. */
export function createWaitingRoom(first: number): WaitingRoom {
  const files = new Map<number, ReadFile>();
  let last = first;
  return {
    add(read) {
      last += 1;
      files.set(last, read);
      return last;
    },
    take(number) {
      const read = files.get(number) ?? null;
      files.delete(number);
      return read;
    },
  };
}
