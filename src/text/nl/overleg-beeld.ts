import { formatCount } from '../format.ts';

/** What the pages about figures say that no screen says. */
export const overlegBeeld = {
  overzicht: {
    /** How many priorities have which verdict, the worst first; of the others there is none. */
    headline: (
      counts: { readonly bad: number; readonly warning: number; readonly good: number },
      total: number,
    ) => {
      const parts = [
        [counts.bad, 'niet op koers'],
        [counts.warning, 'let op'],
        [counts.good, 'op koers'],
      ] as const;
      const said = parts.flatMap(([count, word]) => (count === 0 ? [] : [`${formatCount(count)} ${word}`]));
      if (total === 0) return 'Er zijn geen prioriteiten met cijfers';
      if (said.length === 0) return `Van geen van de ${formatCount(total)} prioriteiten is er een oordeel`;
      return said.length === 1 ? said.join('').replace(' ', ` van ${formatCount(total)}: `) : said.join(', ');
    },
    caption: 'De prioriteiten: aantal, marge en oordeel',
    columns: ['Prioriteit', 'Indicator', 'Aantal', 'Met toeval', 'Vergeleken met', 'Oordeel'],
  },
  bijzonderheden: {
    kicker: 'Bijzonderheden',
    /** Where and what, with its count. */
    headline: (name: string, where: string, count: number, way: string) =>
      `${name}, ${where}: ${formatCount(count)}, ${way}`,
    /** Under a picture of the first of a list. */
    drawn: (shown: number, left: number) =>
      `Getekend zijn de eerste ${formatCount(shown)}, en nog ${formatCount(left)} ${left === 1 ? 'staat' : 'staan'} in de tabel.`,
    caption: 'Wat buiten de verwachting ligt',
    columns: ['Wat', 'Waar', 'Periode', 'Aantal', 'Verwacht', 'Toeval'],
  },
};
