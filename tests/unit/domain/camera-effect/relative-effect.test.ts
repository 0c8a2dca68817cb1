import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didTwoByTwo } from '../../../../src/domain/camera-effect/difference-in-differences.ts';
import { phi, relativeEffect } from '../../../../src/domain/camera-effect/relative-effect.ts';

const treatment = { before: 40, after: 18 };
const control = { before: 300, after: 290 };
const spread = (dispersion: number, df = Number.POSITIVE_INFINITY) => ({
  treatment: { dispersion, df },
  control: { dispersion, df },
});

function valueOf(input: Parameters<typeof relativeEffect>[0]) {
  const found = relativeEffect(input);
  if (!found.ok) throw new Error(found.failure.why);
  return found.value;
}

describe('the relative effect size', () => {
  it('is above one for good news, with the change in percent', () => {
    const found = valueOf({ treatment, control });
    expect(found.relativeEffectSize).toBeCloseTo(2.148148, 6);
    expect(found.percentChange).toBeCloseTo(-53.448276, 6);
    expect([found.lower, found.upper].map((it) => it.toFixed(3))).toEqual(['1.204', '3.834']);
  });

  it('no longer shows when months vary twice as much as chance', () => {
    expect(valueOf({ treatment, control }).percentUpper).toBeLessThan(0);
    expect(valueOf({ treatment, control, spread: spread(2) }).percentUpper).toBeGreaterThan(0);
  });

  it('reaches further where the spread rests on few months', () => {
    const known = valueOf({ treatment, control, spread: spread(2) });
    const guessed = valueOf({ treatment, control, spread: spread(2, 11) });
    expect(guessed.variance).toBe(known.variance);
    expect(guessed.percentUpper - guessed.percentLower).toBeGreaterThan(
      known.percentUpper - known.percentLower,
    );
  });

  it('adds half an incident where nothing was left, and says so', () => {
    const found = valueOf({ treatment: { before: 12, after: 0 }, control });
    expect(found.halfAdded).toBe(true);
    expect(found.relativeEffectSize).toBeCloseTo((12.5 * 290.5) / (0.5 * 300.5), 9);
    expect(valueOf({ treatment, control }).halfAdded).toBe(false);
  });

  it('gives no number on fewer than five before or on an empty control', () => {
    expect(relativeEffect({ treatment: { before: 4, after: 1 }, control })).toEqual({
      ok: false,
      failure: { why: 'too-few-before', before: 4 },
    });
    expect(relativeEffect({ treatment, control: { before: 10, after: 0 } })).toEqual({
      ok: false,
      failure: { why: 'zero-control' },
    });
  });

  it('is one over the ratio of the regression, with the same standard error', () => {
    const count = fc.integer({ min: 5, max: 400 });
    const area = fc.record({ before: count, after: count });
    fc.assert(
      fc.property(area, area, (one, other) => {
        const effect = valueOf({ treatment: one, control: other });
        const did = didTwoByTwo(one, other);
        if (!did.ok) throw new Error(did.failure.why);
        expect(did.value.ratio * effect.relativeEffectSize).toBeCloseTo(1, 6);
        expect(did.value.se ** 2).toBeCloseTo(effect.variance, 6);
      }),
    );
  });
});

describe('phi', () => {
  it('is near zero for a small association, and absent for an empty margin', () => {
    expect(phi(treatment, control)).toBeCloseTo(0.103571, 6);
    expect(phi({ before: 0, after: 0 }, control)).toBeNull();
  });
});
