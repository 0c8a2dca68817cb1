import { formatPeriod, formatRange } from '../format.ts';
import { decimal, mean, points, spread, stepName, stepNames, type Step } from './trends-woorden.ts';

const waysUp = { up: 'omhoog', down: 'omlaag' };

/** Whether it goes up or down: the first question under the chart of a trend. */
export const richting = {
  title: 'Gaat het omhoog of omlaag?',
  window: 'Kijk terug over',
  years: { '3': '3 jaar', '5': '5 jaar', alles: 'alles' },
  /** `change`: ratio per year with its limits. */
  clear: (
    way: 'up' | 'down',
    change: { ratio: number; lower: number; upper: number },
    from: number,
    to: number,
  ) => {
    const ends = [points(change.lower), points(change.upper)];
    const [near, far] = way === 'up' ? ends : ends.toReversed();
    return `Gemiddeld ${points(change.ratio)} per jaar ${waysUp[way]} (tussen ${formatRange(near ?? '', far ?? '', 'en')}), over ${formatPeriod(from, to)}.`;
  },
  unclear: (change: { ratio: number; lower: number; upper: number }, from: number, to: number) =>
    `Geen duidelijke richting over ${formatPeriod(from, to)}: gemiddeld ${points(change.ratio)} per jaar ${change.ratio < 1 ? 'omlaag' : 'omhoog'}, maar het kan liggen tussen ${formatRange(`${points(change.lower)} omlaag`, `${points(change.upper)} omhoog`, 'en')}.`,
  clearSmall: (way: 'up' | 'down', perYear: number, from: number, to: number) =>
    `Het gaat ${waysUp[way]} over ${formatPeriod(from, to)}. Met gemiddeld ${mean(perYear)} per jaar noemen we geen percentage.`,
  unclearSmall: (perYear: number, from: number, to: number) =>
    `Geen duidelijke richting over ${formatPeriod(from, to)}. Met gemiddeld ${mean(perYear)} per jaar noemen we geen percentage.`,
  spread,
  leftOut: (number: number, step: Step) =>
    `${number} ${number === 1 ? stepName(step) : stepNames(step)} ${number === 1 ? 'telt' : 'tellen'} niet mee: zo legde het team het vast.`,
  legend: 'trend zonder seizoen, met wat toeval geeft',
  legendLeftOut: 'telt niet mee',
  yearsTitle: 'Op hele jaren',
  yearsChart: (from: number, to: number) =>
    `Aantal per heel jaar, ${formatRange(String(from), String(to), 'tot en met')}`,
  yearsSentence: (
    way: 'up' | 'down' | 'unclear',
    perYear: number | null,
    tested: { from: number; to: number; number: number },
    p: number,
  ) => {
    const rate =
      perYear === null || perYear === 0
        ? ''
        : `ongeveer ${mean(Math.abs(perYear))} ${perYear < 0 ? 'minder' : 'meer'} per jaar, `;
    const words = way === 'unclear' ? 'geen vaste richting' : `het gaat ${waysUp[way]}`;
    return `Op jaren (${formatRange(String(tested.from), String(tested.to))}, ${tested.number} jaren): ${words} (${rate}p ${p < 0.001 ? '< 0,001' : `= ${decimal(p, p < 0.01 ? 3 : 2)}`}).`;
  },
  powerless: 'Met minder dan vijf jaren kan deze toets niets aantonen.',
  yearsNone: 'Er zijn te weinig hele jaren met cijfers voor een tweede blik op jaren.',
  yearsTable: 'Tabel van hele jaren',
  note: 'opmerking',
  leftOutYear: 'telt niet mee',
  method: (step: Step, exact: boolean) =>
    `Log-lineaire regressie van de ${stepNames(step)} met het seizoen als golf; marge met de werkelijke spreiding (quasi-Poisson; McCullagh & Nelder 1989). Op jaren: Mann-Kendall${exact ? ' met exacte kans' : ''} en de helling van Sen (Gilbert 1987). Onder 20 per jaar geen percentage, onder 5 geen toets.`,
};
