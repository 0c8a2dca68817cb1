import { describe, expect, it } from 'vitest';
import type { Answer, Figure } from '../../../../src/engine/answer.ts';
import { countChange, yearFigures } from '../../../../src/analysis/perception/registered.ts';

const number = (value: number): Figure => ({
  is: 'number',
  value,
  low: value,
  high: value,
  provisional: false,
});
const years = (...counts: readonly [number, Figure][]) => counts.map(([year, figure]) => ({ year, figure }));

describe('the registered years', () => {
  const answer: Answer = {
    is: 'answer',
    question: {
      by: 'time',
      unit: 'year',
      kinds: ['a'],
      within: 'GM0001',
      span: { from: 0, to: 1 },
      audience: 'driehoek',
    },
    dataHash: '',
    rows: [2021, 2022, 2023, 2024].map((year) => ({ key: `${year}`, figure: number(year), series: [0] })),
    total: number(1),
    unplaced: null,
    series: [],
    density: null,
  };
  it('are those from the first to the last of the survey', () => {
    expect(yearFigures(answer, [2023, 2022, 2025]).map(({ year }) => year)).toEqual([2022, 2023, 2024]);
  });
  it('are none without a year, and none while nothing is known', () => {
    expect(yearFigures(answer, [])).toEqual([]);
    expect(yearFigures(undefined, [2022])).toEqual([]);
  });
});

describe('how a count changed', () => {
  it('is told with its exact interval, and went a way only where that holds no "equal"', () => {
    // 60 of 160: Clopper-Pearson gives 0.2998 to 0.4549, which is 0.428 to 0.835 as odds of the two years.
    const fell = countChange(years([2023, number(100)], [2025, number(60)]), 2023, 2025);
    expect(fell).toMatchObject({ is: 'change', before: 100, after: 60, way: -1, ratio: { ratio: 0.6 } });
    if (fell.is !== 'change' || fell.ratio === null) throw new Error('no change');
    expect(fell.ratio.lower).toBeCloseTo(0.428, 3);
    expect(fell.ratio.upper).toBeCloseTo(0.835, 3);
    expect(countChange(years([2023, number(49)], [2025, number(50)]), 2023, 2025)).toMatchObject({ way: 0 });
    expect(countChange(years([2023, number(60)], [2025, number(100)]), 2023, 2025)).toMatchObject({ way: 1 });
  });
  it('has no percentage on a base below twenty', () => {
    expect(countChange(years([2023, number(19)], [2025, number(40)]), 2023, 2025)).toMatchObject({
      ratio: null,
    });
    expect(countChange(years([2023, number(20)], [2025, number(40)]), 2023, 2025)).toMatchObject({
      ratio: { ratio: 2 },
    });
  });
  it('is not tested on fewer than five, nor without a number', () => {
    expect(countChange(years([2023, number(2)], [2025, number(2)]), 2023, 2025)).toMatchObject({
      why: 'few',
    });
    expect(countChange(years([2023, number(2)], [2025, { is: 'below', k: 5 }]), 2023, 2025)).toMatchObject({
      why: 'no-figure',
    });
    expect(countChange(years([2023, number(2)]), 2023, 2025)).toMatchObject({ why: 'no-figure' });
  });
});
