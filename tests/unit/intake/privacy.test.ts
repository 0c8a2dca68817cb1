import 'fake-indexeddb/auto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { intake } from '../../../src/intake/import.ts';
import type { ImportOutcome } from '../../../src/intake/report.ts';
import { checkFile } from '../../../scripts/check-csv/check.ts';
import { printedRows } from '../../../scripts/check-csv/rows.ts';
import { defaultView } from '../../../src/view/view.ts';
import { writeRefusals } from '../../../src/screens/gegevens/refusal-list.ts';
import { writeUrl } from '../../../src/view/url.ts';
import { readLibrary } from '../../../src/store/library-file.ts';
import { refusalText } from '../../../src/text/nl/gegevens-import.ts';
import { createDesk, municipality } from '../worker/desk.ts';
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

const folder = mkdtempSync(join(tmpdir(), 'persoon-'));
afterAll(() => rmSync(folder, { recursive: true }));

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

/** A list in nobody's layout, that a person can have read all the same. */
function unknownList(): string {
  const extra = Object.keys(secrets).join(';');
  const line = (when: string, what: string, where: string): string =>
    `${when};${what};${where};${values.join(';')}`;
  return [
    `Wanneer;Wat gebeurde er;In welke buurt;${extra}`,
    // So many good ones that no column is thought to hold persons, and each cell is looked at by itself.
    ...Array.from({ length: 168 }, (_, day) =>
      line(`${(day % 28) + 1}-${(day % 6) + 1}-2026`, 'Melding overlast jeugd', 'De Brake'),
    ),
    ...inDates.map((value) => line(value, 'Melding overlast jeugd', 'De Brake')),
    ...anywhere.map((value) => line('3-8-2026', value, 'De Brake')),
    ...anywhere.map((value) => line('3-8-2026', 'Melding overlast jeugd', value)),
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
    // A column per month, and in the columns beside them whatever a careless export holds.
    'a table with its months side by side',
    `Soort;Buurt;jan 2026;feb 2026;${Object.keys(secrets).join(';')}\nE35;De Brake;3;4;${values.join(';')}\n${anywhere.map((value) => `${value};De Brake;3;4;${values.join(';')}\nE35;${value};3;4;${values.join(';')}\nE35;De Brake;${value};4;${values.join(';')}`).join('\n')}`,
  ],
  [
    'a list with its numbers and its times',
    `id;datum;tijd;soort;buurt;${Object.keys(secrets).join(';')}\n${anywhere.map((value) => `${value};2026-08-03;${value};E35;De Brake;${values.join(';')}\n${value};2026-08-03 ${value};12:00;E35;De Brake;${values.join(';')}`).join('\n')}`,
  ],
  [
    'cameras',
    `camera;x;y;begin\nPlein;226500;487500;2026-01-01\n${anywhere.map((value) => `${value};226500;487500;2026-01-01`).join('\n')}`,
  ],
];

describe('data about persons', () => {
  it.each(files)('leave no trace in what comes of %s', async (_, content) => {
    // Before a person said what unknown kinds are, and after.
    const asked = await intake(fileOf(content, 'lijst.csv'), context, {}, quiet);
    const outcome = await intake(fileOf(content, 'lijst.csv'), context, {}, { ...quiet, kinds: [] });
    expect([asked, outcome].map((one) => found(one))).toEqual([[], []]);
    expect(found(said)).toEqual([]);
  });

  it.each(files)('are not in the list of the refused rows of %s', async (_, content) => {
    const outcome = await intake(fileOf(content, 'lijst.csv'), context, {}, { ...quiet, kinds: [] });
    if (outcome.is === 'cancelled') throw new Error(outcome.is);
    expect(outcome.report.refusals).toHaveLength(outcome.report.refused);
    expect(writeRefusals(outcome.report)).not.toMatch(leak);
  });

  it('are in the files that were tried, which are read all the same', async () => {
    expect(ownList()).toMatch(leak);
    const outcome = await intake(fileOf(ownList()), context, {}, { ...quiet, kinds: [] });
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
      results.push(
        await desk.jobs.importFile(desk.file(content, 'lijst.csv'), {}, () => undefined),
        await linkedAll(desk, content),
      );
    expect(results.filter(({ is }) => is === 'accepted').length).toBeGreaterThan(3);
    const kept = await storedRecords();
    expect(kept).toMatch(/BU01630402/);
    expect(kept).not.toMatch(leak);
    expect(found(results)).toEqual([]);
    expect(found(desk.answers)).toEqual([]);
    expect(found(said)).toEqual([]);
    desk.close();
  });

  it('reach no file that a person saves, nor the address of the page', async () => {
    const desk = createDesk({});
    for (const [, content] of files) await linkedAll(desk, content);
    const library = (await desk.jobs.saveLibrary()) ?? '';
    const opened = readLibrary(library, municipality.profile.id);
    if (!opened.ok) throw new Error(opened.failure.because);
    expect(library).toMatch(/BU01630402/);
    expect(library).not.toMatch(leak);
    expect(found(opened.value)).toEqual([]);
    const infos = opened.value.sets.flatMap(({ series }) => series.map(({ info }) => info));
    const addresses = infos.flatMap(({ areas, kinds }) => [...areas, ...kinds]).map(addressOf);
    expect(addresses.length).toBeGreaterThan(infos.length);
    expect(addresses.filter((address) => leak.test(address))).toEqual([]);
    desk.close();
  });

  it('leave no trace where a person told how to read the file', async () => {
    const desk = createDesk({});
    const file = desk.file(unknownList(), 'lijst.csv');
    const asked = await desk.jobs.importFile(file, {}, () => undefined);
    if (asked.is !== 'unknown') throw new Error(asked.is);
    const { mapping } = asked.proposal;
    const trial = await desk.jobs.tryMapping(file, mapping, () => undefined);
    const told = { mapping, name: 'Meldingen' };
    const result = await desk.jobs.importFile(file, {}, () => undefined, told);
    expect(result).toMatchObject({ is: 'accepted' });
    const library = (await desk.jobs.saveLibrary()) ?? '';
    expect(library).toContain('"name":"Meldingen"');
    expect(library).not.toMatch(leak);
    const seen = [asked, trial ?? {}, result, desk.answers, said];
    expect(seen.map((one) => found(one))).toEqual([[], [], [], [], []]);
    expect(await storedRecords()).not.toMatch(leak);
    desk.close();
  });

  it.each(files)('are not in what check-csv prints of %s', async (_, content) => {
    const path = join(folder, 'lijst.csv');
    writeFileSync(path, content);
    for (const onUnknown of ['refuse', 'propose'] as const) {
      const checked = await checkFile(path, context, onUnknown);
      if (!checked.ok) throw new Error(JSON.stringify(checked.failure));
      expect(checked.value.result.file).toBe(path);
      expect(found(checked.value)).toEqual([]);
      expect(found([...printedRows(checked.value.series)])).toEqual([]);
      const { refusal } = checked.value;
      expect(refusal === null ? '' : refusalText(refusal)).not.toMatch(leak);
    }
    expect(found(said)).toEqual([]);
  });
});

/** What comes of a file of which a person links every kind that is asked; nobody is asked about a person. */
async function linkedAll(desk: ReturnType<typeof createDesk>, content: string | Uint8Array) {
  const file = desk.file(content, 'lijst.csv');
  const asked = await desk.jobs.importFile(file, {}, () => undefined);
  const labels = asked.is === 'asks' ? asked.kinds.labels : [];
  const kinds = labels.map(({ label }) => ({ label, to: 'overlast/E35' }));
  return await desk.jobs.importFile(file, {}, () => undefined, undefined, { kinds });
}

/** The address of the page on which this area, or kind, is chosen. */
function addressOf(id: string): string {
  const map = { ...defaultView.map, indicators: [id] };
  const hash = writeUrl({ ...defaultView, within: id, map, trends: { ...defaultView.trends, subject: id } });
  return decodeURIComponent(hash.replaceAll('+', ' '));
}

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
