import { formatCount, formatPeriod } from '../format.ts';

interface Side {
  readonly title: string;
  readonly count: number;
  readonly isConfirmed: boolean;
}

/** Two sources that say something else of the same. */
export const bronnen = {
  title: 'Twee bronnen, welke geldt?',
  before:
    'Dit bestand zegt iets anders dan een bron die er al is. Kies welke geldt; op elk scherm geldt dan dezelfde.',
  also: 'Een andere bron zegt van deze maanden iets anders. Na het toevoegen kiest u onder ‘Twee bronnen’ welke geldt.',
  intro:
    'Deze bronnen verschillen. Op elk scherm geldt dezelfde bron; de andere telt in deze maanden nergens mee. Kent de gekozen bron geen buurten of plekken, dan is er van deze maanden geen kaart.',
  question: (kind: string, from: number, to: number, counts: readonly number[]) =>
    `${kind}, ${formatPeriod(from, to)}: twee bronnen, ${counts.map(formatCount).join(' en ')}. Welke geldt?`,
  side: ({ title, count, isConfirmed }: Side) =>
    `${title}: ${formatCount(count)}${isConfirmed ? '' : ' (niet bevestigd)'}`,
  add: 'Toevoegen',
  stop: 'Niet toevoegen',
  /** The role in which a choice is written down where nobody gave one. */
  role: 'team veiligheid',
  failed: 'De keuze is niet vastgelegd. Probeer het opnieuw.',
};
