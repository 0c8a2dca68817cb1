import * as v from 'valibot';
import { densityAt } from '../../src/domain/density/kernel.ts';
import { cellCentre, grid100Code, snap } from '../../src/domain/geo/cell.ts';
import { donutMask } from '../../src/domain/geo/donut-mask.ts';
import { toRd } from '../../src/domain/geo/rd.ts';
import { roundToFive, suppress } from '../../src/domain/privacy/rounding.ts';
import { method, number, numbers } from './method.ts';
import type { Methods } from './method.ts';

const point = v.tuple([number, number]);

/** Where things are, and how little of that may be told. */
export const placeMethods: Methods = [
  [
    'kde',
    method(
      v.object({
        points: v.array(point),
        at: v.array(point),
        bandwidth: number,
        kernel: v.picklist(['gaussian', 'quartic']),
        crs: v.literal('EPSG:28992'),
      }),
      ({ points, at, bandwidth, kernel }) => ({ perKm2: densityAt(points, at, { kernel, bandwidth }) }),
    ),
  ],
  [
    'round5_suppress',
    method(v.object({ counts: numbers, minCell: number }), ({ counts, minCell }) => ({
      rounded: counts.map(roundToFive),
      display: counts.map((count) => suppress(count, minCell)),
    })),
  ],
  [
    'grid100_code',
    method(v.object({ x: number, y: number }), ({ x, y }) => {
      const [centreX, centreY] = cellCentre(snap(x, y, 100));
      return { code: grid100Code(x, y), centreX, centreY };
    }),
  ],
  [
    'donut_mask',
    method(
      v.object({ x: number, y: number, rMin: number, rMax: number, u1: number, u2: number }),
      (inputs) => ({ ...donutMask(inputs) }),
    ),
  ],
  [
    'wgs84_to_rd',
    method(v.object({ lat: number, lon: number }), ({ lat, lon }) => {
      const [x, y] = toRd(lon, lat);
      return { x, y };
    }),
  ],
];
