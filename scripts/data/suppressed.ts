import { areasWithin } from '../../src/domain/area/area.ts';
import type { AreaId } from '../../src/domain/area/area.ts';
import type { KindId, Series } from '../../src/domain/observation/series.ts';
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
import type { World } from '../../src/engine/world.ts';

/** One count of a publication: a figure, or `null` where one is kept back. */
export interface PublicCount {
  readonly kind: KindId;
  readonly area: AreaId;
  /** A calendar quarter or year. */
  readonly span: Span;
  readonly figure: { readonly value: number; readonly provisional: boolean } | null;
}

/** The counts that were published of each resource. */
export type PublicCounts = ReadonlyMap<string, readonly PublicCount[]>;

/** What openbaar may know of the series that are not public as they are, and how much of an earlier copy stayed as it was. */
export interface Suppressed {
  readonly counts: PublicCounts;
  /** Years of a kind in which a figure is now too small that was public before: they stay as they were. */
  readonly kept: number;
}

/**
 * What passes the gate of every series that is not public already, by calendar quarter and year, for the gemeente and
 * its buurten: what a publication may hold of it. Against an earlier publication (`before`) nobody can work out what
 * either of them keeps back: what was kept back stays so, and a year in which a figure that was public is now too small
 * stays as it was published, for its sums would give the difference.
 */
export function suppressedCounts(loaded: World, before: PublicCounts): Suppressed {
  const { world } = settled(loaded);
  const closed = world.series.filter(({ info }) => !info.published);
  const counts = new Map<string, PublicCount[]>();
  let kept = 0;
  for (const kind of new Set(closed.flatMap(({ info }) => info.kinds))) {
    const of = new Map([...before].map(([name, list]) => [name, list.filter((one) => one.kind === kind)]));
    const now = countsOfKind(world, kind, closed, of);
    const policy = disclosureOf(world.disclosure, kind);
    const mayTell = (value: number, area: AreaId): boolean =>
      mayOpen(value, area === world.municipality ? policy.k.gemeente : policy.k.buurt, policy.sensitive);
    for (const [name, list] of yearByYear(now, of, world.municipality, mayTell, () => (kept += 1)))
      counts.set(name, [...(counts.get(name) ?? []), ...list]);
  }
  return { counts, kept };
}

function countsOfKind(
  world: World,
  kind: KindId,
  closed: readonly Series[],
  before: PublicCounts,
): Map<string, PublicCount[]> {
  const lattice = createLattice(world, kind, levelsIn(before));
  const places = placesOf(world, disclosureOf(world.disclosure, kind));
  const counts = new Map<string, PublicCount[]>();
  for (const one of closed) {
    if (!one.info.kinds.includes(kind) || !mayAnswer(one.info, 'openbaar', kind)) continue;
    const keptBack = new Set(
      (before.get(one.info.set) ?? []).filter(({ figure }) => figure === null).map(keyOf),
    );
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

function placesOf({ areas, municipality }: World, { show }: Disclosure): readonly AreaId[] {
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
function levelsIn(before: PublicCounts): LevelsOf {
  const hidden = [...before.values()].flat().filter(({ figure }) => figure === null);
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
  before: PublicCounts,
  whole: AreaId,
  mayTell: MayTell,
  onKept: () => void,
): Map<string, PublicCount[]> {
  const counts = new Map<string, PublicCount[]>();
  const years = new Set([...now.values()].flat().map(yearOf));
  for (const year of years) {
    const inYear = (all: PublicCounts, name: string): readonly PublicCount[] =>
      (all.get(name) ?? []).filter((one) => yearOf(one) === year);
    const isTold = [...now.keys()].some((name) => losesFigure(whole, inYear(before, name), inYear(now, name)));
    if (isTold) onKept();
    for (const name of now.keys()) {
      const list = isTold ? asBefore(inYear(before, name), inYear(now, name), mayTell) : inYear(now, name);
      counts.set(name, [...(counts.get(name) ?? []), ...list]);
    }
  }
  return counts;
}

/**
 * Whether a figure that was public would be kept back now. Where the gemeente had nothing its parts had nothing either:
 * that tells no more of a later year than its own figures do.
 */
function losesFigure(whole: AreaId, before: readonly PublicCount[], now: readonly PublicCount[]): boolean {
  const keptBack = new Set(now.filter(({ figure }) => figure === null).map(keyOf));
  const empty = before.filter(({ area, figure }) => area === whole && figure?.value === 0);
  const isEmpty = ({ span }: PublicCount): boolean =>
    empty.some((one) => one.span.from === span.from && one.span.to === span.to);
  return before.some((one) => one.figure !== null && keptBack.has(keyOf(one)) && !isEmpty(one));
}

/** The figures as they were published, as provisional ones; nothing of it where the policy allows one of them no more. */
function asBefore(
  before: readonly PublicCount[],
  now: readonly PublicCount[],
  mayTell: MayTell,
): readonly PublicCount[] {
  const isAllowed = before.every(({ figure, area }) => figure === null || mayTell(figure.value, area));
  const was = new Map(before.map((one) => [keyOf(one), one.figure]));
  return now.map((one) => {
    const figure = isAllowed ? (was.get(keyOf(one)) ?? null) : null;
    return { ...one, figure: figure === null ? null : { ...figure, provisional: true } };
  });
}

function keyOf({ area, span }: PublicCount): string {
  return `${area} ${span.from} ${span.to}`;
}

function yearOf({ span }: PublicCount): number {
  return Math.floor(span.from / 12);
}
