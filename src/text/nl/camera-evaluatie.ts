import { formatCount, formatMonthLong, formatPeriod, formatRate } from '../format.ts';

/** `46% minder`, `5% meer`. */
function lessOrMore(percent: number): string {
  const rounded = Math.round(percent);
  if (rounded === 0) return 'evenveel';
  return `${formatCount(Math.abs(rounded))}% ${rounded < 0 ? 'minder' : 'meer'}`;
}

/** `13 tot 60% minder`, or `20% minder tot 5% meer`; rounded outwards. */
function range(low: number, high: number): string {
  const [from, to] = [Math.floor(low), Math.ceil(high)];
  if (to < 0) return `${formatCount(-to)} tot ${formatCount(-from)}% minder`;
  if (from > 0) return `${formatCount(from)} tot ${formatCount(to)}% meer`;
  return `${lessOrMore(from)} tot ${lessOrMore(to)}`;
}

/** `24`, or `3,5` under ten. */
function amount(value: number): string {
  const size = Math.abs(value);
  return size < 9.95 && !Number.isInteger(size) ? formatRate(size) : formatCount(Math.round(size));
}

function years(count: number): string {
  return `${count} jaar`;
}

function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`;
}

function months(all: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const month of all) {
    const last = spans.at(-1);
    if (last !== undefined && month === last[1] + 1) last[1] = month;
    else spans.push([month, month]);
  }
  return list(spans.map(([from, to]) => formatPeriod(from, to)));
}

/** `0,46`: a quotient or a ratio. */
function ratio(value: number, digits = 2): string {
  return value.toFixed(digits).replace('.', ',').replace('-', '−');
}

/** From a ratio such as 0.54: `46% minder`. */
function changeOf(value: number): string {
  return lessOrMore(100 * (value - 1));
}

function rangeOf(low: number, high: number): string {
  return range(100 * (low - 1), 100 * (high - 1));
}

/** The evaluation of a camera. "Samenhang", never more. */
export const evaluatie = {
  range,
  lessOrMore,
  months,
  loading: 'De aantallen worden geteld',

  choose: {
    label: 'Keuzes van de evaluatie',
    camera: 'Camera',
    noStart: (name: string) => `${name} (start onbekend)`,
    outcome: 'Uitkomst',
    radius: 'Cameragebied',
    metres: (radius: number) => `${formatCount(radius)} m rond de camera`,
    outline: 'Omtrek uit het register',
    control: 'Vergelijk met',
    rest: (name: string) => `rest van ${name}`,
    areas: 'gekozen buurten',
    manyAreas: (count: number) => `${formatCount(count)} andere wijken of buurten`,
    places: (count: number) => `${formatCount(count)} vergelijkbare plekken`,
    noPlaces: 'vergelijkbare plekken (niet gevonden)',
    before: 'Jaren vooraf',
    after: 'Jaren achteraf',
    years,
    more: 'Ringen, buurten en maanden die niet meetellen',
    rings: 'Ringen rond de camera',
    ringsHint: 'In meters, bijvoorbeeld 100-300, 300-500. Leeg: geen ringen.',
    ringsWrong: 'Schrijf elke ring als twee getallen met een streepje, van dichtbij naar ver.',
    apply: 'Pas toe',
    buurten: 'Buurten om mee te vergelijken',
    leaveOut: 'Maanden die niet meetellen',
    leaveOutEvent: (title: string, from: number, to: number) => `${title} (${formatPeriod(from, to)})`,
    toConfirm: 'Begin en eind zijn geschat: laat het team ze bevestigen.',
    from: 'Van maand',
    to: 'Tot en met maand',
    add: 'Laat deze maanden weg',
    clear: 'Tel alles weer mee',
    leftOut: (all: readonly number[]) => `Niet meegeteld: ${months(all)}.`,
    mirrored:
      'Telt een maand niet mee, dan telt dezelfde maand aan de andere kant van de start ook niet mee. Zo blijven de seizoenen gelijk.',
    register: 'Vul de start in bij Register',
    matches: 'Vergelijkbare plekken, gekozen op de tijd vóór de camera',
    matchesNone:
      'Geen plek zonder camera was in de tijd vóór de camera ongeveer even druk (tussen een derde en drie keer). Vergelijk met een groter gebied.',
    matchesWhy:
      'Elke plek is even groot als het cameragebied en ligt buiten de ringen. Gekozen is op twee dingen: ongeveer even druk, en druk in dezelfde maanden. Alleen de tijd vóór de camera telt, zodat de uitkomst niet zelf zijn vergelijking kiest.',
    useMatches: 'Vergelijk met deze plekken',
    matchColumns: { place: 'plek', before: 'voor', level: 'zo druk als bij de camera', moves: 'beweegt mee' },
    place: (number: number) => `Plek ${number}`,
    level: (value: number) => `${formatRate(value)} keer`,
    moves: (value: number) => (value > 0.5 ? 'sterk' : value > 0.2 ? 'enigszins' : 'nauwelijks'),
  },

  problem: {
    openbaar: {
      title: 'De evaluatie is voor de driehoek',
      text: 'De aantallen rond één camera zijn klein en de gebieden zijn vrij te kiezen. Wie twee gebieden van elkaar aftrekt, kan zien wat er op één adres gebeurde. Daarom staat hier in het openbaar geen getal. Het register blijft wel zichtbaar.',
    },
    'no-camera': { title: 'Er is geen camera om te evalueren', text: 'Voeg een camera toe bij Register.' },
    'no-start': {
      title: 'Wanneer begon deze camera?',
      text: 'De startdatum staat niet in het register. Zonder begin is er geen voor en na. Vul de dag in, of alleen de maand: die maand telt dan niet mee.',
    },
    'no-cells': {
      title: 'De plek is niet fijn genoeg bekend',
      text: 'Voor deze uitkomst is er geen volledige lijst van incidenten met een vak op de kaart. Nodig is: elk incident met een vak (25 tot 100 meter) en een maand. Is er wel een lijst, zeg dan bij Gegevens dat die volledig is.',
    },
    'start-after-data': (to: number) => ({
      title: 'De camera begon na het einde van de cijfers',
      text: `De cijfers lopen tot en met ${formatMonthLong(to)}. Er is dus nog niets van na de start.`,
    }),
    'start-before-data': (from: number) => ({
      title: 'De camera begon vóór de cijfers',
      text: `De cijfers beginnen in ${formatMonthLong(from)}. Er is dus niets van vóór de start. Laad oudere jaren bij Gegevens.`,
    }),
    'too-short-before': (count: number) => ({
      title: 'Er zijn te weinig jaren vóór de start',
      text: `Er ${count === 1 ? 'is 1 heel jaar' : `zijn ${Math.max(0, count)} hele jaren`} vooraf. Kies minder jaren vooraf, of laad oudere jaren.`,
    }),
    'too-short-after': (count: number) => ({
      title: 'Er zijn te weinig jaren na de start',
      text: `Er ${count === 1 ? 'is 1 heel jaar' : `zijn ${Math.max(0, count)} hele jaren`} achteraf. Kies minder jaren achteraf, of wacht tot er meer cijfers zijn.`,
    }),
    'no-window': { title: 'Kies hele jaren', text: 'Kies vooraf en achteraf ten minste één heel jaar.' },
    'all-left-out': {
      title: 'Er blijft geen maand over',
      text: 'Alle maanden voor of na de start zijn weggelaten. Tel weer maanden mee, of kies meer jaren.',
    },
    'missing-months': (all: readonly number[]) => ({
      title: 'Er ontbreken maanden',
      text: `Over ${months(all)} zijn er geen volledige cijfers. Geen cijfer is niet hetzelfde als nul. Laat die maanden weg, of kies andere jaren.`,
    }),
    'unequal-series': {
      title: 'De gebieden hebben niet dezelfde maanden',
      text: 'Kies een andere vergelijking.',
    },
    'overlaps-camera': (names: readonly string[]) => ({
      title: 'Een andere camera kijkt naar hetzelfde gebied',
      text: `Het cameragebied overlapt met ${list(names)}. Wat bij welke camera hoort, is dan niet te scheiden. Kies een kleiner gebied.`,
    }),
    'outside-data': {
      title: 'Het cameragebied ligt niet helemaal in de cijfers',
      text: 'Een deel ligt buiten de gemeente, en daarvan zijn geen incidenten bekend. Kies een kleiner gebied, of verbeter de plek bij Register.',
    },
    'too-coarse': (size: number) => ({
      title: 'De vakken zijn te grof voor dit gebied',
      text:
        size > 0
          ? `De incidenten zijn bekend in vakken van ${formatCount(size)} meter. Geen vak heeft zijn midden in dit gebied. Kies een groter gebied.`
          : 'Geen incident van deze soort heeft een vak op de kaart.',
    }),
    'rings-overlap': {
      title: 'De ringen overlappen',
      text: 'Een ring begint waar het cameragebied of de vorige ring eindigt. Pas de ringen aan.',
    },
    'control-empty': {
      title: 'Er is niets om mee te vergelijken',
      text: 'Kies ten minste één buurt of plek, of vergelijk met de rest van de gemeente.',
    },
    other: (text: string) => ({ title: 'Deze evaluatie kan niet', text }),
  },

  measurable: {
    title: 'Kan dit meten?',
    yes: (before: number, fall: number) =>
      `Ja, een grote daling. Met ${formatCount(before)} vooraf zien wij een daling van ${formatCount(fall)}% of meer met 80% kans. Een kleinere daling blijft meestal onzichtbaar.`,
    small: (before: number, fall: number) =>
      `Nauwelijks. Met ${formatCount(before)} vooraf zien wij pas een daling van ${formatCount(fall)}% of meer met 80% kans.`,
    no: (before: number) =>
      `Nee. Met ${formatCount(before)} vooraf zou zelfs een daling tot bijna niets meestal niet te onderscheiden zijn van toeval.`,
    cells: (size: number, cells: number, ratio: number) =>
      `De incidenten zijn bekend in vakken van ${formatCount(size)} meter. ${formatCount(cells)} vakken hebben hun midden in het cameragebied; samen zijn ze ${Math.round(ratio * 100)}% van het gebied${Math.abs(ratio - 1) > 0.25 ? ': de vakken volgen het gebied dus maar grof' : ''}.`,
    areas: 'Er wordt gekeken naar hele buurten.',
    how: 'Kans van 80% bij de spreiding die de maanden zelf laten zien, de ruis van de vergelijking meegerekend, en even streng als het interval hieronder. Bij toeval alleen, zonder vergelijking en eenzijdig, is de grens lager.',
    chanceAlone: (fall: number | null) =>
      fall === null
        ? 'Ook bij toeval alleen zou geen daling te zien zijn.'
        : `Bij toeval alleen zou dat een daling van ${formatCount(fall)}% zijn.`,
  },

  verdict: {
    fall: (what: string, isLikely: boolean, change: string, interval: string) =>
      `Na de plaatsing ${isLikely ? '' : 'mogelijk '}${change} ${what} dan de vergelijking doet verwachten (${interval})`,
    counted: (what: string, isLikely: boolean, before: number, after: number, expected: number) =>
      `Na de plaatsing ${isLikely ? '' : 'mogelijk '}${after < expected ? 'minder' : 'meer'} ${what} dan de vergelijking doet verwachten: van ${formatCount(before)} naar ${formatCount(after)}, verwacht was ${amount(expected)}`,
    open: (what: string) => `Geen verschil te zien in ${what}: wat veranderde, kan toeval zijn`,
    cannot: (what: string) => `Met deze aantallen is niet te zien of ${what} veranderde`,
    unclear: (what: string) => `Geen helder beeld van ${what}: de manieren van kijken spreken elkaar tegen`,
    none: {
      'zero-control': 'Geen oordeel: in het gebied om mee te vergelijken gebeurde voor of na de start niets',
      'too-few-before': (before: number) =>
        `Geen oordeel: vóór de start waren er ${formatCount(before)}, en op minder dan 5 toetsen wij niet`,
    },
    displacement: {
      'displacement-seen': '; in de ringen eromheen werd het drukker',
      'diffusion-seen': '; ook in de ringen eromheen werd het rustiger',
      'not-seen': '; verplaatsing is niet gezien',
      'cannot-tell': '; over verplaatsing is niets te zeggen',
    },
    samenhang: 'Samenhang, geen bewijs.',
    regression: (part: number, whole: number) =>
      `De camera kwam mogelijk na een piek: waarschijnlijk was ${formatCount(part)} van de ${formatCount(whole)} punten daling ook zonder camera gekomen.`,
    same: (same: number, of: number) =>
      `Bij ${formatCount(same)} van de ${formatCount(of)} keuzes hetzelfde beeld.`,
    running: 'Hoe vast dit staat, wordt nog berekend.',
    why: 'Waarom dit oordeel',
    strengthens: 'Dit steunt het oordeel',
    weakens: 'Dit maakt het minder zeker',
    neither: 'Er is niets dat het oordeel steunt of verzwakt.',
  },

  reason: {
    'zero-control': 'In het gebied om mee te vergelijken gebeurde voor of na de start niets.',
    'too-few-before': 'Er waren minder dan vijf incidenten vóór de start.',
    'supported-by-panel': 'Maand voor maand vergeleken met de controle komt er hetzelfde uit.',
    'supported-by-series': 'De reeks van de plek zelf, met seizoen en trend, laat hetzelfde zien.',
    'supported-by-second-control': 'Ook tegen de landelijke cijfers komt er hetzelfde uit.',
    'supported-after-shrinking': 'Het blijft staan als wij rekening houden met een piek vóór de camera.',
    'chance-only':
      'Alleen als er niets dan toeval was, zou dit een verschil zijn. De maanden schommelen meer.',
    'small-base': 'Vóór de start waren er minder dan twintig: een percentage zegt dan weinig.',
    'half-added':
      'Na de start gebeurde er niets. Om te kunnen rekenen is overal een half incident bijgeteld.',
    'panel-open': 'Maand voor maand vergeleken met de controle kan het verschil toeval zijn.',
    'panel-refused': 'Maand voor maand vergelijken kon niet: te weinig maanden of incidenten.',
    'panel-contradicts': 'Maand voor maand vergeleken komt er het omgekeerde uit.',
    'series-open': 'In de reeks van de plek zelf, met seizoen en trend, kan de sprong toeval zijn.',
    'series-refused': 'De reeks van de plek zelf is te kort of te leeg.',
    'series-contradicts': 'De reeks van de plek zelf laat het omgekeerde zien.',
    'second-control-open': 'Tegen de landelijke cijfers kan het verschil toeval zijn.',
    'second-control-contradicts': 'Tegen de landelijke cijfers komt er het omgekeerde uit.',
    'second-control-absent': 'Er zijn geen landelijke cijfers per maand om ook mee te vergelijken.',
    'shrinking-open': 'Houden wij rekening met een piek vóór de camera, dan kan het verschil toeval zijn.',
    'shrinking-refused':
      'Of de camera na een piek kwam, is niet te zeggen: te weinig plekken om mee te vergelijken.',
    'not-parallel-before': 'Ook vóór de camera liepen de plek en de controle al uit elkaar.',
    'months-hang-together': 'Maanden lijken op de maand ervoor. Het interval is dan te smal.',
    'seasons-unequal': 'Door weggelaten maanden zijn de seizoenen voor en na niet gelijk.',
    'depends-on-choices': 'Bij andere keuzes van straal, jaren of vergelijking komt er vaak iets anders uit.',
    'placebos-fall-too': 'Ook op plekken en data zonder camera gaf dezelfde proef een daling.',
    'other-measures': 'Op dezelfde plek liepen ook andere maatregelen.',
    'registration-changed': 'In deze tijd kwamen de cijfers uit een andere bron.',
    'disturbed-months': 'Er tellen maanden mee waarin het leven anders was, zoals in corona.',
  },

  where: {
    title: 'Waar is gekeken',
    control: (name: string) =>
      `Vergeleken met: ${name}. Gebieden van camera’s en de ringen tellen daar niet mee.`,
    lost: 'Wat in het gebied van een andere camera ligt, telt in geen ring en niet in de vergelijking.',
  },

  counts: {
    title: 'Voor, na en het verschil met de vergelijking',
    column: {
      area: 'gebied',
      before: 'voor',
      after: 'na',
      change: 'verandering',
      against: 'tegen de vergelijking',
      interval: '95%-interval (links is minder)',
    },
    treatment: 'Cameragebied',
    ring: (number: number) => `Ring ${number}`,
    buffer: 'Ringen samen',
    control: 'Vergelijking',
    country: (name: string) => name,
    countryYears: (from: number, to: number, from2: number, to2: number) =>
      `hele jaren ${from} – ${to} en ${from2} – ${to2}`,
    smallBase: 'te weinig voor een percentage',
    chance: (interval: string) => `bij toeval alleen: ${interval}`,
    sentence: (what: string, before: number, after: number, expected: number) =>
      `In het cameragebied ging het van ${formatCount(before)} naar ${formatCount(after)} ${what}. Had de plek de vergelijking gevolgd, dan waren het er ${amount(expected)} geweest.`,
    windows: (before: string, after: string) => `Voor: ${before}. Na: ${after}.`,
    leftOut: (all: readonly number[]) => ` Niet meegeteld: ${months(all)}.`,
    startMonth: (month: number) =>
      ` ${formatMonthLong(month)}, de maand van de start, telt niet mee: de dag is niet bekend of was niet de eerste.`,
    unequal:
      'De aantallen na gaan over een andere lengte dan die voor; de verandering is per even lange tijd.',
    dispersion: (treatment: number, control: number) =>
      `De maanden schommelen ${ratio(treatment, 1)} keer zo veel als toeval alleen (vergelijking: ${ratio(control, 1)} keer). Daarmee is het interval gemaakt.`,
  },

  firmness: {
    title: 'Hoe vast staat dit',
    grid: 'Zelfde oordeel bij andere keuzes van gebied, jaren en vergelijking',
    gridTable: 'De keuzes als tabel',
    cell: {
      same: 'zelfde beeld',
      other: 'ander beeld',
      refused: 'te weinig gegevens',
    },
    code: {
      fall: 'daling',
      rise: 'stijging',
      'no-difference-seen': 'kan toeval zijn',
      'cannot-measure': 'niet te meten',
      unclear: 'niet eenduidig',
      'no-verdict': 'geen oordeel',
      refused: 'te weinig gegevens',
    },
    legend: 'Donker: daling. Bruin: stijging. Licht: kan toeval zijn. Gestippeld: te weinig gegevens.',
    choice: (radius: number | null, count: number, control: string) =>
      `${radius === null ? '' : `${formatCount(radius)} m, `}${years(count)}, ${control}`,
    columns: {
      radius: 'gebied',
      years: 'jaren',
      control: 'vergelijking',
      code: 'beeld',
      change: 'verandering',
    },
    sentence: (same: number, evaluated: number, all: number) =>
      `Bij ${formatCount(same)} van de ${formatCount(evaluated)} keuzes hetzelfde beeld${all > evaluated ? `; ${formatCount(all - evaluated)} keuzes gaven te weinig gegevens` : ''}.`,
    none: 'Geen andere keuze kon worden berekend.',
    running: (share: number) => `Wordt berekend: ${Math.round(100 * share)}%`,
    placebo: 'Proef zonder camera',
    placeboSentence: (called: number, tries: number) =>
      `Op ${formatCount(tries)} plekken en data zonder camera gaf dezelfde proef ${called === 0 ? 'geen enkele keer' : `${formatCount(called)} keer`} een daling.`,
    placeboLarge: (large: number, tries: number) =>
      large === 0
        ? 'Nergens was de verandering zo groot als hier.'
        : `Bij ${formatCount(large)} van de ${formatCount(tries)} was de verandering minstens zo groot als hier.`,
    placeboNone: 'Er zijn geen plekken of data zonder camera met genoeg incidenten voor deze proef.',
    placeboHow:
      'Dezelfde opzet op vergelijkbare plekken zonder camera, op de echte startdatum, en op deze plek op data ten minste een jaar vóór de camera, met een jaar aan beide kanten. De proeven delen maanden en zijn dus niet los van elkaar.',
    displacement: 'Verplaatsing',
    prevented: (local: string) => `Bij de camera: ${local}.`,
    preventedTotal: (total: string) => `Met de ringen erbij: ${total}.`,
    fewer: (count: number, low: number, high: number, control = 'dan verwacht') =>
      `${amount(count)} ${count >= 0 ? 'minder' : 'meer'} ${control} (tussen ${signedAmount(low)} en ${signedAmount(high)})`,
    wdd: (total: number, low: number, high: number) =>
      `Gewogen verschil met verplaatsing (WDD): ${signedDecimal(total)} (tussen ${signedDecimal(low)} en ${signedDecimal(high)}).`,
    wddBusy: (times: number) =>
      `De vergelijking is ${ratio(times, 1)} keer zo druk als het cameragebied. Een kleine verandering daar weegt in dit getal zwaar: gebruik het niet alleen.`,
    wdq: (value: number, band: string) => `Verplaatsingsquotiënt (WDQ): ${ratio(value)}. ${band}`,
    wdqNone: 'Verplaatsingsquotiënt (WDQ): niet te berekenen, want bij de camera was er geen daling.',
    wdqRefused: {
      'zero-control':
        'Verplaatsingsquotiënt (WDQ): niet te berekenen, want in de vergelijking gebeurde voor of na niets.',
      'zero-buffer':
        'Verplaatsingsquotiënt (WDQ): niet te berekenen, want in de ringen gebeurde voor of na niets.',
    },
    band: {
      diffusion_exceeds_direct: 'Boven 1: rond de camera daalde het meer dan bij de camera zelf.',
      diffusion_equals_direct: 'Precies 1: rond de camera daalde het evenveel.',
      diffusion_below_direct: 'Tussen 0 en 1: ook rond de camera daalde het.',
      no_displacement: '0: rond de camera veranderde niets.',
      displacement_below_direct: 'Tussen −1 en 0: een deel verplaatste zich, per saldo daalde het.',
      displacement_equals_direct: 'Precies −1: alles verplaatste zich.',
      displacement_exceeds_direct: 'Onder −1: rond de camera steeg het meer dan het bij de camera daalde.',
      not_applicable: '',
    },
    wdqAlone: 'Een quotiënt heeft geen interval. Lees het naast de andere getallen.',
    rings: 'De ringen zijn hier samen genomen, tegen dezelfde vergelijking als het cameragebied.',
    power: (chance: number) =>
      `Was de helft van de daling naar de ringen verplaatst, dan zouden wij dat met ${Math.round(100 * chance)}% kans hebben gezien${chance < 0.5 ? '. “Niet gezien” zegt hier dus weinig' : ''}.`,
    noRings: 'Zonder ringen is over verplaatsing niets te zeggen.',
  },

  series: {
    title: 'Per maand: gemeten en zonder camera verwacht',
  },

  steps: {
    title: 'Andere manieren om te kijken',
    panel: 'Maand voor maand tegen de vergelijking',
    panelSentence: (value: number, low: number, high: number) =>
      `Boven op de algemene verandering: ${changeOf(value)} (${rangeOf(low, high)}).`,
    drift: (value: number, low: number, high: number) =>
      `Vóór de camera liep de plek per jaar ${changeOf(value) === 'evenveel' ? 'gelijk op met' : `${changeOf(value)} op dan`} de vergelijking (${rangeOf(low, high)}): ${low <= 1 && high >= 1 ? 'geen teken dat ze al uit elkaar liepen' : 'ze liepen al uit elkaar, en dat maakt de vergelijking zwak'}.`,
    negativeBinomial: (low: number, high: number, unstable: boolean) =>
      `Met een andere aanname over de spreiding (negatief binomiaal): ${rangeOf(low, high)}${unstable ? '; bij minder dan 24 maanden is dat een gok' : ''}.`,
    series: 'De reeks van de plek zelf',
    seriesSentence: (value: number, low: number, high: number) =>
      `Op de start een sprong: ${changeOf(value)} (${rangeOf(low, high)}), met seizoen en trend verrekend en zonder vergelijking.`,
    autocorrelation: (value: number) =>
      `Samenhang tussen opeenvolgende maanden: ${ratio(value)}${value > 0.3 ? '. Dat is veel: het interval is te smal' : ''}.`,
    regression: 'Kwam de camera na een piek?',
    regressionSentence: (seen: number, ordinary: number, places: number) =>
      `Er waren er ${formatCount(seen)} vooraf. Naar wat ${formatCount(places)} plekken zonder camera laten zien, was ${amount(ordinary)} gewoon geweest.`,
    regressionAgainst: (value: number, low: number, high: number) =>
      `Vanaf dat gewone niveau tegen de vergelijking: ${lessOrMore(value)} (${range(low, high)}).`,
    second: 'Tegen heel het land',
    secondSentence: (value: number, low: number, high: number) =>
      `${lessOrMore(value)} (${range(low, high)}).`,
    secondNone:
      'Er zijn geen landelijke cijfers per maand van deze soort. Ze zijn er alleen per jaar, en de jaren van de camera beginnen niet in januari.',
    secondNothing: 'Er zijn geen landelijke cijfers van deze soort geladen.',
    pooled: 'Alle camera’s voor deze uitkomst samen',
    site: (name: string, change: string, interval: string) => `${name}: ${change} (${interval})`,
    siteCounts: (name: string) => `${name}: te weinig voor een percentage`,
    pooledSentence: (count: number, value: number, low: number, high: number) =>
      `Over ${formatCount(count)} plekken samen: ${changeOf(value)} (${rangeOf(low, high)}).`,
    pooledCaution:
      'Bij twee of drie plekken is niet te weten hoeveel plekken van elkaar verschillen. Lees eerst elke plek apart. De plekken delen een deel van hun vergelijking.',
    pooledNone: 'Er is geen tweede camera voor deze uitkomst die te evalueren is.',
    refused: {
      'too-few-months': 'Niet te berekenen: er zijn te weinig maanden aan een van beide kanten.',
      'zero-count': 'Niet te berekenen: aan een van beide kanten gebeurde niets.',
      'no-fit': 'Niet te berekenen: het model vindt geen uitkomst.',
      'too-few-places': (places: number) =>
        `Niet te berekenen: er zijn ${formatCount(places)} plekken zonder camera om mee te vergelijken, en nodig zijn er 8. Houd er rekening mee dat een camera vaak na een piek komt, en dat het daarna vanzelf daalt.`,
      'zero-before': 'Niet te berekenen: vooraf gebeurde er niets.',
      'zero-control': 'Niet te berekenen: in de vergelijking gebeurde voor of na niets.',
      'too-few-before': 'Niet te berekenen: vooraf waren er minder dan vijf.',
      'missing-months': 'Niet te berekenen: er ontbreken maanden.',
      'none-given': '',
    },
  },

  waterbed: {
    rings: 'Hoe ver van de camera',
    map: 'Waar veranderde het',
    shift: 'Schoof het op in tijd of soort',
    trends: 'Liepen ze gelijk op',
    blocks: {
      nacht: 'nacht (0 – 6 uur)',
      ochtend: 'ochtend (6 – 12 uur)',
      middag: 'middag (12 – 18 uur)',
      avond: 'avond (18 – 24 uur)',
    },
  },

  threats: {
    title: 'Wat kan er nog meer spelen',
    measure: (title: string, when: string) => `Andere maatregel op deze plek: ${title}${when}.`,
    noted: (text: string) => `Volgens het register ook: ${text}`,
    wider: (title: string, when: string) =>
      `In de hele gemeente: ${title}${when}. Dat raakt ook de vergelijking, maar misschien niet even sterk.`,
    disturbed: (title: string, when: string) =>
      `${title}${when}: deze maanden tellen mee. Laat ze weg bij de keuzes en kijk of het beeld blijft.`,
    source: (month: number) =>
      `Vanaf ${formatMonthLong(month)} komen de cijfers uit een andere bron. Een verschil kan daar vandaan komen.`,
    unplaced: (share: number) =>
      `${formatCount(Math.max(1, Math.round(100 * share)))}% van de incidenten heeft geen vak op de kaart en telt in geen enkel gebied. Ontbreekt dat voor en na even vaak, dan verandert het oordeel niet.`,
    few: (before: number) =>
      `Kleine aantallen: ${formatCount(before)} vooraf. Een paar incidenten meer of minder maken veel uit.`,
    caution: (text: string) => `Let op bij deze cijfers: ${text}`,
    reporting:
      'Met een camera ziet en meldt men meer. Een daling kan daardoor kleiner lijken dan zij is, en een stijging groter.',
    when: (from: number, to: number) => ` (${formatPeriod(from, to)})`,
    undated: ' (wanneer is niet bekend)',
  },

  felt: {
    title: 'Wat mensen zelf zeggen',
    share: (question: string, share: string, year: number | null, n: number | null) =>
      `${question}: ${share}${year === null && n === null ? '' : ` (${[year === null ? null : String(year), n === null ? null : `${formatCount(n)} antwoorden`].filter((part) => part !== null).join(', ')})`}`,
    whole: 'Gevraagd in de hele gemeente, niet bij de camera.',
    fictief: 'fictief',
    none: 'Er is geen onderzoek dat hier iets over zegt. Vraag bewoners en schoolpersoneel ook zelf.',
    apart: 'Beleving en aantallen hoeven niet samen te gaan. Tel ze niet bij elkaar op.',
    survey: (name: string) => `Bron: ${name}.`,
  },

  method: {
    label: 'Zo is geteld',
    effect:
      'Verandering tegen de vergelijking: relatieve effectgrootte uit vier aantallen (Farrington, Gill, Waples & Argomaniz 2007), met het interval verbreed naar de spreiding die de maanden zelf laten zien (Marchant 2004), en daarnaast voor toeval alleen (Poisson).',
    measurable: 'Kleinste zichtbare daling: exacte toets op twee Poisson-aantallen, 80% kans.',
    prevented:
      'Minder dan verwacht: totaal netto-effect (Bowers & Johnson 2003) met interval. WDD: Wheeler & Ratcliffe 2018, de ringen samen als buffer tegen dezelfde vergelijking, die daarom twee keer telt. WDQ: Bowers & Johnson 2003.',
    panel: 'Maand voor maand: verschil in verschillen, quasi-Poisson, met seizoen.',
    series:
      'Reeks van de plek zelf: onderbroken tijdreeks, quasi-Poisson (Lopez Bernal, Cummins & Gasparrini 2017).',
    regression:
      'Piek vóór de camera: empirische Bayes (Hauer 1997), plekken zo groot als het cameragebied op een vast raster, gekozen op alle maanden samen.',
    pooled: 'Samen: DerSimonian & Laird 1986.',
    place:
      'Een vak telt mee in een gebied als zijn midden erin ligt. Eerst het cameragebied, dan andere camera’s, dan de ringen, dan de vergelijking.',
    data: (title: string, hash: string) => `Bron: ${title}. Versie van de gegevens: ${hash}.`,
    fictief: 'Voorbeelddata: fictief.',
    seconds: (what: string) => `Uitkomst: ${what}`,
  },
};

/** `12 meer` reads badly in a range: below zero is said as more. */
function signedAmount(value: number): string {
  return value < 0 ? `${amount(value)} meer` : `${amount(value)} minder`;
}

function signedDecimal(value: number): string {
  return `${value < 0 ? '−' : ''}${amount(value)}`;
}
