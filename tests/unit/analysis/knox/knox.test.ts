import { describe, expect, it } from 'vitest';
import { addRound, nearCell } from '../../../../src/analysis/knox/rounds.ts';
import type { Knox, KnoxCell } from '../../../../src/domain/knox/knox.ts';

const cell = (observed: number, expected: number, atLeast: number): KnoxCell => ({
  observed,
  expected,
  atLeast,
});
const round = (atLeast: number, draws: number): Knox => ({
  pairs: 435,
  draws,
  bands: [[cell(4, 1, atLeast)]],
  within: [[cell(9, 2, atLeast + 1)]],
});

describe('rounds of draws', () => {
  it('add up to one test: what was counted stays, draws and how many were as high are added', () => {
    const sum = addRound(addRound(null, round(3, 100)), round(2, 99));
    expect(sum).toEqual({
      pairs: 435,
      draws: 199,
      bands: [[cell(4, 1, 5)]],
      within: [[cell(9, 2, 7)]],
    });
  });
});

describe('what is near', () => {
  it('ends at 200 metres and 14 days, and at the first band where places are coarser', () => {
    const days = [0, 7, 14, 28];
    expect(nearCell({ metres: [0, 100, 200, 400], days })).toEqual({ row: 1, column: 1 });
    expect(nearCell({ metres: [0, 500, 1000, 2000], days })).toEqual({ row: 0, column: 1 });
  });
});
