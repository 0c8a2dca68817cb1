import { dayLong, daysText } from '../days.ts';
import { formatChangeInterval, formatCount } from '../format.ts';

interface Days {
  readonly from: number;
  readonly to: number;
}

function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`;
}

function count(days: Days): number {
  return days.to - days.from + 1;
}

type Place = 'below' | 'within' | 'above';

const places: Readonly<Record<Place, string>> = {
  within: 'zoals verwacht',
  below: 'minder dan verwacht',
  above: 'meer dan verwacht',
};

function chance(isSure: boolean): string {
  return isSure ? 'waarschijnlijk geen toeval' : 'kan toeval zijn';
}

/** What happened since the last meeting, or between two days. */
export const sinds = {
  heading: 'Sinds vorig overleg',
  title: (days: Days) => `Wat er gebeurde: ${daysText(days)}`,
  loading: 'De cijfers worden geladen',
  /** How the first day came about. */
  by: {
    chosen: (day: number) => `U koos zelf vanaf ${dayLong(day)}.`,
    meeting: (day: number) => `Vorig overleg: ${dayLong(day)}.`,
    agreements: (day: number) =>
      `Vorig overleg: ${dayLong(day)}. Op die dag zijn de laatste afspraken gemaakt. Was het een andere dag? Kies die hierboven.`,
    'four-weeks': (day: number) =>
      `Vanaf ${dayLong(day)}: de laatste vier weken met cijfers. Wanneer het vorige overleg was, is niet bekend. Kies die dag hierboven.`,
  },
  /** Where the last meeting was after the last day of the data. */
  beyond: {
    earlier: (meeting: number, day: number) =>
      `Vanaf het overleg van ${dayLong(day)}. Het laatste overleg was op ${dayLong(meeting)}: zo ver lopen de cijfers nog niet.`,
    'four-weeks': (meeting: number, day: number) =>
      `Het laatste overleg was op ${dayLong(meeting)}: zo ver lopen de cijfers nog niet. Daarom de laatste vier weken met cijfers, vanaf ${dayLong(day)}.`,
  },
  until: (day: number) => `Er zijn gegevens tot en met ${dayLong(day)}.`,
  covered: (asked: Days, covered: Days) =>
    `Van de ${formatCount(count(asked))} dagen die u koos, zijn er ${formatCount(count(covered))} bekend: ${daysText(covered)}. Alleen die zijn geteld en vergeleken.`,
  noData: (asked: Days, last: number) =>
    `Over ${daysText(asked)} zijn er nog geen gegevens: ze lopen tot en met ${dayLong(last)}. Kies een eerdere dag, of voeg nieuwe cijfers toe bij Gegevens.`,
  notPublished: (asked: Days) =>
    `${daysText(asked)} is geen heel kwartaal. In het openbare beeld tonen we geen losse dagen: kies hele kwartalen, of kijk als driehoek.`,
  tooShort: 'Deze tijd is korter dan vier weken: te weinig om iets over toeval te zeggen.',
  noChance: 'Van geen van deze aantallen is iets over toeval te zeggen.',
  none: 'Van geen van de indicatoren is er een cijfer over deze dagen.',
  columns: {
    what: 'Wat',
    now: 'Aantal',
    expected: 'Verwacht',
    before: 'Dezelfde dagen een jaar eerder',
    beforeLonger: 'Dezelfde dagen eerder',
    where: 'Waar het meest',
    links: 'Verder kijken',
  },
  beforeDays: (days: Days) =>
    `Vergeleken met ${daysText(days)}; een verschil in procenten staat er als dat er twintig of meer waren.`,
  place: places,
  chance,
  why: {
    'too-short': 'te kort om iets over toeval te zeggen',
    'too-few': 'te weinig om iets over toeval te zeggen',
    'no-history': 'de drie jaar ervoor zijn niet alle bekend',
    withheld: 'in de drie jaar ervoor is een aantal te klein om te tonen',
    'left-out': 'het team laat een deel van de drie jaar ervoor buiten vergelijkingen',
    'too-long': 'langer dan een jaar en minder dan vijf per maand: daarvan zeggen we niets over toeval',
    'no-months': 'niet per maand bekend, dus niets over toeval te zeggen',
    'no-number': 'geen bevestigd aantal',
    openbaar: 'dit zeggen we openbaar alleen over de laatste vier kwartalen',
  },
  change: (ratio: Parameters<typeof formatChangeInterval>[0]) => formatChangeInterval(ratio),
  where: {
    one: (names: readonly string[], figure: string) => `${list(names)}: ${figure}`,
    partly: ', van wat bekend is',
    nowhere: 'nergens vijf of meer in één buurt',
    few: 'minder dan vijf: geen plek aan te wijzen',
    unknown: 'niet te zeggen',
    wholeOnly: 'alleen voor de hele gemeente',
  },
  /** On Trends, of one subject. */
  onTrends: {
    now: (name: string, days: Days, figure: string) => `${name}, ${daysText(days)}: ${figure}.`,
    expected: (range: string, { place, isSure }: { readonly place: Place; readonly isSure: boolean }) =>
      `Verwacht ${range}: ${place === 'within' ? places.within : `${places[place]}, ${chance(isSure)}`}.`,
    unsaid: (why: string) => `Over toeval: ${why}.`,
    before: (days: Days, figure: string, ratio: Parameters<typeof formatChangeInterval>[0] | null) =>
      `${daysText(days)}: ${figure}${ratio === null ? '' : `, verschil ${formatChangeInterval(ratio)}`}.`,
    none: (days: string) =>
      `Losse dagen (${days}) tellen we hier alleen van indicatoren van het plan, over de hele gemeente. De staven gaan over maanden.`,
  },
  unknown: (names: readonly string[]) => `Niet per dag bekend: ${list(names)}.`,
  absent: (names: readonly string[]) => `Hiervan zijn geen cijfers over deze dagen: ${list(names)}.`,
  map: 'Kaart',
  trend: 'Trend',
  of: (name: string) => `: ${name}, deze dagen`,
  method: {
    title: 'Zo is geteld',
    text: [
      'Een incident telt op de dag waarop het begon. Soorten waarvan we alleen de maand of het kwartaal bewaren, staan hier niet tussen.',
      'Verwacht is wat past bij de drie jaar ervoor, met dezelfde regel als overal: elke maand telt voor haar deel van een jaar, en een stuk van een maand voor zijn deel van die maand. Bij gemiddeld minder dan vijf per maand vergelijken we met dezelfde dagen in die drie jaar. Er wordt niets opgehoogd: van dagen zonder gegevens is niets geteld en niets verwacht.',
      'Van minder dan vier weken zeggen we niets over toeval: een weekend is geen doorsnee van een week, en hoe veel een aantal schommelt zien we alleen per maand. Van meer dan een jaar met minder dan vijf per maand ook niet: dan is geen seizoen te zien, en de dagen lopen over die van eerdere jaren heen.',
      'Dezelfde dagen een jaar eerder zijn dezelfde data; 29 februari is 28 februari in een jaar zonder schrikkeldag. Hele maanden vergelijken we met hele maanden, ook als een februari een dag langer is. Boven de tabel staat welke dagen het zijn.',
      'Het verschil met een jaar eerder heeft een 95%-interval en geen eigen oordeel over toeval. Waren het er toen minder dan twintig, dan staat er geen percentage.',
    ],
  },
};

/** Choosing days in the place of months. */
export const dagen = {
  open: 'Kies dagen',
  title: 'Periode in dagen',
  from: 'Van',
  to: 'Tot en met',
  since: (days: Days) => `Sinds vorig overleg: ${daysText(days)}`,
  presets: {
    sinds: 'Sinds vorig overleg',
    weken: 'Laatste 4 weken',
    maanden: 'Laatste 12 maanden',
    plan: 'Looptijd van het plan',
  },
  preset: 'Snel kiezen',
  months: 'Terug naar hele maanden',
  show: 'Toon deze dagen',
  problems: {
    from: 'Dit is geen dag. Schrijf bijvoorbeeld 4-10-2026.',
    to: 'Dit is geen dag. Schrijf bijvoorbeeld 31-10-2026.',
    order: 'De laatste dag ligt vóór de eerste. Wissel ze om.',
    long: 'Dit is langer dan vijftig jaar. Kies een kortere tijd.',
  },
  openbaar: (days: Days) =>
    `U koos ${daysText(days)}. In het openbare beeld tonen we geen losse dagen; u ziet de periode die hiervoor staat.`,
  letGo: 'Laat die dagen los',
};
