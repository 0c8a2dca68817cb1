import { figures } from './figures.ts';
import { formatCount, formatShare } from '../format.ts';

const list = new Intl.ListFormat('nl-NL');

/** Surveys and cameras of a file: what they would change in the dossier. */
export const gegevensDossier = {
  surveys: (file: string) => `${file}: uitkomsten van enquêtes`,
  cameras: (file: string) => `${file}: camera’s`,
  explain: 'Er is nog niets veranderd. Neem de lijst op in het dossier, dan staat hij op de schermen.',
  found: (fresh: number, changed: number, same: number) =>
    [
      ...(fresh > 0 ? [`${formatCount(fresh)} nieuw`] : []),
      ...(changed > 0 ? [`${formatCount(changed)} vervangt wat er stond`] : []),
      ...(same > 0 ? [`${formatCount(same)} stond er al zo`] : []),
    ].join(' · '),
  survey: 'enquête',
  question: 'vraag',
  place: 'gebied',
  year: 'jaar',
  share: 'aandeel',
  answers: 'antwoorden',
  whole: 'hele gemeente',
  shareOf: (share: number | null) => (share === null ? figures.missing : formatShare(share)),
  hidden: 'verborgen',
  answersOf: (answers: number | null) => (answers === null ? 'onbekend' : formatCount(answers)),
  indicator: 'indicator',
  noIndicator: 'geen',
  camera: 'camera',
  term: 'termijn',
  radius: 'straal',
  radiusOf: (metres: number) => `${formatCount(metres)}\u00a0m`,
  sort: 'soort',
  change: 'wordt',
  fresh: 'nieuw',
  same: 'staat er al zo',
  replaces: (before: string) => `vervangt ${before}`,
  replacesFictief: 'vervangt voorbeelddata',
  unknown: (names: readonly string[]) =>
    `Deze indicatoren kennen wij niet: ${list.format(names)}. Die uitkomsten horen dan bij geen indicator.`,
  assumed: (cameras: number, metres: number) =>
    `Van ${formatCount(cameras)} ${cameras === 1 ? 'camera' : 'camera’s'} staat de straal niet in het bestand. Wij nemen ${formatCount(metres)}\u00a0meter aan.`,
  few: 'Uitkomsten met minder dan 30 antwoorden bewaren wij wel, maar tonen wij niet.',
  open: 'Uitkomsten van enquêtes staan ook in het openbare beeld.',
  population: 'niet opgegeven',
  onlyDriehoek: 'Opnemen in het dossier kan alleen in het beeld voor de driehoek.',
  allWrong: 'Geen regel van dit bestand kan in het dossier. Hieronder staat waarom.',
  nothing: 'Alles uit dit bestand staat al zo in het dossier.',
  yes: 'Neem op in het dossier',
  no: 'Niet opnemen',
  done: (file: string, things: number) =>
    `${file} is opgenomen in het dossier (${formatCount(things)} ${things === 1 ? 'wijziging' : 'wijzigingen'}). U ziet het terug bij Dossier.`,
  failed: 'Het opnemen is niet gelukt. Er is niets veranderd. Probeer het opnieuw.',
};
