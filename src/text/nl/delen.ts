import { formatMonthLong } from '../format.ts';

/** A link that is shared, and what differs where it is opened. */
export const delen = {
  copied: 'De link is gekopieerd. Er gaan geen cijfers mee, alleen wat u koos.',
  failed: 'Kopiëren lukt niet in deze browser. Kopieer dit adres:',
  madeWith: (there: number, here: number) =>
    there === here
      ? 'Deze link is gemaakt met andere cijfers dan in deze browser staan, over dezelfde maanden: de getallen kunnen anders zijn.'
      : `Deze link is gemaakt met cijfers tot en met ${formatMonthLong(there)}; in deze browser lopen ze tot en met ${formatMonthLong(here)}. De getallen kunnen anders zijn.`,
  understood: 'Begrepen',
};
