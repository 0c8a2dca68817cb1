import { indexAreas } from '../domain/area/area.ts';
import type { AreaId, AreaIndex } from '../domain/area/area.ts';
import { canBeComplete } from '../domain/observation/complete.ts';
import type { Vouching } from '../domain/observation/complete.ts';
import { markHalfMonths } from '../domain/observation/half-months.ts';
import { holesIn } from '../domain/observation/holes.ts';
import { kindAt } from '../domain/observation/rows.ts';
import { missingCount } from '../domain/observation/series.ts';
import type { Gap, KindId, Series } from '../domain/observation/series.ts';
import { isVouched, runsOf } from '../domain/observation/vouched.ts';
import { monthOf } from '../domain/time/local.ts';
import type { LocalMinute } from '../domain/time/local.ts';
import { listMonths } from '../domain/time/month.ts';
import type { Month, Span } from '../domain/time/month.ts';
import { lackingBeside } from '../engine/lacking.ts';
import type { Municipality } from '../policy/municipality.ts';
import type { Coverage } from './api.ts';
import type { LibraryEntry } from './library.ts';

/** What the lists of a set hold month by month, and what a person has said of them; null for a set without lists. */
export function coverageOf(
  { series }: Pick<LibraryEntry, 'series'>,
  others: readonly Series[],
  { kinds, indicators, areas, profile }: Pick<Municipality, 'kinds' | 'indicators' | 'areas' | 'profile'>,
  now: LocalMinute,
): Coverage | null {
  const lists = series.filter(canBeComplete);
  if (lists.length === 0) return null;
  const span = around(lists);
  const counts = countsOf(lists);
  const held = [...counts.kinds.keys()];
  const history = others.filter((one) => canBeComplete(one) && isOfSource(one, lists));
  const before = [...new Set(history.flatMap(({ info }) => info.kinds))];
  const registers = new Set(held.map(registerOf));
  const inPlan = new Set(indicators.flatMap((indicator) => indicator.kinds));
  const possible = kinds.map(({ id }) => id).filter((id) => inPlan.has(id) && registers.has(registerOf(id)));
  return {
    months: listMonths(span).map((month) => ({ month, count: counts.months.get(month) ?? 0 })),
    held,
    before: before.filter((kind) => !counts.kinds.has(kind)),
    possible: possible.filter((kind) => !counts.kinds.has(kind) && !before.includes(kind)),
    holes: withLacking(holesIn(lists), lackingIn(lists, others, indexAreas(areas), profile.id, span)),
    half: markHalfMonths(lists, now).half,
    vouched: vouchedIn(lists),
  };
}

function lackingIn(
  lists: readonly Series[],
  others: readonly Series[],
  index: AreaIndex,
  municipality: AreaId,
  span: Span,
): readonly Gap[] {
  const within = index.byId.get(municipality);
  return within === undefined ? [] : lackingBeside(index, within, lists, others, span);
}

/** Holes with those that another source shows; a month that is asked about already is not asked about twice. */
function withLacking(holes: readonly Gap[], lacking: readonly Gap[]): readonly Gap[] {
  const isAsked = (kind: KindId | null, month: Month): boolean =>
    holes.some((hole) => (hole.kind ?? kind) === kind && hole.from <= month && month <= hole.to);
  const more = lacking.flatMap(({ kind, from, to }) =>
    runsOf(listMonths({ from, to }).filter((month) => !isAsked(kind, month))).map((run): Gap => ({
      kind,
      ...run,
    })),
  );
  return [...holes, ...more];
}

function around(lists: readonly Series[]): Span {
  return {
    from: Math.min(...lists.map(({ info }) => info.span.from)),
    to: Math.max(...lists.map(({ info }) => info.span.to)),
  };
}

/** Counts per month and per kind, whatever the place. */
function countsOf(lists: readonly Series[]): {
  readonly months: ReadonlyMap<Month, number>;
  readonly kinds: ReadonlyMap<KindId, number>;
} {
  const months = new Map<Month, number>();
  const kinds = new Map<KindId, number>();
  for (const list of lists)
    for (let row = 0; row < list.columns.length; row += 1) {
      const count = list.columns.count[row] ?? missingCount;
      if (count === missingCount) continue;
      const month = monthOf(list.columns.from[row] ?? 0);
      const kind = kindAt(list, row);
      months.set(month, (months.get(month) ?? 0) + count);
      kinds.set(kind, (kinds.get(kind) ?? 0) + count);
    }
  return { months, kinds };
}

function isOfSource({ info }: Series, lists: readonly Series[]): boolean {
  return lists.some((list) => list.info.source === info.source && list.info.set !== info.set);
}

/** The part of the id of a kind before the slash. */
function registerOf(kind: KindId): string {
  return kind.split('/')[0] ?? '';
}

/** The months of a list before and after those that were vouched for: missing ones at an end are no gap between others. */
function endsOf({ span, complete }: Series['info']): Gap[] {
  if (complete === null) return [];
  const ends = [
    { kind: null, from: span.from, to: complete.span.from - 1 },
    { kind: null, from: complete.span.to + 1, to: span.to },
  ];
  return ends.filter(({ from, to }) => from <= to);
}

/** What a person vouched for; null where that is nothing. */
function vouchedIn(lists: readonly Series[]): Vouching | null {
  const told = lists.filter(({ info }) => info.complete !== null);
  if (told.length === 0) return null;
  const kinds = told.flatMap(({ info }) =>
    info.kinds.filter((kind) =>
      listMonths(info.complete?.span ?? info.span).some((at) => isVouched(info, kind, at)),
    ),
  );
  const missing = told
    .flatMap(({ info }) => [...(info.complete?.gaps ?? []), ...endsOf(info)])
    .filter(({ kind }) => kind === null || kinds.includes(kind));
  return { kinds: [...new Set(kinds)], missing };
}
