import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicShare } from '../../../../src/domain/privacy/share.ts';

const rule = { fewestAnswers: 50, fewestBehind: 5 };
const bare = { effectiveN: null, margin: null };

describe('a share in openbaar', () => {
  it.each([
    ['of one person among 33', 0.03, 33],
    ['of half of too few', 0.5, 49],
    ['of four people among 100', 0.04, 100],
    ['of all but four among 100', 0.96, 100],
    ['of nobody', 0, 400],
    ['of everybody', 1, 400],
  ])('is not told: %s', (_, share, n) => {
    expect(publicShare({ share, n, ...bare }, rule)).toBeNull();
  });

  it('is not told where nobody knows how many answered', () => {
    expect(publicShare({ share: 0.5, n: null, ...bare }, rule)).toBeNull();
  });

  it.each([
    [0.74, 53, 0.7, 50, 0.1],
    [0.89, 146, 0.9, 140, 0.05],
    [0.37, 333, 0.38, 330, 0.02],
    [0.344, 574, 0.34, 570, 0.01],
    [0.005, 1100, 0.01, 1100, 0.01],
  ])('%d of %d answers is %d of %d, in steps of %d', (share, n, told, inTens, step) => {
    expect(publicShare({ share, n, ...bare }, rule)).toEqual({ share: told, n: inTens, step, ...bare });
  });

  it('goes by the effective number where that is all there is', () => {
    expect(publicShare({ share: 0.5, n: null, effectiveN: 489, margin: null }, rule)).toMatchObject({
      n: null,
      effectiveN: 480,
      step: 0.02,
    });
    expect(publicShare({ share: 0.5, n: null, effectiveN: 33, margin: null }, rule)).toBeNull();
  });

  it('keeps a published margin around it, outward', () => {
    const margin = { low: 0.311, high: 0.372 };
    expect(publicShare({ share: 0.34, n: 146, effectiveN: null, margin }, rule)?.margin).toEqual({
      low: 0.3,
      high: 0.4,
    });
  });

  const asked = fc
    .record({ n: fc.integer({ min: 1, max: 3000 }), part: fc.double({ min: 0, max: 1, noNaN: true }) })
    .map(({ n, part }) => ({ n, count: Math.round(n * part) }));

  it('comes out of a second publication as it came out of the first', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 3, max: 10 }), ({ n, count }, fewestBehind) => {
        const own = { fewestAnswers: 50, fewestBehind };
        const once = publicShare({ share: count / n, n, ...bare }, own);
        if (once !== null) expect(publicShare(once, own)).toEqual(once);
      }),
    );
  });

  it('leaves at least so many counts open as are protected', () => {
    fc.assert(
      fc.property(asked, ({ n, count }) => {
        const told = publicShare({ share: count / n, n, ...bare }, rule);
        if (told === null) return;
        expect(Math.min(count, n - count)).toBeGreaterThanOrEqual(rule.fewestBehind);
        const possible = Array.from({ length: n + 1 }, (_, other) => other).filter(
          (other) => publicShare({ share: other / n, n, ...bare }, rule)?.share === told.share,
        );
        // At an end of the scale a part of the step is itself too few to tell.
        expect(possible.length).toBeGreaterThanOrEqual(Math.floor(rule.fewestBehind / 2));
      }),
      { numRuns: 60 },
    );
  });
});
