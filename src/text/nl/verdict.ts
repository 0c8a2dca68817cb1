import { formatCount, formatPeriod } from '../format.ts';

/** The words of a verdict, and the sentence under it. */
export const verdict = {
  words: {
    'op-koers': 'Op koers',
    'let-op': 'Let op',
    'niet-op-koers': 'Niet op koers',
    'te-weinig-gegevens': 'Te weinig gegevens',
    'nog-geen-streefwaarde': 'Nog geen streefwaarde',
    'geen-oordeel': 'Geen oordeel',
  },
  plan: {
    daalt: 'Plan: daalt.',
    stijgt: 'Plan: stijgt.',
    stabiel: 'Plan: stabiel.',
    'stabiel of stijgt': 'Plan: stabiel of stijgt.',
    minimaal: (value: number) => `Plan: minimaal ${formatCount(value)} per jaar.`,
    'onder de referentie': 'Voorstel: onder de referentie.',
    none: 'Het plan noemt geen getal of richting.',
    proposal: (direction: string) => `Voorstel uit het plan afgeleid: ${direction}. Het team bevestigt.`,
  },
  change: (now: number, before: number, from: number, to: number) =>
    now === before
      ? `Gelijk aan ${formatPeriod(from, to)} (${formatCount(before)}).`
      : `${now < before ? 'Minder' : 'Meer'} dan in ${formatPeriod(from, to)} (${formatCount(before)}).`,
  chance: {
    'kan-toeval-zijn': 'Het verschil kan toeval zijn.',
    'waarschijnlijk-geen-toeval': 'Het verschil is waarschijnlijk geen toeval.',
  },
  noBand: 'Het plan noemt geen bandbreedte. Het team stelt die in.',
  neutral: 'Registraties zijn hier geen maat voor prestaties.',
  noChange: 'Er is geen vergelijkbare periode.',
};
