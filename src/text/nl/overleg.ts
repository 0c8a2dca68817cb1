import { formatCount, formatMonthLong, formatPeriod } from '../format.ts';

/** `a en b`. */
function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`;
}

/** What every page of a meeting says in the same way. */
export const overleg = {
  /** What a file says of its subjects. */
  counted: 'Zo is geteld',
  defined: (name: string, definition: string) => `${name}: ${definition}`,
  policeKind: (title: string) => `soort van de politie, ${title}.`,
  /** Where it stands in the plan and which months it is about; what is empty is left out. */
  kicker: (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' · '),
  months: formatPeriod,
  source: (titles: readonly string[], last: number) =>
    titles.length === 0
      ? `Er zijn hierover geen cijfers. De andere lopen tot en met ${formatMonthLong(last)}.`
      : `Bron: ${list(titles)}, tot en met ${formatMonthLong(last)}.`,
  provisional: 'Een deel is voorlopig en kan nog veranderen.',
  /** Below a table with such marks. */
  star: '* is voorlopig',
  more: (left: number) => `en nog ${formatCount(left)}`,
  /** Lists of which no row fits, each with how many rows it has. */
  noRoom: (lists: readonly string[]) => `Past hier niet: ${list(lists)}.`,
  /** Where what no count is of comes from. */
  from: {
    terms: 'Termijnen: het cameraregister.',
    points: (plan: string) => `Actiepunten: ${plan}; standen uit het dossier.`,
    agreed: 'Afspraken: het dossier van het team.',
    felt: (survey: string) => `Beleving: ${survey}.`,
  },
  /** A finding that never came: it says nothing, and nothing is said of it. */
  notFound: 'Dit is niet berekend.',
  unknown: 'Dit onderwerp is er niet (meer).',
  noFigure: 'geen cijfer over deze maanden',
  none: '–',
};
