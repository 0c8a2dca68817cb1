import {
  formatChangeInterval,
  formatCount,
  formatPart,
  formatRange,
  formatRate,
  formatShare,
} from '../format.ts';

const days = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const shortDays = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const dayName = (isoDay: number): string => days[isoDay - 1] ?? '';

/** The map, its legend, its list and its time. */
export const kaart = {
  title: 'Kaart',
  aside: 'Lijst en klok bij de kaart',
  controls: 'Keuzes voor de kaart',
  what: 'Wat',
  second: 'Naast elkaar met',
  none: 'Niets',
  earlier: 'Een eerdere periode',
  others: 'Een ander onderwerp',
  how: 'Hoe',
  modes: {
    dichtheid: 'Dichtheid',
    vakken500: 'Vakken van 500\u00a0meter',
    vakken100: 'Vakken van 100\u00a0meter',
    buurten: 'Buurten, aantal',
    buurtenPer: 'Buurten, per 1.000 inwoners',
  },
  smooth: 'Gladstrijken over',
  metres: (metres: number) => `${formatCount(metres)}\u00a0meter`,
  extra: 'Erbij',
  cameras: "Camera's en gebieden",
  camerasToConfirm: 'Plekken: door het team te bevestigen.',

  zoomIn: 'Inzoomen',
  zoomOut: 'Uitzoomen',
  whole: 'Hele gemeente',
  credit: {
    borders: (attribution: string, isOfficial: boolean) =>
      `Grenzen ${isOfficial ? 'officieel' : 'vereenvoudigd'}: ${attribution}`,
    notWhole: 'Straten of water konden niet worden geladen',
    tiles: {
      shown: 'Kaartgegevens © Kadaster',
      failing: 'De kaart van het Kadaster komt niet door; de cijfers kloppen',
    },
  },
  tiles: 'Kaart van het Kadaster eronder',
  tilesLearn:
    'Die vraagt uw browser bij PDOK (Kadaster). De server ziet uw IP-adres en welk stuk kaart u bekijkt, geen cijfers.',
  tilesUnkept: 'Deze browser onthoudt uw keuze niet.',
  gestures: {
    'CooperativeGesturesHandler.WindowsHelpText': 'Houd Ctrl ingedrukt en scrol om te zoomen',
    'CooperativeGesturesHandler.MacHelpText': 'Houd ⌘ ingedrukt en scrol om te zoomen',
    'CooperativeGesturesHandler.MobileHelpText': 'Verplaats de kaart met twee vingers',
  },
  mapName: (what: string) =>
    `Kaart: ${what}. Verplaats met de pijltjes, zoom met plus en min, kies een buurt met Enter.`,
  stillMapName: (what: string) => `Kaart: ${what}`,
  noMap: 'Deze kaart is er niet',
  /** What is drawn in the place of what was chosen. */
  instead: {
    data: 'De plek is alleen per buurt bekend. Daarom ziet u buurten.',
    privacy: (wanted: string, shown: string) =>
      `Gekozen: ${wanted}. Zo precies mag hier niet, want mensen kunnen dan herkenbaar zijn. U ziet: ${shown}.`,
    beside: (wanted: string, shown: string) =>
      `Gekozen: ${wanted}. Dat is er niet van allebei. Om te vergelijken ziet u op beide: ${shown}.`,
    'only-years': (wanted: string, shown: string) =>
      `Gekozen: ${wanted}. Dat is er openbaar alleen per heel jaar. U ziet: ${shown}. Kies onderaan Jaar.`,
  },
  onlyThese: {
    driehoek: 'Preciezer dan dit mag voor deze cijfers niet.',
    openbaar: 'Preciezer dan dit mag openbaar niet. Dichtheid en vakken zijn er per heel jaar.',
  },
  leastSmooth: (metres: number) => `Minder dan ${formatCount(metres)}\u00a0meter is hier te fijn.`,
  noWebGl: 'De kaart werkt hier niet',
  noWebGlHelp:
    'Deze browser kan de kaart niet tekenen (WebGL 2 ontbreekt). De lijst en de grafieken werken wel: daarin staan dezelfde cijfers.',
  stillOnly: 'Deze kaart beweegt niet',
  stillOnlyHelp:
    'Deze browser mist WebGL 2. Daarom staat de kaart hier als tekening. Een buurt kiest u in de lijst. Wilt u schuiven en inzoomen? Open de pagina in een andere browser.',
  lost: {
    title: 'De kaart is even weg',
    text: 'Dit apparaat stopte even met tekenen. De kaart komt vanzelf terug. Gebeurt dat niet, laad dan de pagina opnieuw. De lijst en de grafieken werken wel.',
  },
  slow: {
    title: 'De kaart is nog niet getekend',
    text: 'Wacht nog even, of laad de pagina opnieuw. De lijst en de grafieken werken wel: daarin staan dezelfde cijfers.',
  },
  loading: 'De kaart wordt geladen',
  drawing: 'De kaart wordt getekend',
  /** On paper. */
  late: 'De kaart was nog niet klaar toen dit werd afgedrukt. Wacht tot zij er staat en druk opnieuw af.',

  legend: {
    name: 'Legenda',
    density: (what: string, period: string | null) =>
      `${what} per km² ${period === null ? 'per jaar' : `in ${period}`}`,
    cells: (what: string, metres: number) => `${what}, aantal per vak van ${metres}\u00a0meter`,
    areas: (what: string) => `${what}, aantal per buurt`,
    rates: (what: string, period: string | null) =>
      `${what}, per 1.000 inwoners ${period === null ? 'per jaar' : `in ${period}`}`,
    range: (from: number, to: number) => formatRange(formatCount(from), formatCount(to)),
    upTo: (to: number) => `tot ${formatCount(to)}`,
    from: (from: number) => `${formatCount(from)}+`,
    only: (count: number) => formatCount(count),
    least: 'weinig',
    most: 'veel',
    withheld: 'afgeschermd',
    missing: 'geen cijfer',
    camera: 'camera en gebied',
    total: (count: number, sigma: number) =>
      `${formatCount(count)} ${count === 1 ? 'incident' : 'incidenten'}, uitgesmeerd over ${formatCount(sigma)}\u00a0meter. `,
    few: (fewest: number, reach: number) =>
      `Geen kleur bij minder dan ${formatCount(fewest)} binnen ${formatCount(reach)}\u00a0meter. `,
    nowhere: (fewest: number, reach: number) =>
      `Nergens ${formatCount(fewest)} of meer binnen ${formatCount(reach)}\u00a0meter: te weinig voor een kleur. `,
    fewHere: (fewest: number) => `Minder dan ${formatCount(fewest)}: geen kleur. `,
    homes: (fewest: number) =>
      `Vakken met minder dan ${formatCount(fewest)} staan er niet op: dan is een woning te herkennen. `,
    coarse: 'Gerekend in vakken van 500\u00a0meter. ',
    unplaced: (share: number) => `${formatShare(share)} heeft geen plek en is niet getekend. `,
    allPlaced: 'Alle incidenten hebben een plek. ',
    inside: 'De kleuren stoppen bij de gemeentegrens.',
    rateNote: 'Bij minder dan 100 inwoners geen cijfer. In een centrum komen ook veel bezoekers.',
    periodNote:
      'De klassen zijn gelijk voor elke periode tot een jaar. Bij een langere periode liggen ze hoger.',
  },
  readout: {
    density: (value: number, perYear: boolean) =>
      value < 0.1
        ? 'bijna niets'
        : `${value < 10 ? formatRate(value) : formatCount(value)} per km²${perYear ? ' per jaar' : ''}`,
    few: (fewest: number, reach: number) =>
      `minder dan ${formatCount(fewest)} binnen ${formatCount(reach)}\u00a0meter`,
    fewAtHomes: (fewest: number) => `minder dan ${formatCount(fewest)}, of geen`,
    outside: 'buiten de gemeente',
    rd: (x: number, y: number) => `RD ${formatCount(x)}, ${formatCount(y)}`,
    rate: (value: number, perYear: boolean) =>
      `${formatRate(value)} per 1.000 inwoners${perYear ? ' per jaar' : ''}`,
    cell: (code: string) => `vak ${code}`,
    empty: 'geen incidenten',
  },

  list: {
    title: 'Buurten in beeld',
    caption: 'Aantal per buurt in de gekozen periode',
    outside: (count: number) => `${formatCount(count)} buiten beeld`,
    area: 'buurt',
    count: 'aantal',
    interval: 'Met toeval',
    rate: 'per 1.000',
    more: (count: number) => `${formatCount(count)} met minder incidenten`,
    few: (count: number, k: number) => `${formatCount(count)} met minder dan ${formatCount(k)}`,
    zero: (count: number) => `${formatCount(count)} zonder incident`,
    withheld: (count: number) => `${formatCount(count)} afgeschermd`,
    missing: (count: number) => `${formatCount(count)} zonder cijfer`,
    nothing: 'Geen buurt met een aantal dat hier kan staan.',
    folded: (parts: readonly string[]) => `Niet in de lijst: ${parts.join(', ')}.`,
    all: 'Toon alle buurten',
    less: 'Toon minder',
    source: (names: string) => `Bron: ${names}.`,
    /** Of each column its own, by the name of the column; null where there is one. */
    unplaced: (parts: readonly (readonly [name: string | null, count: string])[]) =>
      `Zonder bekende buurt: ${parts.map(([name, count]) => (name === null ? count : `${count} (${name})`)).join(', ')}.`,
  },

  clock: {
    title: 'Uur en weekdag',
    titleOf: (what: string | null, where: string | null) =>
      [
        'Uur en weekdag',
        ...(what === null ? [] : [what.toLowerCase()]),
        ...(where === null ? [] : [where]),
      ].join(': '),
    table: 'Toon als tabel',
    caption: 'Aantal per weekdag en uur',
    day: 'dag',
    hours: (from: number) => `${formatRange(String(from), String(from + 3))}\u00a0uur`,
    scale: 'Aantal per uur van de week',
    onlyClosed: 'Uur en weekdag zijn er alleen voor de driehoek.',
    shortDay: (isoDay: number) => shortDays[isoDay - 1] ?? '',
    dayName,
    peak: (isoDay: number, from: number, to: number) =>
      `Het vaakst op ${dayName(isoDay)} en tussen ${formatRange(String(from), String(to), 'en')}\u00a0uur. `,
    flat: 'Te weinig incidenten om een patroon te zien. ',
    /** How many of the incidents the clock counts: only those of which the hour is known. */
    known: (known: number, all: number) => {
      if (all === 0) return '';
      const incidents = `${formatCount(all)} ${all === 1 ? 'incident' : 'incidenten'}`;
      if (known === all)
        return all === 1 ? 'Deze klok telt één incident. ' : `Deze klok telt alle ${incidents}. `;
      if (known === 0) return `Deze klok is leeg: van ${incidents} is het uur niet bekend. `;
      const others = all - known === 1 ? 'van het andere' : `van de andere ${formatCount(all - known)}`;
      return `Deze klok telt ${formatPart(formatCount(known), incidents)}; ${others} is het uur niet bekend. `;
    },
    /** Of what has a from and a to: when it may have happened, and of how many that is any hour. */
    spread: (
      placed: number,
      unknown: number,
      peak: { readonly day: number; readonly from: number; readonly to: number } | null,
    ) => {
      const incidents = `${formatCount(placed + unknown)} ${placed + unknown === 1 ? 'incident' : 'incidenten'}`;
      const pattern =
        peak === null
          ? 'te weinig om een patroon te zien'
          : `het vaakst op ${dayName(peak.day)} en tussen ${formatRange(String(peak.from), String(peak.to), 'en')}\u00a0uur`;
      const others = unknown === 0 ? '' : ` Van ${formatCount(unknown)} kan het elk uur zijn geweest.`;
      return `Verdeeld over de uren waarin het gebeurd kan zijn, tellen er ${formatPart(formatCount(placed), incidents)} mee: ${pattern}.${others}`;
    },
    cell: (isoDay: number, hour: number, figure: string) =>
      `${dayName(isoDay)} ${formatRange(String(hour), String(hour + 1), 'tot')}\u00a0uur: ${figure}`,
  },

  time: {
    title: 'Periode',
    whole: 'Venster verschuiven',
    from: 'Begin van het venster',
    to: 'Einde van het venster',
    hint: 'sleep het venster of speel af',
    hintPublished: 'sleep het venster, of kies een kwartaal of een jaar',
    length: 'Lengte',
    quarter: 'Kwartaal',
    year: 'Jaar',
    total: (count: string, interval: string) =>
      `${count} ${count === '1' ? 'incident' : 'incidenten'}${interval === '' ? '' : ` (${interval})`}`,
    /** When that was; null is simply the year before. */
    before: (count: string, when: string | null) =>
      when === null ? `het jaar ervoor ${count}` : `${when}: ${count}`,
    change: (change: Parameters<typeof formatChangeInterval>[0] | null) =>
      change === null ? 'te klein voor een percentage' : `verschil ${formatChangeInterval(change)}`,
    bars: (what: string) => `${what} per maand, alle jaren`,
    barsQuarter: (what: string) => `${what} per kwartaal, alle jaren`,
    table: 'Toon als tabel',
    tableOf: (what: string) => `Toon ${what.toLowerCase()} als tabel`,
    period: 'periode',
    count: 'aantal',
  },
};
