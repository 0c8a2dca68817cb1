import { describe, expect, it } from 'vitest';
import { defaultRings } from '../../../../src/domain/camera-effect/design.ts';
import type { EvaluationDesign } from '../../../../src/domain/camera-effect/design.ts';
import { evaluate } from '../../../../src/domain/camera-effect/evaluate.ts';
import { robustnessOf, variantsOf } from '../../../../src/domain/camera-effect/robustness.ts';
import { worldOf } from './world.ts';

const design: EvaluationDesign = {
  place: { is: 'cells', treatment: { is: 'circle', x: 0, y: 0, radius: 100 }, rings: defaultRings },
  control: { is: 'rest', of: 'kern' },
  kinds: ['a'],
  start: null,
  windows: { beforeYears: 3, afterYears: 3, leftOut: [] },
};
const controls = [design.control, { is: 'areas', ids: ['b'] } as const];

describe('other choices', () => {
  it('are every combination, with rings that touch the treatment area', () => {
    const variants = variantsOf(design, { radii: [75, 100, 150, 350], years: [1, 2, 3], controls });
    expect(variants).toHaveLength(24);
    const rings = variants.map(({ design: { place } }) => (place.is === 'cells' ? place.rings : []));
    expect([rings[0], rings[6], rings[12], rings[18]]).toEqual([
      [
        { inner: 75, outer: 300 },
        { inner: 300, outer: 500 },
      ],
      defaultRings,
      [
        { inner: 150, outer: 300 },
        { inner: 300, outer: 500 },
      ],
      [{ inner: 350, outer: 500 }],
    ]);
    expect(variants[1]?.design.control).toEqual(controls[1]);
    expect(variants[2]?.design.windows).toMatchObject({ beforeYears: 2, afterYears: 2 });
  });

  it('leave a drawn area as it is', () => {
    const place = { is: 'areas', treatment: ['a'], rings: [] } as const;
    const variants = variantsOf({ ...design, place }, { radii: [50, 100], years: [1], controls });
    expect(variants.map(({ choice }) => choice.radius)).toEqual([null, null]);
  });

  it('count how often the picture is the same', () => {
    const tried = [
      worldOf({ treatment: 0.4 }, { treatment: 10 }),
      worldOf({ treatment: 0.4 }, { treatment: 10 }, 2),
      worldOf({ treatment: 1 }, { treatment: 10 }),
      { ...worldOf({ treatment: 1 }), start: null },
    ].map((input, years) => ({ choice: { radius: 100, years, control: 0 }, result: evaluate(input) }));
    const found = robustnessOf('fall', tried);
    expect(found.cells.map(({ code }) => code)).toEqual(['fall', 'fall', 'no-difference-seen', 'refused']);
    expect([found.same, found.evaluated]).toEqual([2, 3]);
    expect(found.cells[3]?.percentChange).toBeNull();
    expect(found.main).toBe('fall');
    expect(robustnessOf('cannot-measure', tried).same).toBe(1);
  });
});
