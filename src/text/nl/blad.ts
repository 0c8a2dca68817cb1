import { formatCount } from '../format.ts';

/** The way to a sheet about one subject, and what every document on A4 calls its tables. */
export const blad = {
  link: 'Blad op A4',
  appendix: 'Bijlage: de cijfers',
  table: (at: number, what: string) => `Tabel ${formatCount(at)}: ${what}`,
};
