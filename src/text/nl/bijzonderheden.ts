import { formatCount, formatInterval, formatMonthLong, formatPeriod, formatThings } from '../format.ts';

type Way = 'more' | 'less';

const ways: Readonly<Record<Way, string>> = { more: 'meer dan verwacht', less: 'minder dan verwacht' };

/** `de laatste 12 maanden`, whatever the length. */
function monthsText(months: number): string {
  return months === 1 ? '1 maand' : `${formatCount(months)} maanden`;
}

/** `oktober 2026`, or `3e kwartaal 2026`. */
function lastName(from: number, to: number): string {
  return from === to ? formatMonthLong(from) : formatPeriod(from, to);
}

function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`;
}

function oneIn(n: number | null): string {
  return n === null ? 'minder dan 1 op 1.000' : n === 1 ? 'meer dan 1 op 2' : `1 op ${formatCount(n)}`;
}

/** What deviates in the period. */
export const bijzonderheden = {
  title: 'Bijzonderheden',
  summary: (sure: number, unsure: number) => {
    if (sure === 0 && unsure === 0) return 'Niets valt buiten wat we op grond van eerdere jaren verwachten.';
    const first =
      sure === 0
        ? 'Niets springt eruit.'
        : `${formatCount(sure)} ${sure === 1 ? 'ding valt' : 'dingen vallen'} op en ${sure === 1 ? 'is' : 'zijn'} waarschijnlijk geen toeval.`;
    const rest =
      unsure === 0
        ? ''
        : ` ${sure === 0 ? '' : 'Nog '}${formatCount(unsure)} ${unsure === 1 ? 'ligt' : 'liggen'} ${sure === 0 ? '' : 'ook '}buiten het verwachte, maar dat kan toeval zijn: bij zoveel cijfers valt er altijd wel iets buiten.`;
    return `${first}${rest}`;
  },
  nothingYet:
    'Een bijzonderheid is een aantal naast dezelfde tijd in de drie jaar ervoor. Zoveel cijfers zijn er nog niet. De aantallen zelf staan op Overzicht en Kaart.',
  looked: (
    looked: number,
    byChance: number,
    families: { readonly headline: number; readonly others: number },
  ) =>
    `We bekeken ${formatThings(looked, 'cijfer', 'cijfers')}. Daarvan wijkt er altijd wel iets af: door toeval alleen al ongeveer ${formatCount(byChance)}. De kolom “Door toeval alleen” houdt daar rekening mee: de ${formatCount(families.headline)} hoofdcijfers van het plan tellen samen, en de ${formatCount(families.others)} andere cijfers die er kunnen zijn.`,
  tooFew: (count: number) =>
    `${formatCount(count)} ${count === 1 ? 'cijfer heeft' : 'cijfers hebben'} minder dan vijf gevallen, nu en eerder samen. Die zijn niet getoetst en staan hier niet.`,
  unread: (names: readonly string[]) =>
    `Niet bekeken, omdat niet elke maand of elk kwartaal een cijfer heeft of omdat het is afgeschermd: ${list(names)}.`,
  absent: (names: readonly string[]) => `Hiervan zijn geen cijfers over deze tijd: ${list(names)}.`,
  openbaar:
    'In het openbare beeld kijken we alleen naar de hele gemeente, per gepubliceerd kwartaal. Buurten staan hier niet: hun aantallen zijn daarvoor te klein.',
  loading: 'De cijfers worden geladen',
  period: (from: number, to: number, isLast: boolean, months: number, isOpenbaar: boolean) =>
    !isLast
      ? `De periode ${formatPeriod(from, to)}`
      : isOpenbaar
        ? `De laatste ${formatCount(months / 3)} hele kwartalen`
        : months === 1
          ? 'De laatste maand'
          : `De laatste ${monthsText(months)}`,
  last: (from: number, to: number) =>
    `${from === to ? 'De laatste maand' : 'Het laatste kwartaal'}: ${lastName(from, to)}`,
  periodNote: 'De hele gemeente en de buurten, naast de drie jaar ervoor.',
  periodNoteOpenbaar: 'De hele gemeente, naast de drie jaar ervoor.',
  lastNote: (isQuarter: boolean) =>
    `De hele gemeente, naast ${isQuarter ? 'hetzelfde seizoen' : 'dezelfde tijd van het jaar'} in de drie jaar ervoor.`,
  none: {
    period: 'Niets valt buiten wat op grond van de drie jaar ervoor werd verwacht.',
    last: 'Niets valt buiten wat voor de tijd van het jaar werd verwacht.',
  },
  all: (count: number) => `Toon alle ${formatCount(count)}`,
  less: 'Toon alleen de eerste',
  columns: {
    what: 'Wat en waar',
    count: 'Aantal',
    expected: 'Verwacht',
    chance: 'Door toeval alleen',
    caveats: 'Let op bij dit cijfer',
    links: 'Verder kijken',
  },
  whole: 'hele gemeente',
  fictief: 'fictief',
  wayShort: { more: 'meer', less: 'minder' },
  thanExpected: ' dan verwacht',
  expected: (low: number, high: number) => formatInterval(low, high),
  chance: (n: number | null) => oneIn(n),
  sure: 'waarschijnlijk geen toeval',
  unsure: 'kan toeval zijn',
  noCaveats: 'niets bijzonders bekend',
  moreCaveats: (count: number) => ` en nog ${formatCount(count)}`,
  map: 'Kaart',
  trend: 'Trend',
  mapOf: (name: string) => `: ${name} op de kaart`,
  trendOf: (name: string) => ` van ${name}, hele gemeente`,
  legend: {
    band: 'verwacht',
    sure: 'aantal, waarschijnlijk geen toeval',
    unsure: 'aantal, kan toeval zijn',
    scale: 'elke streep begint bij nul en heeft een eigen schaal',
  },
  detail: {
    none: 'Kies een bijzonderheid om erover te praten.',
    counted: (count: number, from: number, to: number, low: number, high: number, way: Way) =>
      `${formatCount(count)} in ${lastName(from, to)}. Verwacht was ${formatInterval(low, high)}. Dat is ${ways[way]}.`,
    earlier: (counts: readonly number[]) =>
      `Dezelfde tijd in de drie jaar ervoor: ${list(counts.map(formatCount))}.`,
    sure: (n: number | null, family: number) =>
      `Waarschijnlijk geen toeval: door toeval alleen gebeurt dit ${oneIn(n)} keer, gerekend over alle ${formatCount(family)} cijfers die samen tellen.`,
    unsure: (alone: number | null, all: number | null, family: number) =>
      `Kan toeval zijn. Was dit het enige cijfer, dan gebeurde dit door toeval alleen ${oneIn(alone)} keer. Maar er tellen ${formatCount(family)} cijfers samen, en dan komt zoiets vaker voor: ${oneIn(all)}.`,
    spread: 'Dit cijfer schommelt van zichzelf al veel. Daarom is de verwachting ruimer.',
    caveats: 'Let op bij dit cijfer',
    story: 'Duiding',
    agreed: 'Afspraken',
    toMap: 'Bekijk op de kaart',
    toTrend: 'Bekijk de trend van de hele gemeente',
    toPriority: (title: string) => `Naar prioriteit ${title}`,
    noMap: 'Hiervan is er geen kaart.',
  },
  short: {
    half: 'maand niet compleet',
    provisional: 'voorlopig',
    'other-source': 'andere bron dan eerder',
    small: 'kleine aantallen',
    neutral: 'geen maat voor prestaties',
  },
  event: (title: string, from: number, to: number) => `${title} (${formatPeriod(from, to)})`,
  events: (events: readonly string[], when: 'now' | 'before') =>
    `${when === 'now' ? 'In deze periode' : 'In de jaren waarmee we vergelijken'}: ${events.join('; ')}.`,
  caveat: {
    half: 'De laatste maand is nog niet compleet. Het aantal komt dus te laag uit.',
    provisional: 'Een deel van de cijfers is voorlopig en kan nog veranderen.',
    'other-source':
      'Deze cijfers komen uit een andere bron dan die van eerdere jaren. Een verschil kan ook daardoor komen.',
    small: 'Het gaat om kleine aantallen: één geval meer of minder maakt al verschil.',
    unplaced: (count: number) =>
      `Van ${formatCount(count)} gevallen in de gemeente is de buurt niet bekend. Die tellen hier niet mee.`,
    neutral:
      'Registraties zijn hier geen maat voor prestaties: meer kan ook betekenen dat er meer zicht op is.',
    fictief: 'Dit zijn voorbeeldcijfers: fictief.',
  },
  method: {
    title: 'Zo is gekeken',
    text: [
      'Verwacht is wat past bij de drie jaar ervoor. Voor een periode korter dan een jaar en voor de laatste maand telt de tijd van het jaar mee. Bij gemiddeld minder dan vijf per maand vergelijken we met dezelfde maand in die drie jaar.',
      'Buiten het verwachte is buiten de exacte 95%-grenzen van Poisson. Schommelen de kwartalen van zichzelf meer dan door toeval, dan zijn de grenzen ruimer (quasi-Poisson). Voor buurten weten we dat niet.',
      '“Door toeval alleen” is de kans op vals alarm. Die komt uit de exacte toets van twee aantallen (Przyborowski en Wilenski 1940). Zij is gecorrigeerd voor alles wat samen telt (Bonferroni): de hoofdcijfers van het plan zijn één groep, en alle andere geregistreerde indicatoren, hun laatste maand en de buurten zijn een tweede. Het plan en de gebieden bepalen hoe groot die groepen zijn, niet de gegevens: een nieuw bestand verandert geen oordeel over een ander cijfer. Staat er 1 op 20, dan is de kans hoogstens zo groot dat er in de hele groep ook maar één vals alarm is.',
      'Een afwijking zegt dat een aantal anders is dan verwacht, niet waarom. Minder is niet altijd beter en meer niet altijd slechter. Wat de gemeente zelf telt, bekijken we per kwartaal: over de laatste vier hele kwartalen. Controles en andere inzet zijn geen toeval en zijn niet bekeken.',
    ],
  },
};
