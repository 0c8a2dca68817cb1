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
    minimaal: (value: number, per: 'jaar' | 'looptijd') =>
      `minimaal ${formatCount(value)} ${per === 'jaar' ? 'per jaar' : 'in de looptijd van het plan'}`,
    none: 'Het plan noemt geen richting of getal.',
    expliciet: (aim: string) => `Plan: ${aim}.`,
    afgeleid: (aim: string) => `Voorstel uit het plan afgeleid: ${aim}. Het team bevestigt.`,
    team: (aim: string) => `Streefwaarde van het team: ${aim}.`,
  },
  before: (count: number, from: number, to: number, months: number) =>
    `${months === 12 ? 'Het jaar ervoor' : formatPeriod(from, to)}: ${formatCount(count)}`,
  chance: {
    'kan-toeval-zijn': 'het verschil kan toeval zijn',
    'waarschijnlijk-geen-toeval': 'waarschijnlijk geen toeval',
  },
  noBand: 'Zonder bandbreedte.',
  neutral: 'Registraties zijn geen maat voor prestaties.',
  noChange: 'Er is geen vergelijkbare periode.',
};
