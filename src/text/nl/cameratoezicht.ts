import { formatCount, formatDay, formatMonthLong } from '../format.ts';

function cameras(count: number): string {
  return count === 1 ? '1 camera' : `${formatCount(count)} camera’s`;
}

/** `4 mrt 2025`, or `maart 2025` or `2025` where no more is known. */
function dayOrMonth(date: string): string {
  if (date.length === 4) return date;
  const [year = 0, inYear = 1] = date.split('-').map(Number);
  return date.length === 7 ? formatMonthLong(year * 12 + inYear - 1) : formatDay(date);
}

function left(days: number): string {
  if (days < 0) return 'voorbij';
  if (days === 0) return 'vandaag de laatste dag';
  return days < 14 ? `nog ${days} ${days === 1 ? 'dag' : 'dagen'}` : `nog ${Math.floor(days / 7)} weken`;
}

/** The frame of the screen on cameras, and the register. */
export const cameratoezicht = {
  title: 'Cameratoezicht',
  choose: 'Kies een onderdeel van cameratoezicht',
  parts: { register: 'Register', evaluatie: 'Evaluatie', verslag: 'Verslag' },
  intro: {
    register: 'Welke camera’s hangen er, waarom, en tot wanneer?',
    evaluatie: 'Werd het rustiger bij de camera, en verschoof de overlast naar elders?',
    verslag: 'De evaluatie op papier, met de afweging van artikel 151c Gemeentewet.',
  },
  empty: 'Er staan nog geen camera’s in het register.',
  loading: 'De kaart wordt geladen',
  dayOrMonth,
  left,

  list: {
    title: 'Camera’s',
    label: 'Camera’s in het register',
    add: 'Voeg een camera toe',
    since: (start: string | null) => (start === null ? 'start onbekend' : `sinds ${dayOrMonth(start)}`),
    until: (end: string | null) => (end === null ? 'einde onbekend' : `tot en met ${formatDay(end)}`),
    soon: (days: number) => (days < 0 ? 'termijn voorbij' : `termijn ${left(days)}`),
    missing: (count: number) =>
      count === 1 ? '1 gegeven onbekend' : `${formatCount(count)} gegevens onbekend`,
    fictief: 'fictief',
    unsure: 'plek te bevestigen',
    withdrawn: 'Ingetrokken',
    restore: (name: string) => `Zet ${name} terug`,
  },

  terms: {
    title: (count: number) =>
      count === 1 ? 'Eén termijn vraagt een besluit' : `${formatCount(count)} termijnen vragen een besluit`,
    line: (name: string, ends: string, days: number) =>
      days < 0
        ? `${name}: de termijn liep af op ${formatDay(ends)}.`
        : `${name}: de termijn loopt af op ${formatDay(ends)} (${left(days)}).`,
    what: 'Beslis op tijd: verlengen, verplaatsen of intrekken.',
    evaluate: (name: string) => `Evalueer ${name}`,
    fictief: 'Deze datum is verzonnen.',
  },

  facts: {
    title: 'Wat artikel 151c vraagt',
    unknown: 'onbekend: vul in',
    unknownPublic: 'niet bekend',
    fill: (label: string) => `${label}: vul in`,
    names: {
      start: 'Start',
      end: 'Einde van de termijn',
      decision: 'Nummer van het besluit',
      decisionDate: 'Datum van het besluit',
      ground: 'Grondslag',
      goal: 'Doel',
      officerConsulted: 'Overleg met de officier van justitie',
      signsChecked: 'Borden gecontroleerd',
      retentionDays: 'Bewaartermijn van de beelden',
      lighterMeans: 'Waarom een lichter middel niet genoeg was',
      otherMeasures: 'Andere maatregelen in dezelfde tijd',
    },
    days: (days: number) =>
      `${formatCount(days)} ${days === 1 ? 'dag' : 'dagen'}${days > 28 ? ': langer dan vier weken, dat mag niet' : ''}`,
    sort: 'Vast of flexibel',
    sorts: { vast: 'vast', flexibel: 'flexibel', onbekend: 'onbekend' },
    owner: 'Eigenaar',
    area: 'Gebied',
    circle: (radius: number) => `cirkel met een straal van ${formatCount(radius)}\u00a0m`,
    polygon: (corners: number, surface: number) =>
      `veelhoek met ${formatCount(corners)} hoeken, ${formatCount(surface)}\u00a0m²`,
    place: 'Plek',
    rd: (point: string) => `RD ${point}`,
    degrees: (point: string) => `WGS84 ${point}`,
    unsure: 'Door het team te bevestigen.',
    note: 'Opmerking',
    plan: 'In het plan',
    inPlan: 'genoemd',
    fictief: 'Een deel van deze gegevens is verzonnen. Pas ze aan voor u er een besluit op baseert.',
    noStart:
      'Zonder dag of maand van de start is er geen evaluatie: voor en na zijn dan niet te scheiden. De evaluatie vraagt ernaar.',
    month: 'Alleen de maand is bekend. Die maand telt bij een evaluatie niet mee.',
    evaluate: 'Naar de evaluatie',
    change: 'Pas aan',
    withdraw: 'Haal uit het register',
    public: 'Openbaar: u ziet wat iedereen mag weten. De evaluatie is voor het gesloten overleg.',
  },

  form: {
    add: 'Camera toevoegen',
    change: (name: string) => `${name} aanpassen`,
    problems: (count: number) =>
      count === 1 ? 'Er klopt nog één ding niet' : `Er kloppen nog ${formatCount(count)} dingen niet`,
    parts: { where: 'Waar', when: 'Wanneer', why: 'Besluit en reden' },
    fields: {
      name: 'Naam van de plek',
      owner: 'Eigenaar',
      sort: 'Vast of flexibel',
      place: 'Plek (RD of WGS84)',
      isPlaceSure: 'De plek klopt',
      area: 'Gebied dat de camera ziet',
      radius: 'Straal in meters',
      corners: 'Hoeken, één per regel',
      startKnown: 'Is de start bekend?',
      start: 'Eerste dag',
      end: 'Laatste dag van de termijn',
      decision: 'Nummer van het besluit',
      decisionDate: 'Datum van het besluit',
      ground: 'Grondslag',
      goal: 'Doel',
      officerConsulted: 'Overleg met de officier op',
      signsChecked: 'Borden gecontroleerd op',
      retentionDays: 'Hoeveel dagen blijven beelden bewaard?',
      otherMeasures: 'Andere maatregelen in dezelfde tijd',
      lighterMeans: 'Waarom was een lichter middel niet genoeg?',
      note: 'Opmerking',
      isReal: 'Alle gegevens hierboven kloppen: niet langer fictief',
    },
    startLabels: { dag: 'Eerste dag', maand: 'Eerste maand', jaar: 'Eerste jaar' },
    startYearHint: 'Voor een evaluatie is ten minste de maand nodig.',
    retentionHint: 'Hoogstens 28: de wet staat vier weken toe.',
    ownerHint: 'Bijvoorbeeld NS of ProRail.',
    placeHint: 'Klik op de kaart, of typ RD (228330 486760) of WGS84 (52,36453 6,46521).',
    placeIs: (rd: string, degrees: string) => `RD ${rd} · WGS84 ${degrees}`,
    cornersHint: 'Klik de hoeken op de kaart, of typ ze als RD. Bijvoorbeeld 228330 486760.',
    startHint: 'Is alleen de maand bekend, dan telt die maand bij een evaluatie niet mee.',
    noteHint: 'Geen namen van personen.',
    areas: { straal: 'Cirkel', veelhoek: 'Veelhoek' },
    starts: { dag: 'De dag', maand: 'Alleen de maand', jaar: 'Alleen het jaar', onbekend: 'Nee' },
    clicks: 'Een klik op de kaart zet',
    clickSets: { place: 'de plek', corner: 'een hoek' },
    undoCorner: 'Haal de laatste hoek weg',
    keyboard: 'Met het toetsenbord: schuif de kaart met de pijltjes en druk op Enter.',
    save: 'Leg vast',
    stop: 'Stop zonder vastleggen',
    saved: (name: string) => `Vastgelegd: ${name}.`,
    withdrawn: (name: string) => `${name} staat niet meer in het register.`,
    notKept:
      'Uw browser kan dit niet bewaren. Het is weg als u de pagina sluit. Bewaar het dossier als bestand.',
    failed: 'Vastleggen is niet gelukt. Er is niets veranderd. Probeer het opnieuw.',
  },

  problem: (field: string, code: string, line = 0): string => {
    const byField: Readonly<Record<string, string>> = {
      'name missing': 'Geef de plek een naam.',
      'owner missing': 'Vul in van wie de camera is.',
      'place missing': 'Zet de plek op de kaart, of typ RD of WGS84.',
      'start missing': 'Vul in wanneer de camera begon, of kies dat u het niet weet.',
    };
    const byCode: Readonly<Record<string, string>> = {
      missing: 'Vul dit in.',
      'name-taken': 'Er staat al een camera met deze naam in het register.',
      'place-unread': 'Dit is geen plek in Nederland. Typ twee getallen: RD of WGS84.',
      'place-outside': 'Deze plek ligt buiten de gemeente.',
      radius: 'Vul een straal in van 10\u00a0tot\u00a0en\u00a0met\u00a01.000\u00a0meter.',
      date: 'Dit is geen datum. Vul een dag in, zoals 2026-10-03.',
      month: 'Dit is geen maand. Vul een maand in, zoals 2026-10.',
      year: 'Dit is geen jaar. Vul een jaar in, zoals 2026.',
      days: 'Vul hele dagen in, bijvoorbeeld 28.',
      personal:
        'In deze regel staat iets over een persoon, zoals een naam, adres of telefoonnummer. Haal dat weg.',
      'plan-line': 'De regel van het plan is een getal, bijvoorbeeld 412.',
      sort: 'Schrijf vast of flexibel, of laat de cel leeg.',
      'end-before-start': 'De termijn eindigt voor de start.',
      future: 'Deze dag ligt in de toekomst.',
      'corners-corner': `Regel ${line} van de hoeken is geen plek in Nederland.`,
      'corners-many': 'Deze veelhoek heeft meer dan 500 hoeken. Maak de lijn eenvoudiger.',
      'corners-few': 'Een veelhoek heeft ten minste drie hoeken.',
      'corners-crosses': 'De lijn van de veelhoek kruist zichzelf. Zet de hoeken in volgorde.',
      'corners-flat': 'Deze veelhoek heeft bijna geen oppervlak.',
      'corners-large': 'Deze veelhoek is groter dan 4\u00a0km². Klopt er een hoek niet?',
    };
    return byField[`${field} ${code}`] ?? byCode[code] ?? '';
  },

  history: {
    title: 'Geschiedenis',
    none: 'Nog niets: dit zijn de gegevens van het plan.',
    when: 'Wanneer',
    role: 'Rol',
    what: 'Wat',
    act: 'Doen',
    again: 'Zet dit terug',
    removed: 'uit het register gehaald',
    first: 'opgenomen in het register',
    same: 'niets veranderd',
    changed: (names: readonly string[]) => `aangepast: ${names.join(', ')}`,
    withdrawTitle: (name: string) => `${name} uit het register halen?`,
    withdrawExplain: 'De camera verdwijnt uit alle beelden. In de geschiedenis blijft alles staan.',
    names: {
      name: 'naam',
      x: 'plek',
      y: 'plek',
      radius: 'gebied',
      outline: 'gebied',
      positionBy: 'bevestiging van de plek',
      sort: 'vast of flexibel',
      start: 'start',
      end: 'einde van de termijn',
      decision: 'nummer van het besluit',
      decisionDate: 'datum van het besluit',
      ground: 'grondslag',
      goal: 'doel',
      officerConsulted: 'overleg met de officier',
      signsChecked: 'borden',
      retentionDays: 'bewaartermijn van de beelden',
      otherMeasures: 'andere maatregelen',
      lighterMeans: 'lichter middel',
      owner: 'eigenaar',
      fictief: 'fictief of echt',
      note: 'opmerking',
      line: 'regel van het plan',
    },
  },

  files: {
    title: 'Uitwisselen',
    /** Whose a camera is where a file does not say. */
    owner: 'niet opgegeven',
    explain: 'Voor een spreadsheet (CSV) of een kaartprogramma (GeoJSON in WGS84).',
    csv: 'Download CSV',
    geojson: 'Download GeoJSON',
    read: 'Lees een bestand in',
    saved: (name: string, count: number) => `${name} is gemaakt, met ${cameras(count)}.`,
    closed: 'Dit bestand is alleen voor de driehoek.',
    refused: {
      'no-columns': 'In dit bestand staan geen kolommen camera, x en y. Er is niets ingelezen.',
      'no-cameras': 'In dit bestand staan geen camera’s.',
      'not-geojson': 'Dit is geen GeoJSON met punten en veelhoeken. Er is niets ingelezen.',
      'too-many': 'In dit bestand staan meer dan 500 camera’s. Er is niets ingelezen.',
      'too-large': 'Dit bestand is groter dan 2\u00a0MB. Er is niets ingelezen.',
    },
    preview: (name: string) => `Wat ${name} verandert`,
    camera: 'Camera',
    change: 'Verandering',
    isNew: 'nieuw',
    isSame: 'staat er al zo',
    nothing: 'Alles in dit bestand staat al zo in het register.',
    unnamed: 'zonder naam',
    dropped: (names: readonly string[]) =>
      `Deze kolommen kennen wij niet en lezen wij niet: ${names.join(', ')}.`,
    wrong: (count: number) =>
      count === 1
        ? 'Eén camera klopt niet en blijft buiten het register.'
        : `${formatCount(count)} camera’s kloppen niet en blijven buiten het register.`,
    accept: (count: number) => `Neem ${cameras(count)} over`,
    stop: 'Neem niets over',
    accepted: (count: number) => `${cameras(count)} overgenomen in het register.`,
  },

  map: {
    title: 'Camera’s op de kaart',
    subject: 'Camera’s',
    hint: 'Klik op een camera om die te kiezen.',
  },
};
