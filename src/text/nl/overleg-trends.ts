import { formatMonthLong, formatPeriod } from '../format.ts';

/** What the page of one indicator says that no screen says. */
export const overlegTrends = {
  priority: (number: number) => `Prioriteit ${number}`,
  where: 'Waar',
  /** With what chance gives, as an interval. */
  chance: (interval: string) => `Met toeval ${interval}.`,
  /** What the picture is drawn from. */
  drawn: {
    month: 'Balken: aantal per maand. Lijn: gemiddelde over een jaar, met marge.',
    quarter: 'Balken: aantal per kwartaal.',
    year: 'Balken: aantal per jaar.',
  },
  caption: (name: string, first: number, last: number) => `${name}, ${formatPeriod(first, last)}`,
  bar: {
    month: formatMonthLong,
    quarter: (first: number) => formatPeriod(first, first + 2),
    year: (first: number) => formatPeriod(first, first + 11),
  },
  columns: { time: 'Wanneer', count: 'Aantal', interval: 'Met toeval', mean: 'Gemiddelde over een jaar' },
};
