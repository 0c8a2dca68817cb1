import { emptyHours, spreadOverHours } from '../domain/aoristic/aoristic.ts';
import type { Ask, Steps } from './ask.ts';
import { eachKind, isImpossible } from './ask.ts';
import { listed } from './listed.ts';
import type { StampedQuestion } from './question.ts';
import type { Impossible, Raw } from './raw.ts';

/**
 * Hours of the week in which incidents may have happened, each spread over the hours of its own from and to (aoristic
 * weights, Ratcliffe 2002); what may have been at any hour of the day is in none of them, and is told.
 */
export function* byAoristic(ask: Ask, question: StampedQuestion): Steps<Raw | Impossible> {
  const { span } = question;
  const need = {
    where: ask.within.level,
    when: 'minute',
    accepts: ({ info }: { readonly info: { readonly when: string } }) => info.when === 'minute',
  } as const;
  const perKind = yield* eachKind(ask.kinds, (kind) => listed(ask, kind, span, need, { by: 'hour-weekday' }));
  if (isImpossible(perKind)) return perKind;
  const weights = emptyHours();
  let [placed, unknown] = [0, 0];
  for (const { source, each } of perKind) {
    const columns = source.rows?.columns;
    if (columns === undefined) continue;
    yield undefined;
    each((row, count) => {
      const stretch = { from: columns.from[row] ?? 0, to: columns.to[row] ?? 0 };
      if (spreadOverHours(weights, stretch, count)) placed += count;
      else unknown += count;
    });
  }
  return {
    is: 'raw',
    rows: [],
    total: {
      key: 'total',
      place: { is: 'area', id: ask.within.id },
      span,
      parts: perKind.map(({ kind, source, total }) => ({ kind, series: source, sum: total })),
    },
    unplaced: null,
    hours: { weights: [...weights], placed, unknown },
  };
}
