import { expect, it } from 'vitest';
import { defaultRings } from '../../../../src/domain/camera-effect/design.ts';
import type { EvaluationDesign } from '../../../../src/domain/camera-effect/design.ts';
import { variantsOf } from '../../../../src/domain/camera-effect/robustness.ts';
import { variantInputs } from '../../../../src/analysis/cameras/input.ts';
import { worldOf } from '../../domain/camera-effect/world.ts';

it('tells of another radius how many times as large it is as the places alike', () => {
  const input = worldOf({ treatment: 1 });
  const design: EvaluationDesign = {
    place: { is: 'cells', treatment: { is: 'circle', x: 0, y: 0, radius: 100 }, rings: defaultRings },
    control: { is: 'rest', of: 'GM0001' },
    kinds: ['A'],
    start: input.start,
    windows: input.windows,
  };
  const variants = variantsOf(design, { radii: [50, 100, 150], years: [2], controls: [design.control] });
  const plan = { zones: [], prefixOf: () => '' };
  const scales = variantInputs(input, variants, plan, () => [], design.place).map(
    (variant) => variant.input.comparableScale,
  );
  expect(scales).toEqual([0.25, 1, 2.25]);
});
