import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkFile } from '../../scripts/check-csv/check.ts';
import type { Checked } from '../../scripts/check-csv/check.ts';
import { printedRows } from '../../scripts/check-csv/rows.ts';
import { diskReader } from '../../scripts/data/disk.ts';
import { month } from '../../src/domain/time/month.ts';
import type { Month } from '../../src/domain/time/month.ts';
import type { Figure } from '../../src/engine/answer.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { expectationOf } from '../../src/analysis/indicators/expectation.ts';
import { rhythmQuestion } from '../../src/analysis/indicators/questions.ts';
import { readCard } from '../../src/analysis/indicators/read-figures.ts';
import type { IntakeContext } from '../../src/intake/context.ts';
import type { FileRefusal } from '../../src/intake/report.ts';
import type { Municipality } from '../../src/policy/municipality.ts';
import { load } from '../../src/policy/source.ts';
import type { Coverage } from '../../src/worker/api.ts';
import { intakeContext } from '../../src/worker/intake-context.ts';
import { fileOf } from '../unit/intake/support.ts';
import { view } from '../unit/screens/small-municipality.ts';
import { createDesk, deskNow } from '../unit/worker/desk.ts';

/**
 * Files as people have them, each one instance of a kind of trouble, held to the right value: our own, and those of
 * the reference beside the checkout where it is there.
 */
const own = fileURLToPath(new URL('../fixtures/csv/', import.meta.url));
const field = fileURLToPath(new URL('../../../shared/field/', import.meta.url));
if (!existsSync(field))
  console.log('overgeslagen: de bestanden uit het veld (naslag naast de map van het project)');

let municipality: Municipality;
let context: IntakeContext;
beforeAll(async () => {
  const loaded = await load(diskReader(fileURLToPath(new URL('../../data', import.meta.url))));
  if (!loaded.ok) throw new Error('data/ cannot be opened');
  municipality = loaded.value.municipality;
  context = intakeContext(municipality, 'check', deskNow);
});

/** What must come of a file. */
interface Right {
  /** Sums of the figures by area. */
  readonly counts: Readonly<Record<string, number>>;
  readonly refused?: Readonly<Record<string, number>>;
  /** Accepted, and without a figure. */
  readonly missing?: number;
  readonly source?: string;
  /** Why nothing is read before a person has answered. */
  readonly asked?: FileRefusal['because'];
  /** Lines above the header that are skipped and said. */
  readonly above?: number;
  /** Labels that the report shows as refused. */
  readonly named?: readonly string[];
  /** Accepted records of which something is said, by reason. */
  readonly remarks?: Readonly<Record<string, number>>;
  /** Kinds that a person would be asked to link. */
  readonly unlinked?: readonly string[];
  /** Its rows as they are kept: when they begin, what, where, how many. */
  readonly rows?: readonly string[];
}

type Case = readonly [file: string, right: Right];

function holdTo(
  {
    counts,
    refused = {},
    missing = 0,
    source,
    above,
    asked,
    named = [],
    remarks = {},
    unlinked = [],
    rows,
  }: Right,
  checked: Checked,
): void {
  const { report } = checked;
  const filled = report.areas.filter(({ rows }) => rows > 0);
  expect(Object.fromEntries(filled.map(({ area, count }) => [area, count]))).toEqual(counts);
  expect(report).toMatchObject({ reasons: refused, missing });
  expect(report.refused).toBe(Object.values(refused).reduce((sum, records) => sum + records, 0));
  if (source !== undefined) expect(report.source).toBe(source);
  expect(checked.refusal?.because).toBe(asked);
  if (above !== undefined) expect(report).toMatchObject({ above });
  expect(report.examples.map(({ seen }) => seen)).toEqual(expect.arrayContaining([...named]));
  expect(Object.fromEntries(report.remarks.map(({ because, records }) => [because, records]))).toEqual(
    remarks,
  );
  expect(checked.unlinked).toEqual(unlinked);
  if (rows !== undefined)
    expect(
      [...printedRows(checked.series)].map(({ from, kind, count }) => `${from} ${kind} ${count}`).sort(),
    ).toEqual([...rows].sort());
}

async function read(path: string): Promise<Checked> {
  const checked = await checkFile(path, context, 'propose');
  if (!checked.ok) throw new Error(JSON.stringify(checked.failure));
  return checked.value;
}

function holdAll(cases: readonly Case[]): void {
  it.each(cases)('%s', async (file, right) => holdTo(right, await read(`${own}${file}`)));
}

function holdField(cases: readonly Case[]): void {
  it.skipIf(!existsSync(field)).each(cases)('field: %s', async (file, right) =>
    holdTo(right, await read(`${field}${file}`)),
  );
}

const [brake, dam, hofte, marle] = ['BU01630402', 'BU01630103', 'BU01630102', 'BU01630510'] as const;
const [hulsen, boersingel, centrum] = ['BU01630506', 'BU01630504', 'BU01630301'] as const;

describe('a count that can be read in another way, or not at all, is never 1', () => {
  holdAll([
    [
      'politie-duizend-spatie.csv',
      { counts: { [centrum]: 2105, [hulsen]: 1048, [marle]: 12 }, source: 'politie-table' },
    ],
    [
      'politie-eerste-regel-streep.csv',
      {
        counts: { [hulsen]: 9, [boersingel]: 4 },
        refused: { 'no-figure': 1 },
        missing: 2,
        source: 'politie-table',
      },
    ],
    ['politie-sep-regel.csv', { counts: { [hulsen]: 9, [marle]: 4 }, source: 'politie-table', above: 1 }],
    ['eigen-incidenten-sep-regel.csv', { counts: { [hulsen]: 3 }, source: 'own-observations', above: 1 }],
    ['politie-titel-boven.csv', { counts: { [hulsen]: 9, [marle]: 4 }, source: 'politie-table', above: 2 }],
    ['wizard-telkolom-onbekend.csv', { counts: {}, asked: 'count-open' }],
    ['wizard-telkolom-cbs.csv', { counts: { [hulsen]: 69, [marle]: 5 } }],
  ]);
  holdField([
    ['nbsp-thousands.csv', { counts: { [brake]: 1234, [dam]: 7, [marle]: 3 }, source: 'politie-table' }],
    [
      'first-row-dash.csv',
      { counts: { [dam]: 7, [marle]: 3 }, refused: { 'no-figure': 1 }, source: 'politie-table' },
    ],
    ['sep-line-politie.csv', { counts: { [brake]: 5, [dam]: 7 }, source: 'politie-table', above: 1 }],
    ['sep-line-own.csv', { counts: { [brake]: 2 }, source: 'own-observations', above: 1 }],
    ['title-row-above.csv', { counts: { [brake]: 5, [dam]: 7 }, source: 'politie-table' }],
    ['count-column-unknown-name.csv', { counts: { [brake]: 20, [dam]: 34 } }],
    ['count-column-cbs-name.csv', { counts: { [brake]: 20, [dam]: 34 } }],
    ['verdachten-count-column.csv', { counts: { [brake]: 5, [dam]: 7 } }],
  ]);
});

describe('ordinary words are no data about persons', () => {
  holdAll([
    [
      'wizard-lange-soort.csv',
      {
        counts: { [marle]: 1, [hulsen]: 3 },
        // A kind of a list that is not ours is asked, and refused as long as nobody says what it is.
        refused: { 'kind-unknown': 2 },
      },
    ],
    ['wizard-slachtoffers-telkolom.csv', { counts: { [hulsen]: 9, [marle]: 4 } }],
  ]);
  holdField([
    [
      'kind-as-free-text.csv',
      {
        counts: { [brake]: 10 },
        rows: Array.from(
          { length: 10 },
          (_, at) =>
            `2026-08-${String(at + 1).padStart(2, '0')}T14:00 misdrijven/${at % 2 === 0 ? '1.2.3' : '1.1.1'} 1`,
        ),
      },
    ],
  ]);
});

const jeugd = 'overlast/E35';

describe('a time', () => {
  holdAll([
    [
      'meldingen-tijd-onleesbaar.csv',
      {
        counts: { [marle]: 5, [hulsen]: 2 },
        remarks: { 'time-unreadable': 2 },
        rows: ['05T00', '04T22', '04T07', '04T00', '04T00', '04T22', '04T22'].map(
          (hour) => `2026-09-${hour}:00 ${jeugd} 1`,
        ),
      },
    ],
  ]);
  holdField([
    [
      'time-unreadable.csv',
      {
        counts: { [brake]: 6 },
        remarks: { 'time-unreadable': 1 },
        rows: ['04T00', '03T14', '03T09', '03T00', '03T14', '03T14'].map(
          (hour) => `2026-08-${hour}:00 ${jeugd} 1`,
        ),
      },
    ],
    [
      'excel-235959-onecell.xlsx',
      { counts: { [brake]: 3 }, rows: ['23', '23', '14'].map((hour) => `2026-08-31T${hour}:00 ${jeugd} 1`) },
    ],
    [
      'excel-235959-twocells.xlsx',
      { counts: { [brake]: 2 }, rows: ['23', '14'].map((hour) => `2026-08-31T${hour}:00 ${jeugd} 1`) },
    ],
    ['excel-235959-serial.csv', { counts: { [brake]: 1 }, rows: [`2026-08-31T23:00 ${jeugd} 1`] }],
    [
      'excel-1904.xlsx',
      { counts: { [brake]: 3 }, rows: [1, 2, 3].map((day) => `2026-08-0${day}T14:00 ${jeugd} 1`) },
    ],
  ]);
});

describe('a day that can be read in two ways', () => {
  const name = 'ampm-question-empty.csv';
  holdField([[name, { counts: {}, refused: { 'date-ambiguous': 10 }, asked: 'nothing-accepted' }]]);

  it.skipIf(!existsSync(field))(
    'field: is asked, and then its hours before and after noon are read',
    async () => {
      const desk = createDesk({ municipality });
      const file = fileOf(readFileSync(`${field}${name}`), name);
      const first = await desk.jobs.importFile(file, {}, () => undefined);
      if (first.is !== 'unknown') throw new Error(first.is);
      const { mapping } = first.proposal;
      const columns = mapping.columns.map((column, at) =>
        at === 0 ? { ...column, order: 'month-first' as const } : column,
      );
      const told = { mapping: { ...mapping, columns }, name: null };
      expect(await desk.jobs.importFile(file, {}, () => undefined, told)).toMatchObject({ is: 'accepted' });
      const hours = [...printedRows((await desk.library).series())].map(({ from }) => from.slice(0, 13));
      expect(hours.sort()).toEqual([
        '2026-06-01T01',
        '2026-06-04T16',
        '2026-06-07T07',
        '2026-06-10T22',
        '2026-07-02T14',
        '2026-07-05T05',
        '2026-07-08T20',
        '2026-08-03T03',
        '2026-08-06T18',
        '2026-08-09T09',
      ]);
      desk.close();
    },
  );
});

describe('a form that people write', () => {
  holdAll([
    [
      'meldingen-datumvormen.csv',
      {
        counts: { [marle]: 5, [hulsen]: 1 },
        rows: [
          ...Array.from({ length: 5 }, () => `2026-09-04T22:00 ${jeugd} 1`),
          `2026-08-31T00:00 ${jeugd} 1`,
        ],
      },
    ],
    ['meldingen-rd-duizend.csv', { counts: { BU01630507: 4 } }],
    ['meldingen-nummer-dubbel.csv', { counts: { [marle]: 5 }, refused: { 'number-twice': 1 } }],
    ['eigen-totaal-anders.csv', { counts: { GM0163: 1866 }, source: 'own-counts' }],
    [
      'wizard-maanden-naast-elkaar.csv',
      {
        counts: { [marle]: 13, [hulsen]: 2 },
        missing: 1,
        rows: [
          `2026-01-01T00:00 ${jeugd} 5`,
          `2026-02-01T00:00 ${jeugd} 7`,
          `2026-01-01T00:00 ${jeugd} 2`,
          '2026-01-01T00:00 overlast/F010 1',
          '2026-02-01T00:00 overlast/F010 0',
        ],
      },
    ],
    ['wizard-jaren-naast-elkaar.csv', { counts: { [hulsen]: 13, [marle]: 1207 } }],
    ['wizard-maanden-zonder-jaar.csv', { counts: {}, asked: 'months-without-year' }],
  ]);
  holdField([
    [
      'date-forms.csv',
      {
        counts: { [brake]: 6 },
        rows: ['14', '14', '14', '10', '10', '17'].map((day) => `2026-08-${day}T14:00 ${jeugd} 1`),
      },
    ],
    ['rd-thousands-dot.csv', { counts: { [centrum]: 4 } }],
    ['excel-merged-kind.xlsx', { counts: { [brake]: 5, [dam]: 7, [marle]: 2 } }],
    ['repeated-ids.csv', { counts: { [brake]: 2 }, refused: { 'number-twice': 2 } }],
  ]);
});

describe('a kind that the classification does not have', () => {
  holdAll([
    [
      'meldingen-soort-onbekend.csv',
      {
        counts: { [hulsen]: 1 },
        refused: { 'kind-unknown': 3 },
        unlinked: ['Overlast / Jongeren', 'Zwerfvuil'],
      },
    ],
  ]);
  holdField([
    // Of its own words nobody here knows the meaning: a person links them, each once.
    ['crime-id-as-kind.csv', { counts: {}, refused: { 'kind-unknown': 12 }, asked: 'nothing-accepted' }],
  ]);
});

describe('a place of our own never counts as one elsewhere', () => {
  holdAll([
    [
      'plaats-code-elders.csv',
      { counts: { [marle]: 6 }, refused: { 'place-left-out': 2 }, named: ['BU01630888', 'WK016399'] },
    ],
    [
      'plaats-schrijfwijzen.csv',
      {
        counts: {
          [marle]: 6,
          BU01630408: 2,
          BU01630203: 5,
          BU01630304: 3,
          [hofte]: 4,
          BU01630503: 1,
          BU01630302: 7,
        },
      },
    ],
    ['plaats-mojibake.csv', { counts: { [marle]: 6, [hofte]: 4 } }],
    ['plaats-cp850.csv', { counts: { [marle]: 6, [hofte]: 4 } }],
    ['plaats-gemeente-achter.csv', { counts: { GM0163: 41, GM0141: 120 } }],
    ['plaats-totaal.csv', { counts: { [marle]: 6, [hulsen]: 9 }, refused: { total: 1 }, named: ['Totaal'] }],
    [
      'plaats-totaal-zonder-woord.csv',
      { counts: { [marle]: 6, [hulsen]: 9 }, refused: { total: 1 }, named: ['Samen'] },
    ],
  ]);
  holdField([
    [
      'place-other-division-code.csv',
      { counts: { [brake]: 5 }, refused: { 'place-left-out': 2 }, named: ['BU01630999', 'BU01639999'] },
    ],
    [
      'place-name-variants.csv',
      { counts: { [brake]: 5, [centrum]: 7, BU01630505: 3, BU01630602: 2, BU01630407: 4 } },
    ],
    ['place-mojibake.csv', { counts: { [brake]: 5, [hofte]: 7 } }],
    ['place-dos-cp850.csv', { counts: { [brake]: 5, [hofte]: 7 } }],
    ['place-gemeente-suffix.csv', { counts: { GM0163: 31, GM0189: 20 } }],
    ['place-totaal-row.csv', { counts: { [brake]: 5, [dam]: 7 }, refused: { total: 1 }, named: ['Totaal'] }],
  ]);
});

describe('a list', () => {
  holdAll([
    ['meldingen-gat.csv', { counts: { [dam]: 213 } }],
    ['meldingen-gat-heel.csv', { counts: { [dam]: 243 } }],
    ['meldingen-los.csv', { counts: { [dam]: 81 } }],
    ...['1900', '1970'].map((year): Case => [
      `meldingen-los-${year}.csv`,
      // Of a day that can be of birth no more than the year is shown.
      {
        counts: { [dam]: 81 },
        refused: { 'outside-list': 1 },
        named: [year === '1970' ? year : `${year}-06-14`],
      },
    ]),
    [
      'meldingen-los-2062.csv',
      { counts: { [dam]: 81 }, refused: { 'date-in-future': 1 }, named: ['14-06-2062'] },
    ],
  ]);
  holdField([
    ['gap-inside-list.csv', { counts: { [brake]: 310 } }],
    ['gap-inside-list-control.csv', { counts: { [brake]: 372 } }],
    ['stray-date-control.csv', { counts: { [brake]: 155 } }],
    ...['1900', '1970'].map((year): Case => [
      `stray-date-${year}.csv`,
      { counts: { [brake]: 155 }, refused: { 'outside-list': 1 }, named: [`${year}-01-01`] },
    ]),
    ['stray-date-2062.csv', { counts: { [brake]: 155 }, refused: { 'date-in-future': 1 } }],
  ]);
});

/** What the card of an indicator says of the twelve months up to the last one, and where that lies of what is expected. */
interface Said {
  readonly now: Figure;
  readonly before: Figure;
  readonly verdict: string;
  readonly expected: string | null;
}

/** A list as the page takes it, and what the card of jeugdoverlast says of it after each answer of a person. */
async function listed(path: string, last: Month) {
  const desk = createDesk({ municipality });
  const result = await desk.jobs.importFile(fileOf(readFileSync(path), 'lijst.csv'), {}, () => undefined);
  if (result.is !== 'accepted') throw new Error(result.is);
  const coverage = await desk.jobs.coverage(result.set.id);
  if (coverage === null) throw new Error('no list');
  const indicator = municipality.indicators.find(({ id }) => id === 'jeugdoverlast-meldingen');
  if (indicator === undefined) throw new Error('no such indicator');
  const said = async (): Promise<Said> => {
    const { areas, rings, disclosure, municipality: gemeente } = context;
    const series = (await desk.library).series();
    const engine = createEngine({ areas, rings, disclosure, municipality: gemeente, series });
    const shown = view({ municipality: gemeente, period: { from: last - 11, to: last } });
    const answer = engine.answer({ ...rhythmQuestion(shown, indicator), audience: 'driehoek' });
    const card = readCard(shown, indicator, answer);
    if (card.is !== 'ready') throw new Error(card.is);
    const { now, before, assessment } = card.figures;
    const expected = expectationOf(shown, indicator, answer, 'fine', municipality)?.place ?? null;
    return { now, before, verdict: assessment.verdict, expected };
  };
  const vouch = async (missing: Coverage['holes']): Promise<Said> => {
    await desk.jobs.vouch(result.set.id, { kinds: coverage.held, missing });
    return await said();
  };
  return { coverage, said, vouch, close: desk.close };
}

/** No word about the twelve months: neither a verdict nor what was expected. */
const silent = { verdict: 'te-weinig-gegevens', expected: null };

describe('a list that lacks months in its middle', () => {
  const cases = [
    ['meldingen-gat.csv', own, month(2026, 8), [month(2026, 1), month(2026, 3)]],
    ['gap-inside-list.csv', field, month(2026, 10), [month(2026, 3), month(2026, 6)]],
  ] as const;
  it.for(cases)(
    '%s: they are found, asked, and nothing stands on them',
    async ([file, folder, last, hole], test) => {
      if (!existsSync(folder)) return test.skip();
      const list = await listed(`${folder}${file}`, last);
      expect(list.coverage.holes).toEqual([{ kind: null, from: hole[0], to: hole[1] }]);
      expect(await list.said()).toMatchObject({
        now: { is: 'missing' },
        before: { is: 'unconfirmed' },
        ...silent,
      });
      expect(await list.vouch(list.coverage.holes)).toMatchObject({
        now: { is: 'missing' },
        before: { is: 'number' },
        ...silent,
      });
      // Whoever says that nothing happened in these months is believed; counts that vary so much make no sure fall.
      expect(await list.vouch([])).toMatchObject({ now: { is: 'number' }, verdict: 'let-op' });
      list.close();
    },
  );

  const controls = [
    ['meldingen-gat-heel.csv', own, month(2026, 8), 121],
    ['gap-inside-list-control.csv', field, month(2026, 10), 186],
  ] as const;
  it.for(controls)('%s: its whole twin lacks nothing', async ([file, folder, last, count], test) => {
    if (!existsSync(folder)) return test.skip();
    const list = await listed(`${folder}${file}`, last);
    expect(list.coverage.holes).toEqual([]);
    expect(await list.said()).toMatchObject({ now: { is: 'unconfirmed', value: count }, ...silent });
    expect(await list.vouch([])).toMatchObject({ now: { is: 'number', value: count }, verdict: 'let-op' });
    list.close();
  });
});

describe('a list with one date far off', () => {
  const cases = [
    ['meldingen-los-1900.csv', own, month(2026, 9), 81],
    ['meldingen-los-1970.csv', own, month(2026, 9), 81],
    ['meldingen-los-2062.csv', own, month(2026, 9), 81],
    ['meldingen-los.csv', own, month(2026, 9), 81],
    ['stray-date-1900.csv', field, month(2026, 10), 155],
    ['stray-date-1970.csv', field, month(2026, 10), 155],
    ['stray-date-2062.csv', field, month(2026, 10), 155],
    ['stray-date-control.csv', field, month(2026, 10), 155],
  ] as const;
  it.for(cases)('%s: says what its twin without it says', async ([file, folder, last, count], test) => {
    if (!existsSync(folder)) return test.skip();
    const list = await listed(`${folder}${file}`, last);
    const counted = list.coverage.months.reduce((sum, one) => sum + one.count, 0);
    expect(counted).toBe(count);
    expect(list.coverage.holes).toEqual([]);
    expect(list.coverage.months.length).toBeLessThan(12);
    expect(await list.said()).toMatchObject(silent);
    expect(await list.vouch([])).toMatchObject({ before: { is: 'missing' }, ...silent });
    list.close();
  });
});
