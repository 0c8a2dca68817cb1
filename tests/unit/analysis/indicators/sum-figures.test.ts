import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rollingSums, sumFigures } from '../../../../src/analysis/indicators/sum-figures.ts';
import type { Figure } from '../../../../src/engine/answer.ts';
import { anyFigure, count, missing } from '../../charts/figures.ts';

describe('a sum of figures', () => {
  it('has the exact interval of the summed count, not the sum of the intervals', () => {
    // Garwood for 7: 2.814363 to 14.422675 (stats::poisson.test).
    expect(sumFigures([count(3), count(4)])).toEqual({
      is: 'number',
      value: 7,
      low: expect.closeTo(2.81436305, 6) as number,
      high: expect.closeTo(14.42267536, 6) as number,
      provisional: false,
    });
  });

  it('is provisional where a part is', () => {
    expect(sumFigures([count(3), count(4, true)])).toMatchObject({ value: 7, provisional: true });
  });

  it.each<readonly [string, readonly Figure[]]>([
    ['nothing', []],
    ['a gap', [count(3), missing]],
    ['a small count', [count(3), { is: 'below', k: 5 }]],
    ['a withheld count', [{ is: 'withheld' }, count(3)]],
  ])('is missing for %s', (_, figures) => {
    expect(sumFigures(figures)).toEqual(missing);
  });
});

describe('rolling sums', () => {
  it('are what adding each window by hand gives', () => {
    fc.assert(
      fc.property(
        fc.array(anyFigure, { maxLength: 60 }),
        fc.integer({ min: 1, max: 14 }),
        (figures, window) => {
          const sums = rollingSums(figures, window);
          expect(sums).toHaveLength(figures.length);
          sums.forEach((sum, end) => {
            let value = 0;
            let known = 0;
            for (let at = end - window + 1; at <= end; at += 1) {
              const figure = figures[at];
              if (figure?.is !== 'number') continue;
              value += figure.value;
              known += 1;
            }
            if (known === window) expect(sum).toMatchObject({ is: 'number', value });
            else expect(sum).toEqual(missing);
          });
        },
      ),
    );
  });

  it('hold their count inside its interval', () => {
    fc.assert(
      fc.property(fc.array(anyFigure, { maxLength: 40 }), (figures) => {
        for (const sum of rollingSums(figures, 12)) {
          if (sum.is !== 'number') continue;
          expect(sum.low).toBeLessThanOrEqual(sum.value);
          expect(sum.high).toBeGreaterThan(sum.value);
        }
      }),
    );
  });
});
