import { formatBytes, formatChange, formatCount, formatThings } from '../format.ts';

const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
const list = new Intl.ListFormat('nl-NL');

type Sort =
  | 'target'
  | 'registration'
  | 'classification'
  | 'source'
  | 'status'
  | 'duiding'
  | 'afspraak'
  | 'survey'
  | 'camera'
  | 'own-area'
  | 'school-holidays'
  | 'evaluation'
  | 'meeting'
  | 'snapshot';

const sorts: Readonly<Record<Sort, string>> = {
  target: 'Streefwaarden',
  registration: 'Eigen registraties',
  classification: 'Wat telt waar mee',
  source: 'Welke bron telt',
  status: 'Standen van actiepunten',
  duiding: 'Duiding bij cijfers',
  afspraak: 'Afspraken',
  survey: 'Enquêtes',
  camera: 'Camera’s',
  'own-area': 'Eigen gebieden',
  'school-holidays': 'Schoolvakanties',
  evaluation: 'Evaluaties van camera’s',
  meeting: 'Overleggen',
  snapshot: 'Vastgezette overleggen',
};

const notKept = {
  unavailable:
    'Deze browser kan niets bewaren, bijvoorbeeld in een privévenster. Wat u vastlegt blijft tot u de pagina sluit. Bewaar het dossier als bestand.',
  blocked:
    'Een ander tabblad met een oudere versie van deze pagina houdt de opslag bezet. Sluit dat tabblad. Bewaar het dossier als bestand: wat u vastlegt blijft anders maar tot u deze pagina sluit.',
  newer:
    'De opslag is gemaakt door een nieuwere versie van deze pagina. Bewaar het dossier als bestand en ververs de pagina.',
  full: 'De opslag van de browser is vol. Wat u vastlegt blijft tot u de pagina sluit. Bewaar het dossier als bestand en maak ruimte vrij.',
  failed:
    'De browser kon dit niet bewaren. Het blijft tot u de pagina sluit. Bewaar het dossier als bestand.',
};

/** Why what was written lives only until the page closes, and what to do. */
export function notKeptText(because: keyof typeof notKept): string {
  return notKept[because];
}

/** `23 november 2026, analist veiligheid`, from a moment as an ISO timestamp. */
function by(at: string, role: string): string {
  return `${day.format(new Date(at))}, ${role}`;
}

/** The part of the dossier where it is kept as a file, and joined with another one. */
export const bestand = {
  sorts,
  onlyDriehoek: {
    title: 'Alleen voor de driehoek',
    text: 'Het dossier is vertrouwelijk: er staan eigen registraties en gesloten afspraken in. Bewaren en samenvoegen kan daarom alleen in het beeld voor de driehoek.',
  },
  overview: {
    title: 'Wat er in het dossier staat',
    caption: 'Aantallen per onderdeel',
    sort: 'onderdeel',
    standing: 'geldt nu',
    entries: 'ooit vastgelegd',
    last: 'laatste wijziging',
    lastBy: by,
    never: 'nog niet',
    keepsNot:
      'Niet alles is in deze browser bewaard. Wat u vastlegt blijft maar tot u de pagina sluit. Bewaar het dossier als bestand.',
    damaged: (count: number) =>
      `${formatThings(count, 'bewaarde wijziging is', 'bewaarde wijzigingen zijn')} niet te gebruiken: beschadigd, of over iets dat niet meer in de gegevens staat. De rest van het dossier klopt. Hebt u een ouder bestand van het dossier? Voeg dat samen.`,
    kept: 'Alles staat in deze browser bewaard. Op een andere computer staat het niet: neem het mee als bestand.',
  },
  save: {
    title: 'Bewaren als bestand',
    explain:
      'Zet alles wat het team heeft vastgelegd in één bestand: als reservekopie, voor een collega, of voor wie de map met gegevens beheert.',
    warning: 'Vertrouwelijk, alleen driehoek: verstuur het bestand niet onbeveiligd.',
    button: 'Bewaar het dossier als bestand',
    name: (municipality: string, date: string) =>
      `veiligheidsbeeld-dossier-${municipality}-${date}-vertrouwelijk-alleen-driehoek.json`,
    saved: (name: string, entries: number) =>
      `${name} is gemaakt, met ${formatThings(entries, 'wijziging', 'wijzigingen')}. U vindt het bij uw downloads.`,
    failed: 'Het bestand kon niet worden gemaakt. Er is niets veranderd. Probeer het opnieuw.',
    empty: 'Er is nog niets vastgelegd om te bewaren.',
  },
  open: {
    title: 'Samenvoegen met een bestand',
    explain:
      'Kies een dossierbestand van een collega of van eerder. U ziet eerst wat er verandert; pas als u bevestigt wordt het samengevoegd.',
    button: 'Kies een dossierbestand',
    reading: (file: string) => `${file} wordt gelezen`,
  },
  refused: {
    title: (file: string) => `${file} is niet samengevoegd`,
    unchanged: 'Er is niets veranderd.',
    unreadable: 'Het bestand kon niet worden gelezen. Staat het nog op dezelfde plek?',
    tooLarge: (bytes: number, limit: number) =>
      `Het bestand is te groot: ${formatBytes(bytes)}. Een dossier is hoogstens ${formatBytes(limit)}.`,
    problem: (place: string, sentence: string) => {
      const [entry = '', field] = place.split(' / ');
      if (entry === '') return sentence;
      return field === undefined ? `${entry}: ${sentence}` : `${entry}, veld “${field}”: ${sentence}`;
    },
    roles: {
      indicators: 'de indicatoren',
      kinds: 'de soorten',
      priorities: 'de prioriteiten',
      'action-points': 'de actiepunten',
      areas: 'de gebieden',
    },
    more: (count: number, isAll: boolean) =>
      `En nog ${isAll ? '' : 'minstens '}${formatThings(count, 'fout', 'fouten')}.`,
    conflict: (count: number) =>
      `${formatThings(count, 'wijziging staat', 'wijzigingen staan')} hier al, met een andere inhoud. Een wijziging verandert nooit achteraf, dus een van de twee dossiers is met de hand aangepast:`,
  },
  merge: {
    title: (file: string) => `Wat verandert er met ${file}?`,
    nothing: 'Alles uit dit bestand staat hier al. Er verandert niets.',
    summary: (fresh: number, changed: number, history: number, shared: number) =>
      [
        ...(fresh > 0 ? [`${formatCount(fresh)} nieuw`] : []),
        ...(changed > 0 ? [`${formatCount(changed)} komt anders te staan`] : []),
        ...(history > 0 ? [`${formatCount(history)} ouder: alleen voor de geschiedenis`] : []),
        ...(shared > 0 ? [`${formatCount(shared)} stond hier al`] : []),
      ].join(' · '),
    changed: (count: number) => `Anders dan nu (${formatCount(count)})`,
    fresh: (count: number) => `Nieuw (${formatCount(count)})`,
    future: (count: number) =>
      `${formatThings(count, 'wijziging heeft', 'wijzigingen hebben')} een datum in de toekomst. Zo’n wijziging blijft gelden boven wat u vandaag vastlegt. Klopte de klok van die computer?`,
    history: (count: number) => `Ouder, alleen voor de geschiedenis (${formatCount(count)})`,
    historyExplain: 'Hierover staat al iets nieuwers. Deze wijzigingen veranderen niets aan wat nu geldt.',
    sort: 'onderdeel',
    about: 'waarover',
    before: 'nu',
    after: 'wordt',
    said: 'inhoud',
    written: 'vastgelegd',
    by,
    more: (count: number) => `En nog ${formatCount(count)}.`,
    yes: 'Voeg samen',
    no: 'Niet samenvoegen',
    done: (file: string, entries: number) =>
      `${file} is samengevoegd: ${formatThings(entries, 'wijziging', 'wijzigingen')} erbij.`,
    failed: 'Het samenvoegen is niet gelukt. Er is niets veranderd. Probeer het opnieuw.',
  },
  says: {
    nothing: 'niets',
    withdrawn: 'ingetrokken',
    target: (aim: string, baseline: string | null, leaveOut: number) =>
      [
        aim,
        ...(baseline === null ? [] : [`nulmeting ${baseline}`]),
        ...(leaveOut === 0 ? [] : [`${formatThings(leaveOut, 'periode telt', 'perioden tellen')} niet mee`]),
      ].join(', '),
    source: (source: string) => `geldt bij verschil: ${source}`,
    registration: (count: number, source: string) => `${formatCount(count)} (bron: ${source})`,
    registrationOf: (kind: string, period: string) => `${kind}, ${period}`,
    status: (status: string, date: string, note: string | null) =>
      `${status} op ${date}${note === null ? '' : `: ${note}`}`,
    duidingOf: (indicator: string, period: string, audience: 'driehoek' | 'openbaar') =>
      `${indicator}, ${period} (${audience})`,
    afspraak: (who: string, what: string, due: string | null, done: string | null) =>
      `${who}: ${what}${done === null ? (due === null ? '' : `, vóór ${due}`) : `, gereed op ${done}`}`,
    classification: (kinds: readonly string[], under: readonly string[]) =>
      `${kinds.length === 0 ? 'geen soorten' : list.format(kinds)}${under.length === 0 ? '' : `; ook onder ${list.format(under)}`}`,
    survey: (findings: number) => formatThings(findings, 'uitkomst', 'uitkomsten'),
    camera: (sort: string, from: string | null, to: string | null) =>
      `${sort === 'onbekend' ? 'soort onbekend' : sort}${from === null ? '' : `, vanaf ${from}`}${to === null ? '' : ` tot en met ${to}`}`,
    ownArea: (corners: number | null, metres: number) =>
      corners === null ? `cirkel van ${formatCount(metres)}\u00a0meter` : `${formatCount(corners)} hoeken`,
    schoolHolidays: (holidays: number, region: string | null) =>
      `${formatThings(holidays, 'schoolvakantie', 'schoolvakanties')}${region === null ? '' : `, regio ${region}`}`,
    schoolHolidaysOf: 'Alle schoolvakanties',
    evaluationOf: (camera: string, outcome: string) => `${camera}: ${outcome}`,
    evaluationChange: (percent: number) => `${formatChange(1 + percent / 100)} tegenover de controle`,
    evaluation: (change: string | null, advice: string | null) =>
      `${change ?? 'zonder percentage'}; ${advice === null ? 'nog geen advies' : `advies: ${advice}`}`,
    meeting: (date: string | null, pages: number) =>
      `${date ?? 'zonder datum'}, ${formatThings(pages, 'pagina', 'pagina’s')}`,
    snapshot: (date: string, pages: number) =>
      `overleg van ${date}, ${formatThings(pages, 'pagina', 'pagina’s')} zoals getoond`,
  },
};
