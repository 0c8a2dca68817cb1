/** The police open data, played: strict about padding, as documented. */
import { startServer } from './local-server.ts';
import type { LocalServer, Reply } from './local-server.ts';

interface Row {
  readonly [field: string]: string | number | null;
}

/** What the played tables hold, and how they misbehave. */
export interface PlayedPolice {
  /** Buurten in the tables of buurten. */
  buurten: readonly string[];
  /** Gemeenten in the tables of regions, and in those of buurten. */
  gemeenten: readonly string[];
  periods: readonly string[];
  kinds: Readonly<Record<'misdrijven' | 'overlast', readonly string[]>>;
  /** The cell of a figure, padded as the service does. */
  cell: (kind: string, place: string, period: string) => string | number | null;
  /** Most records on a page, and whether a next page is linked. */
  page: number;
  links: boolean;
  /** Width of the keys of regions. */
  width: number;
  /** A proxy on the way takes spaces off keys. */
  trims: boolean;
  /** The service does not look at the filter. */
  deaf: boolean;
  /** The service does not look at `$skip`. */
  stuck: boolean;
  /** Tables that are not there. */
  absent: readonly string[];
}

export const hellendoorn = ['BU01630101', 'BU01630102', 'BU01630301'];

export const twente = [
  ...['GM0141', 'GM0147', 'GM0153', 'GM0158', 'GM0163', 'GM0164', 'GM0168'],
  ...['GM0173', 'GM0183', 'GM0189', 'GM1700', 'GM1735', 'GM1742', 'GM1774'],
];

export function playedPolice(): PlayedPolice {
  return {
    buurten: hellendoorn,
    gemeenten: [...twente, 'GM0999'],
    periods: ['2022JJ00', '2022MM11', '2022MM12', '2023JJ00', ...months(2023, 12)],
    kinds: { misdrijven: ['0.0.0', '1.1.1', '1.2.3', '2.6.10'], overlast: ['0.0.0', 'E35'] },
    cell: () => '       4',
    page: 10_000,
    links: false,
    width: 6,
    trims: false,
    deaf: false,
    stuck: false,
    absent: [],
  };
}

export function months(year: number, last: number): string[] {
  return Array.from({ length: last }, (_, index) => `${year}MM${String(index + 1).padStart(2, '0')}`);
}

export function startPolice(played: PlayedPolice): Promise<LocalServer> {
  return startServer((url) => answer(played, url));
}

const measures = { misdrijven: 'GeregistreerdeMisdrijven_1', overlast: 'GeregistreerdeOverlast_1' } as const;

function answer(played: PlayedPolice, url: URL): Reply {
  const [, table = ''] = /\/([^/]+)\/UntypedDataSet$/.exec(url.pathname) ?? [];
  const subject = subjectOf(table);
  if (subject === null || played.absent.includes(table)) return { status: 404, body: { error: 'no table' } };
  const filter = url.searchParams.get('$filter') ?? '';
  const rows = rowsOf(played, subject).filter((row) => played.deaf || matches(row, filter, played.trims));
  const skip = played.stuck ? 0 : Number(url.searchParams.get('$skip'));
  const size = Math.min(played.page, Number(url.searchParams.get('$top')));
  const value = rows
    .slice(skip, skip + size)
    .map((row) => selected(row, url.searchParams.get('$select') ?? ''));
  const next = new URL(url);
  next.searchParams.set('$skip', String(skip + size));
  // The service names itself, also behind a mirror.
  next.host = 'open-data.example';
  const link = played.links && skip + size < rows.length ? { 'odata.nextLink': next.href } : {};
  return { body: { 'odata.metadata': `${table}/$metadata`, value, ...link } };
}

interface Subject {
  readonly register: 'misdrijven' | 'overlast';
  readonly kind: 'SoortMisdrijf' | 'Overlast';
  readonly place: 'WijkenEnBuurten' | 'RegioS';
  readonly isFit: (period: string) => boolean;
}

function subjectOf(table: string): Subject | null {
  const [crime, nuisance] = [
    { register: 'misdrijven', kind: 'SoortMisdrijf' },
    { register: 'overlast', kind: 'Overlast' },
  ] as const;
  const isMonth = (period: string): boolean => period.includes('MM');
  const any = (): boolean => true;
  switch (table) {
    case '47022NED':
      return { ...crime, place: 'WijkenEnBuurten', isFit: isMonth };
    case '47018NED':
      return { ...crime, place: 'WijkenEnBuurten', isFit: (period) => !isMonth(period) };
    case '47024NED':
      return { ...nuisance, place: 'WijkenEnBuurten', isFit: isMonth };
    case '47013NED':
      return { ...crime, place: 'RegioS', isFit: any };
    case '47021NED':
      return { ...nuisance, place: 'RegioS', isFit: any };
    default:
      return null;
  }
}

function rowsOf(played: PlayedPolice, { register, kind, place, isFit }: Subject): Row[] {
  const isFine = place === 'WijkenEnBuurten';
  const keys = isFine ? [...played.gemeenten, ...played.buurten, 'NL00'] : [...played.gemeenten, 'NL01'];
  const rows = played.kinds[register].flatMap((code) =>
    keys.flatMap((key) =>
      played.periods.filter(isFit).map((period): Row => ({
        [kind]: code.padEnd(6),
        [place]: key.padEnd(isFine ? 10 : played.width),
        Perioden: period,
        [measures[register]]: played.cell(`${register}/${code}`, key, period),
        Gemeentenaam_2: 'Gemeente'.padEnd(40),
      })),
    ),
  );
  return rows.map((row, index) => ({ ID: index, ...row }));
}

function selected(row: Row, fields: string): Row {
  return Object.fromEntries(fields.split(',').map((field) => [field, row[field] ?? null]));
}

/** `A and (B or C)`, with equality to the letter, spaces included. */
function matches(row: Row, filter: string, trims: boolean): boolean {
  return filter.split(' and ').every((part) =>
    part
      .replace(/^\((.*)\)$/, '$1')
      .split(' or ')
      .some((term) => holds(row, term, trims)),
  );
}

function holds(row: Row, term: string, trims: boolean): boolean {
  const start = /^startswith\((\w+),'(.*)'\)$/.exec(term);
  if (start !== null) return String(row[start[1] ?? '']).startsWith(start[2] ?? '?');
  const [, field = '', operator, literal = ''] = /^(\w+) (eq|ge|le) '(.*)'$/.exec(term) ?? [];
  const [cell, key] = [String(row[field]), trims ? literal.trim() : literal];
  return operator === 'eq' ? cell === key : operator === 'ge' ? cell >= key : cell <= key;
}
