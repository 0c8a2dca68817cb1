import { formatCount, formatMonthLong, formatMonthShort, formatPart, formatRange } from '../format.ts';

/** `−46%`, `+5%` or `0%`, from percents. */
function percent(value: number): string {
  return `${signed(Math.round(value))}%`;
}

/** `−46` or `+5`, with a real minus sign. */
function signed(value: number): string {
  if (value === 0) return '0';
  return `${value > 0 ? '+' : '−'}${formatCount(Math.abs(value))}`;
}

/** `46% minder`, from −46. */
function lessOrMore(value: number): string {
  const points = Math.round(value);
  if (points === 0) return 'ongeveer even veel';
  return `${formatCount(Math.abs(points))}% ${points < 0 ? 'minder' : 'meer'}`;
}

/** `tussen 13 en 60% minder`, or `tussen 20% minder en 5% meer`; rounded outwards. */
function between(low: number, high: number): string {
  const [from, to] = [Math.floor(low), Math.ceil(high)];
  if (to < 0) return `tussen ${formatRange(formatCount(-to), lessOrMore(from), 'en')}`;
  if (from > 0) return `tussen ${formatRange(formatCount(from), lessOrMore(to), 'en')}`;
  return `tussen ${formatRange(lessOrMore(from), lessOrMore(to), 'en')}`;
}

/** `a, b en c`. */
function listOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} en ${last}`;
}

const winds = [
  'noorden',
  'noordoosten',
  'oosten',
  'zuidoosten',
  'zuiden',
  'zuidwesten',
  'westen',
  'noordwesten',
];

const verdictWords = {
  fall: 'daling',
  rise: 'stijging',
  'may-be-peak': 'kan vanzelf zijn gegaan',
  'no-difference-seen': 'geen verschil',
  'cannot-measure': 'niet te zien',
  unclear: 'onduidelijk',
  'precondition-fails': 'voorwaarde ontbreekt',
  'choices-disagree': 'keuzes verschillen',
  'no-verdict': 'te weinig',
  refused: 'kan niet',
} as const;

/** The pictures of the evaluation of a camera. */
export const cameraBeeld = {
  table: 'Toon als tabel',
  percent,
  lessOrMore,
  between,
  /** Rounded outwards. */
  interval: (low: number, high: number) =>
    formatRange(signed(Math.floor(low)), `${signed(Math.ceil(high))}%`, 'tot'),
  fromTo: (before: number, after: number) => `van ${formatCount(before)} naar ${formatCount(after)}`,
  open: 'kan toeval zijn',
  smallBase: 'te weinig voor een percentage',
  tooFew: 'te weinig om te vergelijken',
  noControl: 'controle zonder incidenten',
  halfAdded: 'na de start geen enkel incident',
  asControl: 'zoals de controle',
  lessLeft: 'Links van de lijn: minder dan in de controle. Rechts: meer.',
  ratioNote: 'Half zo veel en twee keer zo veel liggen even ver van de lijn “zoals de controle”.',
  columns: {
    area: 'gebied',
    distance: 'afstand',
    before: 'voor',
    after: 'na',
    expected: 'verwacht',
    change: 'tegen de controle',
    interval: 'met toeval',
    note: 'opmerking',
    month: 'maand',
    measured: 'gemeten',
    model: 'model',
    without: 'zonder camera verwacht',
    part: 'deel',
    site: 'plek',
    cell: 'vak',
  },

  zones: {
    treatment: 'Cameragebied',
    ring: (number: number) => `Ring ${number}`,
    control: 'Controle',
    inside: 'in het gebied',
    wholeBuurt: 'hele buurt',
    aroundBuurt: 'de buurten eromheen',
    metres: (from: number, to: number) => `${formatRange(formatCount(from), formatCount(to))}\u00a0m`,
  },

  rings: {
    label: 'Verandering naar afstand van de camera, tegen de controle',
    caption: 'Verandering in het cameragebied en de ringen, tegen de controle',
    up: 'meer',
    down: 'minder',
    noRings: 'Er zijn geen ringen gekozen: verplaatsing naar de straten eromheen is niet te zien.',
    change: (value: number, low: number, high: number) =>
      `${lessOrMore(value)} dan de controle doet verwachten (${between(low, high)})`,
    place: (change: string) => `In het cameragebied ${change}.`,
    counts: (fromTo: string) => `In het cameragebied gingen de aantallen ${fromTo}.`,
    noneMoved: 'In de ringen is geen verschil gezien dat groter is dan toeval.',
    more: (names: string) => `In ${names} kwam er meer bij dan in de controle.`,
    less: (names: string) => `In ${names} daalde het meer dan in de controle.`,
    ringNames: (names: readonly string[]) => names.map((name) => name.toLowerCase()).join(' en '),
  },

  series: {
    label: 'Incidenten per maand in het cameragebied, gemeten en zonder camera verwacht',
    caption: 'Incidenten per maand in het cameragebied',
    measured: 'gemeten',
    model: 'model',
    without: 'zonder camera verwacht',
    start: (month: number) => `camera, ${formatMonthLong(month)}`,
    leftOut: 'telt niet mee',
    leftOutNote: 'Gearceerde maanden tellen niet mee.',
    withoutShort: 'verwacht',
    noFigure: 'geen cijfer',
    /** In words: the number of this way of looking stands with the other ways. */
    summary: (value: number, low: number, high: number) =>
      `Na de start ${value < 0 ? 'minder' : 'meer'} dan zonder camera te verwachten was${low <= 0 && high >= 0 ? ': dit kan toeval zijn' : ''}.`,
    noControl:
      'Deze grafiek kent geen controle: wat er in dezelfde maand nog meer veranderde, zit er ook in. De band is wat de sprong met toeval kan zijn.',
    refused: {
      'too-few-months': 'Er zijn minder dan acht maanden aan een kant: er is geen lijn te trekken.',
      'zero-count': 'Aan een kant is geen enkel incident: er is geen lijn te trekken.',
      'no-fit': 'Bij deze aantallen is geen lijn te trekken.',
      'small-base': 'Vooraf waren er minder dan 20 incidenten: er is geen lijn te trekken.',
      'too-wide':
        'Er zijn te weinig maanden of incidenten om te zeggen wat zonder camera te verwachten was: er is geen lijn te trekken.',
      none: 'Deze aantallen zijn te klein: er is geen lijn te trekken.',
    },
  },

  map: {
    label: 'Kaart van de gebieden die zijn vergeleken',
    changesLabel: 'Kaart van de verandering per vak',
    caption: 'Verandering per vak, tegen de controle',
    camera: 'camera',
    ringKey: 'ring voor verplaatsing',
    control: 'controle',
    moving: 'Toon de kaart die beweegt',
    still: 'Toon de tekening',
    loading: 'De kaart wordt geladen',
    nowhere: 'telt niet mee',
    expected: (count: string) => `verwacht ${count}`,
    other: 'andere camera: telt niet mee',
    coverage: (ringCount: number, isWhole: boolean) =>
      `Het cameragebied${ringCount === 0 ? '' : ringCount === 1 ? ', één ring voor verplaatsing' : `, ${formatCount(ringCount)} ringen voor verplaatsing`} en de controle. ${isWhole ? 'Hele buurten tellen.' : 'Een vak telt waar zijn midden ligt.'}`,
    scale: (metres: number) =>
      metres < 1000 ? `${formatCount(metres)}\u00a0m` : `${formatCount(metres / 1000)}\u00a0km`,
    looks: {
      'much-less': 'half zo veel of minder',
      less: 'minder',
      more: 'meer',
      'much-more': 'twee keer zo veel of meer',
      chance: 'kan toeval zijn',
      withheld: 'afgeschermd',
    },
    against: 'Tegen wat de controle doet verwachten. Gekleurd is alleen wat te groot is voor toeval.',
    changes: (cells: number, less: number, more: number) =>
      less + more === 0
        ? `In ${formatCount(cells)} ${cells === 1 ? 'vak' : 'vakken'} is geen verandering gezien die groter is dan toeval.`
        : `Van ${formatCount(cells)} ${cells === 1 ? 'vak' : 'vakken'} ${less === 1 ? 'is' : 'zijn'} er ${formatCount(less)} met minder en ${formatCount(more)} met meer dan de controle doet verwachten. De andere kunnen toeval zijn.`,
    whereabouts: (metres: number, eighth: number) =>
      metres < 30 ? 'bij de camera' : `${formatCount(metres)}\u00a0m ten ${winds[eighth] ?? ''}`,
  },

  shift: {
    caption: {
      hour: 'Verandering per deel van de dag, tegen de controle',
      kind: 'Verandering per soort, tegen de controle',
    },
    column: { hour: 'uren', kind: 'soort' },
    hours: (from: number, to: number) => `${formatRange(String(from), String(to))}\u00a0uur`,
    none: 'Geen enkel deel veranderde meer dan toeval kan geven.',
    summary: (less: readonly string[], more: readonly string[]) =>
      `Duidelijk anders dan de controle doet verwachten: ${[
        ...(less.length === 0 ? [] : [`minder bij ${listOf(less)}`]),
        ...(more.length === 0 ? [] : [`meer bij ${listOf(more)}`]),
      ].join('; ')}.`,
    note: 'Dik is wat te groot is voor toeval, ook als we meetellen hoeveel delen we bekeken. Links van de lijn: minder dan in de controle. Rechts: meer.',
    kindNote:
      'Per soort is de controle die van alle soorten samen. Daarom kan een getal hier anders zijn dan in het oordeel.',
    refused: 'De controle heeft geen incidenten: er is niets om mee te vergelijken.',
  },

  parallel: {
    label: 'Cameragebied en controle per drie maanden, voor en na de start',
    treatment: 'cameragebied',
    control: 'controle',
    before: 'voor de camera',
    after: 'met camera',
    period: 'periode',
    tick: formatMonthShort,
    note: 'Per drie maanden; 100 is het gemiddelde van voor de camera. Gaan de lijnen voor de start gelijk op, dan is de controle eerlijk.',
    together: 'Voor de camera gingen het cameragebied en de controle ongeveer gelijk op.',
    apart:
      'Voor de camera liepen het cameragebied en de controle al uiteen. De controle is daardoor zwakker.',
    unknown: 'Of de lijnen voor de camera gelijk opgingen, is met deze aantallen niet te zeggen.',
    tooSmall: 'Vooraf waren er minder dan 20 incidenten: te weinig om de lijnen te vergelijken.',
  },

  forest: {
    caption: "Verandering per plek met camera's, tegen de controle",
    pooled: (sites: number) => `${formatCount(sites)} plekken samen`,
    tooFew: 'Er zijn minder dan twee plekken die te vergelijken zijn. Samen nemen kan dan niet.',
    counts: (fromTo: string) => `Over de plekken samen gingen de aantallen ${fromTo}.`,
    summary: (value: number, low: number, high: number, isOpen: boolean) =>
      `Over de plekken samen ${lessOrMore(value)} dan de controles doen verwachten (${between(low, high)})${isOpen ? ': dit kan toeval zijn' : ''}.`,
    few: (sites: number) =>
      `Let op: dit zijn maar ${formatCount(sites)} plekken. Hoe verschillend plekken zijn, is dan bijna niet te weten. Kijk eerst naar elke plek apart.`,
    many: 'Plekken kunnen van elkaar verschillen. Kijk eerst naar elke plek apart.',
  },

  grid: {
    words: verdictWords,
    control: (number: number) => `controle ${formatCount(number)}`,
    against: (control: string) => `Tegen ${control}`,
    radius: 'straal',
    years: (years: number) => `${formatCount(years)} jaar`,
    metres: (metres: number) => `${formatCount(metres)}\u00a0m`,
    own: ' (vooraf vastgelegd)',
    key: (word: string, count: number) => `${word}: ${formatCount(count)}`,
    note: (hasOwn: boolean) =>
      `Groen: hetzelfde beeld. Bruin: een ander beeld.${hasOwn ? ' Dikke rand: de keuzes die vooraf vastliggen.' : ''} Jaren: zo lang is er voor en na gekeken.`,
    summary: (same: number, evaluated: number, refused: number) =>
      evaluated === 0
        ? 'Geen enkele andere keuze is te vergelijken.'
        : `Bij ${formatPart(formatCount(same), formatCount(evaluated))} keuzes hetzelfde beeld.${
            refused === 0
              ? ''
              : ` ${formatCount(refused)} ${refused === 1 ? 'keuze kan' : 'keuzes kunnen'} niet.`
          }`,
  },
} as const;
