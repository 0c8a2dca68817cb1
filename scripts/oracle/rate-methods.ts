import * as v from 'valibot';
import { poissonETest } from '../../src/domain/stats/e-test.ts';
import { adjustBH, rejectedBH } from '../../src/domain/stats/fdr.ts';
import { poissonInterval } from '../../src/domain/stats/poisson.ts';
import { rateRatioExact } from '../../src/domain/stats/rate-ratio.ts';
import { fromOne, method, number, numbers } from './method.ts';
import type { Methods } from './method.ts';

/** One or two counts, and looking at many of them at once. */
export const rateMethods: Methods = [
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
    method(v.object({ p: numbers, q: number }), ({ p, q }) => ({
      adjusted: adjustBH(p),
      rejected: fromOne(rejectedBH(p, q)),
    })),
  ],
];
