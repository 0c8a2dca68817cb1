import { describe, expect, it } from 'vitest';
import type { CountChange } from '../../../../src/analysis/perception/registered.ts';
import type { ShareChange } from '../../../../src/analysis/perception/share-change.ts';
import { together } from '../../../../src/analysis/perception/together.ts';

type Chance = Extract<ShareChange, { is: 'change' }>['chance'];

const felt = (difference: number, chance: Chance): ShareChange => ({
  is: 'change',
  from: 2023,
  to: 2025,
  difference,
  low: difference - 0.05,
  high: difference + 0.05,
  chance,
});
const counted = (after: number, sure: boolean): CountChange => ({
  is: 'change',
  before: 100,
  after,
  ratio: null,
  way: sure ? (after > 100 ? 1 : -1) : 0,
});
const less = felt(-0.1, 'waarschijnlijk-geen-toeval');
const chance = felt(-0.1, 'kan-toeval-zijn');

describe('what people feel and what is registered', () => {
  it.each([
    ['mee', less, counted(60, true), 'same-way'],
    ['mee', less, counted(150, true), 'other-way'],
    ['tegen', less, counted(150, true), 'same-way'],
    ['tegen', less, counted(60, true), 'other-way'],
    ['mee', less, counted(95, false), 'only-felt'],
    ['mee', chance, counted(60, true), 'only-registered'],
    ['mee', chance, counted(95, false), 'neither'],
    ['mee', felt(-0.1, 'niet-zeker'), counted(60, true), 'unsure'],
    ['los', less, counted(60, true), 'not-alike'],
    [null, less, counted(60, true), 'no-figure'],
    ['mee', less, { is: 'unknown', why: 'no-figure' }, 'no-figure'],
    ['mee', { is: 'unknown', why: 'one-year' }, counted(60, true), 'one-year'],
    ['mee', { is: 'unknown', why: 'n-unknown', from: 1, to: 2 }, counted(60, true), 'unsure'],
  ] as const)('%s: %#', (moves, one, other, told) => {
    expect(together(moves, one, other)).toBe(told);
  });
});
