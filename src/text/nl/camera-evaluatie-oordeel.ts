import { formatCount, formatPart, formatThings } from '../format.ts';
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
    `Er tellen nog maar ${formatPart(formatCount(used), formatCount(of))} maanden mee.`,
  cells: (size: number, cells: number, ratio: number) =>
    `Geteld: ${formatThings(cells, 'vak', 'vakken')} van ${formatCount(size)}\u00a0meter${Math.abs(ratio - 1) > 0.25 ? `; samen ${Math.round(ratio * 100)}% van het gebied, en dus maar grof` : ''}.`,
  chanceAlone: (fall: number | null) =>
    fall === null
      ? 'Ook als alleen toeval meespeelde, was geen daling te zien.'
      : `Speelde alleen toeval mee, dan was een daling van ${formatCount(fall)}% al te zien.`,
};

/** The headline. "Samenhang", never more. */
export const verdict = {
  fall: (what: string, isLikely: boolean, change: string, interval: string) =>
    `Na de plaatsing ${isLikely ? '' : 'mogelijk '}${change} ${what} dan het vergelijkingsgebied doet verwachten (${interval})`,
  counted: (what: string, isLikely: boolean, before: number, after: number, expected: number) =>
    `Na de plaatsing ${isLikely ? '' : 'mogelijk '}${after < expected ? 'minder' : 'meer'} ${what} dan het vergelijkingsgebied doet verwachten: van ${formatCount(before)} naar ${formatCount(after)}, verwacht was ${amount(expected)}`,
  open: (what: string) => `Geen verschil te zien in ${what}: wat veranderde, kan toeval zijn`,
  running: 'Het oordeel wordt nog berekend',
  untold: (what: string, why: string) => `Niet te zeggen of de camera samengaat met minder ${what}: ${why}`,
  /** Why nothing is to be said, behind a colon. */
  why: {
    'may-be-peak': 'vooraf was het er juist druk, en dan wordt het vaak vanzelf rustiger',
    'cannot-measure': 'met deze aantallen is ook een halvering niet te zien',
    unclear: 'de manieren van kijken spreken elkaar tegen',
    'choices-disagree': (same: number, tried: number, needed: number) =>
      `${formatPart(formatCount(same), formatCount(tried))} keuzes ${same === 1 ? 'geeft' : 'geven'} hetzelfde antwoord, en nodig zijn er ${formatCount(needed)}`,
    'not-parallel-before': 'ook vóór de camera liepen de plek en de controle al uit elkaar',
    'seasons-unequal': 'de seizoenen voor en na zijn niet gelijk',
    'placebos-fall-too': 'ook op plekken en data zonder camera gaf dezelfde proef een daling',
    'zero-control': 'in het vergelijkingsgebied gebeurde voor of na de start niets',
    'too-few-before': (before: number) =>
      `vóór de start ${before === 1 ? 'was er' : 'waren er'} ${formatCount(before)}, en op minder dan 5 toetsen wij niet`,
    'fixed-refused': 'met de keuzes die vooraf vastliggen, kan er niet worden geëvalueerd',
  },
  displacement: {
    'displacement-seen': '; in de ringen eromheen was het drukker dan verwacht',
    'diffusion-seen': '; ook in de ringen eromheen was het rustiger dan verwacht',
    'not-seen': '; verplaatsing is niet gezien',
    'cannot-tell': '; of het zich verplaatste, is niet te zeggen',
  },
  /** Behind a headline that tells no change. */
  busierAround: '; in de ringen eromheen was het wel drukker dan verwacht',
  samenhang: 'Samenhang, geen bewijs.',
  peak: 'De camera kwam mogelijk na een toevallig drukke tijd: een deel van de daling was waarschijnlijk ook zonder camera gekomen.',
  /** The one number of an effect where the headline does not say it. */
  main: (before: number, after: number, against: string | null) =>
    `Geteld: van ${formatCount(before)} naar ${formatCount(after)}.${against === null ? '' : ` Tegen de controle is dat ${against}.`}`,
  against: (change: string, interval: string) => `${change} (${interval})`,
  /** Behind a change, in its sentence. */
  changeOpen: (change: string) => `${change}, maar dat kan toeval zijn`,
  changeUntold: (change: string) => `${change}, maar of dat met de camera samengaat, is niet te zeggen`,
  changeRunning: (change: string) => `${change}; het oordeel wordt nog berekend`,
  fixed: (choices: string) => `Dit oordeel hoort bij de keuzes die vooraf vastliggen: ${choices}.`,
  own: 'Wat u zelf kiest, verandert het oordeel niet.',
  ownMain: (text: string) => `Met uw keuzes. ${text}`,
  toFixed: 'Terug naar de vaste keuzes',
  same: (same: number, of: number, others: readonly (readonly [word: string, count: number])[]) =>
    `Bij ${formatPart(formatCount(same), formatCount(of))} keuzes hetzelfde beeld${
      others.length === 0
        ? ''
        : `; bij de andere: ${others.map(([word, count]) => `${word} (${formatCount(count)})`).join(', ')}`
    }.`,
  whyTitle: 'Waarom dit oordeel',
  /** By which way the count against the control points. */
  reasons: {
    fall: {
      pointing: 'Dit wijst op een daling',
      against: 'Dit wijst niet op een daling',
      uncertain: 'Dit maakt het onzeker',
    },
    rise: {
      pointing: 'Dit wijst op een stijging',
      against: 'Dit wijst niet op een stijging',
      uncertain: 'Dit maakt het onzeker',
    },
    open: {
      pointing: 'Dit wijst op een verschil',
      against: 'Dit wijst niet op een verschil',
      uncertain: 'Dit maakt het onzeker',
    },
  },
  neither: 'Er is niets dat de ene of de andere kant op wijst.',
};

/** What strengthens or weakens the verdict. */
export const reason = {
  'zero-control': 'In het vergelijkingsgebied gebeurde voor of na de start niets.',
  'too-few-before': 'Er waren minder dan vijf incidenten vóór de start.',
  'checks-run': 'Of andere keuzes hetzelfde geven, wordt nog berekend.',
  'fixed-refused': 'Met de keuzes die vooraf vastliggen, kan er niet worden geëvalueerd.',
  'supported-by-panel': 'Maand voor maand vergeleken met de controle komt er hetzelfde uit.',
  'supported-by-series': 'De plek op zichzelf, maand na maand, laat hetzelfde zien.',
  'supported-by-second-control': 'Ook tegen de landelijke cijfers komt er hetzelfde uit.',
  'supported-after-shrinking':
    'Het blijft staan als wij rekening houden met een toevallig drukke tijd vóór de camera.',
  'chance-only': 'Alleen als er niets dan toeval was, zou dit een verschil zijn. De maanden schommelen meer.',
  'small-base': 'Vóór de start waren er minder dan twintig: een percentage zegt dan weinig.',
  'half-added': 'Na de start gebeurde er niets. Om te kunnen rekenen is overal een half incident bijgeteld.',
  'panel-open': 'Maand voor maand vergeleken met de controle kan het verschil toeval zijn.',
  'panel-refused': 'Maand voor maand vergelijken met de controle kon niet: te weinig maanden of incidenten.',
  'panel-contradicts': 'Maand voor maand vergeleken komt er het omgekeerde uit.',
  'series-open': 'Van de plek op zichzelf, maand na maand, kan de sprong toeval zijn.',
  'series-refused': 'De plek op zichzelf heeft te weinig maanden of aantallen.',
  'series-contradicts': 'De plek op zichzelf, maand na maand, laat het omgekeerde zien.',
  'second-control-open': 'Tegen de landelijke cijfers kan het verschil toeval zijn.',
  'second-control-contradicts': 'Tegen de landelijke cijfers komt er het omgekeerde uit.',
  'second-control-absent': 'Er is niet ook met de landelijke cijfers te vergelijken.',
  'shrinking-open':
    'Houden wij rekening met een toevallig drukke tijd vóór de camera, dan kan het verschil toeval zijn.',
  'shrinking-refused':
    'Of de camera na een toevallig drukke tijd kwam, is niet te zeggen: te weinig plekken om mee te vergelijken.',
  'not-parallel-before': 'Ook vóór de camera liepen de plek en de controle al uit elkaar.',
  'months-hang-together':
    'Maanden lijken op de maand ervoor. Elke maand zegt dan minder, en dit oordeel is minder zeker.',
  'seasons-unequal': 'Door weggelaten maanden zijn de seizoenen voor en na niet gelijk.',
  'depends-on-choices':
    'Bij andere keuzes van straal, jaren of controle komt er te vaak iets anders uit: 20 van de 27 moeten hetzelfde geven.',
  'placebos-fall-too': 'Ook op plekken en data zonder camera gaf dezelfde proef een daling.',
  'other-measures': 'Op dezelfde plek liepen ook andere maatregelen.',
  'registration-changed': 'In deze tijd veranderde de bron van de cijfers of de manier van registreren.',
  'disturbed-months': 'Er tellen maanden mee waarin het leven anders was, zoals in corona.',
  'places-changed': 'Na de start ontbreekt de plek van een incident vaker of minder vaak dan ervoor.',
  'provisional-months': 'Cijfers van na de start zijn nog voorlopig.',
};
