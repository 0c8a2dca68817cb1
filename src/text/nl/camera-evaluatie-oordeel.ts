import { formatCount } from '../format.ts';
import { amount } from './camera-evaluatie-woorden.ts';

/** "Kan dit meten?" */
export const measurable = {
  title: 'Kan dit meten?',
  yes: (before: number, fall: number) =>
    `Ja, een grote daling. Met ${formatCount(before)} vooraf zien wij een daling van ${formatCount(fall)}% of meer met 80% kans. Een kleinere daling blijft meestal onzichtbaar.`,
  small: (before: number, fall: number) =>
    `Nauwelijks. Met ${formatCount(before)} vooraf zien wij pas een daling van ${formatCount(fall)}% of meer met 80% kans.`,
  no: (before: number) =>
    `Nee. Met ${formatCount(before)} vooraf zou zelfs een daling tot bijna niets meestal niet te onderscheiden zijn van toeval.`,
  fewMonths: (used: number, of: number) =>
    `Er tellen nog maar ${formatCount(used)} van de ${formatCount(of)} maanden mee.`,
  cells: (size: number, cells: number, ratio: number) =>
    `Geteld zijn ${formatCount(cells)} vakken van ${formatCount(size)} meter${Math.abs(ratio - 1) > 0.25 ? `; samen zijn ze ${Math.round(ratio * 100)}% van het gebied, dus ze volgen het maar grof` : ''}.`,
  chanceAlone: (fall: number | null) =>
    fall === null
      ? 'Ook als alleen toeval meespeelde, was geen daling te zien.'
      : `Speelde alleen toeval mee, dan was een daling van ${formatCount(fall)}% al te zien.`,
};

/** The headline. "Samenhang", never more. */
export const verdict = {
  fall: (what: string, isLikely: boolean, change: string, interval: string) =>
    `Na de plaatsing ${isLikely ? '' : 'mogelijk '}${change} ${what} dan het controlegebied doet verwachten (${interval})`,
  counted: (what: string, isLikely: boolean, before: number, after: number, expected: number) =>
    `Na de plaatsing ${isLikely ? '' : 'mogelijk '}${after < expected ? 'minder' : 'meer'} ${what} dan het controlegebied doet verwachten: van ${formatCount(before)} naar ${formatCount(after)}, verwacht was ${amount(expected)}`,
  peak: (what: string) =>
    `Na de plaatsing minder ${what}, maar dat kan ook komen doordat het er vooraf juist druk was`,
  open: (what: string) => `Geen verschil te zien in ${what}: wat veranderde, kan toeval zijn`,
  cannot: (what: string) => `Met deze aantallen is niet te zien of er iets veranderde in ${what}`,
  unclear: (what: string) => `Geen helder beeld van ${what}: de manieren van kijken spreken elkaar tegen`,
  none: {
    'zero-control': 'Geen oordeel: in het controlegebied gebeurde voor of na de start niets',
    'too-few-before': (before: number) =>
      `Geen oordeel: vóór de start ${before === 1 ? 'was er' : 'waren er'} ${formatCount(before)}, en op minder dan 5 toetsen wij niet`,
  },
  displacement: {
    'displacement-seen': '; in de ringen eromheen was het drukker dan verwacht',
    'diffusion-seen': '; ook in de ringen eromheen was het rustiger dan verwacht',
    'not-seen': '; verplaatsing is niet gezien',
    'cannot-tell': '; over verplaatsing is niets te zeggen',
  },
  samenhang: 'Samenhang, geen bewijs.',
  regression: (part: number, whole: number) =>
    `De camera kwam mogelijk na een piek: van de ${formatCount(whole)}% minder was waarschijnlijk ${formatCount(part)} punten ook zonder camera gekomen.`,
  regressionSome:
    'De camera kwam mogelijk na een piek: een deel van de daling was waarschijnlijk ook zonder camera gekomen.',
  /** Against the control, from what was counted and from the ordinary level. */
  peakNumbers: (counted: string, countedRange: string, ordinary: string, ordinaryRange: string) =>
    `Tegen de controle is het ${counted} (${countedRange}). Vanaf een gewoon niveau is het ${ordinary} (${ordinaryRange}), en dat kan toeval zijn.`,
  same: (same: number, of: number, others: readonly (readonly [word: string, count: number])[]) =>
    `Bij ${formatCount(same)} van de ${formatCount(of)} keuzes hetzelfde beeld${
      others.length === 0
        ? ''
        : `; bij de andere: ${others.map(([word, count]) => `${word} (${formatCount(count)})`).join(', ')}`
    }.`,
  running: 'Hoe vast dit staat, wordt nog berekend.',
  why: 'Waarom dit oordeel',
  strengthens: 'Dit steunt het oordeel',
  weakens: 'Dit maakt het minder zeker',
  neither: 'Er is niets dat het oordeel steunt of verzwakt.',
};

/** What strengthens or weakens the verdict. */
export const reason = {
  'zero-control': 'In het controlegebied gebeurde voor of na de start niets.',
  'too-few-before': 'Er waren minder dan vijf incidenten vóór de start.',
  'supported-by-panel': 'Maand voor maand vergeleken met de controle komt er hetzelfde uit.',
  'supported-by-series': 'De reeks van de plek zelf, met seizoen en trend, laat hetzelfde zien.',
  'supported-by-second-control': 'Ook tegen de landelijke cijfers komt er hetzelfde uit.',
  'supported-after-shrinking': 'Het blijft staan als wij rekening houden met een piek vóór de camera.',
  'chance-only': 'Alleen als er niets dan toeval was, zou dit een verschil zijn. De maanden schommelen meer.',
  'small-base': 'Vóór de start waren er minder dan twintig: een percentage zegt dan weinig.',
  'half-added': 'Na de start gebeurde er niets. Om te kunnen rekenen is overal een half incident bijgeteld.',
  'panel-open': 'Maand voor maand vergeleken met de controle kan het verschil toeval zijn.',
  'panel-refused': 'Maand voor maand vergelijken met de controle kon niet: te weinig maanden of incidenten.',
  'panel-contradicts': 'Maand voor maand vergeleken komt er het omgekeerde uit.',
  'series-open': 'In de reeks van de plek zelf, met seizoen en trend, kan de sprong toeval zijn.',
  'series-refused': 'De reeks van de plek zelf is te kort of te leeg.',
  'series-contradicts': 'De reeks van de plek zelf laat het omgekeerde zien.',
  'second-control-open': 'Tegen de landelijke cijfers kan het verschil toeval zijn.',
  'second-control-contradicts': 'Tegen de landelijke cijfers komt er het omgekeerde uit.',
  'second-control-absent': 'Er is niet ook met de landelijke cijfers te vergelijken.',
  'shrinking-open': 'Houden wij rekening met een piek vóór de camera, dan kan het verschil toeval zijn.',
  'shrinking-refused':
    'Of de camera na een piek kwam, is niet te zeggen: te weinig plekken om mee te vergelijken.',
  'not-parallel-before': 'Ook vóór de camera liepen de plek en de controle al uit elkaar.',
  'months-hang-together':
    'Maanden lijken op de maand ervoor. Elke maand zegt dan minder, en dit oordeel is minder zeker.',
  'seasons-unequal': 'Door weggelaten maanden zijn de seizoenen voor en na niet gelijk.',
  'depends-on-choices': 'Bij andere keuzes van straal, jaren of controle komt er vaak iets anders uit.',
  'placebos-fall-too': 'Ook op plekken en data zonder camera gaf dezelfde proef een daling.',
  'other-measures': 'Op dezelfde plek liepen ook andere maatregelen.',
  'registration-changed': 'In deze tijd veranderde de bron van de cijfers of de manier van registreren.',
  'disturbed-months': 'Er tellen maanden mee waarin het leven anders was, zoals in corona.',
  'places-changed': 'Na de start ontbreekt de plek van een incident vaker of minder vaak dan ervoor.',
  'provisional-months': 'Cijfers van na de start zijn nog voorlopig.',
};
