import { describe, expect, it } from 'vitest';
import { isCountOpen } from '../../../../src/domain/observation/mapping.ts';
import type { Field, Mapping } from '../../../../src/domain/observation/mapping.ts';
import { intake } from '../../../../src/intake/import.ts';
import type { ImportOutcome } from '../../../../src/intake/report.ts';
import { withCount, withEachAsOne } from '../../../../src/screens/gegevens/mapping-form.ts';
import { context, fileOf, importText, quiet, rowsOf, seriesOf } from '../support.ts';

async function asked(text: string): Promise<Extract<ImportOutcome, { is: 'unknown' }>> {
  const outcome = await importText(text);
  if (outcome.is !== 'unknown') throw new Error(`not asked: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** The field of each column as proposed, and whether it is asked how many each line stands for. */
async function proposal(text: string) {
  const { columns, mapping } = (await asked(text)).proposal;
  return {
    fields: Object.fromEntries(columns.map(({ header, field }) => [header, field])),
    isOpen: isCountOpen(
      mapping,
      columns.map(({ numbers }) => numbers),
    ),
  };
}

async function readAs(text: string, mapping: Mapping): Promise<ImportOutcome> {
  return await intake(fileOf(text), context, {}, { ...quiet, mapped: { mapping, name: 'Tabel' } });
}

const lines = (head: string, ...values: readonly string[]): string =>
  [
    head,
    ...values.map((value, at) => `2023;1.1.1;${['Den Dam', 'Marle', 'Boersingel'][at] ?? ''};${value}`),
  ].join('\n');

describe('a table per period with numbers', () => {
  it.each([
    'Aantal',
    'AANTAL ',
    'Aantal misdrijven',
    'TotaalGeregistreerdeMisdrijven_1',
    'Waarde',
    'Registraties',
    'Value',
  ])('has the column %j proposed as its count', async (name) => {
    const text = lines(`Jaar;Delict;Wijk;${name}`, '12', '34', '8');
    const { mapping } = (await asked(text)).proposal;
    expect(mapping.columns[3]?.field).toBe('count');
    const outcome = await readAs(text, mapping);
    expect(rowsOf(seriesOf(outcome).get('buurt-year'))).toEqual([
      'BU01630103 2023-01-01T00:00 12',
      'BU01630510 2023-01-01T00:00 34',
      'BU01630504 2023-01-01T00:00 8',
    ]);
  });

  it('counts by the bulk of the column, with figures that are withheld', async () => {
    const text = lines('Jaar;Delict;Wijk;Aantal', '<5', '1\u00A0234', '8');
    const { mapping } = (await asked(text)).proposal;
    expect(rowsOf(seriesOf(await readAs(text, mapping)).get('buurt-year'))).toEqual([
      expect.stringMatching(/^BU01630103 .* -/),
      'BU01630510 2023-01-01T00:00 1234',
      'BU01630504 2023-01-01T00:00 8',
    ]);
  });

  it.each(['Kolom4', '2023', 'Zoveel'])(
    'proposes the numbers below %j as the count, and asks before anything is read',
    async (name) => {
      const found = await proposal(lines(`Jaar;Delict;Wijk;${name}`, '12', '34', '8'));
      expect(found).toMatchObject({ fields: { [name]: 'count' }, isOpen: true });
    },
  );

  it.each([
    ['shares', 'Kolom4', '12,5%', '34%', '8%'],
    ['decimals', 'Kolom4', '1,25', '2,5', '3'],
    ['negative numbers', 'Verschil', '-3', '4', '-8'],
    ['a number of something else', 'Aantal inwoners', '1200', '3400', '800'],
    ['the numbers of the lines', 'Nr', '1', '2', '3'],
    ['counts with a unit', 'Kolom4', '12 stuks', '34 stuks', '8 stuks'],
    ['persons in the name', 'Registraties van verdachten', '12', '34', '8'],
  ])('asks where there are %s', async (_, name, ...values) => {
    const found = await proposal(lines(`Jaar;Delict;Wijk;${name}`, ...values));
    expect(Object.values(found.fields)).not.toContain('count');
    expect(found.isOpen).toBe(true);
  });

  it('asks which of two equally good columns it is', async () => {
    const text = 'Jaar;Delict;Wijk;Aantal 2022;Aantal 2023\n2023;1.1.1;Den Dam;12;34\n2023;1.1.1;Marle;5;6';
    expect(await proposal(text)).toMatchObject({ isOpen: true });
  });

  it('takes the plain word where others say more', async () => {
    const text = 'Jaar;Delict;Wijk;Aantal ramingen;Aantal\n2023;1.1.1;Den Dam;12;34\n2023;1.1.1;Marle;5;6';
    expect(await proposal(text)).toMatchObject({ fields: { Aantal: 'count' }, isOpen: false });
  });

  it.each(['2023-04', 'april 2023', '2023-Q2'])('asks by month and quarter as well: %s', async (period) => {
    const text = `Periode;Delict;Wijk;Kolom4\n${period};1.1.1;Den Dam;12\n${period};1.1.1;Marle;5`;
    expect(await proposal(text)).toMatchObject({ isOpen: true });
  });

  it('asks where the months are written as their first day', async () => {
    const text = 'Datum;Delict;Wijk;Kolom4\n1-4-2023;1.1.1;Den Dam;12\n1-5-2023;1.1.1;Marle;5';
    expect(await proposal(text)).toMatchObject({ isOpen: true });
  });

  it('is refused as long as nobody told, and one a line where somebody says so', async () => {
    const text = lines('Jaar;Delict;Wijk;Kolom4', '12', '34', '8');
    const { mapping } = (await asked(text)).proposal;
    expect(await readAs(text, mapping)).toMatchObject({
      is: 'refused',
      refusal: { because: 'count-open', columns: ['Kolom4'] },
    });
    const told = await readAs(text, withEachAsOne(mapping));
    expect(told).toMatchObject({ is: 'accepted', report: { accepted: 3 } });
    const counted = await readAs(text, withCount(mapping, 3));
    expect(rowsOf(seriesOf(counted).get('buurt-year'))).toContain('BU01630510 2023-01-01T00:00 34');
  });

  it('is not asked without numbers, or with a time of the day', async () => {
    expect(await proposal('Jaar;Delict;Wijk\n2023;1.1.1;Den Dam\n2023;1.1.1;Marle')).toMatchObject({
      isOpen: false,
    });
    const timed = 'Pleegdatum;Pleegtijd;Delict;Wijk;Kolom4\n1-4-2023;14:30;1.1.1;Den Dam;12';
    expect(await proposal(timed)).toMatchObject({ isOpen: false });
  });
});

describe('a list of a known form with a column of numbers that it has no place for', () => {
  it.each([
    ['our own list', 'van;soort;gebied;Waarde\n2026-01-01;1.1.1;Den Dam;12\n2026-01-02;1.1.1;Marle;7'],
    ['our own registrations', 'datum;registratie;gebied;Waarde\n2026-01-01;halt-verwijzingen;;12'],
    ['reports', 'datum;categorie;buurt;aantal\n1-1-2026;E35;Den Dam;12\n1-2-2026;E35;Marle;7'],
  ])('is asked about: %s', async (_, text) => {
    const { proposal: found, refusal } = await asked(text);
    expect(refusal).toMatchObject({ because: 'no-known-header' });
    const isRead = found.mapping.columns[3]?.field === 'count';
    expect(
      isRead ||
        isCountOpen(
          found.mapping,
          found.columns.map(({ numbers }) => numbers),
        ),
    ).toBe(true);
  });

  it.each([
    ['a number of each line', 'id;datum;categorie;buurt\n7;1-1-2026;E35;Den Dam\n9;1-2-2026;E35;Marle'],
    [
      'times',
      'datum;tijdstip;categorie;buurt;duur2\n1-1-2026;14:30;E35;Den Dam;12\n1-2-2026;2:10;E35;Marle;7',
    ],
  ])('is read with %s', async (_, text) => {
    expect(await importText(text)).toMatchObject({ is: 'accepted', report: { accepted: 2 } });
  });
});

describe('whether it is open how many each line stands for', () => {
  const mappingOf = (...fields: readonly Field[]): Mapping => ({
    columns: fields.map((field) => ({ header: field, field, order: null })),
    kind: null,
    kinds: [],
    places: [],
  });

  it('beside a period any number is a reason to ask, beside a day whole ones', () => {
    expect(isCountOpen(mappingOf('period', 'ignore'), ['number', 'number'])).toBe(true);
    expect(isCountOpen(mappingOf('date', 'ignore'), ['none', 'number'])).toBe(false);
    expect(isCountOpen(mappingOf('date', 'ignore'), ['none', 'count'])).toBe(true);
    expect(isCountOpen(mappingOf('date-time', 'ignore'), ['none', 'count'])).toBe(false);
    expect(isCountOpen(mappingOf('date', 'count', 'ignore'), ['none', 'count', 'count'])).toBe(false);
    expect(isCountOpen({ ...mappingOf('period', 'ignore'), eachIsOne: true }, ['none', 'count'])).toBe(false);
  });
});
