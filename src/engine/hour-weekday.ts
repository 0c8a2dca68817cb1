import type { Ask, Steps } from './ask.ts';
import { eachKind, isImpossible } from './ask.ts';
import type { Sum } from './count.ts';
import { countBy } from './incidents.ts';
import type { Placed } from './incidents.ts';
import type { Question } from './question.ts';
import type { Impossible, Part, Raw, RawRow } from './raw.ts';
import { unknownHour } from './source.ts';
import type { CountSource } from './source.ts';

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
    const counted = countBy(ask, asked, need, ({ slotOf }) => ({ by: 'hour-weekday', span, slotOf }));
    return isImpossible(counted) ? counted : { kind, counted };
  });
  if (isImpossible(perKind)) return perKind;
  const parts = (of: (counted: Placed) => Sum | null): Part[] =>
    perKind.map(({ kind, counted }) => ({ kind, series: counted.source, sum: of(counted) }));
  const row = (key: string, of: (counted: Placed) => Sum | null): RawRow => ({
    key,
    place: { is: 'hour' },
    span,
    parts: parts(of),
  });
  const at =
    (hour: number) =>
    (counted: Placed): Sum | null =>
      counted.sumAt(hour);
  return {
    is: 'raw',
    rows: Array.from({ length: 168 }, (_, hour) => row(formatHour(hour), at(hour))),
    total: row('total', (counted) => counted.total),
    unplaced: row('unplaced', at(unknownHour)),
  };
}

function isTimed({ info }: CountSource): boolean {
  return info.when === 'minute';
}

/** `1-13`: Monday, from 13:00. */
function formatHour(hourOfWeek: number): string {
  return `${Math.floor(hourOfWeek / 24) + 1}-${hourOfWeek % 24}`;
}
