import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field, Mapping, WholePeriod } from '../../../src/domain/observation/mapping.ts';
import { formatLocal, localMinute } from '../../../src/domain/time/local.ts';
import { month } from '../../../src/domain/time/month.ts';
import { readBundled } from '../../../src/intake/bundled.ts';
import { intake } from '../../../src/intake/import.ts';
import type { MappingTrial } from '../../../src/intake/mapping/trial.ts';
import type { ImportOutcome } from '../../../src/intake/report.ts';
import { context, fileOf, fixture, importText, quiet } from './support.ts';
import { workbookOf } from './unpack/make.ts';

/** Twelve o'clock on the wall of Amsterdam: ten o'clock UTC in summer, eleven in winter. */
const summer = Date.UTC(2026, 7, 15, 10);
const winter = Date.UTC(2026, 10, 15, 11);

/** Of every record of a text whether it is accepted, or why not. */
async function verdicts(text: string | Uint8Array, now: number): Promise<object> {
  const outcome = await importText(text, {}, { now });
  if (outcome.is === 'cancelled') throw new Error('cancelled');
  const { accepted, reasons } = outcome.report;
  return { accepted, reasons };
}

const one = (future: number, accepted: number): object => ({
  accepted,
  reasons: future === 0 ? {} : { 'date-in-future': future },
});

describe('a row about the future', () => {
  it('is refused, by its own reason, with the row, the column and what stood there', async () => {
    const outcome = await importText(fixture('eigen-incidenten-jaar-mis.csv'));
    expect(outcome).toMatchObject({
      is: 'accepted',
      report: {
        read: 4,
        accepted: 2,
        refused: 2,
        reasons: { 'date-in-future': 2 },
        examples: [
          { row: 3, column: 'tot', seen: '2062-09-19T22:10', because: 'date-in-future' },
          { row: 4, column: 'van', seen: '2062-09-26T23:05', because: 'date-in-future' },
        ],
        span: { from: month(2026, 9), to: month(2026, 10) },
      },
    });
  });

  it.each([
    [summer, '2026-08-15T12:00', '2026-08-15T12:01'],
    [winter, '2026-11-15T12:00', '2026-11-15T12:01'],
  ])('begins after this minute on the clock of Amsterdam', async (now, last, first) => {
    const file = (van: string): string => `van;soort\n${van};E35\n`;
    expect(await verdicts(file(last), now)).toEqual(one(0, 1));
    expect(await verdicts(file(first), now)).toMatchObject({ reasons: { 'date-in-future': 1 } });
  });

  it('is no day that has begun, and no incident that ends today', async () => {
    const text = 'van;tot;soort\n2026-08-15;;E35\n2026-08-15T11:00;2026-08-15T23:59;E35\n2026-08-16;;E35\n';
    expect(await verdicts(text, summer)).toEqual(one(1, 2));
  });

  it('is told of an instant by the clock of Amsterdam', async () => {
    const text = 'van;soort\n2026-08-15T10:00:00Z;E35\n2026-08-15T10:01:00Z;E35\n';
    expect(await verdicts(text, summer)).toEqual(one(1, 1));
  });

  it('is told right for any minute', async () => {
    const minute = fc.integer({ min: localMinute(1990, 1, 1), max: localMinute(2199, 1, 1) });
    const at = localMinute(2026, 8, 15, 12);
    await fc.assert(
      fc.asyncProperty(fc.array(minute, { minLength: 1, maxLength: 8 }), async (minutes) => {
        const lines = minutes.map((van) => `${formatLocal(van)};E35;`);
        const future = minutes.filter((van) => van > at).length;
        const outcome = await importText(['van;soort;gebied', ...lines].join('\n'), {}, { now: summer });
        if (outcome.is === 'cancelled') throw new Error('cancelled');
        expect(outcome.report.reasons['date-in-future'] ?? 0).toBe(future);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a period', () => {
  it.each(['2026', '2026-Q3', '2026-08'])('that has begun and is not over is kept: %s', async (period) => {
    expect(await verdicts(`periode;soort;aantal\n${period};E35;3\n`, summer)).toEqual(one(0, 1));
  });

  it.each(['2027', '2026-Q4', '2026-09', '2026-12*'])('that has not begun is refused: %s', async (period) => {
    expect(await verdicts(`periode;soort;aantal\n${period};E35;3\n2026;E35;3\n`, summer)).toEqual(one(1, 1));
  });

  it('begins at midnight in Amsterdam', async () => {
    const text = 'periode;soort;aantal\n2026-08;E35;3\n2026-09;E35;3\n';
    const midnight = Date.UTC(2026, 7, 31, 22);
    expect(await verdicts(text, midnight - 60_000)).toEqual(one(1, 1));
    expect(await verdicts(text, midnight)).toEqual(one(0, 2));
  });
});

describe('every layout refuses what has not begun', () => {
  const politie = '"Soort misdrijf";"Perioden";"Wijken en buurten";"Geregistreerde misdrijven (aantal)"\n';
  const kind = '1.1.1 Diefstal/inbraak woning';
  const pivot =
    '"Onderwerp";"Geregistreerde misdrijven";"Geregistreerde misdrijven"\n"Perioden";"2024";"2027"\n"Regio\'s";"aantal";"aantal"\n';
  it.each([
    ['own registrations', 'datum;registratie\n2026-08-01;Halt-verwijzingen\n2062-08-01;Halt-verwijzingen\n'],
    ['a table of the police', `${politie}${kind};2024;De Brake;5\n${kind};2027;De Brake;6\n`],
    [
      'open data',
      'ID;SoortMisdrijf;WijkenEnBuurten;Perioden;GeregistreerdeMisdrijven_1\n0;1.1.1;BU01630402;2024JJ00;5\n1;1.1.1;BU01630402;2026MM09;6\n',
    ],
    [
      'open data as JSON',
      '{"value":[{"ID":0,"Overlast":"E35","RegioS":"GM0163","Perioden":"2026MM08","GeregistreerdeOverlast_1":9},{"ID":1,"Overlast":"E35","RegioS":"GM0163","Perioden":"2026MM09","GeregistreerdeOverlast_1":9}]}',
    ],
    [
      'a flat table of StatLine',
      "Perioden;Regio's;Regiocode (gemeente) (code);Totaal misdrijven (aantal)\n2024;Hellendoorn;GM0163;31\n2027;Hellendoorn;GM0163;31\n",
    ],
    [
      'a pivot of StatLine',
      `"Tabel"\n"Soort misdrijf: ${kind}"\n""\n${pivot}"Almelo";"4";"5"\n"Bron: CBS"\n`,
    ],
    ['a list of reports', 'Datum;Tijd;Soort;Buurt\n15-8-2026;12:00;E35;Marle\n15-8-2026;12:01;E35;Marle\n'],
    [
      'a survey',
      'enquete;vraag;periode;aandeel;antwoorden\nInwoners;Veilig?;2026;0,4;310\nInwoners;Veilig?;2027;0,4;310\n',
    ],
    [
      'a table of shares',
      "Perioden;Regio's;Regiocode (gemeente) (code);Gemiddelde score\n2024;Hellendoorn;GM0163;3,1\n2027;Hellendoorn;GM0163;3,2\n",
    ],
  ])('%s', async (_, text) => {
    expect(await verdicts(text, summer)).toEqual(one(1, 1));
  });

  it('a workbook', async () => {
    const rows = workbookOf([
      ['van', 'soort', 'gebied'],
      ['2026-08-03', 'E35', 'De Brake'],
      ['2062-08-03', 'E35', 'De Brake'],
    ]);
    expect(await verdicts(rows, summer)).toEqual(one(1, 1));
  });

  it('but the end of the term of a camera lies ahead', async () => {
    const text = 'camera;x;y;begin;einde\nPlein;226512;487540;2026-01-01;2028-12-31\n';
    expect(await verdicts(text, summer)).toEqual(one(0, 1));
  });
});

describe('the wizard', () => {
  async function readAs(
    text: string,
    fields: readonly Field[],
    period?: WholePeriod,
  ): Promise<{ readonly outcome: ImportOutcome; readonly trial: MappingTrial | null }> {
    const told: { trial: MappingTrial | null } = { trial: null };
    const header = text.split('\n')[0]?.split(';') ?? [];
    const mapping: Mapping = {
      columns: header.map((name, at) => ({ header: name, field: fields[at] ?? 'ignore', order: null })),
      kind: null,
      kinds: [],
      places: [],
      ...(period === undefined ? {} : { period }),
    };
    const hooks = {
      ...quiet,
      mapped: { mapping, name: 'Meldpunt' },
      onTrial: (trial: MappingTrial) => (told.trial = trial),
    };
    const outcome = await intake(fileOf(text), { ...context, now: summer }, {}, hooks);
    return { outcome, trial: told.trial };
  }

  it('refuses a date in the future, and says so of the row', async () => {
    const { outcome, trial } = await readAs(
      'wanneer;wat;waar\n15-8-2026 12:00;E35;Marle\n15-8-2026 12:01;E35;Marle\n',
      ['date-time', 'kind', 'area'],
    );
    expect(outcome).toMatchObject({ report: { accepted: 1, reasons: { 'date-in-future': 1 } } });
    expect(trial?.rows.map(({ read }) => (read.is === 'read' ? read.is : read.because))).toEqual([
      'read',
      'date-in-future',
    ]);
  });

  it('refuses a period in the future, in a column or of the whole file', async () => {
    const told = await readAs('jaar;wat;aantal\n2026;E35;3\n2027;E35;4\n', ['period', 'kind', 'count']);
    expect(told.outcome).toMatchObject({ report: { accepted: 1, reasons: { 'date-in-future': 1 } } });
    const whole = await readAs('wat;aantal\nE35;3\n', ['kind', 'count'], {
      first: month(2026, 9),
      months: 1,
    });
    expect(whole.outcome).toMatchObject({
      is: 'refused',
      refusal: { because: 'nothing-accepted' },
      report: { reasons: { 'date-in-future': 1 } },
    });
  });
});

it('is no fault of what comes with the page: a clock may be slow', () => {
  const text = 'van;soort\n2026-10-05T10:00;overlast/E35\n';
  const resource = {
    title: 'Incidenten (fictief)',
    source: 'Verzonnen',
    audience: 'driehoek',
    published: false,
    fictief: true,
    divisionYear: 2022,
    complete: null,
  } as const;
  const read = readBundled(resource, text, { ...context, now: Date.UTC(2001, 0, 1) });
  expect(read.ok && read.value.map(({ info }) => info.rows)).toEqual([1]);
});
