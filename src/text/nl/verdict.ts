import { formatCount, formatLevel, formatPeriod } from '../format.ts';

type Per = 'aantal' | '1000 inwoners' | '1000 woningen';

function perYear(per: Per): string {
  return per === 'aantal' ? 'per jaar' : `per jaar en ${per.replace('1000', '1.000')}`;
}

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
    atMost: (value: number, per: Per) => `daalt naar hoogstens ${formatLevel(value)} ${perYear(per)}`,
    atLeast: (value: number, per: Per) => `stijgt naar minstens ${formatLevel(value)} ${perYear(per)}`,
    band: (low: number, high: number, per: Per) =>
      `stabiel tussen ${formatLevel(low)} en ${formatLevel(high)} ${perYear(per)}`,
    none: 'Het plan noemt geen richting of getal.',
    expliciet: (aim: string) => `Plan: ${aim}.`,
    afgeleid: (aim: string) => `Voorstel uit het plan afgeleid: ${aim}. Het team bevestigt.`,
    team: (aim: string) => `Streefwaarde van het team: ${aim}.`,
  },
  before: (count: number, from: number, to: number, isYearBefore: boolean) =>
    `${isYearBefore ? 'Het jaar ervoor' : formatPeriod(from, to)}: ${formatCount(count)}`,
  /** A baseline of another length is told per year. */
  baseline: (perYearCount: number, from: number, to: number) =>
    `${formatPeriod(from, to)}: gemiddeld ${formatCount(Math.round(perYearCount))} per jaar`,
  place: {
    below: 'Onder de band',
    within: 'Binnen de band',
    above: 'Boven de band',
    unclear: 'Op de rand van de band',
  },
  chance: {
    'kan-toeval-zijn': 'het verschil kan toeval zijn',
    'waarschijnlijk-geen-toeval': 'waarschijnlijk geen toeval',
  },
  /** What more of a figure means. */
  rise: {
    gunstig: 'Meer is gunstig.',
    ongunstig: 'Minder is gunstig.',
    'niet te zeggen': 'Meer of minder is hier niet vanzelf goed of slecht.',
  },
  noBand: 'Zonder bandbreedte.',
  neutral: 'Registraties zijn geen maat voor prestaties.',
  unconfirmed:
    'Niet van al deze maanden is bevestigd dat alle meldingen in het bestand staan. Bij Gegevens ziet u welke; tot dan volgt er geen oordeel uit.',
  noChange: 'Er is geen vergelijkbare periode.',
};
