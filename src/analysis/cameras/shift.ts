import type { BeforeAfter } from '../../domain/camera-effect/before-after.ts';
import { usedMonths } from '../../domain/camera-effect/windows.ts';
import type { Windows } from '../../domain/camera-effect/windows.ts';
import { formatMonth } from '../../domain/time/month.ts';
import type { Month, Span } from '../../domain/time/month.ts';
import type { Answer, Unavailable } from '../../engine/answer.ts';

type Found = Answer | Unavailable | undefined;

/** A stretch of months without a gap, and the side that it is on. */
export interface Stretch {
  readonly side: 'before' | 'after';
  readonly span: Span;
}

/** The months that count, as stretches without a gap: a question covers whole spans. */
export function stretchesOf(windows: Windows): Stretch[] {
  const of = (side: Stretch['side']): Stretch[] =>
    runs(usedMonths(windows[side])).map((span) => ({ side, span }));
  return [...of('before'), ...of('after')];
}

function runs(months: readonly Month[]): Span[] {
  const found: { from: Month; to: Month }[] = [];
  for (const month of months) {
    const last = found.at(-1);
    if (last?.to === month - 1) last.to = month;
    else found.push({ from: month, to: month });
  }
  return found;
}

/**
 * Counts per row key on both sides; null as long as an answer is missing or where one could not be given. A key without
 * a figure on a stretch is left out: what is not known is not zero.
 */
export function addSides(
  stretches: readonly Stretch[],
  answers: readonly Found[],
): ReadonlyMap<string, BeforeAfter> | null {
  const sums = new Map<string, BeforeAfter>();
  const unknown = new Set<string>();
  for (const [at, { side }] of stretches.entries()) {
    const answer = answers[at];
    if (answer?.is !== 'answer') return null;
    for (const { key, figure } of answer.rows) {
      if (figure.is !== 'number') {
        unknown.add(key);
        continue;
      }
      const known = sums.get(key) ?? { before: 0, after: 0 };
      sums.set(key, { ...known, [side]: known[side] + figure.value });
    }
  }
  for (const key of unknown) sums.delete(key);
  return sums;
}

/** Hours of the day in blocks: night, morning, afternoon, evening. */
export const hourBlocks = [
  { key: 'nacht', from: 0, to: 6 },
  { key: 'ochtend', from: 6, to: 12 },
  { key: 'middag', from: 12, to: 18 },
  { key: 'avond', from: 18, to: 24 },
] as const;

/** The counts of a zone by block of hours. */
export function byBlock(
  sums: ReadonlyMap<string, BeforeAfter>,
  zone: string,
): (BeforeAfter & { readonly key: (typeof hourBlocks)[number]['key'] })[] {
  return hourBlocks.map(({ key, from, to }) => {
    const hours = Array.from({ length: to - from }, (_, at) => sums.get(`${zone} ${from + at}`));
    return {
      key,
      before: hours.reduce((sum, one) => sum + (one?.before ?? 0), 0),
      after: hours.reduce((sum, one) => sum + (one?.after ?? 0), 0),
    };
  });
}

/** The counts of a zone in the months that count, from an answer by month. */
export function inWindows(answer: Answer, zones: readonly string[], windows: Windows): BeforeAfter | null {
  const figures = new Map(answer.rows.map(({ key, figure }) => [key, figure]));
  const sum = (months: readonly string[]): number | null =>
    zones
      .flatMap((zone) => months.map((month) => figures.get(`${zone} ${month}`)))
      .reduce<number | null>(
        (total, figure) => (total === null || figure?.is !== 'number' ? null : total + figure.value),
        0,
      );
  const named = (side: Windows['before']): string[] => usedMonths(side).map(formatMonth);
  const [before, after] = [sum(named(windows.before)), sum(named(windows.after))];
  return before === null || after === null ? null : { before, after };
}
