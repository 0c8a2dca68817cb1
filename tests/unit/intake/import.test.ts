import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intake } from '../../../src/intake/import.ts';
import { sizeLimit } from '../../../src/intake/file-like.ts';
import type { ImportOutcome } from '../../../src/intake/report.ts';
import { context, fileOf, fixture, genuine, importText, quiet, rowsOf, seriesOf } from './support.ts';

const own = 'van;tot;soort;gebied;vak;aantal;voorlopig\n';
const counts = 'periode;soort;gebied;aantal;voorlopig\n';
const police = '"Soort misdrijf";"Perioden";"Wijken en buurten";"Geregistreerde misdrijven (aantal)"\r\n';

describe('a StatLine pivot', () => {
  it('reads each cell once, at its own level, and leaves the footer out', async () => {
    const outcome = await importText(fixture('statline-draaitabel.csv'));
    const series = seriesOf(outcome);
    expect([...series.keys()].sort()).toEqual(['gemeente-year', 'land-year', 'regio-year']);
    expect(rowsOf(series.get('land-year'))).toEqual([
      'NL00 2022-01-01T00:00 800111',
      'NL00 2023-01-01T00:00 805222',
      'NL00 2024-01-01T00:00 810333',
    ]);
    const gemeenten = rowsOf(series.get('gemeente-year'));
    expect(gemeenten.filter((row) => row.includes('GM0163'))).toEqual([
      'GM0163 2022-01-01T00:00 811',
      'GM0163 2023-01-01T00:00 831',
      'GM0163 2024-01-01T00:00 799',
    ]);
    expect(gemeenten).toContain('GM0164 2022-01-01T00:00 4012');
    expect(gemeenten).toContain('naam:Gemeenten; niet in te delen 2022-01-01T00:00 1234');
    expect(rowsOf(series.get('regio-year'))).toContain('naam:Oost-Nederland (RE) 2022-01-01T00:00 141000');
    expect(outcome).toMatchObject({ report: { read: 33, accepted: 33, refused: 0, missing: 4 } });
  });

  it('keeps a figure that is missing apart from zero, and marks a provisional year', async () => {
    const series = seriesOf(await importText(fixture('statline-draaitabel.csv'))).get('gemeente-year');
    if (series === undefined) throw new Error('no yearly series of gemeenten');
    const { columns, info } = series;
    const borne = info.areas.indexOf('naam:Borne');
    const rows = [...columns.count.keys()].filter((row) => columns.area[row] === borne);
    expect(rows.map((row) => columns.count[row])).toEqual([777, 700, -1]);
    expect(rows.map((row) => columns.provisional[row])).toEqual([0, 0, 1]);
  });

  it('tells title and publisher from the file', async () => {
    const info = seriesOf(await importText(fixture('statline-draaitabel.csv'))).get('land-year')?.info;
    expect(info).toMatchObject({
      id: 'proef/land-year',
      title: 'Geregistreerde misdrijven; soort misdrijf, gemeente (verzonnen cijfers)',
      source: 'Politie',
      audience: 'openbaar',
      published: true,
      fictief: false,
      complete: null,
      kinds: ['misdrijven/0.0.0'],
    });
  });

  it('reads a deeper header with the kind along the side, and only registered counts', async () => {
    const outcome = await importText(fixture('statline-draaitabel-diep.csv'));
    expect(rowsOf(seriesOf(outcome).get('gemeente-year')).sort()).toEqual([
      'GM0141 2023-01-01T00:00 402',
      'GM0141 2023-01-01T00:00 81',
      'GM0163 2023-01-01T00:00 195',
      'GM0163 2023-01-01T00:00 46',
    ]);
    expect(outcome).toMatchObject({
      report: {
        droppedColumns: ['Geregistreerde misdrijven per 1 000 inwoners 2023 per 1 000 inw.'],
        kinds: [{ kind: 'misdrijven/1.1.1' }, { kind: 'misdrijven/1.2.3' }],
      },
    });
  });

  it('reads the genuine export', async (test) => {
    const bytes = genuine('statline_misdrijven_gemeente_2022_2023.csv');
    if (bytes === null) return test.skip('the genuine sample is not here: ../shared is absent');
    const series = seriesOf(await importText(bytes));
    expect(rowsOf(series.get('land-year'))[0]).toBe('NL00 2022-01-01T00:00 800027');
    const ours = rowsOf(series.get('gemeente-year')).filter((row) => row.startsWith('GM0163 2022'));
    expect(ours).toEqual(['GM0163 2022-01-01T00:00 808']);
  });
});

describe('a table of data.politie.nl', () => {
  it('settles a shared name by the level of the other names', async () => {
    const series = seriesOf(await importText(fixture('politie-tabel-buurten-2024.csv')));
    expect([...series.keys()]).toEqual(['buurt-year']);
    expect(series.get('buurt-year')?.info.areas).toHaveLength(39);
    expect(series.get('buurt-year')?.info.areas.every((id) => id.startsWith('BU0163'))).toBe(true);
    expect(series.get('buurt-year')?.info.areas).toContain('BU01630501');
  });

  it('reads months in any order of columns, and never beside years', async () => {
    const months = seriesOf(await importText(fixture('politie-tabel-buurten-maanden-2024.csv')));
    expect([...months.keys()]).toEqual(['buurt-month']);
    expect(months.get('buurt-month')?.columns.length).toBe(144);
    const row = (period: string, count: string): string =>
      `"1.1.1 Diefstal/inbraak woning";"${period}";"De Brake";"${count}"\r\n`;
    const both = seriesOf(await importText(police + row('2023JJ00', '  12') + row('2023MM01', '   3')));
    expect(rowsOf(both.get('buurt-year'))).toEqual(['BU01630402 2023-01-01T00:00 12']);
    expect(rowsOf(both.get('buurt-month'))).toEqual(['BU01630402 2023-01-01T00:00 3']);
  });

  it('asks about each place of one name when a table has all levels, and adds nothing up', async () => {
    const bytes = fixture('politie-tabel-alle-niveaus-2024.csv');
    const outcome = await importText(bytes);
    if (outcome.is !== 'asks') throw new Error(outcome.is);
    expect(outcome.questions.map((question) => question.label).toSorted()).toEqual([
      'Daarle',
      'Daarle (2)',
      'Daarlerveen',
      'Daarlerveen (2)',
      'Haarle',
      'Haarle (2)',
      'Hellendoorn',
      'Hellendoorn (2)',
      'Hellendoorn (3)',
      'Nijverdal Oost',
      'Nijverdal Oost (2)',
    ]);
    const answered = await importText(bytes, {
      Hellendoorn: 'GM0163',
      'Hellendoorn (2)': 'WK016301',
      'Hellendoorn (3)': 'BU01630501',
      'Nijverdal Oost': 'WK016304',
      'Nijverdal Oost (2)': 'BU01630404',
      Haarle: null,
      'Haarle (2)': null,
      Daarle: null,
      'Daarle (2)': null,
      Daarlerveen: null,
      'Daarlerveen (2)': null,
    });
    const series = seriesOf(answered);
    expect(rowsOf(series.get('gemeente-year'))).toEqual(['GM0163 2024-01-01T00:00 195']);
    expect(series.get('wijk-year')?.columns.length).toBe(6);
    expect(series.get('buurt-year')?.columns.length).toBe(36);
    expect(answered).toMatchObject({ report: { reasons: { 'place-left-out': 6 } } });
  });

  it('keeps places elsewhere as reference', async (test) => {
    const bytes = genuine('politie_47018NED_fietsdiefstal_amsterdam_buurten_2024.csv');
    if (bytes === null) return test.skip('the genuine sample is not here: ../shared is absent');
    const outcome = await importText(bytes);
    expect(outcome).toMatchObject({ is: 'accepted', report: { read: 517, accepted: 517 } });
    expect(rowsOf(seriesOf(outcome).get('buurt-year'))).toContain(
      'naam:Planciusbuurt-Noord 2024-01-01T00:00 4',
    );
  });

  it('settles the total that two registers have by the measure', async () => {
    const header = '"Overlast";"Perioden";"Gemeenten";"Geregistreerde overlast (aantal)"\n';
    const outcome = await importText(`${header}"0.0.0 Totaal";"2024";"Almelo";"9"\n`);
    expect(seriesOf(outcome).get('gemeente-year')?.info.kinds).toEqual(['overlast/0.0.0']);
  });
});

describe('our own list of incidents', () => {
  it('accepts what is right and says of each other record what is wrong', async () => {
    const outcome = await importText(fixture('eigen-incidenten.csv'));
    expect(outcome).toMatchObject({
      is: 'accepted',
      report: {
        read: 13,
        accepted: 6,
        refused: 7,
        reasons: {
          'end-before-start': 1,
          'date-ambiguous': 1,
          'place-unknown': 1,
          'kind-unknown': 1,
          'cell-unreadable': 1,
          'count-unreadable': 1,
          'cells-missing-in-row': 1,
        },
        // `25:00` is no time: its day counts all the same.
        remarks: [{ because: 'time-unreadable', records: 1, examples: [{ row: 6, column: 'van' }] }],
      },
    });
    if (outcome.is === 'accepted')
      expect(outcome.report.examples[0]).toEqual({
        row: 5,
        column: 'tot',
        seen: '2026-09-09T23:00',
        because: 'end-before-start',
      });
  });

  it('keeps incidents of a kind together and no finer than the policy keeps them', async () => {
    const series = seriesOf(await importText(fixture('eigen-incidenten.csv')));
    expect(rowsOf(series.get('cell-minute'))).toEqual([
      'BU01630301 2026-08-03T14:30 1 25m 226500,487500',
      'BU01630301 2026-08-04T22:15 1',
      'GM0163 2026-09-11T00:00 1',
      'BU01630402 2026-09-12T03:20 1 100m 226500,487500',
      'GM0163 2026-09-30T23:59 1',
    ]);
    expect(rowsOf(series.get('gemeente-day'))).toEqual(['GM0163 2026-08-05T00:00 2']);
  });

  it('is complete up to the last month that is over', async () => {
    const text = `${own}2026-08-03;;E35;;;;\n2026-10-31;;E35;;;;\n`;
    const completeAt = async (now: number): Promise<unknown> =>
      [...seriesOf(await importText(text, {}, { now })).values()][0]?.info.complete;
    const august = 2026 * 12 + 7;
    expect(await completeAt(Date.UTC(2026, 10, 1))).toEqual({
      span: { from: august, to: august + 2 },
      scope: 'GM0163',
    });
    expect(await completeAt(Date.UTC(2026, 9, 31, 12))).toMatchObject({ span: { to: august + 1 } });
    expect(await completeAt(Date.UTC(2026, 7, 31))).toBe(null);
  });

  it('drops a cell and derives the buurt from it where only a buurt is kept', async () => {
    const outcome = await importText(`${own}2026-08-03T10:00;;1.2.3;;25mE9060N19500;;\n`);
    const series = seriesOf(outcome).get('buurt-minute');
    expect(rowsOf(series)).toEqual(['BU01630301 2026-08-03T10:00 1']);
    expect(series?.cells.x).toHaveLength(0);
  });

  it('keeps only the gemeente of a kind of which no more is kept', async () => {
    const outcome = await importText(`${own}2026-08-03T10:00;;1.4.1;De Brake;25mE9060N19500;;\n`);
    expect(rowsOf(seriesOf(outcome).get('gemeente-minute'))).toEqual(['GM0163 2026-08-03T10:00 1']);
  });

  it('leaves out columns that it does not know, and nothing of them stays', async () => {
    const outcome = await importText(
      'van;soort;gebied;verdachte;toelichting\n2026-08-03;E35;De Brake;Jan Jansen;belde zelf\n',
    );
    expect(outcome).toMatchObject({ report: { droppedColumns: ['verdachte', 'toelichting'] } });
    expect(JSON.stringify(outcome)).not.toMatch(/Jansen|belde/);
  });
});

describe('our own counts', () => {
  it('keeps years, quarters and months apart, an empty figure as none, and refuses a second figure', async () => {
    const outcome = await importText(fixture('eigen-telling.csv'));
    const series = seriesOf(outcome);
    expect(rowsOf(series.get('gemeente-year'))).toEqual(['GM0163 2024-01-01T00:00 12']);
    expect(rowsOf(series.get('gemeente-quarter'))).toEqual([
      'GM0163 2024-07-01T00:00 4',
      'GM0163 2025-01-01T00:00 -1',
    ]);
    expect(rowsOf(series.get('gemeente-month'))).toEqual(['GM0141 2025-02-01T00:00 -1']);
    expect(outcome).toMatchObject({ report: { refused: 1, reasons: { 'figure-twice': 1 }, missing: 2 } });
    expect(series.get('gemeente-year')?.info).toMatchObject({ audience: 'driehoek', published: false });
  });

  it('asks about a name that two areas share when nothing else tells, and hears the answer', async () => {
    const text = `${counts}2024;1.1.1;Haarle;3;\n`;
    expect(await importText(text)).toMatchObject({
      is: 'asks',
      report: { read: 1, accepted: 1, refused: 0 },
      questions: [
        {
          label: 'Haarle',
          records: 1,
          candidates: [
            { id: 'BU01630507', level: 'buurt' },
            { id: 'WK016307', level: 'wijk' },
          ],
        },
      ],
    });
    const chosen = seriesOf(await importText(text, { Haarle: 'WK016307' }));
    expect(rowsOf(chosen.get('wijk-year'))).toEqual(['WK016307 2024-01-01T00:00 3']);
    // An answer that is none of the candidates is no answer.
    expect((await importText(text, { Haarle: 'GM0141' })).is).toBe('asks');
  });

  it('refuses a count finer than the policy keeps of its kind', async () => {
    const text = `${counts}2024;1.4.1;De Brake;3;\n2024;1.4.1;;7;\n`;
    expect(await importText(text)).toMatchObject({
      report: { accepted: 1, reasons: { 'finer-than-kept': 1 } },
    });
  });

  it('keeps no label that may be more than a name', async () => {
    const text = `${counts}2024;1.1.1;jan@example.org;3;\n2024;1.1.1;0612345678;3;\n2024;1.1.1;;3;\n`;
    expect(await importText(text)).toMatchObject({
      report: { accepted: 1, reasons: { 'place-unknown': 2 } },
    });
  });
});

describe('encodings and delimiters', () => {
  const text = "periode;soort;gebied;aantal\n2024;1.1.1;De Höfte;4\n2024;1.1.1;'t Lochter;5\n";
  const expected = ['BU01630102 2024-01-01T00:00 4', 'BU01630407 2024-01-01T00:00 5'];
  const latin = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  const forms: readonly (readonly [string, Uint8Array | string])[] = [
    ['UTF-8', text],
    ['UTF-8 with a byte order mark', `\uFEFF${text}`],
    ['windows-1252', latin],
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['CR', text.replaceAll('\n', '\r')],
    ['comma', text.replaceAll(';', ',')],
    ['tab', text.replaceAll(';', '\t')],
    ['padded and quoted cells', text.replaceAll(/([^;\n]+)/g, '"  $1   "')],
    ['a typographic apostrophe', text.replace("'t", '’t')],
    ['empty lines', `\n\n${text.replaceAll('\n', '\n\n')}`],
    ['no last line end', text.trimEnd()],
    ['empty cells behind', text.replaceAll('\n', ';;\n')],
  ];
  it.each(forms)('%s', async (_, bytes) => {
    expect(rowsOf(seriesOf(await importText(bytes)).get('buurt-year'))).toEqual(expected);
  });

  it('tells which encoding and delimiter it found', async () => {
    expect(await importText(latin)).toMatchObject({
      report: { encoding: 'windows-1252', delimiter: ';', source: 'own-counts' },
    });
  });
});

describe('files that cannot be used', () => {
  const bytesOf = (...values: number[]): Uint8Array => Uint8Array.from(values);
  it.each([
    ['', 'empty'],
    ['\uFEFF\n\n', 'empty'],
    [bytesOf(0x50, 0x4b, 0x03, 0x04, 20, 0, 6), 'container'],
    [bytesOf(0xff, 0xfe, 0x76, 0x00, 0x61, 0x00), 'no-known-header'],
    [bytesOf(0x61, 0x00, 0x62), 'not-text'],
    ['{"geen":"csv"}', 'container'],
    ['naamloos;kolommen\n1;2\n', 'no-known-header'],
    ['id;voornaam;geboortedatum\n1;Jan;1970-01-01\n', 'personal-columns'],
    [own, 'nothing-accepted'],
    [`${own}gisteren;;E35;;;;\n`, 'nothing-accepted'],
  ])('%j: %s', async (bytes, because) => {
    expect(await importText(bytes)).toMatchObject({ is: 'refused', refusal: { because } });
  });

  it('refuses a file over the limit without reading a byte', async () => {
    const file = {
      name: 'groot.csv',
      size: sizeLimit + 1,
      arrayBuffer: () => Promise.reject(new Error('it was read')),
    };
    expect(await intake(file, context, {}, quiet)).toMatchObject({
      refusal: { because: 'too-large', bytes: sizeLimit + 1, limit: sizeLimit },
    });
  });

  it('says that there is no room where memory runs out, not that the file has moved', async () => {
    const arrayBuffer = () => Promise.reject(new RangeError('Array buffer allocation failed'));
    expect(await intake({ name: 'vol.csv', size: 10, arrayBuffer }, context, {}, quiet)).toMatchObject({
      refusal: { because: 'no-memory' },
    });
  });

  it('says so when the browser cannot read it', async () => {
    const file = { name: 'weg.csv', size: 10, arrayBuffer: () => Promise.reject(new Error('NotFound')) };
    expect(await intake(file, context, {}, quiet)).toMatchObject({
      refusal: { because: 'unreadable', detail: 'Error: NotFound' },
    });
  });
});

describe('a long file', () => {
  const line = '2026-08-03T10:00;;E35;De Brake;;1;0\n';
  const long = own + line.repeat(60_000);

  it('tells how far it is', async () => {
    const seen: number[] = [];
    const hooks = {
      ...quiet,
      onProgress: (now: { readonly records: number }) => void seen.push(now.records),
    };
    const outcome = await intake(fileOf(long), context, {}, hooks);
    expect(outcome).toMatchObject({ report: { read: 60_000, accepted: 60_000 } });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });

  it('stops when asked', async () => {
    let asked = 0;
    const hooks = { ...quiet, isCancelled: () => (asked += 1) > 4 };
    expect(await intake(fileOf(long), context, {}, hooks)).toEqual({ is: 'cancelled' });
  });
});

/** Whether every record is accounted for, and the series hold exactly what was accepted. */
function isConsistent(outcome: ImportOutcome): boolean {
  if (outcome.is === 'cancelled') return true;
  if (outcome.is === 'reference') return outcome.reference.rows.length === outcome.report.accepted;
  const { read, accepted, refused, reasons, kinds } = outcome.report;
  const reasonSum = Object.values(reasons).reduce((sum, count) => sum + count, 0);
  const kindSum = kinds.reduce((sum, { records }) => sum + records, 0);
  const rows = outcome.is === 'accepted' ? outcome.series.map((series) => series.columns.length) : [accepted];
  const rowSum = rows.reduce((sum, count) => sum + count, 0);
  return accepted + refused === read && reasonSum === refused && kindSum === accepted && rowSum === accepted;
}

function isUnreadable(outcome: ImportOutcome): boolean {
  return outcome.is === 'refused' && outcome.refusal.because === 'unreadable';
}

describe('whatever the bytes', () => {
  it('never throws, and accounts for every record of random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const outcome = await importText(bytes);
        expect(isUnreadable(outcome)).toBe(false);
        expect(isConsistent(outcome)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  const names = [
    'statline-draaitabel.csv',
    'statline-draaitabel-diep.csv',
    'politie-tabel-buurten-2024.csv',
    'politie-tabel-alle-niveaus-2024.csv',
    'eigen-incidenten.csv',
    'eigen-telling.csv',
  ];
  const edits = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat({ max: 30 }),
      insert: fc.constantFrom(
        '',
        '"',
        ';',
        '\n',
        '\r\n',
        '.',
        '*',
        '"";"',
        '-1',
        '99999999999',
        'constructor',
        'é',
      ),
    }),
    { maxLength: 12 },
  );

  it('never throws, and accounts for every record of a damaged export', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), edits, async (name, list) => {
        const text = list.reduce(
          (now, { at, remove, insert }) => {
            const start = Math.floor(at * now.length);
            return now.slice(0, start) + insert + now.slice(start + remove);
          },
          new TextDecoder().decode(fixture(name)),
        );
        const outcome = await importText(text);
        expect(isUnreadable(outcome)).toBe(false);
        expect(isConsistent(outcome)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('reads a table of counts back as it was written, in any order of lines', async () => {
    const place = fc.constantFrom('GM0163', 'GM0141', 'BU01630402', 'WK016304', 'NL00');
    const row = fc.tuple(
      fc.integer({ min: 2000, max: 2025 }),
      place,
      // A larger one is refused: it may be somebody's number.
      fc.option(fc.nat({ max: 9_999_999 })),
    );
    const rows = fc.uniqueArray(row, {
      selector: ([year, id]) => `${year} ${id}`,
      minLength: 1,
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        const text =
          counts + list.map(([year, id, count]) => `${year};1.1.1;${id};${count ?? ''};`).join('\n');
        const read = [...seriesOf(await importText(text)).values()].flatMap(rowsOf);
        const written = list.map(([year, id, count]) => `${id} ${year}-01-01T00:00 ${count ?? -1}`);
        expect(read.toSorted()).toEqual(written.toSorted());
      }),
      { numRuns: 100 },
    );
  });
});
