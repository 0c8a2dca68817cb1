import type { AreaId } from '../domain/area/area.ts';
import type { KindId } from '../domain/observation/series.ts';
import { disclosureOf } from '../domain/privacy/disclosure.ts';
import type { Disclosure } from '../domain/privacy/disclosure.ts';
import type { Month, Span } from '../domain/time/month.ts';
import { wholeUnits } from './bucket.ts';
import type { Sum } from './count.ts';
import { areaKey, emptyCell, entryKey, placeKey } from './lattice-key.ts';
import { publicFigures } from './public-figure.ts';
import { addUp, zero } from './published.ts';
import type { Published } from './published.ts';
import type { Place } from './raw.ts';
import { mayAnswer } from './refusal.ts';
import { coveredSpan } from './rule.ts';
import { protect } from './protect.ts';
import type { CountSource } from './source.ts';
import type { Level, Mark, MarkedRow, MarkedTable } from './pattern.ts';
import type { World } from './world.ts';
import { sheetsOf } from './year-sheet.ts';
import type { Line, YearSheet } from './year-sheet.ts';

/** What may be published of one kind in one series: looked up, never worked out for the occasion. */
export interface Lattice {
  readonly at: (place: Place, span: Span) => Published;
}

/** What may be published of one kind, whichever series says it. */
export type KindLattice = (series: CountSource) => Lattice;

export type CreateLattice = (world: World<CountSource>, kind: KindId) => KindLattice;

/** How much of which places is withheld in a calendar year whatever is in it, by their names in the lattice. */
export type LevelsOf = (year: Span) => ReadonlyMap<string, Level>;

const noLevels: LevelsOf = () => new Map();

type Entries = Map<string, Published>;

/**
 * The publishing lattice of one kind: gemeente and buurten by calendar quarter and year, cells of 500 m by year, as
 * fine as the policy shows in openbaar. The suppression pattern is fixed for the series as they are, all together;
 * `levelsOf` holds what stays withheld because an earlier publication withheld it.
 */
export function createLattice(
  world: World<CountSource>,
  kind: KindId,
  levelsOf: LevelsOf = noLevels,
): KindLattice {
  const within = world.areas.byId.get(world.municipality);
  const policy = disclosureOf(world.disclosure, kind);
  const told = world.series.filter(
    ({ info }) => !info.published && info.kinds.includes(kind) && mayAnswer(info, 'openbaar', kind),
  );
  const entriesOf = new Map<CountSource, Entries>(told.map((series) => [series, new Map()]));
  const open = publicFigures(world, kind);
  if (within !== undefined)
    for (const year of yearsOf(told)) {
      const sheets = told.flatMap((series) => sheetsOf({ world, series, kind, within, policy, year }));
      const atLeast = besideParts(levelsOf(year), open.parts(year), sheets, within.id);
      const marked = protect(sheets, policy.sensitive, year, open.figure, atLeast);
      sheets.forEach((sheet, at) => publish(entriesOf.get(sheet.series), sheet, marked[at], year, policy));
    }
  return (series) => ({
    at: (place, span) => {
      const found = lookUp(entriesOf.get(series) ?? new Map<string, Published>(), place, span);
      // Of a sensitive kind no figure looks like a small one: beside it, it would tell zero from not zero.
      const isGap = policy.sensitive && found.mark === 'missing' && holds(coveredSpan(series.info), span);
      return isGap ? { mark: 'withheld' } : found;
    },
  });
}

/** Beside wijken or kernen that are public no part of the gemeente is told, and the gemeente only where all of them are. */
function besideParts(
  levels: ReadonlyMap<string, Level>,
  told: 'none' | 'some' | 'all',
  sheets: readonly YearSheet[],
  whole: AreaId,
): ReadonlyMap<string, Level> {
  if (told === 'none') return levels;
  const parts = sheets.flatMap((sheet) => sheet.parts.map(({ place }) => place));
  const hidden = told === 'some' ? [...parts, areaKey(whole)] : parts;
  return new Map([...levels, ...hidden.map((place): [string, Level] => [place, 2])]);
}

function yearsOf(series: readonly CountSource[]): Span[] {
  const firsts = series.flatMap(({ info }) => {
    const { from, to } = coveredSpan(info);
    return wholeUnits({ from: Math.floor(from / 12) * 12, to: Math.floor(to / 12) * 12 + 11 }, 'year');
  });
  return [...new Map(firsts.map((year) => [year.from, year])).values()];
}

function holds(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function publish(
  entries: Entries | undefined,
  sheet: YearSheet,
  marked: MarkedTable | undefined,
  year: Span,
  policy: Disclosure,
): void {
  if (entries === undefined || marked === undefined) return;
  const put = (line: Line, span: Span, mark: Mark | undefined, sum: Sum | null | undefined): void => {
    const key = entryKey(line.place, span);
    const found = published(mark, sum, line.k);
    const before = entries.get(key);
    // The gemeente stands among its buurten and among its cells: the strictest holds.
    if (before === undefined || before.mark === 'open') entries.set(key, found);
  };
  const add = (line: Line, marks: MarkedRow | undefined): void => {
    wholeUnits(year, 'quarter').forEach((quarter, at) => {
      if (line.quarters.length > 0) put(line, quarter, marks?.quarters[at], line.quarters[at]);
    });
    put(line, year, marks?.year, line.year);
  };
  sheet.parts.forEach((line, at) => add(line, marked.parts[at]));
  add(sheet.total, marked.total);
  if (sheet.by === 'cell') entries.set(entryKey(emptyCell, year), emptyOf(sheet, marked, policy));
}

/** A cell in which nothing happened: zero, unless it has to look like one that is withheld. */
function emptyOf({ total }: YearSheet, marked: MarkedTable, { sensitive }: Disclosure): Published {
  if (total.year === null) return { mark: 'missing' };
  const isHiding = sensitive || marked.vague || marked.parts.some(({ year }) => year === 'withheld');
  return isHiding ? { mark: 'withheld' } : { mark: 'open', sum: zero };
}

function published(mark: Mark | undefined, sum: Sum | null | undefined, k: number): Published {
  if (mark === undefined || mark === 'missing') return { mark: 'missing' };
  if (mark === 'withheld') return { mark };
  // What it lacks may be known from another series, which then says it.
  if (sum === null || sum === undefined) return { mark: 'missing' };
  return mark === 'open' ? { mark, sum } : { mark, k };
}

function lookUp(entries: Entries, place: Place, span: Span): Published {
  const parts = partsOf(span);
  if (parts.length === 0) return { mark: 'withheld' };
  const found = parts.map((part): Published => {
    const empty = place.is === 'cell' ? entries.get(entryKey(emptyCell, part)) : undefined;
    return entries.get(entryKey(placeKey(place), part)) ?? empty ?? { mark: 'missing' };
  });
  return found.length === 1 ? (found[0] ?? { mark: 'missing' }) : addUp(found);
}

/** The calendar years in a span, and the quarters beside them; nothing where it is not made of whole quarters. */
function partsOf(span: Span): Span[] {
  if (span.from % 3 !== 0 || (span.to + 1) % 3 !== 0) return [];
  const parts: Span[] = [];
  for (let from: Month = span.from; from <= span.to;) {
    const length = from % 12 === 0 && from + 11 <= span.to ? 12 : 3;
    parts.push({ from, to: from + length - 1 });
    from += length;
  }
  return parts;
}
