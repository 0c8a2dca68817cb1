import { areasWithin } from '../../src/domain/area/area.ts';
import type { AreaId } from '../../src/domain/area/area.ts';
import type { KindId } from '../../src/domain/observation/series.ts';
import { disclosureOf, mayShow } from '../../src/domain/privacy/disclosure.ts';
import type { Disclosure } from '../../src/domain/privacy/disclosure.ts';
import { listMonths } from '../../src/domain/time/month.ts';
import type { Span } from '../../src/domain/time/month.ts';
import { settled } from '../../src/engine/answering.ts';
import { createLattice } from '../../src/engine/lattice.ts';
import type { LevelsOf } from '../../src/engine/lattice.ts';
import { areaKey } from '../../src/engine/lattice-key.ts';
import { mayOpen } from '../../src/engine/pattern.ts';
import type { Level } from '../../src/engine/pattern.ts';
import type { Published } from '../../src/engine/published.ts';
import { mayAnswer } from '../../src/engine/refusal.ts';
import { coveredSpan } from '../../src/engine/rule.ts';
import type { CountSource } from '../../src/engine/source.ts';
import type { Surroundings, World } from '../../src/engine/world.ts';

/** One count of a publication: a figure, or `null` where one is kept back. */
export interface PublicCount {
  readonly kind: KindId;
  readonly area: AreaId;
  /** A calendar quarter or year. */
  readonly span: Span;
  readonly figure: { readonly value: number; readonly provisional: boolean } | null;
}

/** The counts that are published of each resource. */
export type PublicCounts = ReadonlyMap<string, readonly PublicCount[]>;

/** A count of an earlier publication: a figure, `told` where that figure is not at hand any more, `null` where it was kept back. */
export interface Remembered extends Omit<PublicCount, 'figure'> {
  readonly figure: PublicCount['figure'] | 'told';
}

/** What openbaar may know of the series that are not public as they are. */
export interface Suppressed {
  readonly counts: PublicCounts;
  /** What the next publication has to know beside these counts: without a figure that openbaar may not know any more. */
  readonly memory: readonly Remembered[];
  /** Years of a kind in which a figure is now too small that was public before: they stay as they were, or go. */
  readonly kept: number;
}

/**
 * What passes the gate of every series that is not public already, by calendar quarter and year, for the gemeente and
 * its buurten: what a publication may hold of it. Against all earlier publications (`before`, whatever their resources
 * were called) nobody can work out what one of them keeps back: what was ever kept back stays so, and a year in which a
 * figure that was public is now too small stays as it was published, for its sums would give the difference.
 */
export function suppressedCounts(loaded: World, before: readonly Remembered[]): Suppressed {
  const { world } = settled(loaded);
  const closed = world.series.filter(({ info }) => !info.published);
  const known = remember(before);
  const counts = new Map<string, PublicCount[]>();
  let kept = 0;
  for (const kind of new Set(closed.flatMap(({ info }) => info.kinds))) {
    const of = before.filter((one) => one.kind === kind);
    const policy = disclosureOf(world.disclosure, kind);
    const mayTell = (value: number, area: AreaId): boolean =>
      mayOpen(value, area === world.municipality ? policy.k.gemeente : policy.k.buurt, policy.sensitive);
    const now = countsOfKind(world, kind, closed, of);
    for (const [name, list] of yearByYear(now, of, world.municipality, mayTell, () => (kept += 1)))
      counts.set(name, [...(counts.get(name) ?? []), ...list]);
  }
  return { counts, memory: memoryOf(known, counts), kept };
}

/** One entry for each count that was ever published: once kept back is kept back. */
function remember(before: readonly Remembered[]): readonly Remembered[] {
  const known = new Map<string, Remembered>();
  for (const one of before) {
    const key = `${one.kind} ${keyOf(one)}`;
    const earlier = known.get(key);
    if (earlier === undefined || one.figure === null || earlier.figure === 'told') known.set(key, one);
  }
  return [...known.values()];
}

/** What these counts do not say by themselves: of what is gone whether it was told, and what was kept back and is not now. */
function memoryOf(known: readonly Remembered[], counts: PublicCounts): readonly Remembered[] {
  const now = new Map([...counts.values()].flat().map((one) => [`${one.kind} ${keyOf(one)}`, one.figure]));
  return known.flatMap((one): Remembered[] => {
    const figure = now.get(`${one.kind} ${keyOf(one)}`);
    if (figure === undefined) return [{ ...one, figure: one.figure === null ? null : 'told' }];
    return one.figure === null && figure !== null ? [one] : [];
  });
}

function countsOfKind(
  world: World<CountSource>,
  kind: KindId,
  closed: readonly CountSource[],
  before: readonly Remembered[],
): Map<string, PublicCount[]> {
  const lattice = createLattice(world, kind, levelsIn(before));
  const places = placesOf(world, disclosureOf(world.disclosure, kind));
  const keptBack = new Set(before.filter(({ figure }) => figure === null).map(keyOf));
  const counts = new Map<string, PublicCount[]>();
  for (const one of closed) {
    if (!one.info.kinds.includes(kind) || !mayAnswer(one.info, 'openbaar', kind)) continue;
    const list = unitsIn(coveredSpan(one.info)).flatMap((span) =>
      places.flatMap((area): PublicCount[] => {
        const found = lattice(one).at({ is: 'area', id: area }, span);
        const told = { kind, area, span, figure: figureOf(found) };
        // What was kept back before is remembered, also while there is no figure of it.
        return found.mark === 'missing' && !keptBack.has(keyOf(told)) ? [] : [told];
      }),
    );
    counts.set(one.info.set, [...(counts.get(one.info.set) ?? []), ...list]);
  }
  return counts;
}

function figureOf(found: Published): PublicCount['figure'] {
  return found.mark === 'open' ? { value: found.sum.value, provisional: found.sum.provisional } : null;
}

function placesOf({ areas, municipality }: Surroundings, { show }: Disclosure): readonly AreaId[] {
  if (!mayShow(show.openbaar, 'gemeente')) return [];
  if (!mayShow(show.openbaar, 'buurt')) return [municipality];
  return [municipality, ...areasWithin(areas, municipality, 'buurt').map(({ id }) => id)];
}

/** The calendar quarters and years that lie in a span whole. */
function unitsIn({ from, to }: Span): Span[] {
  return [3, 12].flatMap((length) =>
    listMonths({ from, to })
      .filter((first) => first % length === 0 && first + length - 1 <= to)
      .map((first) => ({ from: first, to: first + length - 1 })),
  );
}

/** What an earlier publication kept back: of a place its quarters, or its year as well. */
function levelsIn(before: readonly Remembered[]): LevelsOf {
  const hidden = before.filter(({ figure }) => figure === null);
  return (year) => {
    const levels = new Map<string, Level>();
    for (const { area, span } of hidden) {
      if (span.from < year.from || span.to > year.to) continue;
      const isYear = span.from === year.from && span.to === year.to;
      if (isYear || !levels.has(areaKey(area))) levels.set(areaKey(area), isYear ? 2 : 1);
    }
    return levels;
  };
}

/** Whether the policy allows a count of an area in openbaar. */
type MayTell = (value: number, area: AreaId) => boolean;

/** Each calendar year as it is now, or as it was where the difference would give something away. */
function yearByYear(
  now: ReadonlyMap<string, readonly PublicCount[]>,
  before: readonly Remembered[],
  whole: AreaId,
  mayTell: MayTell,
  onKept: () => void,
): Map<string, PublicCount[]> {
  const counts = new Map<string, PublicCount[]>();
  const years = new Set([...now.values()].flat().map(yearOf));
  for (const year of years) {
    const was = before.filter((one) => yearOf(one) === year);
    const inYear = (name: string): readonly PublicCount[] =>
      (now.get(name) ?? []).filter((one) => yearOf(one) === year);
    const isKept = givesAway(whole, was, [...now.keys()].flatMap(inYear));
    if (isKept) onKept();
    // What was published is remembered of a kind and a place: of two sources nobody can say whose figure it was.
    const isOne = [...now.keys()].filter((name) => inYear(name).length > 0).length === 1;
    for (const name of now.keys()) {
      const list = isKept ? asBefore(remember(was), inYear(name), isOne ? mayTell : () => false) : inYear(name);
      counts.set(name, [...(counts.get(name) ?? []), ...list]);
    }
  }
  return counts;
}

/**
 * Whether the difference with what was published would give a figure away. One that was public and is kept back now
 * follows from the sums of both versions. Only where the gemeente had nothing, or has nothing any more, a place has
 * nothing either whoever hides it, and may be told beside a version that keeps it back: but not where both tell the
 * year of the place. A year of 8 that becomes 9, and a gemeente that had none in a quarter and has one now: that is
 * the count of that place in that quarter.
 */
function givesAway(whole: AreaId, before: readonly Remembered[], now: readonly PublicCount[]): boolean {
  const [was, is] = [statesOf(before), statesOf(now)];
  const hadNothing = (span: Span): boolean => {
    const found = before.filter((one) => keyOf(one) === keyOf({ area: whole, span }));
    return found.length > 0 && found.every(({ figure }) => valueOf(figure) === 0);
  };
  const isYearTold = ({ area, span }: PublicCount): boolean => {
    const from = yearOf({ span }) * 12;
    const year = { from, to: from + 11 };
    return [was, is].every((all) => isTold(all.get(keyOf({ area, span: year })))) && !hadNothing(year);
  };
  return now.some((one) => {
    const [then, since] = [was.get(keyOf(one)), is.get(keyOf(one))];
    // What was told as nothing after it was kept back still is nothing.
    if (then === undefined || then === since || (then === 'both' && since === 'told')) return false;
    const isOfNothing = then !== 'told' || hadNothing(one.span);
    return !isOfNothing || isYearTold(one);
  });
}

/** What is known of a count; `both` where one source, or one publication, told it and another kept it back. */
type State = 'told' | 'kept back' | 'both';

function statesOf(counts: readonly Remembered[]): ReadonlyMap<string, State> {
  const states = new Map<string, State>();
  for (const one of counts) {
    const state: State = one.figure === null ? 'kept back' : 'told';
    const found = states.get(keyOf(one)) ?? state;
    states.set(keyOf(one), found === state ? state : 'both');
  }
  return states;
}

function isTold(state: State | undefined): boolean {
  return state === 'told' || state === 'both';
}

/**
 * The figures as they were published, as provisional ones; nothing of the year where the policy allows one of them no
 * more, or where one of them is not at hand.
 */
function asBefore(
  before: readonly Remembered[],
  now: readonly PublicCount[],
  mayTell: MayTell,
): readonly PublicCount[] {
  const isAllowed = before.every(({ figure, area }) => {
    const value = valueOf(figure);
    return figure === null || (value !== null && mayTell(value, area));
  });
  const was = new Map(before.map((one) => [keyOf(one), valueOf(one.figure)]));
  return now.map((one) => {
    const value = isAllowed ? (was.get(keyOf(one)) ?? null) : null;
    return { ...one, figure: value === null ? null : { value, provisional: true } };
  });
}

function valueOf(figure: Remembered['figure']): number | null {
  return figure === null || figure === 'told' ? null : figure.value;
}

function keyOf({ area, span }: Pick<PublicCount, 'area' | 'span'>): string {
  return `${area} ${span.from} ${span.to}`;
}

function yearOf({ span }: Pick<PublicCount, 'span'>): number {
  return Math.floor(span.from / 12);
}
