import { isByMonth } from '../../domain/observation/own.ts';
import type { SeriesInfo } from '../../domain/observation/series.ts';
import { month, yearOf, type Month, type Span } from '../../domain/time/month.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Indicator, Kind } from '../../policy/schema.ts';

/** What a trend is drawn of: an indicator of the plan, or a total of a register. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly kinds: readonly string[];
  readonly indicator: Indicator | null;
}

/** Why subjects stand together: totals, a priority of the plan, or kinds with figures that the plan does not count. */
export interface SubjectGroup {
  readonly sort: 'totals' | 'priority' | 'other';
  readonly name: string | null;
  readonly subjects: readonly Subject[];
}

/**
 * Totals first, then the countable indicators per priority, then every other police kind that some series has figures
 * of in this gemeente, so that what a person loads can always be seen.
 */
export function listSubjects(municipality: Municipality, series: readonly SeriesInfo[]): SubjectGroup[] {
  const totals = municipality.kinds.filter((kind) => kind.isTotal).map(subjectOfKind);
  const perPriority = municipality.priorities.map((priority) => ({
    sort: 'priority' as const,
    name: priority.title,
    subjects: municipality.indicators
      .filter((indicator) => indicator.priority === priority.id && indicator.kinds.length > 0)
      .map(subjectOf),
  }));
  const others = otherKinds(municipality, series).map(subjectOfKind);
  return [
    { sort: 'totals' as const, name: null, subjects: totals },
    ...perPriority,
    { sort: 'other' as const, name: null, subjects: others },
  ].filter((group) => group.subjects.length > 0);
}

/** The subject with an id; the first one of an empty id, and null of one that is not there. */
export function findSubject(
  municipality: Municipality,
  series: readonly SeriesInfo[],
  id: string,
): Subject | null {
  const all = listSubjects(municipality, series).flatMap((group) => group.subjects);
  return (id === '' ? all[0] : all.find((subject) => subject.id === id)) ?? null;
}

/** Police kinds with figures here that are neither a total nor an indicator by themselves. */
function otherKinds(municipality: Municipality, series: readonly SeriesInfo[]): Kind[] {
  const { kinds, indicators, rings, profile } = municipality;
  const isHere = (info: SeriesInfo): boolean =>
    info.areas.some((area) => area === profile.id || rings[area] !== undefined);
  const withFigures = new Set(series.filter(isHere).flatMap((info) => info.kinds));
  const isAlone = (kind: Kind): boolean =>
    indicators.some((indicator) => indicator.kinds.length === 1 && indicator.kinds[0] === kind.id);
  return kinds.filter(
    (kind) => kind.register !== 'eigen' && !kind.isTotal && withFigures.has(kind.id) && !isAlone(kind),
  );
}

function subjectOfKind(kind: Kind): Subject {
  return { id: kind.id, name: kind.title, kinds: [kind.id], indicator: null };
}

function subjectOf(indicator: Indicator): Subject {
  return { id: indicator.id, name: indicator.name, kinds: indicator.kinds, indicator };
}

/** The month that is not over yet, where a series has something of it already; nothing is concluded from it. */
export function runningMonth(
  series: readonly SeriesInfo[],
  kinds: readonly string[],
  lastMonth: number,
): Month | null {
  const isBegun = series.some(
    (info) => info.kinds.some((kind) => kinds.includes(kind)) && isByMonth(info) && info.span.to > lastMonth,
  );
  return isBegun ? lastMonth + 1 : null;
}

/**
 * The months in which any series has one of these kinds, up to the last complete month; whole quarters or years
 * for those. Never empty: at least one month, quarter or year.
 */
export function trendSpan(
  series: readonly SeriesInfo[],
  kinds: readonly string[],
  lastMonth: number,
  unit: 'month' | 'quarter' | 'year',
): Span {
  const having = series.filter(
    (info) => info.kinds.some((kind) => kinds.includes(kind)) && (unit === 'year' || info.when !== 'year'),
  );
  const first = having.length === 0 ? lastMonth - 35 : Math.min(...having.map((info) => info.span.from));
  const last = having.length === 0 ? lastMonth : Math.max(...having.map((info) => info.span.to));
  // A total of a year may be newer than the last complete month of the incidents.
  const end = unit === 'year' ? last : Math.min(last, lastMonth);
  if (unit === 'month') return { from: Math.min(first, end), to: end };
  if (unit === 'quarter') {
    const to = Math.floor((end + 1) / 3) * 3 - 1;
    return { from: Math.min(Math.ceil(first / 3) * 3, to - 2), to };
  }
  const lastYear = end % 12 === 11 ? yearOf(end) : yearOf(end) - 1;
  return { from: month(yearOf(first), 1), to: month(Math.max(lastYear, yearOf(first)), 12) };
}
