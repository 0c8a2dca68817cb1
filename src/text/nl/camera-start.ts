import { formatDay, formatMonthLong, formatPeriod } from '../format.ts';

/** The question that comes before an evaluation: when did this camera begin? */
export const cameraStart = {
  title: 'Wanneer begon deze camera?',
  why: 'Zonder begin is er geen voor en na. Vul hier in wat u weet. Daarna begint de evaluatie vanzelf.',
  nothing: 'In het register en in het plan staat geen start.',
  year: (year: string) =>
    `In het register staat alleen het jaar: ${year}. Voor een evaluatie is ten minste de maand nodig.`,
  plan: (title: string, from: number, to: number) =>
    `In het plan staat: ${title}, ${from % 12 === 0 && to === from + 11 ? `in ${from / 12}` : formatPeriod(from, to)}. De dag of de maand staat er niet.`,
  known: 'Wat weet u?',
  knows: { dag: 'De dag', maand: 'Alleen de maand' },
  fields: { dag: 'Eerste dag', maand: 'Eerste maand' },
  monthHint: 'Deze maand telt dan niet mee: niet ervoor en niet erna.',
  save: 'Bewaar in het register',
  register: 'Naar deze camera in het register',
  problems: {
    missing: 'Vul in wanneer de camera begon.',
    date: 'Dit is geen datum. Vul een dag in, zoals 2022-04-01.',
    month: 'Dit is geen maand. Vul een maand in, zoals 2022-04.',
    future: 'Deze datum ligt in de toekomst. Vul in wanneer de camera echt begon.',
    'after-data': (month: number) =>
      `De cijfers lopen tot en met ${formatMonthLong(month)}. Van na deze start is er nog niets. Klopt de datum? Leg hem dan vast bij Register, en evalueer later.`,
    'before-data': (month: number) =>
      `De cijfers beginnen in ${formatMonthLong(month)}. Van vóór deze start is er niets. Klopt de datum? Leg hem dan vast bij Register, en laad oudere jaren bij Gegevens.`,
    'after-end': (end: string) =>
      `De termijn eindigde op ${formatDay(end)}. De camera kan niet later begonnen zijn. Verbeter de start, of het einde bij Register.`,
  },
  saved: (name: string, start: string) => `Vastgelegd in het register: ${name}, start ${start}.`,
};
