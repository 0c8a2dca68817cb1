import { giveWay } from '../domain/observation/give-way.ts';
import { countIn, joining, meetingsOf, repeatsOf } from '../domain/observation/overlap.ts';
import type { Meeting } from '../domain/observation/overlap.ts';
import type { Numbers } from '../domain/observation/numbers.ts';
import { correctionOf } from '../domain/observation/corrections.ts';
import type { Correction } from '../domain/observation/corrections.ts';
import type { KindId, Series, When, Where } from '../domain/observation/series.ts';
import { isList, isSameStream } from '../domain/observation/stream.ts';
import type { Span } from '../domain/time/month.ts';
import type { LoadedSet } from '../store/set.ts';
import type { CorrectedSet, KindChange, LibraryOverlap, Overlaps, OverlappingSet } from './api.ts';
import type { LibraryChange, LibraryEntry } from './library.ts';

/** A file that was read and is not kept yet. */
export interface FreshSet {
  readonly set: LoadedSet;
  readonly series: readonly Series[];
  readonly numbers?: Numbers;
}

/**
 * The months of a new file that loaded sets have already; null where there are none, and the file is not loaded
 * already. Of the same file read again what it was is left out: it takes its own place.
 */
export function overlapsOf(
  entries: readonly LibraryEntry[],
  fresh: FreshSet,
): Omit<Overlaps, 'waiting' | 'half' | 'disputes' | 'foreseen'> | null {
  const sets = entries.flatMap((entry) => overlappingSet(entry, fresh));
  const corrected = correctedIn(entries, fresh);
  if (sets.length + corrected.length === 0) return null;
  const held = others(entries, fresh);
  const repeats = fresh.series.map((series) => repeatsOf(held, series));
  const lists = fresh.series.filter(({ info }) => isList(info));
  return {
    sets,
    corrected,
    isNumbered: fresh.numbers !== undefined && entries.every(({ numbers }) => numbers !== undefined),
    kinds: kindChanges(entries, fresh),
    repeated: total(repeats.map(({ same }) => same)),
    contradicted: total(repeats.map(({ other }) => other)),
    mayRepeat: lists.length > 0,
    canJoin: held.length > 0 && addsSomething(fresh, repeats),
  };
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function addsSomething(
  fresh: FreshSet,
  repeats: readonly { readonly same: number; readonly other: number }[],
): boolean {
  const rows = total(fresh.series.map(({ columns }) => columns.length));
  return (
    rows > total(repeats.map(({ same, other }) => same + other)) ||
    fresh.series.some(({ info }) => isList(info))
  );
}

/** The series of other sets than the new file itself. */
function others(entries: readonly LibraryEntry[], fresh: FreshSet): readonly Series[] {
  return entries.filter(({ set }) => set.id !== fresh.set.id).flatMap(({ series }) => series);
}

/** The loaded sets of which a new file has records under their own numbers otherwise. */
function correctedIn(entries: readonly LibraryEntry[], fresh: FreshSet): CorrectedSet[] {
  return entries.flatMap((entry) => {
    const { changed } = entry.set.id === fresh.set.id ? { changed: 0 } : correctionBetween(entry, fresh);
    const { id: setId, file, loadedAt } = entry.set;
    return changed === 0 ? [] : [{ setId, file, loadedAt, records: changed }];
  });
}

function overlappingSet({ set, series }: LibraryEntry, fresh: FreshSet): OverlappingSet[] {
  const isSame = set.hash === fresh.set.hash;
  const meetings = meetingsIn(series, fresh);
  if (meetings.length === 0 && !isSame) return [];
  const months = meetings.length === 0 ? null : around(meetings.map((meeting) => meeting.months));
  return [{ setId: set.id, file: set.file, loadedAt: set.loadedAt, isSame, months }];
}

function meetingsIn(held: readonly Series[], fresh: FreshSet): readonly Meeting[] {
  return held.flatMap((old) => fresh.series.flatMap((one) => meetingsOf(old, one)));
}

/**
 * What sets of a library and loaded sets both have, a line per pair. A loaded set that is in the library too takes its
 * own place and is no overlap; sets of one library were settled where they were saved.
 */
export function libraryOverlaps(
  entries: readonly LibraryEntry[],
  fresh: readonly FreshSet[],
): readonly LibraryOverlap[] {
  const own = new Set(fresh.map(({ set }) => set.id));
  const held = entries.filter(({ set }) => !own.has(set.id));
  return fresh.flatMap((one) =>
    held.flatMap(({ set, series }): LibraryOverlap[] => {
      const months = meetingsIn(series, one).map((meeting) => meeting.months);
      if (months.length === 0) return [];
      return [{ setId: one.set.id, file: one.set.file, loaded: set.file, months: around(months) }];
    }),
  );
}

function around(spans: readonly Span[]): Span {
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
}

interface Place {
  readonly kind: KindId;
  readonly where: Where;
  readonly when: When;
  readonly months: Span;
}

/** Per kind and precision the counts in the months that come again: now, and after each choice. */
function kindChanges(entries: readonly LibraryEntry[], fresh: FreshSet): KindChange[] {
  const before = entries.flatMap(({ series }) => series);
  const replaced = worldOf(before, replacing(entries, fresh));
  const joined = worldOf(before, adding(entries, fresh, 'rows'));
  const joinedAll = worldOf(before, adding(entries, fresh, 'all'));
  return fresh.series.flatMap((one) => {
    const count = (world: readonly Series[], { kind, months }: Place): number =>
      countIn(
        world.filter(({ info }) => isSameStream(info, one.info)),
        kind,
        months,
      );
    return placesOf(before, one).map((place) => ({
      ...place,
      before: count(before, place),
      replaced: count(replaced, place),
      joined: count(joined, place),
      joinedAll: count(joinedAll, place),
    }));
  });
}

function placesOf(held: readonly Series[], fresh: Series): Place[] {
  const meetings = held.flatMap((old) => meetingsOf(old, fresh));
  const { where, when } = fresh.info;
  return [...new Set(meetings.map(({ kind }) => kind))].map((kind) => ({
    kind,
    where,
    when,
    months: around(meetings.filter((meeting) => meeting.kind === kind).map(({ months }) => months)),
  }));
}

/** All series as they are after a change. */
function worldOf(before: readonly Series[], { put, remove }: LibraryChange): readonly Series[] {
  const gone = new Set([...remove, ...put.map(({ set }) => set.id)]);
  return [...before.filter(({ info }) => !gone.has(info.set)), ...put.flatMap(({ series }) => series)];
}

/**
 * Puts new sets in the place of what older sets have of their kinds and months, and of their records by number; sets of
 * which nothing is left go.
 */
export function replacing(entries: readonly LibraryEntry[], ...fresh: readonly FreshSet[]): LibraryChange {
  const series = fresh.flatMap((own) => own.series);
  const left = entries.map((entry) => {
    const corrected = withoutNumbersOf(entry, fresh);
    return { ...corrected, series: corrected.series.flatMap((old) => leftOf(old, series)) };
  });
  return puttingLeft(entries, left, fresh);
}

const corrections = new WeakMap<LibraryEntry, WeakMap<FreshSet, Correction<LibraryEntry>>>();

/** Of two large lists this takes seconds, and each choice that is told of asks for it. */
function correctionBetween(entry: LibraryEntry, fresh: FreshSet): Correction<LibraryEntry> {
  const known = corrections.get(entry) ?? new WeakMap<FreshSet, Correction<LibraryEntry>>();
  corrections.set(entry, known);
  const correction = known.get(fresh) ?? correctionOf(entry, fresh);
  known.set(fresh, correction);
  return correction;
}

/** A loaded set without the records that newer files have under the same numbers. */
function withoutNumbersOf(entry: LibraryEntry, fresh: readonly FreshSet[]): LibraryEntry {
  return fresh.reduce<LibraryEntry>((left, own) => correctionBetween(left, own).left ?? left, entry);
}

/** Puts new sets, and older ones as they are left, where they are not as they were. */
function puttingLeft(
  entries: readonly LibraryEntry[],
  left: readonly LibraryEntry[],
  fresh: readonly FreshSet[],
): LibraryChange {
  const put: LibraryEntry[] = fresh.map((own) => ({ ...own, kept: false }));
  const remove: string[] = [];
  const ids = new Set(fresh.map(({ set }) => set.id));
  entries.forEach((entry, at) => {
    const rest = left[at];
    if (ids.has(entry.set.id) || rest === undefined) return;
    const isWhole =
      rest.series.length === entry.series.length &&
      rest.series.every((series, index) => series === entry.series[index]);
    if (rest.series.length === 0) remove.push(entry.set.id);
    else if (!isWhole) put.push({ ...rest, set: shrunk(entry.set, entry.series, rest.series) });
  });
  return { put, remove };
}

function leftOf(old: Series, fresh: readonly Series[]): readonly Series[] {
  return fresh.reduce<readonly Series[]>((left, one) => left.flatMap((part) => giveWay(part, one)), [old]);
}

function shrunk(set: LoadedSet, before: readonly Series[], left: readonly Series[]): LoadedSet {
  const rows = (series: readonly Series[]): number => total(series.map(({ columns }) => columns.length));
  return {
    ...set,
    gaveWay: set.gaveWay + rows(before) - rows(left),
    span: around(left.map(({ info }) => info.span)),
    kinds: [...new Set(left.flatMap(({ info }) => info.kinds))],
  };
}

/**
 * Adds a new file to what older sets have of its kinds and months. With `rows` what both have counts once: of records
 * that have a number on both sides the newer stands, of others the rows that look the same; with `all` every row counts.
 */
export function adding(
  entries: readonly LibraryEntry[],
  fresh: FreshSet,
  repeats: 'rows' | 'all',
): LibraryChange {
  const left = repeats === 'all' ? entries : entries.map((entry) => withoutNumbersOf(entry, [fresh]));
  const held = left.filter(({ set }) => set.id !== fresh.set.id);
  // Where numbers tell which records are the same, what looks the same is not.
  const isTold =
    held.every(({ numbers }) => numbers !== undefined) && left.some((one, at) => one !== entries[at]);
  const older = held.flatMap((entry) => entry.series);
  const series = fresh.series.flatMap((one) => joining(older, one, isTold ? 'all' : repeats) ?? []);
  if (series.length === 0) return { put: [], remove: [] };
  const own = { ...fresh, set: shrunk(fresh.set, fresh.series, series), series };
  return puttingLeft(entries, left, [own]);
}
