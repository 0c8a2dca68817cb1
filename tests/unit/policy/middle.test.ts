import { expect, it } from 'vitest';
import { middleOf } from '../../../src/policy/middle.ts';
import { square } from '../map/fixture.ts';

it('is the middle of all outlines together', () => {
  // The origin of RD is the tower of the Onze Lieve Vrouwekerk in Amersfoort.
  const rings = { A: [square(154_000, 462_000, 500)], B: [square(155_500, 463_500, 500)] };
  const middle = middleOf({ rings });
  expect(middle?.longitude).toBeCloseTo(5.38721, 4);
  expect(middle?.latitude).toBeCloseTo(52.15517, 4);
  expect(middleOf({ rings: {} })).toBeNull();
});
