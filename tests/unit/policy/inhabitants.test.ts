import { expect, it } from 'vitest';
import { inhabitantsOf } from '../../../src/policy/inhabitants.ts';

const row = (area: string, year: number, inhabitants: number) => ({
  area,
  year,
  inhabitants,
  dwellings: null,
  fictief: false,
  source: 'x',
});

it('takes the newest year of every area, in whatever order', () => {
  const found = inhabitantsOf([row('a', 2024, 20), row('a', 2021, 10), row('b', 2021, 5)]);
  expect([...found]).toEqual([
    ['a', 20],
    ['b', 5],
  ]);
});
