import { formatChangeInterval, formatCount, formatInterval, formatPeriod, formatRange } from '../format.ts';

type Change = Parameters<typeof formatChangeInterval>[0];

/** A count with its interval. */
interface Told {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly provisional: boolean;
}

/** The screen with a line through time. */
export const trends = {
  title: 'Trends',
  subject: 'Onderwerp',
  totals: 'Totalen',
  others: 'Andere soorten met gegevens',
  unit: 'Toon per',
  month: 'maand',
  year: 'jaar',
  perMonth: 'per maand',
  perQuarter: 'per kwartaal',
  perYear: 'per jaar',
  bar: 'geteld',
  mean: 'twaalf maanden samen',
  legendBar: 'aantal per maand',
  legendBarQuarter: 'aantal per kwartaal',
  legendBarYear: 'aantal per jaar',
  legendMean: 'gemiddelde over twaalf maanden, met wat toeval geeft',
  legendPeriod: 'gekozen periode',
  legendProvisional: 'voorlopig',
  quarter: 'kwartaal',
  monthsUnavailable: 'Per maand is er niets; hieronder staan de jaarcijfers.',
  chart: (name: string, unit: string, from: string, to: string) =>
    `${name} ${unit}, ${formatRange(from, to, 'tot en met')}`,
  periodSentence: (name: string, sum: Told, from: number, to: number) =>
    `${name}: ${formatCount(sum.value)} in ${formatPeriod(from, to)} (met toeval ${formatInterval(sum.low, sum.high)}).${sum.provisional ? ' Een deel is voorlopig.' : ''}`,
  /** The same months of the year before. */
  yearBefore: (count: string, from: number, to: number) =>
    `${to - from < 12 ? 'Het jaar ervoor' : 'Even lang ervoor'} (${formatPeriod(from, to)}): ${count}.`,
  change: (change: Change | null) =>
    change === null ? 'Te klein voor een percentage.' : `Verschil ${formatChangeInterval(change)}.`,
  lastSentence: (name: string, figure: Told, when: string) =>
    `${name}: ${formatCount(figure.value)} in ${when} (met toeval ${formatInterval(figure.low, figure.high)}).`,
  /** Of a figure that is no confirmed number. */
  /** Of the month that is not over yet. */
  running: (month: string, count: number | null) =>
    `Nog niet voorbij: ${month}${count === null ? '' : `, ${formatCount(count)} tot nu toe`}. Daar volgt nog niets uit.`,
  openSentence: (name: string, when: string, figure: string) => `${name}, ${when}: ${figure}.`,
  /** Of what somebody does: chance has no part in it, so no interval. */
  counted: {
    periodSentence: (name: string, sum: Told, from: number, to: number) =>
      `${name}: ${formatCount(sum.value)} in ${formatPeriod(from, to)}.`,
    lastSentence: (name: string, figure: Told, when: string) =>
      `${name}: ${formatCount(figure.value)} in ${when}.`,
  },
  noTarget: 'Niemand heeft een getal als streefwaarde vastgesteld, dus er staat geen lijn.',
  target: 'streefwaarde',
  plan: 'Wat zegt het plan',
  planNone: 'Het plan noemt hiervoor geen richting of getal.',
  planQuote: (quote: string) => `“${quote}”`,
  planLine: (line: number) => `De woorden van het plan staan op regel ${line}.`,
  events: 'Gebeurtenissen op de tijdlijn',
  moreEvents: (left: number) =>
    `En nog ${formatCount(left)} ${left === 1 ? 'gebeurtenis' : 'gebeurtenissen'} in het plan.`,
  index: 'Vergeleken met anderen',
  indexChart: (base: number) => `Index, ${base} = 100`,
  indexNone:
    'Er is geen jaar waarin zowel hier als elders cijfers van ten minste 20 zijn. Daarom staat er geen vergelijking.',
  indexHow: (base: number) =>
    `Elke lijn begint in ${base} op 100. Zo ziet u of het hier anders gaat dan elders, ook als de aantallen ver uiteenlopen. Bij kleine aantallen springt een lijn ook door toeval.`,
  table: 'Tabel per jaar',
  tableMonths: 'Tabel bij de grafiek',
  column: {
    period: 'periode',
    count: 'aantal',
    interval: 'met toeval',
    year: '12 maanden samen',
    yearName: 'jaar',
  },
  how: 'Zo is geteld',
  howDefinition: {
    plan: 'Omschrijving uit het plan',
    politie: 'Omschrijving van de politie',
    ons: 'Omschrijving van ons, niet uit het plan',
  },
  howMonth:
    'Een incident hoort bij de maand waarin het begon. Een maand zonder incidenten is pas nul als is bevestigd dat alles in de gegevens staat; anders staat er geen cijfer. “Met toeval” is het exacte 95%-interval van Poisson (Garwood 1936).',
  cautions: 'Let op bij het lezen',
  source: 'Bron',
  sourceOf: (
    area: string,
    title: string,
    source: string,
    keys: string,
    file: string | null,
    fictief: boolean,
  ) =>
    `${area === '' ? '' : `${area}: `}${title} (${source}${file === null ? '' : `, bestand ${file}`}${fictief && !source.includes('fictief') ? ', fictief' : ''})${keys === '' ? '' : `, ${keys}`}`,
};
