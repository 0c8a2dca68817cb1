import { formatThings } from '../format.ts';

/** What `npm run data -- add` says, and writes about a file that it adds. */
export const dataAdd = {
  where: {
    cell: 'vak',
    buurt: 'buurt',
    wijk: 'wijk',
    kern: 'kern',
    gemeente: 'gemeente',
    regio: 'regio',
    land: 'land',
  },
  when: { minute: 'minuut', day: 'dag', week: 'week', month: 'maand', quarter: 'kwartaal', year: 'jaar' },
  description: (day: string) =>
    `Toegevoegd op ${day} met npm run data -- add. Alleen wat wij mogen bewaren staat erin.`,
  licence: 'Niet opgegeven: kijk bij de bron',
  refused: (file: string, why: string) => `${file}: ${why}`,
  reason: (records: number, sentence: string) => `  ${records} keer: ${sentence}`,
  asks: (file: string) =>
    `${file}: deze namen passen bij meer dan één gebied. Zet in het bestand de code van het gebied en probeer het opnieuw.`,
  question: (label: string, candidates: readonly string[]) => `  “${label}”: ${candidates.join(', ')}`,
  candidate: (name: string, level: string, id: string) => `${id} (${level} ${name})`,
  nothingLeft: (file: string) =>
    `${file}: geen enkele regel mag in de gegevens. De plaatsen zijn hier niet bekend, of de cijfers zijn fijner dan wij bewaren.`,
  exists: (paths: readonly string[]) =>
    `Dit staat al in de gegevens: ${paths.join(', ')}. Geef uw bestand een andere naam, of haal het oude bestand eerst weg, ook uit datapackage.json.`,
  unchanged: 'Er is niets veranderd in de map met gegevens.',
  read: (read: number, accepted: number, refused: number) =>
    `${formatThings(read, 'regel', 'regels')} gelezen: ${accepted} goed, ${refused} geweigerd.`,
  personal: (columns: readonly string[]) =>
    `Niet overgenomen, want dit gaat over personen: ${columns.join(', ')}.`,
  wrote: (path: string, rows: number, audience: string) =>
    `  ${path}: ${formatThings(rows, 'regel', 'regels')} (${audience})`,
  notPublic: (file: string) =>
    `${file}: deze regels zijn voor de driehoek. Als openbaar bestand zou iedereen elke regel kunnen lezen. Laat --audience openbaar weg; de pagina maakt zelf het openbare beeld.`,
  half: (months: readonly string[]) =>
    `Deze maanden staan er maar voor een deel in, en tellen niet als hele maand: ${months.join(', ')}.`,
  dossier: {
    title: 'Dossier van het team',
    description:
      'Wat het team heeft vastgelegd: streefwaarden, registraties, statussen, duiding, afspraken, indeling, enquêtes en camera’s. Bijgewerkt met npm run data -- add.',
    source: (municipality: string) => `Team veiligheid, ${municipality}`,
    licence: 'Vertrouwelijk: alleen voor de driehoek',
    added: (file: string, added: number, shared: number) =>
      `${file}: ${added} nieuw, ${shared} stonden er al.`,
    changed: (things: number) =>
      things === 1 ? 'Eén ding staat nu anders dan eerst.' : `${things} dingen staan nu anders dan eerst.`,
    wrote: (path: string, entries: number) => `  ${path}: ${entries} keer iets vastgelegd (driehoek)`,
    nothingNew: (path: string) => `Alles staat al in ${path}. Er is niets veranderd.`,
    notPublic: (file: string) =>
      `${file} is een dossier, en dat is alleen voor de driehoek. Laat --audience openbaar weg.`,
    bad: (file: string) => `${file} is niet toegevoegd:`,
    exists: (path: string) =>
      `${path} bestaat al, maar staat niet in datapackage.json. Haal het weg of zet het erin.`,
  },
  elsewhere: (rows: number) =>
    `${formatThings(rows, 'regel', 'regels')} weggelaten: de plaats staat niet in onze lijst van gebieden.`,
  tooFine: (rows: number) =>
    `${formatThings(rows, 'regel', 'regels')} weggelaten: van deze soort bewaren wij alleen het cijfer van de hele gemeente.`,
};
