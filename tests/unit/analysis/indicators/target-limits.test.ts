import { describe, expect, it } from 'vitest';
import { againstLimits, limitsOf } from '../../../../src/analysis/indicators/target-limits.ts';

describe('limitsOf', () => {
  it('leaves open the side that is always good', () => {
    expect(limitsOf({ direction: 'daalt', value: 150 })).toEqual({ low: -Infinity, high: 150 });
    expect(limitsOf({ direction: 'stijgt', value: 0.7 })).toEqual({ low: 0.7, high: Infinity });
  });

  it('takes a band as it was set', () => {
    expect(limitsOf({ direction: 'stabiel', band: { low: 40, high: 60 } })).toEqual({ low: 40, high: 60 });
  });

  it('draws no line that nobody set', () => {
    expect(limitsOf({ direction: 'daalt' })).toBeNull();
    expect(limitsOf({ direction: 'stijgt', value: null })).toBeNull();
    expect(limitsOf({ direction: 'stabiel', band: null })).toBeNull();
    expect(limitsOf({ direction: 'stabiel of stijgt' })).toBeNull();
    expect(limitsOf({ direction: 'minimaal', value: 2, per: 'jaar' })).toBeNull();
    expect(limitsOf({ direction: 'onder de referentie', reference: 'twente' })).toBeNull();
  });
});

describe('againstLimits', () => {
  const band = { low: 20, high: 55 };
  it('names the limit that decided, and no other', () => {
    // 26 with 16 to 39 against 20 to 55: the lower limit, however many there were before.
    expect(againstLimits({ lower: 16, upper: 39 }, band)).toEqual({ place: null, passed: ['low'] });
    expect(againstLimits({ lower: 30, upper: 60 }, band)).toEqual({ place: null, passed: ['high'] });
    expect(againstLimits({ lower: 10, upper: 60 }, band)).toEqual({ place: null, passed: ['low', 'high'] });
  });
  it('tells what lies beyond from what reaches over', () => {
    expect(againstLimits({ lower: 5, upper: 19 }, band)).toEqual({ place: 'below', passed: ['low'] });
    expect(againstLimits({ lower: 56, upper: 90 }, band)).toEqual({ place: 'above', passed: ['high'] });
    expect(againstLimits({ lower: 20, upper: 55 }, band)).toEqual({ place: 'within', passed: [] });
    expect(againstLimits({ lower: 5, upper: 19 }, { low: -Infinity, high: 20 })).toEqual({
      place: 'within',
      passed: [],
    });
  });
});
