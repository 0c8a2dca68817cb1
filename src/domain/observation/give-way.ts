import { monthOf } from '../time/local.ts';
import type { Month, Span } from '../time/month.ts';
import { createSeriesBuilder } from './build.ts';
import { copyRows, keyOfPlace, kindAt, seriesOf } from './rows.ts';
import type { KindId, Series } from './series.ts';
import { claimOf, isList, mayOverlap, sharedMonths } from './stream.ts';

/**
 * What stays of an older series when a newer one takes the place of the same. Of a list of incidents the months of the
 * newer give way for the kinds that both have: nothing may be said of them any more, so that the list falls into
 * parts. Of a table only the figures give way that the newer has too. Untouched series come back as they are.
 */
export function giveWay(old: Series, fresh: Series): readonly Series[] {
  if (!mayOverlap(old.info, fresh.info)) return [old];
  return isList(old.info) ? listParts(old, fresh) : tablePart(old, fresh);
}

function tablePart(old: Series, fresh: Series): readonly Series[] {
  const taken = new Set<string>();
  for (let row = 0; row < fresh.columns.length; row += 1) taken.add(keyOfPlace(fresh, row));
  const builder = createSeriesBuilder();
  copyRows(old, builder, (row) => !taken.has(keyOfPlace(old, row)));
  if (builder.length() === old.columns.length) return [old];
  return builder.length() === 0 ? [] : [seriesOf(builder, old.info, [])];
}

function listParts(old: Series, fresh: Series): readonly Series[] {
  const gone = claimOf(fresh.info);
  const shared = new Set(old.info.kinds.filter((kind) => fresh.info.kinds.includes(kind)));
  const apart = old.info.kinds.filter((kind) => !shared.has(kind));
  const always = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  return [
    ...listPart(old, 'kinds', apart, always),
    ...listPart(old, 'before', [...shared], { ...always, to: gone.from - 1 }),
    ...listPart(old, 'after', [...shared], { ...always, from: gone.to + 1 }),
  ];
}

/** The rows of some kinds in some months, and what the list says zero of there; nothing where that is nothing. */
function listPart(old: Series, name: string, kinds: readonly KindId[], months: Span): Series[] {
  const wanted = new Set(kinds);
  const isIn = (at: Month): boolean => at >= months.from && at <= months.to;
  const builder = createSeriesBuilder();
  copyRows(old, builder, (row) => wanted.has(kindAt(old, row)) && isIn(monthOf(old.columns.from[row] ?? 0)));
  const { complete } = old.info;
  const span = complete === null ? null : sharedMonths(complete.span, months);
  if (kinds.length === 0 || (builder.length() === 0 && span === null)) return [];
  const left = complete === null || span === null ? null : { ...complete, span };
  return [seriesOf(builder, { ...old.info, id: `${old.info.id}~${name}`, complete: left }, kinds)];
}
