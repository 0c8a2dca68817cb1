import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedDisplacement } from '../../../../src/domain/camera-effect/wdq.ts';

const control = { before: 300, after: 300 };
const count = fc.integer({ min: 1, max: 500 });
const area = fc.record({ before: count, after: count });

describe('the weighted displacement quotient', () => {
  it('calls a fall around the camera diffusion, and gives the total as a number', () => {
    const found = weightedDisplacement({
      treatment: { before: 40, after: 18 },
      buffer: { before: 60, after: 50 },
      control: { before: 300, after: 290 },
    });
    expect(found).toMatchObject({ ok: true, value: { grossEffect: 22, band: 'diffusion_below_direct' } });
    if (!found.ok) return;
    expect(found.value.wdq).toBeCloseTo(0.387097, 6);
    expect(found.value.totalNetEffect).toBeCloseTo(28.666667, 6);
  });

  it.each([
    [{ before: 60, after: 45 }, 'diffusion_exceeds_direct'],
    [{ before: 60, after: 50 }, 'diffusion_equals_direct'],
    [{ before: 60, after: 55 }, 'diffusion_below_direct'],
    [{ before: 60, after: 60 }, 'no_displacement'],
    [{ before: 60, after: 65 }, 'displacement_below_direct'],
    [{ before: 60, after: 70 }, 'displacement_equals_direct'],
    [{ before: 60, after: 75 }, 'displacement_exceeds_direct'],
  ])('gives each outcome its band: %j is %s', (buffer, band) => {
    const found = weightedDisplacement({ treatment: { before: 40, after: 30 }, buffer, control });
    expect(found).toMatchObject({ ok: true, value: { band } });
  });

  it('refuses a quotient where nothing was won, and any on a zero', () => {
    const worse = weightedDisplacement({
      treatment: { before: 20, after: 25 },
      buffer: { before: 30, after: 28 },
      control: { before: 200, after: 210 },
    });
    expect(worse).toMatchObject({ ok: true, value: { wdq: null, band: 'not_applicable' } });
    const treatment = { before: 40, after: 18 };
    const buffer = { before: 60, after: 50 };
    const empty = { before: 0, after: 10 };
    expect(weightedDisplacement({ treatment, buffer, control: empty })).toEqual({
      ok: false,
      failure: { why: 'zero-control' },
    });
    expect(weightedDisplacement({ treatment, buffer: empty, control })).toEqual({
      ok: false,
      failure: { why: 'zero-buffer' },
    });
  });

  it('never gives a quotient without success, and the total is the sum of what both areas won', () => {
    fc.assert(
      fc.property(area, area, area, (treatment, buffer, other) => {
        const found = weightedDisplacement({ treatment, buffer, control: other });
        if (!found.ok) throw new Error('refused');
        expect(found.value.wdq === null).toBe(found.value.success >= -1e-9);
        const won = -(found.value.success + found.value.bufferMeasure) * other.after;
        expect(found.value.totalNetEffect).toBeCloseTo(won, 6);
      }),
    );
  });
});
