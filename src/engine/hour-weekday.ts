import type { Series } from '../domain/observation/series.ts';
import { hourOf, isoWeekday } from '../domain/time/local.ts';
import type { Ask, Steps } from './ask.ts';
import { eachKind, isImpossible } from './ask.ts';
import type { Sum } from './count.ts';
import { countBy } from './incidents.ts';
import type { Keyed } from './incidents.ts';
import type { Question } from './question.ts';
import type { Impossible, Part, Raw, RawRow } from './raw.ts';

/** Longest time between from and to, in minutes, for which the hour counts as known. */
const longestKnownSpan = 180;

const unknownHour = -1;
const none: Sum = { value: 0, provisional: false };

/**
 * Counts by ISO weekday and local hour, all 168 of them. An incident counts in the hour of the middle of its from
 * and to, if those lie at most three hours apart; one with a longer span, or a day only, has no place here. Figures
 * stay whole numbers: spreading an incident over the hours of its span (aoristic weights, Ratcliffe 2002) gives
 * parts of incidents.
 */
export function* byHourAndWeekday(ask: Ask, question: Question): Steps<Raw | Impossible> {
  const { span } = question;
  const need = { where: ask.within.level, when: 'minute', accepts: isTimed } as const;
  const perKind = yield* eachKind(ask.kinds, (kind) => {
    const asked = { kind, within: ask.within, span };
    const counted = countBy(ask.world.areas, ask.seriesFor(kind), asked, need, hourOfRow);
    return isImpossible(counted) ? counted : { kind, counted };
  });
  if (isImpossible(perKind)) return perKind;
  const parts = (of: (counted: Keyed) => Sum | null): Part[] =>
    perKind.map(({ kind, counted }) => ({ kind, series: counted.series, sum: of(counted) }));
  const row = (key: string, of: (counted: Keyed) => Sum | null): RawRow => ({
    key,
    place: { is: 'hour' },
    span,
    parts: parts(of),
  });
  const at = (hour: number) => (counted: Keyed) =>
    counted.sums.has(hour) ? (counted.sums.get(hour) ?? null) : none;
  return {
    is: 'raw',
    rows: Array.from({ length: 168 }, (_, hour) => row(formatHour(hour), at(hour))),
    total: row('total', (counted) => counted.total),
    unplaced: row('unplaced', at(unknownHour)),
  };
}

function isTimed(series: Series): boolean {
  return series.info.when === 'minute';
}

/** Hour of the week, Monday 00:00 is 0; -1 where the hour is not known. */
function hourOfRow({ columns }: Series): (row: number) => number {
  return (row) => {
    const from = columns.from[row] ?? 0;
    const length = (columns.to[row] ?? 0) - from;
    if (length > longestKnownSpan) return unknownHour;
    const middle = from + Math.floor(length / 2);
    return (isoWeekday(middle) - 1) * 24 + hourOf(middle);
  };
}

/** `1-13`: Monday, from 13:00. */
function formatHour(hourOfWeek: number): string {
  return `${Math.floor(hourOfWeek / 24) + 1}-${hourOfWeek % 24}`;
}
