import { describe, expect, it } from 'vitest';
import { pool } from '../../../../src/domain/camera-effect/pooled.ts';

describe('the effect over sites', () => {
  it('takes sites that differ widely as random, by hand', () => {
    const found = pool([
      { effect: 0, variance: 1 },
      { effect: 4, variance: 1 },
    ]);
    // Q = 2² + 2² = 8, df 1, C = 2 - 2/2 = 1, so tau² = 7 and the weights stay equal.
    expect(found).toMatchObject({
      ok: true,
      value: { sites: 2, fixed: 2, random: 2, Q: 8, tau2: 7, I2: 87.5 },
    });
    if (found.ok) expect(found.value.randomSe).toBeCloseTo(2, 12);
  });

  it('is the fixed one where sites agree', () => {
    const found = pool([
      { effect: 0.5, variance: 0.1 },
      { effect: 0.5, variance: 0.3 },
    ]);
    if (!found.ok) throw new Error('refused');
    expect(found.value).toMatchObject({ tau2: 0, I2: 0, Q: 0 });
    expect(found.value.random).toBeCloseTo(found.value.fixed, 12);
  });

  it('is refused for one site that can be used', () => {
    const one = { effect: 0.5, variance: 0.1 };
    expect(pool([one])).toEqual({ ok: false, failure: { why: 'too-few-sites' } });
    expect(pool([one, { effect: 1, variance: 0 }]).ok).toBe(false);
  });
});
