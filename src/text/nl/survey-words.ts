import { formatRange } from '../format.ts';

/** How sure a change of a share is, beside the change. */
export const shareChance = {
  'kan-toeval-zijn': 'kan toeval zijn',
  'waarschijnlijk-geen-toeval': 'waarschijnlijk geen toeval',
  'niet-zeker': 'niet zeker, want de echte marge is ruimer',
} as const;

/** A change between two years of a survey, in fractions of one. */
export interface SharedChange {
  readonly from: number;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly chance: keyof typeof shareChance;
}

/** `−7 punten sinds 2023 (met toeval −14 tot −0,8)`. */
export function shareChangeText({ difference, from, low, high }: SharedChange): string {
  const margin = `met\u00a0toeval\u00a0${formatRange(points(low, Math.floor), points(high, Math.ceil), 'tot')}`;
  return `${points(difference)} punten sinds ${from} (${margin})`;
}

/** `−7`, `+3` or `0`, from a fraction of one; a limit that rounds to nothing keeps a decimal, so that its side shows. */
function points(value: number, round: (points: number) => number = Math.round): string {
  const whole = round(value * 100);
  const shown = whole === 0 ? Math.round(value * 1000) / 10 : whole;
  if (shown === 0) return '0';
  return `${shown > 0 ? '+' : '−'}${String(Math.abs(shown)).replace('.', ',')}`;
}

/** Why a margin says less than it seems, or is not there. */
export const shareCaveats = {
  'n-unknown': 'Het aantal antwoorden is onbekend. Daarom staat er geen marge.',
  'not-random': 'Er is niet willekeurig gevraagd: niet representatief. Daarom staat er geen marge.',
  rounded:
    'De percentages zijn openbaar grof afgerond: zo is niemand te herkennen. De echte marge is ruimer.',
  'sampling-unknown':
    'Niet bekend is of er willekeurig is gevraagd. Wie zelf kiest om mee te doen, kan anders denken dan de rest.',
  'too-narrow':
    'De antwoorden zijn gewogen, maar voor hoeveel ze dan tellen staat er niet bij: de echte marge is ruimer dan hier staat.',
  'weighting-unknown': 'Niet bekend is of de antwoorden zijn gewogen: de echte marge kan ruimer zijn.',
};
