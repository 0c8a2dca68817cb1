import { describe, expect, it } from 'vitest';
import { displacementPower } from '../../../../src/domain/camera-effect/displacement-power.ts';
import { evaluate } from '../../../../src/domain/camera-effect/evaluate.ts';
import { worldOf } from './world.ts';

describe('the chance to see a displacement', () => {
  const found = evaluate(worldOf({ treatment: 0.5 }, { treatment: 12 }));
  if (!found.ok) throw new Error(found.failure.why);
  const power = (displaced: number, change = -0.5): number =>
    displacementPower({ ...found.value.areas, beforeYears: 3, change, displaced }, 5);

  it('grows with what moves, from next to nothing to next to certain', () => {
    expect(power(0)).toBeLessThan(0.08);
    expect(power(0.5)).toBeGreaterThan(power(0.15));
    expect(power(1, -0.9)).toBeGreaterThan(0.9);
  });

  it('is the same for the same seed, and none where there is nothing around', () => {
    expect(power(0.4)).toBe(power(0.4));
    const bare = evaluate({ ...worldOf({ treatment: 0.5 }), rings: [] });
    if (!bare.ok) throw new Error(bare.failure.why);
    const areas = bare.value.areas;
    expect(displacementPower({ ...areas, beforeYears: 3, change: -0.5, displaced: 1 }, 5)).toBe(0);
  });
});
