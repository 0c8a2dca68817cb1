import { formatCount, formatMonthLong, formatPeriod, formatShareInterval, formatThings } from '../format.ts';
import { months } from './camera-evaluatie-woorden.ts';
import { shareCaveats, shareChance, shareChangeText } from './survey-words.ts';
import type { SharedChange } from './survey-words.ts';

/** `2,4%`: with a decimal, so that two small shares that differ do not read the same. */
function percent(share: number): string {
  return `${(100 * share).toFixed(1).replace('.', ',')}%`;
}

/** What else may play a part. */
export const threats = {
  title: 'Wat kan er nog meer spelen',
  lowers: 'Dit maakt het oordeel minder zeker',
  others: 'Houd hier ook rekening mee',
  measure: (title: string, when: string) => `Andere maatregel op deze plek: ${title}${when}.`,
  noted: (text: string) => `Volgens het register ook: ${text}`,
  wider: (title: string, when: string) =>
    `In de hele gemeente: ${title}${when}. Dat raakt ook de controle, maar misschien niet even sterk.`,
  disturbed: (title: string, when: string) =>
    `${title}${when}: deze maanden tellen mee. Laat ze weg bij de keuzes en kijk of het beeld blijft.`,
  source: (month: number) =>
    `Vanaf ${formatMonthLong(month)} komen de cijfers uit een andere bron. Een verschil kan daar vandaan komen.`,
  unplaced: (share: number) =>
    `${percent(share)} van de incidenten heeft geen plek op de kaart en telt in geen enkel gebied.`,
  unplacedClear: (before: number, after: number) =>
    `Van de incidenten in de gemeente had ${percent(before)} vóór de start geen plek op de kaart, en ${percent(after)} erna. Dat verschil is groter dan toeval en kan op een ${after > before ? 'daling' : 'stijging'} lijken die er niet is.`,
  unplacedSame: (before: number, after: number) =>
    `Van de incidenten in de gemeente had ${percent(before)} vóór de start geen plek op de kaart, en ${percent(after)} erna. Dat verschil kan toeval zijn.`,
  registration: (title: string, when: string) =>
    `De manier van registreren veranderde misschien: ${title}${when}. Een verschil kan daar vandaan komen.`,
  reclassified: (month: number) =>
    `In ${formatMonthLong(month)} koos het team andere soorten voor deze uitkomst. Voor en na zijn hier met dezelfde soorten geteld; oudere verslagen misschien niet.`,
  provisional: (all: readonly number[]) =>
    `Voorlopige cijfers tellen mee: ${months(all)}. Ze kunnen nog veranderen.`,
  few: (before: number) =>
    `Kleine aantallen: ${formatCount(before)} vooraf. Een paar incidenten meer of minder maken veel uit.`,
  caution: (text: string) => `Let op bij deze cijfers: ${text}`,
  reporting:
    'Met een camera ziet en meldt men meer. Een daling kan daardoor kleiner lijken dan zij is, en een stijging groter.',
  when: (from: number, to: number) => ` (${formatPeriod(from, to)})`,
  undated: ' (wanneer is niet bekend)',
};

/** What people say themselves. */
export const felt = {
  title: 'Wat mensen zelf zeggen',
  question: (question: string) => `“${question}”`,
  base: (year: number | null, n: number | null) =>
    [
      year === null ? 'jaar onbekend' : String(year),
      n === null ? 'aantal antwoorden onbekend' : formatThings(n, 'antwoord', 'antwoorden'),
    ].join(', '),
  margin: (low: number, high: number) => `(marge ${formatShareInterval(low, high)})`,
  noMargin: '(geen marge)',
  change: (told: SharedChange) => `${shareChangeText(told)}: ${shareChance[told.chance]}.`,
  asked: (population: string, isWhole: boolean) =>
    `Gevraagd aan ${population}${isWhole ? ', in de hele gemeente en niet bij de camera' : ''}.`,
  caveats: shareCaveats,
  plan: 'Wat het plan erover zegt',
  planFact: (fact: string) => `${fact} (uit het plan)`,
  planNote: 'Dit is een terugblik in woorden: het plan noemt geen aantallen en geen controle.',
  fictief: 'fictief',
  none: 'Er is geen onderzoek dat hier iets over zegt. Vraag bewoners en schoolpersoneel ook zelf.',
  apart: 'Beleving en aantallen hoeven niet samen te gaan. Tel ze niet bij elkaar op.',
  survey: (name: string) => `Bron: ${name}.`,
};

/** "Zo is geteld". */
export const method = {
  label: 'Zo is geteld',
  effect:
    'Verandering tegen de controle: relatieve effectgrootte uit vier aantallen (Farrington, Gill, Waples & Argomaniz 2007), met het interval verbreed naar de spreiding die de maanden zelf laten zien (Marchant 2004; Student, met vrijheidsgraden van Welch & Satterthwaite 1946), en daarnaast voor toeval alleen (Poisson).',
  measurable:
    'Kleinste zichtbare daling: 80% kans, bij de spreiding die de maanden zelf laten zien, de ruis van de controle meegerekend en even streng als het interval. Bij toeval alleen: exacte toets op twee Poisson-aantallen (Przyborowski & Wilenski 1940), zonder controle en eenzijdig; die grens ligt lager.',
  prevented:
    'Minder dan verwacht: totaal netto-effect (Bowers & Johnson 2003) met interval. WDD: Wheeler & Ratcliffe 2018, de ringen samen als buffer tegen dezelfde controle, die daarom twee keer telt. WDQ: Bowers & Johnson 2003. De aantallen gaan over de tijd na de start.',
  promise:
    'Kans om verplaatsing te zien: getrokken aantallen in de ringen na de start, rond wat is gemeten (Gelman e.a. 2013), met dezelfde regel als het oordeel.',
  memory:
    'Lijken maanden op de maand ervoor, meer dan bij toeval past, dan zijn de intervallen breder: de spreiding keer (1 + r) / (1 − r), met r die samenhang (Bayley & Hammersley 1946). De andere twee manieren om per maand te kijken zijn niet verbreed.',
  second:
    'Heel het land: dezelfde effectgrootte, per maand waar dat kan, anders over hele kalenderjaren aan beide kanten van de start, met de plek in dezelfde jaren. Liepen plek en land van jaar tot jaar meer uiteen dan de maanden verklaren (chikwadraat van Pearson, 5%), dan rust het interval op de jaren.',
  peak: 'Regel bij een piek: is het minder dan de controle doet verwachten, maar ligt nul in het interval vanaf het gewone niveau (Hauer 1997), dan noemen wij het geen daling.',
  parts:
    'Vakken, buurten, uren en soorten: exacte toets op twee Poisson-aantallen (Przyborowski & Wilenski 1940), en ook groter dan wat de maanden en de controle schommelen, met correctie voor het aantal toetsen (Benjamini & Hochberg 1995).',
  panel:
    'Maand voor maand: verschil in verschillen, quasi-Poisson, met seizoen (McCullagh & Nelder 1989); ernaast negatief binomiaal (Venables & Ripley 2002).',
  series:
    'Reeks van de plek zelf: onderbroken tijdreeks, quasi-Poisson (Lopez Bernal, Cummins & Gasparrini 2017).',
  regression:
    'Piek vóór de camera: empirische Bayes (Hauer 1997), plekken zo groot als het cameragebied op een vast raster, gekozen op alle maanden samen. Wat de maanden van de plek schommelen, telt daarbij als ruis.',
  pooled:
    'Samen: DerSimonian & Laird 1986, met van elke camera het interval van die camera zelf. De andere camera’s tellen met hun eigen gebied en de voorgestelde controle.',
  place:
    'Een vak telt mee in een gebied als zijn midden erin ligt. Eerst het cameragebied, dan andere camera’s, dan de ringen, dan de controle.',
  cells: (size: number, cells: number, ratio: number) =>
    `${formatThings(cells, 'vak', 'vakken')} van ${formatCount(size)}\u00a0meter ${cells === 1 ? 'heeft zijn' : 'hebben hun'} midden in het cameragebied, samen ${formatCount(Math.round(ratio * 100))}% van het gebied.`,
  data: (title: string, hash: string) => `Bron: ${title}. Versie van de gegevens: ${hash}.`,
  fictief: 'Voorbeelddata: fictief.',
  seconds: (what: string) => `Uitkomst: ${what}`,
};
