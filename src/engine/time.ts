import type { Ask, Steps } from './ask.ts';
import { eachKind, isImpossible } from './ask.ts';
import type { Bucket } from './breakdown.ts';
import { formatUnit, wholeUnits } from './bucket.ts';
import type { Sum } from './count.ts';
import { bucketsOf } from './gap.ts';
import { plus } from './incidents.ts';
import type { Question } from './question.ts';
import { impossible } from './raw.ts';
import type { Impossible, Part, Raw, RawRow } from './raw.ts';

/**
 * Counts by month, quarter or year. Quarters and years that the span holds a part of only are left out, so that no
 * bar stands for less than it says.
 */
export function* byTime(ask: Ask, question: Question & { by: 'time' }): Steps<Raw | Impossible> {
  const spans = wholeUnits(question.span, question.unit);
  const first = spans[0];
  const last = spans[spans.length - 1];
  if (first === undefined || last === undefined) return impossible({ why: 'no-period', span: question.span });
  const perKind = yield* eachKind(ask.kinds, (kind) => {
    const asked = { kind, within: ask.within, level: ask.within.level, buckets: spans };
    const buckets = bucketsOf(ask, asked);
    return isImpossible(buckets) ? buckets : { kind, buckets };
  });
  if (isImpossible(perKind)) return perKind;
  const place = { is: 'area', id: ask.within.id } as const;
  const rows = spans.map((span, at): RawRow => ({
    key: formatUnit(span.from, question.unit),
    place,
    span,
    parts: perKind.map(({ kind, buckets }) => partOf(kind, buckets[at])),
  }));
  const parts = perKind.map(({ kind, buckets }) => together(kind, buckets));
  const total = { key: 'total', place, span: { from: first.from, to: last.to }, parts };
  return { is: 'raw', rows, total, unplaced: null };
}

function partOf(kind: string, bucket: Bucket | undefined): Part {
  return { kind, series: bucket?.series ?? null, sum: bucket?.total ?? null };
}

/** All spans added up, where one series has them all: different sources never add up. */
function together(kind: string, buckets: readonly Bucket[]): Part {
  const series = buckets[0]?.series ?? null;
  const [first, ...others] = buckets.map(({ series: own, total }) => (own === series ? total : null));
  return { kind, series, sum: others.reduce<Sum | null>(plus, first ?? null) };
}
