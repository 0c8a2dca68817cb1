import {
  formatChangeInterval,
  formatCount,
  formatShareInterval,
  formatRange,
  formatThings,
} from '../format.ts';
import { shareCaveats, shareChance, shareChangeText } from './survey-words.ts';
import type { SharedChange } from './survey-words.ts';

/** What people feel, beside what is registered. */
export const beleving = {
  title: 'Beleving naast registratie',
  lead: 'Wat mensen voelen, hoe zeker dat is, en of het dezelfde kant op gaat als de registraties.',
  interval: formatShareInterval,
  noMargin: 'geen marge',
  nUnknown: 'n onbekend',
  n: (n: number) => `n = ${formatCount(n)}`,
  hidden: (n: number | null) =>
    n === null ? 'verborgen: te weinig antwoorden' : `verborgen: te weinig antwoorden (${formatCount(n)})`,
  yearUnknown: 'jaar onbekend',
  fictief: 'fictief',
  priority: 'Prioriteit',
  wholePlan: 'Het hele plan',
  summary: {
    title: 'In één oogopslag',
    felt: 'wat mensen voelen',
    change: 'verandering',
    registered: 'geregistreerd',
    together: 'samen',
    none: 'geen cijfer, alleen woorden',
    when: (year: number | null, fictief: boolean) =>
      `${year === null ? 'jaar onbekend' : String(year)}${fictief ? ', fictief' : ''}`,
    counts: (before: number, after: number) => `${formatCount(before)} → ${formatCount(after)}`,
    under: (from: number, to: number, words: string) => `van ${from} naar ${to}, ${words}`,
  },
  felt: 'Wat mensen voelen',
  registered: 'Wat is geregistreerd',
  question: (question: string) => `“${question}”`,
  scale: (scale: string, population: string) => `Het deel van de ${population} dat ${scale}.`,
  population: (population: string) => `Gevraagd aan ${population}.`,
  chartName: (name: string, rows: readonly string[]) => `${name}: ${rows.join('; ')}.`,
  chartRow: (label: string, text: string, margin: string, base: string) =>
    [`${label} ${text}`, ...(margin === '' ? [] : [margin]), ...(base === '' ? [] : [base])].join(', '),
  change: shareChangeText,
  chance: shareChance,
  changeSentence: (told: SharedChange) => `${shareChangeText(told)}: ${shareChance[told.chance]}.`,
  noChange: {
    'one-year': 'Eén meting met een cijfer: een verandering is nog niet te zien.',
    'n-unknown':
      'Of het verschil toeval kan zijn, is niet te zeggen: het aantal antwoorden is niet van beide jaren bekend.',
    'not-random': 'Of het verschil toeval kan zijn, is niet te zeggen: er is niet willekeurig gevraagd.',
  },
  noChangeShort: { 'one-year': 'één meting', 'n-unknown': 'niet te zeggen', 'not-random': 'niet te zeggen' },
  caveats: shareCaveats,
  published: 'De marge is zoals het onderzoek haar zelf geeft.',
  fewNote: (year: string, n: number | null, fewest: number) =>
    n === null
      ? `${year}: te weinig antwoorden om openbaar te tonen. Mensen kunnen herkenbaar zijn.`
      : `${year}: ${formatThings(n, 'antwoord', 'antwoorden')}. Onder de ${formatCount(fewest)} tonen we geen percentage: het zegt te weinig, en mensen kunnen herkenbaar zijn.`,
  note: (label: string, note: string) => `${label}: ${note}`,
  onlyElsewhere: (area: string) => `Alleen ${area}: van deze gemeente is op deze vraag geen cijfer.`,
  perYear: (name: string) => `${name} per jaar`,
  countSentence: (
    name: string,
    from: number,
    to: number,
    told: {
      readonly before: number;
      readonly after: number;
      readonly ratio: Parameters<typeof formatChangeInterval>[0] | null;
    },
  ) =>
    `${name}: van ${formatCount(told.before)} in ${from} naar ${formatCount(told.after)} in ${to}${told.ratio === null ? '' : `: ${formatChangeInterval(told.ratio)}`}.`,
  noCount: {
    'no-figure': 'Van deze jaren is er geen geregistreerd cijfer om te vergelijken.',
    few: 'Te weinig registraties om te vergelijken.',
  },
  smallBase: 'te klein voor een percentage',
  noBeside: 'Naast deze vraag hoort geen geregistreerd cijfer.',
  noYears: 'De enquête heeft geen jaar. Daarom staat er geen cijfer van hetzelfde jaar naast.',
  together: {
    'same-way': 'Zelfde kant op',
    'other-way': 'Andere kant op',
    'only-felt': 'Alleen de beleving veranderde',
    'only-registered': 'Alleen de registratie veranderde',
    neither: 'Geen duidelijke verandering',
    unsure: 'Niet zeker',
    'not-alike': 'Meten iets anders',
    'one-year': 'Eén meting',
    'no-figure': 'Niet naast elkaar te zetten',
    'only-elsewhere': 'Geen cijfer van hier',
    words: 'Alleen woorden',
  },
  togetherSentence: {
    'same-way': 'Wat mensen voelen en wat is geregistreerd gaan dezelfde kant op.',
    'other-way':
      'Wat mensen voelen en wat is geregistreerd gaan niet dezelfde kant op. Dat kan: lang niet alles wordt gemeld.',
    'only-felt': 'Wat mensen voelen veranderde. In de registraties is geen duidelijk verschil.',
    'only-registered': 'De registraties veranderden. In wat mensen voelen is geen duidelijk verschil.',
    neither: 'In geen van beide is een duidelijk verschil.',
    unsure: 'Of ze dezelfde kant op gaan, is niet zeker.',
    'not-alike': 'Deze twee meten iets anders. Ze staan naast elkaar, niet tegenover elkaar.',
    'one-year': 'Met één meting is niet te zien of ze dezelfde kant op gaan.',
    'no-figure': 'Zonder geregistreerd cijfer van dezelfde jaren is er niets te vergelijken.',
    'only-elsewhere': 'Er is alleen een cijfer van elders.',
    words: 'Er zijn alleen woorden, geen cijfers.',
  },
  words: {
    title: 'Wat in woorden is gezegd',
    fromPlan: 'uit het plan',
    notRandom: (text: string, population: string) =>
      `Gevraagd “${text}”, zegt het plan. Dat is niet willekeurig, dus niet representatief voor alle ${population}.`,
    notRandomOwn: (text: string) => `${text} Dat is niet willekeurig, dus niet representatief.`,
    unknownSampling: 'Hoe en aan hoeveel mensen dit is gevraagd, staat er niet bij.',
  },
  unknown: {
    title: 'Niet bekend',
    noShare: 'Hoeveel mensen dit vinden: er zijn alleen woorden.',
    noReference: (country: string) => `Hoe mensen in de rest van ${country} op deze vraag antwoorden.`,
    noBase: (survey: string) => `${survey}: hoeveel mensen antwoordden, en dus de marge.`,
    noYear: (survey: string) => `${survey}: in welk jaar dit is gevraagd.`,
    noOwn: (question: string) => `Wat mensen hier antwoorden op “${question}”.`,
  },
  twin: 'Toon als tabel',
  column: {
    when: 'wanneer',
    share: 'aandeel',
    margin: 'met toeval',
    n: 'antwoorden',
    effective: 'telt als',
    weighted: 'gewogen',
    survey: 'onderzoek',
    count: 'aantal',
    year: 'jaar',
  },
  weighted: { true: 'ja', false: 'nee', null: 'onbekend' },
  how: 'Zo is geteld',
  howText: (fewest: number) => [
    'De stip is het deel dat zo antwoordde. De lijn is de 95%-marge: met een andere willekeurige steekproef was het deel waarschijnlijk daarbinnen gebleven (methode van Wilson). Staat er een marge in het onderzoek zelf, dan tonen we die.',
    'Bij een gewogen steekproef rekenen we met “telt als”: zoveel antwoorden die alle even zwaar tellen, zeggen evenveel.',
    'Het verschil tussen twee jaren heeft een eigen marge (methode van Newcombe). Valt nul daarbinnen, dan kan het toeval zijn.',
    `Onder de ${formatCount(fewest)} antwoorden tonen we geen deel. Verschillende vragen tellen we nooit bij elkaar op, en verbinden we nooit met een lijn.`,
    'De balken zijn aantallen per kalenderjaar, met 95%-interval. Of twee jaren verschillen, is getoetst met de exacte toets voor twee aantallen (Poisson).',
  ],
  source: 'Bron',
  surveySource: (name: string, years: string, fictief: boolean) =>
    `${name}${years === '' ? '' : `, ${years}`}${fictief ? ', fictief' : ''}`,
  countSource: (title: string, source: string) => `${title} (${source})`,
  surveys: {
    title: 'Welke onderzoeken dit zijn',
    name: 'onderzoek',
    who: 'wie',
    year: 'jaar',
    n: 'antwoorden',
    weighted: 'gewogen',
    sampling: 'hoe gevraagd',
    random: 'Willekeurig.',
    notRandom: 'Niet willekeurig, dus niet representatief:',
    samplingUnknown: 'Onbekend.',
    noFindings: 'nog geen cijfers',
    range: (low: number, high: number) =>
      low === high ? formatCount(low) : formatRange(formatCount(low), formatCount(high)),
    quoted: (text: string) => `“${text}” (uit het plan).`,
  },
};
