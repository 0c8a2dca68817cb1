import { formatCount, formatRange } from '../format.ts';
import { lessOrMore, list, range } from './camera-evaluatie-woorden.ts';

/** `2019–2021`, `2019 en 2021`. */
function calendarYears(all: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of all) {
    const last = runs.at(-1);
    if (last !== undefined && year === last[1] + 1) last[1] = year;
    else runs.push([year, year]);
  }
  return list(runs.map(([from, to]) => (from === to ? String(from) : formatRange(String(from), String(to)))));
}

function inYears(count: number, years: number): string {
  return `${formatCount(count)} in ${years === 1 ? 'één jaar' : `${formatCount(years)} jaar`}`;
}

interface Sides {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Against the same kind in the whole country. */
export const country = {
  years: ({ before, after }: Sides) => `${calendarYears(before)} tegen ${calendarYears(after)}`,
  byYear: ({ before, after }: Sides) =>
    `De landelijke cijfers zijn er alleen per jaar. Daarom tellen hier hele kalenderjaren: ${calendarYears(before)} tegen ${calendarYears(after)}.`,
  counts: (
    name: string,
    years: Sides,
    place: { readonly before: number; readonly after: number },
    all: { readonly before: number; readonly after: number },
  ) =>
    `Op de plek: ${inYears(place.before, years.before.length)}, daarna ${inYears(place.after, years.after.length)}. ${name}, zelfde soort: ${formatCount(all.before)} en ${formatCount(all.after)}.`,
  change: (value: number, low: number, high: number, isOpen: boolean) =>
    `Vergeleken met het land: ${lessOrMore(value)} op de plek (${range(low, high)}).${isOpen ? ' Dat kan toeval zijn.' : ''}`,
  counted: (isOpen: boolean) =>
    `Dat is te weinig voor een percentage. ${isOpen ? 'Het verschil met het land kan toeval zijn.' : 'Het verschil met het land is groter dan toeval alleen meestal geeft.'}`,
  dropped: (years: readonly number[]) =>
    `${calendarYears(years)} telt niet mee: van ${years.length === 1 ? 'dat jaar' : 'die jaren'} is een maand weggelaten of onbekend.`,
  spread: {
    months:
      'Het interval rust op de spreiding van de maanden op de plek. Voor het land is met toeval alleen gerekend, want de aantallen zijn heel groot.',
    years:
      'De plek en het land liepen van jaar tot jaar uiteen. Daarop rust het interval: het is daarom breed.',
  },
  refused: {
    'none-given': 'Er zijn geen landelijke cijfers van deze soort geladen.',
    'no-whole-year-before':
      'De landelijke cijfers zijn er alleen per jaar. Vóór de start is er geen heel kalenderjaar dat bij de plek en in het land bekend is.',
    'no-whole-year-after':
      'De landelijke cijfers zijn er alleen per jaar. Na de start is er nog geen heel kalenderjaar dat bij de plek en in het land bekend is.',
    'too-few-before':
      'De landelijke cijfers zijn er alleen per jaar. In de hele kalenderjaren vóór de start waren er op de plek minder dan vijf, en daarop toetsen wij niet.',
    'zero-control': 'In het hele land gebeurde in deze jaren niets van deze soort.',
  },
};
