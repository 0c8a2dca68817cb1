import { formatCount, formatDay, formatShareInterval, formatRange } from '../format.ts';
import { cameratoezicht } from './cameratoezicht.ts';

const list = new Intl.ListFormat('nl-NL');
const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });

const quoted = (words: readonly string[]): string => words.map((one) => `“${one}”`).join(', ');

/** `1 apr 2022`, or as much as is known of it with what is not. */
function startText(start: string): string {
  const unknown =
    start.length === 4 ? ' (dag en maand onbekend)' : start.length === 7 ? ' (dag onbekend)' : '';
  return `${cameratoezicht.dayOrMonth(start)}${unknown}`;
}

/** The report on a camera, the questions of art. 151c Gemeentewet, and the evaluations that were saved. */
export const verslag = {
  startText,
  title: (camera: string) => `Evaluatie cameratoezicht ${camera}`,
  print: 'Druk af of bewaar als PDF',
  printHint: 'Kies in het venster van de browser de printer “Opslaan als PDF”.',
  printOpen:
    'Afdrukken kan zodra de tekst niet meer zegt dan de cijfers. Onder “Advies” staat wat u kunt schrijven.',
  status: {
    concept: 'Concept. Dit verslag is nog niet definitief.',
    changed: 'Concept. De tekst is veranderd sinds dit verslag definitief werd.',
    otherFigures: 'Concept. De cijfers zijn veranderd sinds dit verslag definitief werd.',
    final: (moment: string, role: string) =>
      `Definitief sinds ${day.format(new Date(moment))}, vastgelegd door ${role}.`,
  },
  onlyDriehoek: {
    title: 'Het verslag is voor het gesloten overleg',
    text: 'Een evaluatie kijkt naar gebieden die niemand vooraf heeft vastgesteld. Zulke aantallen kunnen we niet openbaar maken: wie ze naast andere cijfers legt, kan één melding herleiden. Kies het beeld voor de driehoek om het verslag te zien.',
  },
  loading: 'Het verslag wordt geladen',
  noCamera: 'Er staan nog geen camera’s in het register.',
  sheet: 'Verslag',
  lead: (outcome: string, municipality: string) => `${outcome} in ${municipality}, voor en na de plaatsing`,
  made: (date: string) => `Gemaakt op ${date}`,
  sheets: {
    legend: 'Wat wilt u zien?',
    verslag: 'Heel het verslag',
    samenvatting: 'Eén blad voor het college',
  },
  summary: {
    title: (camera: string) => `Cameratoezicht ${camera}: samenvatting voor het college`,
    notSaid:
      'Aantallen van één plek laten zien wat samengaat. Ze bewijzen niet dat de camera de oorzaak is, en ook niet dat de camera niets doet.',
    more: 'In het verslag staan ook de tabellen en hoe er is gerekend.',
    cut: 'Lange antwoorden zijn hier ingekort. In het verslag staan ze helemaal, met de tabellen en hoe er is gerekend.',
  },

  parts: {
    design: 'De camera en de keuzes',
    verdict: 'Wat de cijfers zeggen',
    map: 'Waar is gekeken',
    rings: 'Verandering naar afstand van de camera',
    series: 'Per maand',
    proportionality: 'Noodzaak en termijn (Gemeentewet art. 151c)',
    advice: 'Advies',
    method: 'Zo is gerekend',
    sources: 'Gegevens en bronnen',
  },

  form: {
    title: 'Afweging art. 151c',
    explain: 'Wat u hier invult staat meteen in het verslag. Wat het register al weet is ingevuld.',
    groups: {
      need: 'Noodzaak',
      term: 'Termijn en besluit',
      known: 'Kenbaar en begrensd',
      means: 'Andere middelen',
      advice: 'Advies',
    },
    fields: {
      necessity: 'Waarom is cameratoezicht nodig voor de openbare orde?',
      decision: 'Nummer van het besluit',
      decisionDate: 'Datum van het besluit',
      ground: 'Grondslag',
      goal: 'Doel van de camera',
      extent: 'Vast of flexibel, plek of gebied',
      lighterMeans: 'Welke lichtere middelen zijn geprobeerd?',
      lighterShort: 'Waarom waren die niet genoeg?',
      otherMeasures: 'Welke andere maatregelen waren er in dezelfde tijd?',
      perception: 'Wat merken bewoners en scholen?',
      start: 'Begin van de termijn',
      end: 'Einde van de termijn',
      signsChecked: 'Borden voor het laatst gecontroleerd',
      prosecutorConsulted: 'Overleg met de officier van justitie',
      fourWeeks: 'Worden beelden hoogstens vier weken bewaard?',
      withdrawal: 'Is afgesproken dat de camera weggaat zodra die niet meer nodig is?',
    },
    short: {
      necessity: 'Noodzaak',
      decision: 'Besluit',
      decisionDate: 'Datum besluit',
      ground: 'Grondslag',
      goal: 'Doel',
      extent: 'Gebied, soort',
      lighterMeans: 'Lichter middel',
      lighterShort: 'Niet genoeg, want',
      otherMeasures: 'Andere maatregelen',
      perception: 'Beleving',
      start: 'Begin termijn',
      end: 'Einde termijn',
      signsChecked: 'Kenbaarheid',
      prosecutorConsulted: 'Overleg OvJ',
      fourWeeks: 'Bewaartermijn',
      withdrawal: 'Plicht tot intrekken',
      until: 'Nieuwe einddatum',
      removal: 'Dag van weghalen',
    },
    decisionOf: (number: string | null, date: string | null) =>
      [number ?? 'nummer onbekend', ...(date === null ? [] : [formatDay(date)])].join(', '),
    starts: { dag: 'De dag', maand: 'Alleen de maand', jaar: 'Alleen het jaar' },
    startKnown: 'Wat is bekend van het begin?',
    yesNo: { ja: 'ja', nee: 'nee', onbekend: 'nog niet bekend' },
    advice: 'Wat adviseert u?',
    advices: {
      '': 'nog geen advies',
      verlengen: 'verlengen',
      verplaatsen: 'verplaatsen',
      intrekken: 'intrekken',
    },
    until: 'Verlengen tot en met',
    removal: 'De camera gaat weg op',
    placeOpen: 'Niemand heeft nog bevestigd dat de plek van deze camera klopt.',
    toRegister: 'Naar deze camera in het register',
    confirmThere: `Kies daar “${cameratoezicht.facts.change}” en zet “${cameratoezicht.form.fields.isPlaceSure}” aan.`,
    why: 'Waarom dit advies?',
    whyHint: 'Zeg “samenhang”: aantallen van één plek zijn geen bewijs.',
    save: 'Bewaar als concept',
    saveFinal: 'Maak definitief',
    finalHint:
      'Definitief kan als alles wat artikel 151c vraagt is ingevuld, de plek is bevestigd, er een advies is met een dag, en de tekst niet meer zegt dan de cijfers.',
    waiting: 'Kan zodra de proeven klaar zijn.',
    saved: 'De evaluatie staat als concept in het dossier.',
    savedFinal: 'De evaluatie staat definitief in het dossier.',
    isFinal: 'Dit verslag is al definitief. Er is niets opnieuw bewaard.',
    notKept: 'De browser kon dit niet bewaren. Het blijft tot u de pagina sluit.',
    failed: 'Bewaren is niet gelukt. Er is niets veranderd. Probeer het opnieuw.',
    problemsTitle: (count: number) =>
      count === 1
        ? 'Er is één ding niet goed ingevuld'
        : `Er zijn ${formatCount(count)} dingen niet goed ingevuld`,
    problems: {
      'no-day': 'Dit is geen datum. Schrijf bijvoorbeeld 31-12-2026.',
      'no-start': 'Dit is geen dag, maand of jaar. Vul bijvoorbeeld 2022-04-01 of 2022-04 in.',
      'upside-down': 'Het einde ligt vóór het begin. Draai ze om.',
      'until-before-end': 'Dit ligt niet na het einde van de termijn die nu loopt.',
      'no-reason': 'Schrijf waarom u dit adviseert.',
      'no-role': 'Vul in vanuit welke rol u dit vastlegt.',
    },
    finalProblems: {
      future: 'Deze dag moet nog komen. Vul in wanneer het is gebeurd.',
      'too-long': 'Beelden mogen hoogstens 28 dagen bewaard blijven. Pas de termijn aan.',
      'place-open': 'De plek is niet bevestigd. Doe dat eerst in het register.',
      'no-advice': 'Kies een advies. Zonder advies blijft dit een concept.',
      needed: (question: string) =>
        `${question}: onbekend. Vul dit in. Zonder antwoord blijft het advies een concept.`,
    },
  },

  print151c: {
    open: 'onbekend: vul in',
    notNamed: 'niet genoemd',
    signs: (date: string) => `borden gecontroleerd op ${formatDay(date)}`,
    kept: {
      ja: 'beelden worden hoogstens vier weken bewaard',
      nee: 'beelden worden langer dan vier weken bewaard: dat mag niet',
      onbekend: 'onbekend: vul in',
    },
    withdrawal: {
      ja: 'de camera gaat weg zodra die niet meer nodig is',
      nee: 'nog niet afgesproken, de wet vraagt dit wel',
      onbekend: 'onbekend: vul in',
    },
    term: (start: string | null, end: string | null) =>
      `${start === null ? 'begin onbekend: vul in' : `vanaf ${startText(start)}`}, ${end === null ? 'einde onbekend: vul in' : `tot en met ${formatDay(end)}`}`,
    termLabel: 'Termijn',
    ended: 'de termijn is voorbij',
    weeksLeft: (weeks: number) =>
      weeks === 0 ? 'loopt deze week af' : `nog ${formatCount(weeks)} ${weeks === 1 ? 'week' : 'weken'}`,
    incomplete: (questions: readonly string[]) =>
      `Nog niet bekend van wat artikel 151c vraagt: ${list.format(questions.map((one) => one.charAt(0).toLowerCase() + one.slice(1)))}.`,
    fictief: (survey: string) => `${survey}, fictief`,
    survey: (question: string, share: string, n: number | null, year: number | null, name: string) =>
      `${question} ${share}${n === null ? '' : ` (n = ${formatCount(n)})`}${year === null ? '' : `, ${year}`}. ${name}.`,
    margin: (low: number, high: number) => `(marge ${formatShareInterval(low, high)})`,
    noMargin: '(geen marge)',
    wholeMunicipality: 'Deze enquêtes gaan over de hele gemeente, niet over deze plek.',
    noSurvey: 'Er is geen enquête over deze plek.',
    adviceNone: 'Er is nog geen advies gegeven.',
    advice: (what: string, until: string | null, removal: string | null) => {
      if (until !== null) return `${what} tot en met ${formatDay(until)}, dan opnieuw wegen`;
      return removal === null ? what : `${what}, en weghalen op ${formatDay(removal)}`;
    },
    law: 'Artikel 151c Gemeentewet: cameratoezicht mag alleen als het nodig is voor de openbare orde, voor een vaste termijn, kenbaar voor iedereen, na overleg met de officier van justitie. Beelden blijven hoogstens vier weken bewaard. Is toezicht niet meer nodig, dan trekt de burgemeester het besluit in.',
  },

  claims: {
    title: 'Deze tekst zegt meer dan de cijfers',
    where: {
      necessity: 'Noodzaak',
      goal: 'Doel',
      extent: 'Gebied, soort',
      lighterMeans: 'Lichter middel',
      lighterShort: 'Niet genoeg, want',
      otherMeasures: 'Andere maatregelen',
      perception: 'Beleving',
      why: 'Advies',
    },
    proof: (words: readonly string[], where: string) =>
      `${quoted(words)} bij ${where}: aantallen van één plek bewijzen niets. Schrijf bijvoorbeeld “er is samenhang met”.`,
    cause: (words: readonly string[], where: string) =>
      `${quoted(words)} bij ${where}: dat het komt door de camera is niet te zien. Schrijf bijvoorbeeld “hangt samen met de plaatsing”.`,
    certain: (words: readonly string[], where: string) =>
      `${quoted(words)} bij ${where}: het oordeel is minder zeker dan deze tekst. Schrijf bijvoorbeeld “mogelijk”.`,
    fall: (words: readonly string[], where: string) =>
      `${quoted(words)} bij ${where}: het oordeel ziet geen daling. Schrijf wat er wel is gezien.`,
    'no-displacement': (words: readonly string[], where: string) =>
      `${quoted(words)} bij ${where}: niet gezien is iets anders dan niet gebeurd. Schrijf “verplaatsing is niet gezien”.`,
    quotes:
      'Zegt iemand anders dit, of is het de naam van een stuk? Zet het tussen dubbele aanhalingstekens en schrijf wie het zegt. Zolang er iets openstaat, blijft het verslag een concept.',
  },

  saved: {
    title: 'Bewaarde evaluaties',
    none: 'Van deze camera is nog geen evaluatie bewaard.',
    advice: 'advies',
    change: (change: string, interval: string) => `${change} (${interval}) tegen de controle`,
    open: 'Heropen',
    openNamed: (at: string) => `van ${at}`,
    withdraw: 'Trek in',
    withdrawn: 'De evaluatie is ingetrokken. Ze blijft in de geschiedenis van het dossier.',
    needsRole: 'Vul eerst uw rol in, onderaan het formulier.',
    at: (moment: string) => day.format(new Date(moment)),
    by: (moment: string, role: string) => `${day.format(new Date(moment))}, ${role}`,
    isOpen: 'staat nu open',
    final: 'definitief',
    concept: 'concept',
    noPercent: 'geen percentage',
  },

  since: {
    same: (moment: string, role: string) =>
      `Dit is de evaluatie die op ${day.format(new Date(moment))} is bewaard (${role}). De cijfers zijn hetzelfde gebleven.`,
    sameOtherData: (moment: string, role: string) =>
      `Dit is de evaluatie die op ${day.format(new Date(moment))} is bewaard (${role}). Er zijn sindsdien gegevens bij gekomen of veranderd, maar deze cijfers zijn hetzelfde gebleven.`,
    title: (moment: string) =>
      `De cijfers zijn veranderd sinds deze evaluatie is bewaard (${day.format(new Date(moment))})`,
    otherData: 'De gegevens zijn andere dan toen.',
    sameData:
      'De gegevens zijn dezelfde als toen. Iets anders is veranderd, zoals de soorten die meetellen, een andere camera of de rekenwijze.',
    onlyCameras: 'De gegevens zijn dezelfde als toen.',
    cameras: (names: readonly string[]) =>
      `Sinds toen ${names.length === 1 ? 'kwam of veranderde een andere camera' : 'kwamen of veranderden andere camera’s'}: ${list.format(names)}. Waar een camera kijkt, telt niet mee als controle of ring.`,
    otherCamera: 'De plek, het gebied of de begindatum van de camera is in het register veranderd.',
    verdict: (before: string, after: string) => `Het oordeel was “${before}” en is nu “${after}”.`,
    noVerdict: 'geen oordeel',
    caption: 'Wat er veranderde sinds het bewaren',
    figure: 'cijfer',
    before: 'toen',
    after: 'nu',
    none: 'geen cijfer',
  },

  figures: {
    'camera-voor': 'Cameragebied, ervoor',
    'camera-na': 'Cameragebied, erna',
    'ringen-voor': 'Ringen samen, ervoor',
    'ringen-na': 'Ringen samen, erna',
    'controle-voor': 'Controle, ervoor',
    'controle-na': 'Controle, erna',
    meetbaar: 'Kleinste daling die te zien is',
    verandering: 'Verandering tegen de controle',
    'verandering-laag': 'Verandering, laagste',
    'verandering-hoog': 'Verandering, hoogste',
    voorkomen: 'Minder dan verwacht',
    'voorkomen-laag': 'Minder dan verwacht, laagste',
    'voorkomen-hoog': 'Minder dan verwacht, hoogste',
    land: 'Verandering tegen het hele land',
    'land-laag': 'Tegen het hele land, laagste',
    'land-hoog': 'Tegen het hele land, hoogste',
  } satisfies Readonly<Record<string, string>>,

  certainty: { likely: 'waarschijnlijk', possible: 'mogelijk', none: 'open' },

  design: {
    camera: 'Camera',
    owner: 'Eigenaar',
    start: 'Begin',
    outcome: 'Wat is geteld',
    area: 'Cameragebied',
    radius: (metres: number) => `cirkel van ${formatCount(metres)}\u00a0m rond de camera`,
    outline: 'het gebied uit het register',
    drawn: (surface: number) => `zelf getekend gebied van ${formatCount(surface)}\u00a0m²`,
    cameraOutside: (area: string) => `${area} (de camera zelf staat erbuiten)`,
    rings: 'Ringen',
    noRings: 'geen',
    wholeBuurt: (name: string) => `de hele buurt ${name}`,
    aroundBuurt: (names: readonly string[]) => `de buurten eromheen: ${list.format(names)}`,
    ring: (inner: number, outer: number) => `${formatRange(formatCount(inner), formatCount(outer))}\u00a0m`,
    control: 'Vergelijkingsgebied',
    before: 'Ervoor',
    after: 'Erna',
    leftOut: 'Niet meegeteld',
    nothingLeftOut: 'niets',
    toConfirm: 'De plek van deze camera moet het team nog bevestigen.',
    extent: (sort: string, metres: number | null) =>
      `${sort === 'onbekend' ? 'vast of flexibel niet bekend' : sort}, ${metres === null ? 'gebied' : `straal ${formatCount(metres)}\u00a0m`}`,
  },

  sources: {
    series: 'Gebruikte cijfers',
    version: 'Stand van de gegevens',
    until: 'Gegevens tot en met',
    audience: 'Voor wie',
    driehoek: 'vertrouwelijk, alleen driehoek',
    demo: 'De aantallen zijn verzonnen voorbeelddata: trek er geen conclusies uit.',
    link: 'Deze evaluatie opnieuw openen',
    made: 'Gemaakt op',
  },
} as const;
