import { formatCount, formatPeriod } from '../format.ts';

const where: Readonly<Record<string, string>> = {
  cell: 'per vak',
  buurt: 'per buurt',
  wijk: 'per wijk',
  gemeente: 'per gemeente',
  regio: 'per regio',
  land: 'voor heel Nederland',
};

const when: Readonly<Record<string, string>> = {
  minute: 'met tijdstip',
  day: 'per dag',
  week: 'per week',
  month: 'per maand',
  quarter: 'per kwartaal',
  year: 'per jaar',
};

const finest: Readonly<Record<string, string>> = {
  cell500: 'Wel te zien in vakken van 500\u00a0meter.',
  cell100: 'Wel te zien in vakken van 100\u00a0meter.',
  buurt: 'Wel te zien per buurt.',
  gemeente: 'Wel te zien voor de hele gemeente.',
  never: 'Dit soort komt nooit op een kaart.',
};

const mostNamed = 3;

/** `“a”, “b” en “c”`, or of many `“a”, “b”, “c” en nog 4 soorten`. */
function quoted(names: readonly string[]): string {
  const named = names.slice(0, mostNamed).map((name) => `“${name}”`);
  const more = names.length - named.length;
  const last = more === 0 ? named.pop() : `nog ${more} ${more === 1 ? 'soort' : 'soorten'}`;
  return named.length === 0 ? (last ?? '') : `${named.join(', ')} en ${last ?? ''}`;
}

/** Why a question has no answer: what is the matter, and what can be done. */
export const unavailable = {
  'no-series': 'Hierover zijn geen gegevens geladen. Voeg een bestand toe bij Gegevens.',
  /** A figure that adds up kinds, of which only some are there. */
  'some-series': (lacking: readonly string[], held: readonly string[]) =>
    `Dit cijfer is niet compleet: van ${quoted(lacking)} ontbreken de gegevens. Van ${quoted(held)} zijn ze er wel. Voeg de rest toe bij Gegevens.`,
  'too-coarse': (need: { where: string; when: string }, have: { where: string; when: string }) =>
    `De cijfers zijn er alleen ${where[have.where] ?? have.where} en ${when[have.when] ?? have.when}. Hier is nodig: ${where[need.where] ?? need.where} en ${when[need.when] ?? need.when}.`,
  'no-period': (from: number, to: number) =>
    `In deze periode zijn er geen cijfers. Ze zijn er wel over ${formatPeriod(from, to)}. Kies die periode.`,
  gaps: 'Over deze periode is er geen compleet cijfer. Kies een andere periode.',
  'not-shown': (allowed: string) =>
    `Dit soort incident mag niet zo precies worden getoond, omdat mensen dan herkenbaar kunnen zijn. ${finest[allowed] ?? ''}`,
  unconfirmed:
    'Van deze lijst is niet bekend of alle meldingen erin staan. Daarom tonen we er in het openbare beeld niets uit. Staan alle meldingen erin? Zeg dat dan bij Gegevens.',
  'not-in-lattice':
    'In het openbare beeld tonen we alleen hele kwartalen en jaren, voor de gemeente, per buurt of in vakken van 500\u00a0meter. Kies een kwartaal of een jaar.',
  'too-small': (metres: number) =>
    `Deze plek is te klein: we tellen hier in vakken van ${formatCount(metres)}\u00a0meter. Kies een grotere straal of teken ruimer.`,
  'unknown-area': 'Dit gebied is niet bekend. Kies een ander gebied.',
};
