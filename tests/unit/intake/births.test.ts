import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../../src/domain/observation/mapping.ts';
import { intake } from '../../../src/intake/import.ts';
import type { ImportOutcome } from '../../../src/intake/report.ts';
import { context, fileOf, importText, quiet } from './support.ts';

const two = (value: number): string => String(value).padStart(2, '0');
/** Days of `count` years, by turns, from one year on. */
const days = (from: number, years: number, count: number): string[] =>
  Array.from(
    { length: count },
    (_, at) => `${two(1 + (at % 28))}-${two(1 + (at % 12))}-${from + ((at * 11) % years)}`,
  );
const reports = (dates: readonly string[]): string =>
  ['datum;categorie;buurt', ...dates.map((date) => `${date};E35;De Brake`)].join('\n');

async function readAs(text: string, mapping: Mapping): Promise<ImportOutcome> {
  return await intake(fileOf(text), context, {}, { ...quiet, mapped: { mapping, name: 'Lijst' } });
}

async function asked(text: string): Promise<Extract<ImportOutcome, { is: 'unknown' }>> {
  const outcome = await importText(text);
  if (outcome.is !== 'unknown') throw new Error(`not asked: ${JSON.stringify(outcome)}`);
  return outcome;
}

describe('dates of birth in the column of the date', () => {
  it.each([
    ['of all ages', reports(days(1931, 84, 40))],
    ['of young people', reports(days(2004, 12, 40))],
    ['with midnight behind them', reports(days(1931, 84, 40).map((day) => `${day} 00:00`))],
    ['in our own list', reports(days(1931, 84, 40)).replace('datum;categorie;buurt', 'van;soort;gebied')],
    ['far behind the beginning', reports([...days(2026, 1, 120), ...days(1931, 84, 400)])],
  ])('are asked, not kept as incidents: %s', async (_, text) => {
    const { proposal, refusal, sample } = await asked(text);
    expect(refusal).toMatchObject({ because: 'personal-columns' });
    expect(proposal.columns[0]).toMatchObject({ field: 'ignore', because: 'births', examples: ['•••'] });
    expect(sample.rows.every(([date]) => date === '•••')).toBe(true);
  });

  it('are refused where the column is read as the date all the same', async () => {
    const text = reports(days(1931, 84, 40));
    const { mapping } = (await asked(text)).proposal;
    const dated = mapping.columns.map((column, at) =>
      at === 0 ? { ...column, field: 'date' as const } : column,
    );
    expect(await readAs(text, { ...mapping, columns: dated })).toMatchObject({
      is: 'refused',
      refusal: { because: 'personal-columns', columns: ['datum'] },
    });
  });

  it('are days of incidents where a person says so', async () => {
    const text = reports(days(2004, 14, 40));
    const { mapping } = (await asked(text)).proposal;
    const dated = mapping.columns.map((column, at) =>
      at === 0 ? { ...column, field: 'date' as const } : column,
    );
    const told = await readAs(text, { ...mapping, columns: dated, daysAreOfEvents: true });
    expect(told).toMatchObject({ is: 'accepted', report: { accepted: 40 } });
  });

  it('stay unread where the name of the column says what they are, whatever a person says', async () => {
    const text = reports(days(1931, 84, 40)).replace('datum', 'geboortedatum');
    const { mapping, columns } = (await asked(text)).proposal;
    expect(columns[0]).toMatchObject({ because: 'personal' });
    const dated = mapping.columns.map((column, at) =>
      at === 0 ? { ...column, field: 'date' as const } : column,
    );
    expect(await readAs(text, { ...mapping, columns: dated, daysAreOfEvents: true })).toMatchObject({
      refusal: { because: 'personal-columns' },
    });
  });

  it.each([
    ['a list of seven years', reports(days(2020, 7, 60).map((day) => day.replace(/^\d\d-\d\d/, '03-04')))],
    ['a list of twenty years with the bulk of late', reports([...days(2006, 20, 20), ...days(2025, 1, 60)])],
    ['a stray day', reports(['01-01-1970', ...days(2025, 1, 60)])],
  ])('are not seen in %s', async (_, text) => {
    expect((await importText(text)).is).not.toBe('unknown');
  });
});
