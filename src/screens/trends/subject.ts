import type { SeriesInfo } from '../../domain/observation/series.ts';
import { month, yearOf, type Span } from '../../domain/time/month.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Indicator } from '../../policy/schema.ts';

/** What a trend is drawn of: an indicator of the plan, or a total of a register. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly kinds: readonly string[];
  readonly indicator: Indicator | null;
}

/** Totals first, then the countable indicators per priority. */
export function listSubjects(
  municipality: Municipality,
): { readonly name: string | null; readonly subjects: readonly Subject[] }[] {
  const totals = municipality.kinds
    .filter((kind) => kind.isTotal)
    .map((kind) => ({ id: kind.id, name: kind.title, kinds: [kind.id], indicator: null }));
  const perPriority = municipality.priorities.map((priority) => ({
    name: priority.title,
    subjects: municipality.indicators
      .filter((indicator) => indicator.priority === priority.id && indicator.kinds.length > 0)
      .map(subjectOf),
  }));
  return [{ name: null, subjects: totals }, ...perPriority];
}

/** The subject with an id; the first one where the id is unknown. */
export function findSubject(municipality: Municipality, id: string): Subject | null {
  const all = listSubjects(municipality).flatMap((group) => group.subjects);
  return all.find((subject) => subject.id === id) ?? all[0] ?? null;
}

function subjectOf(indicator: Indicator): Subject {
  return { id: indicator.id, name: indicator.name, kinds: indicator.kinds, indicator };
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
