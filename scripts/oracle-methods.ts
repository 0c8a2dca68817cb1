import * as v from 'valibot';
import { densityAt } from '../src/domain/density/kernel.ts';
import { cellCentre, grid100Code, snap } from '../src/domain/geo/cell.ts';
import { donutMask } from '../src/domain/geo/donut-mask.ts';
import { toRd } from '../src/domain/geo/rd.ts';
import { roundToFive, suppress } from '../src/domain/privacy/rounding.ts';
import { poissonETest } from '../src/domain/stats/e-test.ts';
import { adjustBH, rejectedBH } from '../src/domain/stats/fdr.ts';
import { poissonInterval } from '../src/domain/stats/poisson.ts';
import { rateRatioExact } from '../src/domain/stats/rate-ratio.ts';

/** Runs one method on the inputs of a case; null when they are not what the method takes. */
export type Method = (inputs: unknown) => Readonly<Record<string, unknown>> | null;

function method<Inputs>(
  schema: v.GenericSchema<unknown, Inputs>,
  run: (inputs: Inputs) => Readonly<Record<string, unknown>>,
): Method {
  return (inputs) => {
    const read = v.safeParse(schema, inputs);
    return read.success ? run(read.output) : null;
  };
}

const number = v.number();
const point = v.tuple([number, number]);

/** The methods that the project has, by the name that case files know them by. */
export const methods: ReadonlyMap<string, Method> = new Map<string, Method>([
  [
    'poisson_rate_ci',
    method(v.object({ count: number, exposure: number, conf: number }), ({ count, exposure, conf }) => ({
      ...poissonInterval(count, exposure, conf),
    })),
  ],
  [
    'rate_ratio_exact',
    method(v.object({ x1: number, t1: number, x2: number, t2: number, conf: number }), (inputs) => ({
      ...rateRatioExact(inputs),
    })),
  ],
  [
    'poisson_e_test',
    method(v.object({ k1: number, n1: number, k2: number, n2: number }), ({ k1, n1, k2, n2 }) => ({
      p: poissonETest(k1, n1, k2, n2),
    })),
  ],
  [
    'fdr_bh',
    method(v.object({ p: v.array(number), q: number }), ({ p, q }) => ({
      adjusted: adjustBH(p),
      // Case files count from 1.
      rejected: rejectedBH(p, q).map((index) => index + 1),
    })),
  ],
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
    method(v.object({ counts: v.array(number), minCell: number }), ({ counts, minCell }) => ({
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
]);
