import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/engine/answer.ts';
import type { Population } from '../../../../src/policy/schema.ts';
import { readOthers, type YearAnswers } from '../../../../src/analysis/trends/others.ts';
import { answer, count, row } from '../../charts/figures.ts';
import { kind, municipality } from '../../screens/small-municipality.ts';

const ids = ['GM0001', 'GM0002', 'GM0003', 'GM0004', 'GM0005'];

const people = (area: string, inhabitants: number, dwellings: number | null = null): Population => ({
  area,
  year: 2020,
  inhabitants,
  dwellings,
  fictief: false,
  source: 'bron',
});

const { profile } = municipality();
const here = municipality({
  profile: {
    ...profile,
    region: { ...profile.region, members: ids.map((id) => ({ id, name: `Naam ${id}` })) },
  },
  population: [...ids.map((id) => people(id, 20_000, 8000)), people('NL00', 1_000_000)],
  kinds: [kind('a/1'), kind('a/2', { per: 'woningen' })],
});

const members = (counts: readonly number[]): Answer =>
  answer(ids.slice(0, counts.length).map((id, index) => row(id, count(counts[index] ?? 0))));

const year = (more: Partial<YearAnswers>): YearAnswers => ({
  year: 2024,
  members: undefined,
  own: 400,
  country: null,
  ...more,
});

describe('how others stand', () => {
  it('is a rate per 1,000 here, in the region and in the country, with the region as a funnel', () => {
    const all = members([400, 200, 200, 200, 200]);
    const others = readOthers(here, ['a/1'], [year({ members: all, country: 12_000 })]);
    expect(others?.rates.map(({ name, rate, own }) => [name, rate, own])).toEqual([
      ['Verzonnen', 20, true],
      ['Streek', 12, false],
      ['Nederland', 12, false],
    ]);
    expect(others).toMatchObject({ year: 2024, per: 'inwoners', place: 'high', against: 'Streek' });
    expect(others?.funnel?.points.filter(({ subject }) => subject.own)).toHaveLength(1);
    expect(others?.sizeYear).toBe(2020);
  });

  it('is of the last year that all have, else the last with the region', () => {
    const all = members([400, 200, 200, 200, 200]);
    const years = [
      year({ year: 2024, members: all }),
      year({ year: 2023, members: all, country: 9 }),
      year({ year: 2022, members: all, country: 9 }),
    ];
    expect(readOthers(here, ['a/1'], years)?.year).toBe(2023);
    expect(readOthers(here, ['a/1'], years.slice(0, 1))?.year).toBe(2024);
  });

  it('is held against the country where the region has no figures', () => {
    const others = readOthers(here, ['a/1'], [year({ country: 20_000 })]);
    expect(others).toMatchObject({ funnel: null, place: 'usual', against: 'Nederland', isSpread: false });
  });

  it('is no funnel of a few municipalities, and no region of a part of it', () => {
    const few = readOthers(here, ['a/1'], [year({ members: members([400, 200, 200]), country: 9000 })]);
    expect([few?.funnel, few?.against]).toEqual([null, 'Nederland']);
    const part = readOthers(here, ['a/1'], [year({ members: members([400, 200, 200, 200]) })]);
    expect(part?.funnel?.points).toHaveLength(4);
    expect(part?.rates.map(({ name }) => name)).toEqual(['Verzonnen']);
  });

  it('is per dwelling where the kind is, and every dwelling is known', () => {
    const all = members([400, 200, 200, 200, 200]);
    expect(readOthers(here, ['a/2'], [year({ members: all })])).toMatchObject({
      per: 'woningen',
      isPerInhabitants: false,
      rates: [{ rate: 50 }, { rate: 30 }],
    });
    expect(readOthers(here, ['a/2'], [year({ members: all, country: 9 })])).toMatchObject({
      per: 'inwoners',
      isPerInhabitants: true,
    });
    expect(readOthers(here, ['a/1', 'a/2'], [year({ members: all })])?.per).toBe('inwoners');
  });

  it('says that municipalities differ by more than chance', () => {
    const spread = members([900, 100, 900, 100, 500]);
    expect(readOthers(here, ['a/1'], [year({ members: spread })])?.isSpread).toBe(true);
  });

  it('has no test on fewer than five', () => {
    const others = readOthers(here, ['a/1'], [year({ own: 1, country: 60 })]);
    expect([others?.place, others?.rates.length]).toEqual([null, 2]);
  });

  it('is not told without a figure of ours', () => {
    expect(readOthers(here, ['a/1'], [year({ own: null, country: 9 })])).toBeNull();
    expect(readOthers(here, ['a/1'], [year({})])).toBeNull();
  });
});
