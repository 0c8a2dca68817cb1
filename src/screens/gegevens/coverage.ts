import { yearOf, type Month, type Span } from '../../domain/time/month.ts';
import type { Coverage, Vouching } from '../../state/client.ts';

type Gap = Vouching['missing'][number];

/**
 * What a month of a list is: it counts, without rows as zero; a person said that it is missing, or has not said that
 * it is not; it is there in part; or nobody vouched for the list at all.
 */
type MonthState = 'counts' | 'missing' | 'half' | 'open';

export interface CoverageMonth {
  readonly month: Month;
  readonly count: number;
  readonly state: MonthState;
}

/** A year of a list: twelve places, null where the list does not reach. */
export interface CoverageYear {
  readonly year: number;
  readonly months: readonly (CoverageMonth | null)[];
}

/** The months that a list may hold whole: one at an end that is there in part is not asked about. All of them where none is left. */
export function askedSpan(span: Span, half: readonly Month[]): Span {
  let { from, to } = span;
  while (from <= to && half.includes(from)) from += 1;
  while (to >= from && half.includes(to)) to -= 1;
  return from > to ? span : { from, to };
}

/** What is kept when a person says that all is there: every kind that the source has, without the months it may lack. */
export function proposedVouching({ held, before, holes }: Coverage): Vouching {
  return { kinds: [...held, ...before], missing: holes };
}

export function coverageYears({ months, half, vouched }: Coverage): readonly CoverageYear[] {
  const known = new Map(
    months.map(({ month, count }) => [month, { month, count, state: stateOf(month, half, vouched) }]),
  );
  const years = [...new Set(months.map(({ month }) => yearOf(month)))];
  return years.map((year) => ({
    year,
    months: Array.from({ length: 12 }, (_, at) => known.get(year * 12 + at) ?? null),
  }));
}

function stateOf(month: Month, half: readonly Month[], vouched: Vouching | null): MonthState {
  if (half.includes(month)) return 'half';
  if (vouched === null) return 'open';
  return isMissing(vouched, { kind: null, from: month, to: month }) ? 'missing' : 'counts';
}

/** Whether every month of a gap is said to be missing, for its kind or for all. */
export function isMissing({ missing }: Vouching, gap: Gap): boolean {
  const isIn = (at: Month): boolean =>
    missing.some(({ kind, from, to }) => (kind === null || kind === gap.kind) && at >= from && at <= to);
  return monthsOf(gap).every(isIn);
}

/** The same vouching with a gap, or without it. */
export function withGap(vouching: Vouching, gap: Gap, isGap: boolean): Vouching {
  const others = vouching.missing.flatMap((one) => (one.kind === gap.kind ? outside(one, gap) : [one]));
  return { ...vouching, missing: isGap ? [...others, gap] : others };
}

export function withKind(vouching: Vouching, kind: string, isHeld: boolean): Vouching {
  const others = vouching.kinds.filter((one) => one !== kind);
  return { ...vouching, kinds: isHeld ? [...others, kind] : others };
}

/** What is left of a gap without some months. */
function outside(gap: Gap, { from, to }: Span): Gap[] {
  const parts = [
    { ...gap, to: Math.min(gap.to, from - 1) },
    { ...gap, from: Math.max(gap.from, to + 1) },
  ];
  return parts.filter((part) => part.from <= part.to);
}

function monthsOf({ from, to }: Span): Month[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
