import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { intake } from '../../../src/intake/import.ts';
import type { ImportOutcome } from '../../../src/intake/report.ts';
import { createDesk } from '../worker/desk.ts';
import { context, fileOf, quiet } from './support.ts';
import { workbookOf, zipOf } from './unpack/make.ts';

/** Values as a careless export holds them. None may be found anywhere after an import. */
const secrets = {
  naam: 'Jan Jansen',
  achternaam: 'Wubbelmans',
  adres: 'Grotestraat 12a',
  postcode: '7442 AB',
  bsn: '111222333',
  geboortedatum: '1971-03-05',
  kenteken: 'KH-123-B',
  telefoon: '0612345678',
  'e-mail': 'jan.jansen@voorbeeld.nl',
  rekening: 'NL91ABNA0417164300',
  zaak: 'PL0600-2026123456',
  toelichting: 'Jan Jansen riep iets naar zijn buurvrouw Wubbelmans en liep toen weg',
} as const;
const values = Object.values(secrets);
/** What is recognised wherever it stands; a surname alone is one only in a column that is called so. */
const anywhere = values.filter((value) => value !== secrets.achternaam);
/** In a column of dates a day of birth is a date like any other. */
const inDates = anywhere.filter((value) => value !== secrets.geboortedatum);
const leak =
  /jansen|wubbelmans|grotestraat|7442 ?ab|111222333|1971-03-05|kh-?123-?b|0612345678|voorbeeld\.nl|0417164300|2026123456|buurvrouw/i;

const consoleNames = ['log', 'info', 'warn', 'error', 'debug'] as const;
let said: unknown[] = [];

beforeEach(() => {
  said = [];
  for (const name of consoleNames)
    vi.spyOn(console, name).mockImplementation((...words: unknown[]) => void said.push(words));
});

afterEach(() => vi.restoreAllMocks());

const good = '2026-08-03T14:30;;E35;De Brake;1';
const header = 'van;tot;soort;gebied;aantal';

/** Our own list with a column for each sort of value, and each of them once in every column that is read. */
function ownList(): string {
  const extra = Object.keys(secrets).join(';');
  const filled = values.join(';');
  const cells = good.split(';');
  const shifted = cells.flatMap((_, at) =>
    anywhere.map(
      (value) => `${cells.map((cell, index) => (index === at ? value : cell)).join(';')};${filled}`,
    ),
  );
  return [`${header};${extra}`, `${good};${filled}`, ...shifted].join('\n');
}

function policeTable(): string {
  const line = (
    place: string,
    kind = '1.1.1 Diefstal/inbraak woning',
    period = '2024',
    count = '4',
  ): string => [kind, period, place, count].map((cell) => `"${cell}"`).join(';');
  return [
    '"Soort misdrijf";"Perioden";"Wijken en buurten";"Geregistreerde misdrijven (aantal)"',
    line('De Brake'),
    ...anywhere.map((value) => line(value)),
    ...anywhere.flatMap((value) => [
      line('Marle', value),
      line('Marle', undefined, value),
      line('Marle', undefined, '2023', value),
    ]),
    '"Bron: Jan Jansen, 0612345678"',
  ].join('\n');
}

function pivot(): string {
  return [
    '"Lijst van Jan Jansen, 0612345678"',
    '"Soort misdrijf: Totaal misdrijven"',
    '"Onderwerp";"Geregistreerde misdrijven";"Aangiften door Jan Jansen"',
    '"Perioden";"2022";"2022"',
    '"Regio\'s";"aantal";"aantal"',
    '"Almelo";"3";"1"',
    '"Bron: jan.jansen@voorbeeld.nl"',
  ].join('\n');
}

const files: readonly (readonly [string, string | Uint8Array])[] = [
  ['our own list', ownList()],
  ['a police table', policeTable()],
  ['a pivot', pivot()],
  ['a list without a header', `${inDates.join(';')}\n${inDates.join(';')}\n`],
  ['an unknown list', `id;iets;wat\n1;${secrets.bsn};${secrets.naam}\n2;${secrets.bsn};${secrets.naam}\n`],
  [
    'a table of counts',
    `periode;soort;gebied;aantal\n2024;E35;;3\n${anywhere.map((value) => `2024;${value};;3\n${value};E35;;3`).join('\n')}`,
  ],
  [
    'a list of reports',
    `datum;tijd;soort;buurt;x;y;${Object.keys(secrets).join(';')}\n2026-08-03;12:00;E35;De Brake;;;${values.join(';')}\n${anywhere.map((value) => `2026-08-03;${value};E35;${value};${value};1;${values.join(';')}`).join('\n')}`,
  ],
  [
    'a workbook',
    workbookOf([header.split(';').concat(Object.keys(secrets)), good.split(';').concat(values), values]),
  ],
  ['a zip', zipOf({ 'lijst.csv': ownList() })],
  [
    'GeoJSON',
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: null,
          properties: { van: '2026-08-03', soort: 'E35', gebied: 'De Brake', ...secrets },
        },
      ],
    }),
  ],
  [
    'a survey',
    `enquete;vraag;periode;aandeel;antwoorden;naam\nEigen;Voelt u zich veilig?;2025;0,5;10;Jan Jansen\n${anywhere.map((value) => `${value};${value};2025;0,5;10;Jan Jansen`).join('\n')}`,
  ],
  [
    'cameras',
    `camera;x;y;begin\nPlein;226500;487500;2026-01-01\n${anywhere.map((value) => `${value};226500;487500;2026-01-01`).join('\n')}`,
  ],
];

describe('data about persons', () => {
  it.each(files)('leave no trace in what comes of %s', async (_, content) => {
    const outcome = await intake(fileOf(content, 'lijst.csv'), context, {}, quiet);
    expect(found(outcome)).toEqual([]);
    expect(found(said)).toEqual([]);
  });

  it('are in the files that were tried, which are read all the same', async () => {
    expect(ownList()).toMatch(leak);
    const outcome = await intake(fileOf(ownList()), context, {}, quiet);
    if (outcome.is !== 'accepted') throw new Error(outcome.is);
    expect(outcome.report.accepted).toBeGreaterThan(0);
    expect(outcome.report.personalColumns.map(({ because }) => because)).toEqual([
      'name',
      'name',
      'address',
      'address',
      'bsn',
      'birth-date',
      'plate',
      'phone',
      'e-mail',
      'iban',
      'case-number',
      'free-text',
    ]);
  });

  it('reach neither the page, nor the store, nor the other worker', async () => {
    const desk = createDesk({});
    const results = [];
    for (const [, content] of files)
      results.push(await desk.jobs.importFile(desk.file(content, 'lijst.csv'), {}, () => undefined));
    expect(results.map(({ is }) => is)).toContain('accepted');
    const kept = await storedRecords();
    expect(kept).toMatch(/BU01630402/);
    expect(kept).not.toMatch(leak);
    expect(found(results)).toEqual([]);
    expect(found(desk.answers)).toEqual([]);
    expect(found(said)).toEqual([]);
    desk.close();
  });
});

/** What should not be there, with what stands before it. */
function found(value: object): string[] {
  return everything(value).match(new RegExp(`.{0,60}(?:${leak.source})`, 'gi')) ?? [];
}

/** Every text in a value, through maps and columns of numbers. */
function everything(value: ImportOutcome | object): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner instanceof Map
      ? [...inner]
      : ArrayBuffer.isView(inner)
        ? Array.from(new Uint8Array(inner.buffer)).join()
        : inner,
  );
}

/** Everything that lies in any database of this browser. */
async function storedRecords(): Promise<string> {
  const found: object[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await finished(indexedDB.open(name));
    for (const store of database.objectStoreNames)
      found.push(await finished(database.transaction(store).objectStore(store).getAll()));
    database.close();
  }
  return everything(found);
}

function finished<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('the store cannot be read'));
  });
}
