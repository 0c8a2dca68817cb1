import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureText, intervalText } from '../../../src/text/figure-text.ts';

const number = (value: number, provisional = false) =>
  ({ is: 'number', value, low: value / 2, high: value * 2 + 0.5, provisional }) as const;

describe('a figure in words', () => {
  it.each([
    [number(158), '158'],
    [number(1616), '1.616'],
    [number(0), '0'],
    [number(12, true), '12*'],
    [{ is: 'below', k: 5 } as const, 'minder dan 5'],
    [{ is: 'withheld' } as const, 'afgeschermd'],
    [{ is: 'missing' } as const, 'geen cijfer'],
  ])('is %j as %s', (figure, text) => {
    expect(figureText(figure)).toBe(text);
  });

  it('never shows a number that was not let through', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99 }), (k) => {
        expect(figureText({ is: 'below', k })).toMatch(new RegExp(`^minder dan ${k}$`));
        expect(figureText({ is: 'withheld' })).not.toMatch(/\d/);
      }),
    );
  });
});

describe('an interval in words', () => {
  it('stands beside a number only', () => {
    expect(intervalText(number(7))).toBe('3\u00a0–\u2060\u00a015');
    expect(intervalText({ is: 'below', k: 5 })).toBe('');
    expect(intervalText({ is: 'withheld' })).toBe('');
    expect(intervalText({ is: 'missing' })).toBe('');
  });
});
