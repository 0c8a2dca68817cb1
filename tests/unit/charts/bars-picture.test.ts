import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countTicks } from '../../../src/charts/bars-picture.tsx';

it('the ticks of counts are whole, start at nothing, reach the highest, and are few', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (highest) => {
      const ticks = countTicks(highest);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest);
      expect(ticks.length).toBeLessThanOrEqual(4);
      expect(ticks.every((tick) => Number.isInteger(tick))).toBe(true);
    }),
  );
});
