import { describe, expect, it } from 'vitest';
import { limitsOf } from '../../../../src/analysis/indicators/target-limits.ts';

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
