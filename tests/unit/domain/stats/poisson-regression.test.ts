import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coefficientRatio, fitCounts } from '../../../../src/domain/stats/poisson-regression.ts';
import type { CountModel } from '../../../../src/domain/stats/poisson-regression.ts';

const ones = (n: number): number[][] => Array.from({ length: n }, () => [1]);

describe('a regression of counts', () => {
  it('on a constant is the mean', () => {
    const fit = fitCounts({ design: ones(4), counts: [2, 4, 6, 8] });
    expect(fit?.coefficients[0]).toBeCloseTo(Math.log(5), 10);
    // One over the total; chi-square (9 + 1 + 1 + 9) / 5 over 3.
    expect(fit?.covariance[0]?.[0]).toBeCloseTo(1 / 20, 10);
    expect(fit?.dispersion).toBeCloseTo(4 / 3, 10);
    expect(fit?.df).toBe(3);
    for (const mean of fit?.fitted ?? []) expect(mean).toBeCloseTo(5, 9);
  });

  it('of two groups is their ratio, with the standard error of its logarithm', () => {
    const fit = fitCounts({
      design: [
        [1, 0],
        [1, 1],
      ],
      counts: [50, 20],
    });
    const ratio = fit === null ? null : coefficientRatio(fit, 1);
    expect(ratio?.ratio).toBeCloseTo(0.4, 9);
    expect(ratio?.se).toBeCloseTo(Math.sqrt(1 / 50 + 1 / 20), 9);
    expect(ratio?.upper).toBeCloseTo(0.4 * Math.exp(1.959963985 * Math.sqrt(0.07)), 8);
    expect(ratio?.p).toBeCloseTo(0.000534, 5);
    expect(fit?.dispersion).toBeNull();
  });

  it('takes the exposure as an offset', () => {
    const fit = fitCounts({ design: ones(2), counts: [3, 9], offset: [Math.log(1), Math.log(5)] });
    expect(fit?.coefficients[0]).toBeCloseTo(Math.log(2), 10);
    expect(fit?.fitted[1]).toBeCloseTo(10, 9);
  });

  it('widens with a dispersion above 1 only', () => {
    const fit = fitCounts({ design: ones(2), counts: [10, 30] });
    if (fit === null) throw new Error('no fit');
    expect(coefficientRatio(fit, 0, 4)?.se).toBeCloseTo(2 * (coefficientRatio(fit, 0)?.se ?? NaN), 12);
    expect(coefficientRatio(fit, 0, 0.3)).toEqual(coefficientRatio(fit, 0));
    expect(coefficientRatio(fit, 1)).toBeNull();
  });

  it('with a theta has the variance of a negative binomial', () => {
    const fit = fitCounts({ design: ones(4), counts: [2, 4, 6, 8], theta: 5 });
    // The mean is the same; its variance doubles at mean 5: 5 + 25 / 5.
    expect(fit?.coefficients[0]).toBeCloseTo(Math.log(5), 10);
    expect(fit?.covariance[0]?.[0]).toBeCloseTo(2 / 20, 8);
    expect(fit?.dispersion).toBeCloseTo(2 / 3, 10);
  });

  const broken: readonly [string, CountModel][] = [
    ['nothing', { design: [], counts: [] }],
    ['no column', { design: [[], []], counts: [1, 2] }],
    ['fewer rows than columns', { design: [[1, 2]], counts: [3] }],
    ['rows of unequal length', { design: [[1], [1, 2]], counts: [1, 2] }],
    ['fewer rows than counts', { design: [[1]], counts: [1, 2] }],
    ['a negative count', { design: ones(2), counts: [1, -1] }],
    ['no number', { design: ones(2), counts: [1, NaN] }],
    ['an endless column', { design: [[1], [Infinity]], counts: [1, 2] }],
    ['an offset of the wrong length', { design: ones(2), counts: [1, 2], offset: [0] }],
    ['a theta of zero', { design: ones(2), counts: [1, 2], theta: 0 }],
    ['only zeros', { design: ones(3), counts: [0, 0, 0] }],
    [
      'a group of zeros',
      {
        design: [
          [1, 0],
          [1, 0],
          [1, 1],
          [1, 1],
        ],
        counts: [5, 6, 0, 0],
      },
    ],
    [
      'equal columns',
      {
        design: [
          [1, 1],
          [1, 1],
          [1, 1],
        ],
        counts: [5, 6, 7],
      },
    ],
    [
      'columns that add up',
      {
        design: [
          [1, 0, 1],
          [1, 1, 0],
          [1, 0, 1],
          [1, 1, 0],
        ],
        counts: [5, 6, 7, 8],
      },
    ],
    [
      'a column of zeros',
      {
        design: [
          [1, 0],
          [1, 0],
        ],
        counts: [5, 6],
      },
    ],
  ];
  it.each(broken)('gives nothing for %s', (_, model) => {
    expect(fitCounts(model)).toBeNull();
  });

  it('leaves no score: each column of the design has the same sum over counts and fitted', () => {
    const rows = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 60 }), fc.double({ min: -2, max: 2, noNaN: true })),
      { minLength: 3, maxLength: 40 },
    );
    fc.assert(
      fc.property(rows, (pairs) => {
        const fit = fitCounts({
          design: pairs.map(([, x]) => [1, x]),
          counts: pairs.map(([count]) => count),
        });
        if (fit === null) return;
        const sum = (of: (index: number) => number): number =>
          pairs.reduce((total, _, index) => total + of(index), 0);
        const gap = (index: number): number => (pairs[index]?.[0] ?? 0) - (fit.fitted[index] ?? 0);
        expect(sum(gap)).toBeCloseTo(0, 4);
        expect(sum((index) => gap(index) * (pairs[index]?.[1] ?? 0))).toBeCloseTo(0, 4);
      }),
    );
  });

  it('does not depend on the unit of a column', () => {
    const counts = [4, 9, 7, 12, 15, 11, 20];
    const slope = (unit: number): number | undefined =>
      fitCounts({ design: counts.map((_, index) => [1, index * unit]), counts })?.coefficients[1];
    expect((slope(1e6) ?? NaN) * 1e6).toBeCloseTo(slope(1) ?? NaN, 8);
    expect((slope(1e-6) ?? NaN) * 1e-6).toBeCloseTo(slope(1) ?? NaN, 8);
  });

  it('never throws', () => {
    const value = fc.oneof(fc.double(), fc.integer());
    fc.assert(
      fc.property(fc.array(fc.array(value, { maxLength: 3 })), fc.array(value), (design, counts) => {
        fitCounts({ design, counts });
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, fc.nat()), { minLength: 2 }), (rows) => {
        fitCounts({ design: rows.map(([a, b]) => [a, b]), counts: rows.map(([, , count]) => count) });
      }),
    );
  });
});
