import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fields } from '../../../../src/domain/observation/mapping.ts';
import type { Field, Mapping } from '../../../../src/domain/observation/mapping.ts';
import { minuteOfInstant, monthOf } from '../../../../src/domain/time/local.ts';
import { month } from '../../../../src/domain/time/month.ts';
import { intake } from '../../../../src/intake/import.ts';
import type { MappingTrial } from '../../../../src/intake/mapping/trial.ts';
import type { ImportOutcome } from '../../../../src/intake/report.ts';
import { context, fileOf, quiet, rowsOf, seriesOf } from '../support.ts';

function mappingOf(columns: readonly (readonly [string, Field])[], rest: Partial<Mapping> = {}): Mapping {
  return {
    columns: columns.map(([header, field]) => ({ header, field, order: null })),
    kind: null,
    kinds: [],
    places: [],
    ...rest,
  };
}

async function readAs(
  text: string,
  mapping: Mapping,
): Promise<ImportOutcome & { trial: MappingTrial | null }> {
  const told: { trial: MappingTrial | null } = { trial: null };
  const outcome = await intake(
    fileOf(text),
    context,
    {},
    { ...quiet, mapped: { mapping, name: 'Meldpunt' }, onTrial: (trial) => (told.trial = trial) },
  );
  return { ...outcome, trial: told.trial };
}

const columns = [
  ['Gepleegd op', 'date'],
  ['Tijd', 'time'],
  ['Delict', 'kind'],
  ['Wijk/buurt', 'area'],
  ['X', 'rd-x'],
  ['Y', 'rd-y'],
] as const;
const header = 'Gepleegd op;Tijd;Delict;Wijk/buurt;X;Y\n';

it('asks nobody what a name means where coordinates stand beside it', async () => {
  const row = (place: string, x: string, y: string): string => `3-1-2026;14:30;E35;${place};${x};${y}\n`;
  const without = await readAs(`${header}${row('Achter de kerk', '', '')}`, mappingOf(columns));
  expect(without.trial?.places.map(({ label }) => label)).toEqual(['Achter de kerk']);
  const beside = await readAs(`${header}${row('Achter de kerk', '226500', '487500')}`, mappingOf(columns));
  expect(beside.trial?.places).toEqual([]);
  expect(beside.trial?.counted).toMatchObject({ accepted: 1, refused: 0 });
});

describe('a file of unknown form', () => {
  it('is no refusal but a question, with its rows masked', async () => {
    const text = `Naam;${header}Jan Jansen;3-1-2026;14:30;E35;De Brake;226500;487500\n`;
    const outcome = await intake(fileOf(text), context, {}, quiet);
    expect(outcome).toMatchObject({
      is: 'unknown',
      refusal: { because: 'personal-columns' },
      sample: { rows: [['•••', '3-1-2026', '14:30', 'E35', 'De Brake', '226•••', '487•••']] },
    });
    expect(JSON.stringify(outcome)).not.toContain('Jansen');
  });

  it('is asked about without a date as well, where its columns tell what or where', async () => {
    const outcome = await intake(fileOf('Wijk;Delict\nDe Brake;E35\n'), context, {}, quiet);
    expect(outcome).toMatchObject({ is: 'unknown', now: monthOf(minuteOfInstant(context.now)) });
  });

  it('stays refused where no column tells when, what or where', async () => {
    expect(await intake(fileOf('appels;peren\n1;2\n'), context, {}, quiet)).toMatchObject({
      is: 'refused',
      refusal: { because: 'no-known-header' },
    });
  });
});

describe('a mapping', () => {
  it('reads times, kinds, places and points, as coarse as the policy keeps them', async () => {
    const text = `${header}3-1-2026;14:30;E35;Nijverdal-Centrum;226512;487513\n4-1-2026;;E35;De Brake;;\n`;
    const outcome = await readAs(text, mappingOf(columns));
    expect(outcome).toMatchObject({ is: 'accepted', report: { source: 'mapped', read: 2, accepted: 2 } });
    const series = seriesOf(outcome).get('cell-minute');
    expect(rowsOf(series)).toEqual([
      'BU01630301 2026-01-03T14:30 1 25m 226500,487500',
      'BU01630402 2026-01-04T00:00 1',
    ]);
    expect(series?.info).toMatchObject({ source: 'Meldpunt', title: 'Meldpunt', audience: 'driehoek' });
  });

  it('lists a label without a meaning once, and reads it as it is linked', async () => {
    const text = `${header}3-1-2026;;Hangjeugd;Het plein;;\n4-1-2026;;hangjeugd ;Het plein;;\n5-1-2026;;Vuurtje;De Brake;;\n`;
    const before = await readAs(text, mappingOf(columns));
    expect(before.trial).toMatchObject({
      counted: { read: 3, accepted: 0, refused: 3 },
      kinds: [
        { label: 'Hangjeugd', records: 2 },
        { label: 'Vuurtje', records: 1 },
      ],
      places: [{ label: 'Het plein', records: 2 }],
    });
    const after = await readAs(
      text,
      mappingOf(columns, {
        kinds: [
          { label: 'Hangjeugd', to: 'overlast/E35' },
          { label: 'Vuurtje', to: null },
        ],
        places: [{ label: 'Het plein', to: 'BU01630301' }],
      }),
    );
    expect(after).toMatchObject({
      is: 'accepted',
      report: { accepted: 2, reasons: { 'kind-left-out': 1 } },
      trial: { kinds: [], places: [] },
    });
  });

  it('knows a name by its letters, whatever stands between them', async () => {
    const text = `${header}3-1-2026;;E35;nijverdal centrum;;\n3-1-2026;;E35;DeBrake;;\n`;
    const outcome = await readAs(text, mappingOf(columns));
    expect(outcome.trial?.places).toEqual([]);
    expect(rowsOf(seriesOf(outcome).get('buurt-day'))).toEqual([
      'BU01630301 2026-01-03T00:00 1',
      'BU01630402 2026-01-03T00:00 1',
    ]);
  });

  it('leaves a name that two areas share out as long as nobody chose, and shows what it may be', async () => {
    const text = `${header}3-1-2026;;E35;Haarle;;\n4-1-2026;;E35;Kruidenwijk;;\n4-1-2026;;E35;De Brake;;\n`;
    const open = await readAs(text, mappingOf(columns));
    expect(open.trial?.places).toEqual([
      { label: 'Haarle', records: 1, nearest: ['BU01630507', 'WK016307'] },
    ]);
    expect(open).toMatchObject({ is: 'accepted', report: { accepted: 2, refused: 1 } });
    const told = await readAs(text, mappingOf(columns, { places: [{ label: 'haarle', to: 'BU01630507' }] }));
    expect(told).toMatchObject({ is: 'accepted', report: { accepted: 3 } });
  });

  it('counts and shows points outside the municipality, and keeps none', async () => {
    const outcome = await readAs(
      'dag;x;y\n2026-01-03;226512;487513\n2026-01-03;128500;486700\n2026-01-03;0;0\n',
      mappingOf(
        [
          ['dag', 'date'],
          ['x', 'rd-x'],
          ['y', 'rd-y'],
        ],
        { kind: 'overlast/E35' },
      ),
    );
    expect(outcome).toMatchObject({
      report: {
        read: 3,
        accepted: 2,
        reasons: { 'outside-municipality': 1 },
        outside: { records: 1, kept: 0, side: 500, cells: [{ x: 128_500, y: 486_500, records: 1 }] },
      },
    });
    expect(outcome.trial?.rows[1]).toMatchObject({
      read: { is: 'refused', because: 'outside-municipality' },
    });
  });

  it('counts a point outside for the place that its line names, and shows it as well', async () => {
    const text = `${header}3-1-2026;;E35;De Brake;241200;486300\n4-1-2026;;E35;De Brake;226512;487513\n`;
    const outcome = await readAs(text, mappingOf(columns));
    expect(outcome).toMatchObject({
      report: { accepted: 2, outside: { records: 1, kept: 1, cells: [{ x: 241_000, y: 486_000 }] } },
    });
  });

  it('counts a postcode for the gemeente only', async () => {
    const outcome = await readAs(
      'dag;pc\n2026-01-03;7441\n2026-01-03;1011\n',
      mappingOf(
        [
          ['dag', 'date'],
          ['pc', 'pc4'],
        ],
        { kind: 'overlast/E35' },
      ),
    );
    expect(outcome).toMatchObject({ report: { accepted: 1, reasons: { 'place-unknown': 1 } } });
    expect(rowsOf(seriesOf(outcome).get('gemeente-day'))).toEqual(['GM0163 2026-01-03T00:00 1']);
  });

  it('reads the order of day and month that a person chose, also in short years behind dashes', async () => {
    const text = 'dag;n\n03/04/25;1\n05-04-25;2\n';
    const mapping = mappingOf(
      [
        ['dag', 'date'],
        ['n', 'count'],
      ],
      { kind: 'overlast/E35' },
    );
    expect((await readAs(text, mapping)).trial?.counted).toMatchObject({ accepted: 0, refused: 2 });
    const ordered = {
      ...mapping,
      columns: mapping.columns.map((one) => ({ ...one, order: 'month-first' as const })),
    };
    expect(rowsOf(seriesOf(await readAs(text, ordered)).get('gemeente-day'))).toEqual([
      'GM0163 2025-03-04T00:00 1',
      'GM0163 2025-05-04T00:00 2',
    ]);
  });

  it('reads periods as counts', async () => {
    const outcome = await readAs(
      'Maand;Wijk;Aantal\n2025-01;Kruidenwijk;4\n2025-02;Kruidenwijk;.\n',
      mappingOf(
        [
          ['Maand', 'period'],
          ['Wijk', 'area'],
          ['Aantal', 'count'],
        ],
        { kind: 'overlast/E35' },
      ),
    );
    expect(outcome).toMatchObject({ is: 'accepted', report: { accepted: 2, missing: 1 } });
    expect([...seriesOf(outcome).keys()]).toEqual(['wijk-month']);
  });

  it('takes every line for an incident in the period of the whole file', async () => {
    const outcome = await readAs(
      'Wijk;Delict\nDe Brake;E35\nDe Brake;E35\nKruidenwijk;E35\n',
      mappingOf(
        [
          ['Wijk', 'area'],
          ['Delict', 'kind'],
        ],
        { period: { first: month(2026, 4), months: 3 } },
      ),
    );
    expect(outcome).toMatchObject({
      is: 'accepted',
      report: { accepted: 3, span: { from: month(2026, 4), to: month(2026, 6) } },
    });
    const series = seriesOf(outcome).get('buurt-quarter');
    expect(series?.info.list).toBe(true);
    expect(rowsOf(series).slice(0, 2)).toEqual([
      'BU01630402 2026-04-01T00:00 1',
      'BU01630402 2026-04-01T00:00 1',
    ]);
  });

  it('takes the numbers of a table for the counts of the period of the whole file', async () => {
    const outcome = await readAs(
      'Wijk;Aantal\nDe Brake;12\nDe Brake;3\n',
      mappingOf(
        [
          ['Wijk', 'area'],
          ['Aantal', 'count'],
        ],
        { kind: 'overlast/E35', period: { first: month(2026, 4), months: 1 } },
      ),
    );
    expect(outcome).toMatchObject({ report: { accepted: 1, reasons: { 'figure-twice': 1 } } });
    const series = seriesOf(outcome).get('buurt-month');
    expect(series?.info.list).toBeUndefined();
    expect(rowsOf(series)).toEqual(['BU01630402 2026-04-01T00:00 12']);
  });

  it('takes lines with a month and no number for incidents, each month and year apart', async () => {
    const outcome = await readAs(
      'Maand;Wijk\n2025-01;De Brake\n2025-01;De Brake\n2025;De Brake\n',
      mappingOf(
        [
          ['Maand', 'period'],
          ['Wijk', 'area'],
        ],
        { kind: 'overlast/E35' },
      ),
    );
    expect(outcome).toMatchObject({ report: { accepted: 3 } });
    expect([...seriesOf(outcome)].map(([key, { info }]) => [key, info.rows])).toEqual([
      ['buurt-month', 2],
      ['buurt-year', 1],
    ]);
  });

  it('never reads a column that looks personal, whatever it is told', async () => {
    const outcome = await readAs(
      'dag;Naam\n2026-01-03;Jan Jansen\n',
      mappingOf([
        ['dag', 'date'],
        ['Naam', 'kind'],
      ]),
    );
    expect(outcome).toMatchObject({ is: 'refused', refusal: { because: 'personal-columns' } });
  });

  it('keeps nothing of a file of which a column turns out to be personal far behind its beginning', async () => {
    const births = Array.from({ length: 300 }, (_, at) => `${1950 + (at % 60)}-03-12;De Brake\n`);
    const text = `Dag;Wijk\n${'2026-01-03;De Brake\n'.repeat(20)}${births.join('')}`;
    const told = mappingOf(
      [
        ['Dag', 'date'],
        ['Wijk', 'area'],
      ],
      { kind: 'overlast/E35' },
    );
    const late = text.replace('2026-01-03;De Brake\n', '2026-01-03;De Brake\n'.repeat(100));
    expect(await readAs(late, told)).toMatchObject({
      is: 'refused',
      report: { read: 0, examples: [] },
      refusal: { because: 'personal-columns', columns: ['Dag'] },
      trial: { personal: ['Dag'] },
    });
  });

  it('names columns that turn out personal late and are not read', async () => {
    const text = `Dag;Wijk;Los\n${'2026-01-03;De Brake;\n'.repeat(120)}${'2026-01-03;De Brake;Jan Jansen\n'.repeat(60)}`;
    const outcome = await readAs(
      text,
      mappingOf(
        [
          ['Dag', 'date'],
          ['Wijk', 'area'],
          ['Los', 'ignore'],
        ],
        { kind: 'overlast/E35' },
      ),
    );
    expect(outcome).toMatchObject({
      is: 'accepted',
      report: { accepted: 180, personalColumns: [{ column: 'Los', because: 'name' }] },
    });
  });

  it('is tried on the first records only, and tells of how many', async () => {
    const text = `dag;soort\n${'2026-01-03;E35\n'.repeat(300)}${'2026-01-03;Vuurtje\n'.repeat(700)}`;
    const mapping = mappingOf([
      ['dag', 'date'],
      ['soort', 'kind'],
    ]);
    const tried: MappingTrial[] = [];
    const hooks = {
      ...quiet,
      mapped: { mapping, name: 'x' },
      onTrial: (trial: MappingTrial) => tried.push(trial),
    };
    await intake(fileOf(text), context, {}, { ...hooks, sample: 300 });
    await intake(fileOf(text), context, {}, { ...hooks, sample: 1000 });
    await intake(fileOf(text), context, {}, hooks);
    expect(tried.map(({ sampleOf, counted, kinds }) => [sampleOf, counted.read, kinds.length])).toEqual([
      [1000, 300, 0],
      [null, 1000, 1],
      [null, 1000, 1],
    ]);
  });

  it('is tried to its last line, whether that has an end or not', async () => {
    const mapping = mappingOf([
      ['dag', 'date'],
      ['soort', 'kind'],
    ]);
    for (const sample of [undefined, 2, 3, 100]) {
      const tried: MappingTrial[] = [];
      await intake(
        fileOf('dag;soort\n2026-01-03;E35\n2026-01-03;Vuurtje'),
        context,
        {},
        {
          ...quiet,
          mapped: { mapping, name: 'x' },
          onTrial: (trial: MappingTrial) => tried.push(trial),
          ...(sample === undefined ? {} : { sample }),
        },
      );
      expect(tried.map(({ counted, kinds }) => [counted.read, kinds.length])).toEqual([[2, 1]]);
    }
  });

  it('shows no more than twenty rows, and nothing of a person in them', async () => {
    const rows = `3-1-2026;14:30;Mevrouw Jansen;De Brake;;\n${'3-1-2026;14:30;E35;De Brake;;\n'.repeat(49)}`;
    const { trial } = await readAs(header + rows, mappingOf(columns));
    expect(trial?.rows).toHaveLength(20);
    expect(JSON.stringify(trial)).not.toContain('Jansen');
  });
});

const cell = fc.oneof(
  fc.constantFrom(
    '3-1-2026',
    '3/4/25',
    '14:30',
    'E35',
    'De Brake',
    'Haarle',
    '226512',
    '487513',
    '7441',
    '2025-01',
    '',
  ),
  fc.string({ maxLength: 12 }),
);

describe('whatever a person tells', () => {
  it('accepts or refuses every record once, and shows what it counts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 6 }).chain((width) =>
          fc.tuple(
            fc.array(fc.constantFrom(...fields), { minLength: width, maxLength: width }),
            fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
              minLength: 1,
              maxLength: 12,
            }),
          ),
        ),
        fc.constantFrom(null, 'overlast/E35', 'misdrijven/1.4.1'),
        async ([chosen, rows], kind) => {
          const names = chosen.map((_, at) => `k${at}`);
          const quoted = rows.map((row) => row.map((one) => `"${one.replace(/"/g, '""')}"`).join(';'));
          const mapping = mappingOf(
            chosen.map((field, at) => [names[at] ?? '', field]),
            { kind },
          );
          const outcome = await readAs(`${names.join(';')}\n${quoted.join('\n')}\n`, mapping);
          if (outcome.is === 'cancelled') throw new Error(outcome.is);
          const { read, accepted, refused, reasons } = outcome.report;
          expect(accepted + refused).toBe(read);
          expect(Object.values(reasons).reduce((sum, count) => sum + count, 0)).toBe(refused);
          if (outcome.trial !== null)
            expect(outcome.trial.counted).toMatchObject({ read, accepted, refused });
        },
      ),
      { numRuns: 200 },
    );
  });
});
