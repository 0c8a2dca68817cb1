import { daysText } from '../days.ts';
import { formatCount, formatInterval } from '../format.ts';

interface Days {
  readonly from: number;
  readonly to: number;
}

interface Week {
  readonly year: number;
  readonly week: number;
}

function inWeek({ from, to }: Days): string {
  return `${to - from + 1} van 7 dagen`;
}

/** The bars by week on Trends. */
export const weken = {
  option: 'week',
  title: 'per week',
  loading: 'De weken worden geteld',
  week: ({ year, week }: Week) => `week ${week} van ${year}`,
  /** With its days, and how many those are where it is not whole. */
  long: (week: Week, days: Days, isWhole: boolean) =>
    `week ${week.week} van ${week.year}, ${daysText(days)}${isWhole ? '' : ` (${inWeek(days)})`}`,
  part: inWeek,
  sentence: (
    name: string,
    when: string,
    sum: { readonly value: number; readonly low: number; readonly high: number },
    byChance: boolean,
  ) =>
    `${name}: ${formatCount(sum.value)} in ${when}${byChance ? ` (met toeval ${formatInterval(sum.low, sum.high)})` : ''}.`,
  /** Of what is no confirmed number. */
  open: (name: string, when: string, figure: string) => `${name}, ${when}: ${figure}.`,
  /** Which of the first and the last week is not whole, by its days; null is one that is. */
  ends: (first: Days | null, last: Days | null) => {
    if (first !== null && last !== null)
      return `De eerste en de laatste week zijn niet heel: ${inWeek(first)}, en ${inWeek(last)}.`;
    if (first !== null) return `De eerste week is niet heel: ${inWeek(first)}.`;
    return last === null ? '' : `De laatste week is niet heel: ${inWeek(last)}.`;
  },
  /** Of a single week. */
  only: (days: Days) => `Deze week is niet heel: ${inWeek(days)}.`,
  left: (shown: number, left: number) =>
    `U ziet de laatste ${formatCount(shown)} weken, en nog ${formatCount(left)} eerdere niet. Kies een kortere periode om die te zien.`,
  untold: (weeks: number) =>
    `${weeks === 1 ? 'Eén week is' : `${formatCount(weeks)} weken zijn`} niet te tellen.`,
  noPublished: 'In het openbare beeld tonen we geen weken. Kies maanden of jaren.',
  noData: (last: string) => `Er zijn gegevens tot en met ${last}. Kies een eerdere periode.`,
  noWholeWeek: 'Hier kennen we alleen hele weken, en in deze dagen past er geen. Kies een langere periode.',
  coarse: 'Een week is alleen te tellen als van elk incident de dag bekend is.',
  legend: { whole: 'aantal per week', part: 'week die niet heel is' },
  column: { week: 'week', days: 'dagen', count: 'aantal', interval: 'met toeval' },
  how: 'Een week loopt van maandag tot en met zondag. Week 1 is de week met de eerste donderdag van het jaar. Daarom kan 1 januari in week 53 van het jaar ervoor vallen, en 31 december in week 1 van het jaar erna. Wat toeval geeft, staat per week in de tabel. Eén week zegt weinig: over toeval zeggen we iets vanaf vier weken.',
};
