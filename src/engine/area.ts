import { areasWithin } from '../domain/area/area.ts';
import type { Ask, Steps } from './ask.ts';
import { eachKind, isImpossible } from './ask.ts';
import type { Bucket } from './breakdown.ts';
import { bucketsOf } from './gap.ts';
import type { Question } from './question.ts';
import { impossible } from './raw.ts';
import type { Impossible, Part, Raw, RawRow } from './raw.ts';
import { ruleOf } from './rule.ts';

/** Counts by the areas of one level that lie in the area of the question. */
export function* byArea(ask: Ask, question: Question & { by: 'area' }): Steps<Raw | Impossible> {
  const { span, level } = question;
  const areas = areasWithin(ask.world.areas, ask.within.id, level);
  if (areas.length === 0) return impossible({ why: 'unknown-area', level });
  const perKind = yield* eachKind(ask.kinds, (kind) => {
    const asked = { kind, within: ask.within, level, buckets: [span] };
    const buckets = bucketsOf(ask, asked);
    if (isImpossible(buckets)) return buckets;
    return { kind, bucket: buckets[0] };
  });
  if (isImpossible(perKind)) return perKind;
  const rows = areas.map((area, at): RawRow => ({
    key: area.id,
    place: { is: 'area', id: area.id },
    span,
    parts: perKind.map(({ kind, bucket }) => part(kind, bucket, bucket?.sums[at] ?? null)),
  }));
  const total: RawRow = {
    key: 'total',
    place: { is: 'area', id: ask.within.id },
    span,
    parts: perKind.map(({ kind, bucket }) => part(kind, bucket, bucket?.total ?? null)),
  };
  // A table of counts has no rows without a place; beside a list it adds nothing to what has no place.
  const lists = perKind.filter(
    ({ bucket }) => bucket?.unplaced !== null || (ask.namesGaps && isListed(bucket)),
  );
  const unplaced: RawRow = {
    key: 'unplaced',
    place: { is: 'unplaced', needs: 'area' },
    span,
    parts: lists.map(({ kind, bucket }) => part(kind, bucket, bucket?.unplaced ?? null)),
  };
  return { is: 'raw', rows, total, unplaced: lists.length === 0 ? null : unplaced };
}

/** Where a list has no figure, what it has without a place is a gap as well. */
function isListed({ series }: Bucket): boolean {
  return series !== null && ruleOf(series.info) !== 'table';
}

function part(kind: string, bucket: Bucket | undefined, sum: Part['sum']): Part {
  return { kind, series: bucket?.series ?? null, sum };
}
