import { formatCount, formatThings } from '../format.ts';
import { amount, changeOf, lessOrMore, range, rangeOf, ratio } from './camera-evaluatie-woorden.ts';

/** The other ways of looking. */
export const steps = {
  title: 'Andere manieren om te kijken',
  alone: 'Zonder vergelijking',
  /** Percents per equal time; null where too few came before for one. */
  aloneSentence: (place: number | null, control: number | null) =>
    place === null
      ? 'Te weinig vooraf voor een percentage.'
      : `Op de plek zelf ${lessOrMore(place)}${control === null ? '' : `, in de controle ${lessOrMore(control)}`}. Wat overal gebeurde, zit er hier in.`,
  panel: 'Maand voor maand tegen de controle',
  panelSentence: (value: number, low: number, high: number) =>
    `Los van wat ook in de controle veranderde: ${changeOf(value)} (${rangeOf(low, high)}).`,
  /** Where too few went before for a percentage; `change` null is a difference that can be chance. */
  counted: (change: 'minder' | 'meer' | null) =>
    `Te weinig vooraf voor een percentage. ${change === null ? 'Het verschil kan toeval zijn.' : `Het is ${change}, en dat verschil is groter dan toeval meestal geeft.`}`,
  driftCounted: (isOpen: boolean) =>
    isOpen
      ? 'Vóór de camera is er geen teken dat de plek en de controle al uit elkaar liepen.'
      : 'Vóór de camera liepen de plek en de controle al uit elkaar, en dat maakt de controle zwak.',
  drift: (value: number, low: number, high: number) =>
    `Per jaar vóór de camera, tegen de controle: ${changeOf(value)} (${rangeOf(low, high)}): ${low <= 1 && high >= 1 ? 'geen teken dat ze al uit elkaar liepen' : 'ze liepen al uit elkaar, en dat maakt de controle zwak'}.`,
  negativeBinomial: (low: number, high: number, unstable: boolean) =>
    `Met een andere aanname over de spreiding (negatief binomiaal): ${rangeOf(low, high)}${unstable ? '; bij minder dan 24 maanden is dat een gok' : ''}.`,
  series: 'De plek op zichzelf, maand na maand',
  seriesSentence: (value: number, low: number, high: number) =>
    `Op de start een sprong: ${changeOf(value)} (${rangeOf(low, high)}), met seizoen en trend verrekend en zonder controle.`,
  seriesVague:
    'Niet te zeggen: er zijn te weinig maanden of incidenten. Elke sprong, van bijna niets tot vele keren zo veel, past erbij.',
  autocorrelation: (value: number) =>
    `Hoe sterk een maand lijkt op de maand ervoor (0 is niet, 1 is helemaal): ${ratio(value)}${value > 0.3 ? '. Dat is veel: het interval is te smal' : ''}.`,
  regression: 'Kwam de camera na een toevallig drukke tijd?',
  regressionSentence: (seen: number, ordinary: number, places: number) =>
    `Er waren er ${formatCount(seen)} vooraf. Naar wat ${formatCount(places)} plekken zonder camera laten zien, was ${amount(ordinary)} gewoon geweest.`,
  regressionAgainst: (value: number, low: number, high: number) =>
    `Vanaf dat gewone niveau tegen de controle: ${lessOrMore(value)} (${range(low, high)}).`,
  second: 'Tegen heel het land',
  pooled: 'Alle camera’s voor deze uitkomst samen',
  pooledCaution: 'De plekken delen een deel van hun controle.',
  pooledNone: 'Er is geen tweede camera voor deze uitkomst die te evalueren is.',
  refused: {
    'too-few-months': 'Niet te berekenen: er zijn te weinig maanden aan een van beide kanten.',
    'zero-count': 'Niet te berekenen: aan een van beide kanten gebeurde niets.',
    'no-fit': 'Niet te berekenen: het model vindt geen uitkomst.',
    'too-few-places': (places: number) =>
      `Niet te berekenen: met ${formatThings(places, 'plek', 'plekken')} zonder camera kunnen wij niet vergelijken, en nodig zijn er 8. Houd er rekening mee dat een camera vaak na een toevallig drukke tijd komt, en dat het daarna vanzelf daalt.`,
    'zero-before': 'Niet te berekenen: vooraf gebeurde er niets.',
    'zero-control': 'Niet te berekenen: in de controle gebeurde voor of na niets.',
    'too-few-before': 'Niet te berekenen: vooraf waren er minder dan vijf.',
    'missing-months': 'Niet te berekenen: er ontbreken maanden.',
    'none-given': '',
  },
};
