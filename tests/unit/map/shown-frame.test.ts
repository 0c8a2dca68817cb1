import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shownFrame } from '../../../src/map/shown-frame.ts';
import { square } from './fixture.ts';

const rings = { BU1: [square(228_000, 486_000, 4000)] };

it('holds all that is in view, in a picture that is no strip and no tower', () => {
  const side = fc.integer({ min: 10, max: 40_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const seen = { minX: 1000, minY: 2000, maxX: 1000 + width, maxY: 2000 + height };
      const frame = shownFrame(seen, rings);
      expect(frame.minX).toBeLessThanOrEqual(seen.minX);
      expect(frame.minY).toBeLessThanOrEqual(seen.minY);
      expect(frame.maxX).toBeGreaterThanOrEqual(seen.maxX);
      expect(frame.maxY).toBeGreaterThanOrEqual(seen.maxY);
      const ratio = (frame.maxY - frame.minY) / (frame.maxX - frame.minX);
      expect(ratio).toBeGreaterThan(0.499);
      expect(ratio).toBeLessThan(0.901);
    }),
  );
});

it('is the whole gemeente where no map says what is in view', () => {
  const { minX, maxX, minY, maxY } = shownFrame(null, rings);
  expect(minX).toBeLessThanOrEqual(227_600);
  expect(maxX).toBeGreaterThanOrEqual(232_400);
  expect(minY).toBeLessThanOrEqual(485_600);
  expect(maxY).toBeGreaterThanOrEqual(490_400);
});
