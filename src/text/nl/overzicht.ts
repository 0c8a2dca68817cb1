import { formatChange, formatCount, formatMonthShort, formatPeriod, formatShare } from '../format.ts';

/** The first screen of the meeting. */
export const overzicht = {
  title: (name: string) => `Overzicht van de vijf prioriteiten, ${name}`,
  priority: (number: number) => `Prioriteit ${number}`,
  windowMonths: '95%-interval, 12 maanden',
  windowQuarters: '95%-interval, 4 kwartalen',
  sparkline: (name: string, from: number, to: number) =>
    `${name} per ${'maand'}, ${formatMonthShort(from)} tot en met ${formatMonthShort(to)}`,
  sparklineQuarters: (name: string) => `${name} per kwartaal, laatste twaalf kwartalen`,
  country: (name: string, from: number, to: number, there: number, here: number | null) =>
    here === null
      ? `${name} ${from}–${to}: ${formatChange(there)} · hier: te klein voor een percentage`
      : `${name} ${from}–${to}: ${formatChange(there)} · hier ${formatChange(here)}`,
  noCountry: 'Geen landelijk cijfer om mee te vergelijken.',
  perception: (share: number, question: string, n: number | null, fictief: boolean) =>
    `${formatShare(share)} ${question} (${n === null ? 'n onbekend' : `n = ${formatCount(n)}`}${fictief ? ', fictief' : ''})`,
  toTrend: 'Naar de trend',
  deviations: {
    title: 'Wat wijkt af',
    what: 'waar en wat',
    count: 'aantal',
    expected: 'verwacht',
    chance: 'toeval?',
    none: 'Niets valt buiten wat op grond van de drie jaar ervoor werd verwacht.',
    looked: (looked: number, shown: number) =>
      `${formatCount(looked)} reeksen bekeken, ${formatCount(shown)} buiten de verwachting. Verwacht: de drie jaar ervoor, 95%-grenzen. Bij zoveel reeksen wijkt er altijd wel iets af; daar houdt de laatste kolom rekening mee.`,
    more: 'meer dan verwacht',
    less: 'minder dan verwacht',
  },
  execution: {
    title: 'Uitvoering',
    summary: (total: number) => `${formatCount(total)} actiepunten`,
    part: (count: number, status: string) => `${formatCount(count)} ${status}`,
    late: (count: number) => `${formatCount(count)} te laat`,
    fictief: 'Statussen zijn fictief.',
  },
  cameras: {
    title: 'Cameratermijnen',
    ends: (name: string, date: string) => `${name}: termijn loopt af op ${date}`,
    none: 'Geen termijn loopt af binnen acht weken.',
    confirm: 'Datums en plekken bevestigt het team.',
  },
  map: {
    title: 'Waar',
    choose: 'Kies wat de kaart toont',
    loading: 'De kaart wordt geladen',
    toMap: 'Naar de kaart',
    period: (name: string, from: number, to: number) => `${name}, ${formatPeriod(from, to)}`,
  },
};
