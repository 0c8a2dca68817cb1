import { expect, it } from 'vitest';
import { leastBandwidth } from '../../../../src/domain/density/bandwidth.ts';

it('is a cell of 100 m, or half of one of 500 m', () => {
  expect([leastBandwidth(100), leastBandwidth(500)]).toEqual([100, 250]);
});
