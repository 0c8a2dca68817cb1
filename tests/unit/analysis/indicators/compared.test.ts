import { describe, expect, it } from 'vitest';
import { month } from '../../../../src/domain/time/month.ts';
import {
  baselineOf,
  countedIn,
  figureIn,
  type Timeline,
} from '../../../../src/analysis/indicators/compared.ts';
import { termsOf } from '../../../../src/analysis/indicators/terms.ts';
import type { Target } from '../../../../src/policy/schema.ts';
import { count, missing } from '../../charts/figures.ts';

/** Three years that end in December 2025, each with January to December counting 1 to 12. */
const seasonal: Timeline = {
  figures: Array.from({ length: 36 }, (_, at) => count((at % 12) + 1)),
  unit: 'month',
  to: month(2025, 12),
};
const year = (of: number) => ({ from: month(of, 1), to: month(of, 12) });
const none = { baseline: null, leaveOut: [] };

describe('what is counted in a span', () => {
  it('is the sum of its months', () => {
    expect(countedIn(seasonal, year(2024), none)).toEqual({ count: 78, months: 12 });
    expect(figureIn(seasonal, year(2024))).toMatchObject({ value: 78 });
  });

  it('lets months that are left out take their share of the season with them', () => {
    const winter = { from: month(2024, 1), to: month(2024, 6) };
    const told = countedIn(seasonal, year(2024), { baseline: null, leaveOut: [winter] });
    // July to December count 57 of the 78 of a year: worth 8.77 months, so that the year still goes at 78 a year.
    expect(told?.count).toBe(57);
    expect((told?.count ?? 0) / (told?.months ?? 1)).toBeCloseTo(78 / 12, 9);
  });

  it('is unknown where a month is, unless that month is left out', () => {
    const figures = seasonal.figures.map((figure, at) => (at === 13 ? missing : figure));
    const gap = { from: month(2024, 2), to: month(2024, 2) };
    expect(countedIn({ ...seasonal, figures }, year(2024), none)).toBeNull();
    expect(
      countedIn({ ...seasonal, figures }, year(2024), { baseline: null, leaveOut: [gap] }),
    ).not.toBeNull();
    expect(countedIn(seasonal, year(2022), none)).toBeNull();
  });

  it('is of whole quarters where quarters are known', () => {
    const quarters: Timeline = {
      figures: [1, 2, 3, 4].map((value) => count(value)),
      unit: 'quarter',
      to: month(2025, 12),
    };
    expect(countedIn(quarters, { from: month(2025, 4), to: month(2025, 9) }, none)).toEqual({
      count: 5,
      months: 6,
    });
    expect(countedIn(quarters, { from: month(2025, 5), to: month(2025, 9) }, none)).toBeNull();
  });
});

describe('the terms of a target', () => {
  const team: Target = {
    aim: { direction: 'daalt' },
    from: {
      ground: 'team',
      who: 'team',
      when: '2026-01-01',
      why: 'besloten',
      baseline: { from: '2022-01', to: '2023-12' },
      leaveOut: [{ from: '2021-01', to: '2020-01', why: 'omgekeerd' }],
      per: 'aantal',
    },
  };

  it('come from the team; without them the period before is the baseline', () => {
    const terms = termsOf({ target: team });
    expect(terms).toEqual({ baseline: { from: month(2022, 1), to: month(2023, 12) }, leaveOut: [] });
    expect(baselineOf(terms, year(2025))).toEqual(terms.baseline);
    expect(baselineOf(termsOf({ target: null }), year(2025))).toEqual(year(2024));
  });
});
