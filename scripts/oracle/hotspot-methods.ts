import * as v from 'valibot';
import { logRelativeRisk } from '../../src/domain/density/relative-risk.ts';
import { scottBandwidth } from '../../src/domain/density/scott.ts';
import { accuracyOf } from '../../src/domain/hotspot/accuracy.ts';
import { dbscan } from '../../src/domain/hotspot/dbscan.ts';
import { getisOrd, twoSided } from '../../src/domain/hotspot/getis-ord.ts';
import { moran } from '../../src/domain/hotspot/moran.ts';
import { adjustBH, rejectedBH } from '../../src/domain/stats/fdr.ts';
import { falseAlarms } from '../../src/domain/thresholds.ts';
import { fromOne, method, number, numbers } from './method.ts';
import type { Methods } from './method.ts';

const point = v.tuple([number, number]);
const lattice = { rows: number, cols: number, contiguity: v.literal('queen'), values: numbers };

/** Where more happens than elsewhere, and whether that can be chance. */
export const hotspotMethods: Methods = [
  [
    'bandwidth_scott',
    method(v.object({ points: v.array(point) }), ({ points }) => {
      const found = scottBandwidth(points);
      return found && { ...found };
    }),
  ],
  [
    'relative_risk',
    method(
      v.object({ cases: v.array(point), population: v.array(point), at: v.array(point), bandwidth: number }),
      ({ cases, population, at, bandwidth }) => ({
        logRelativeRisk: logRelativeRisk(cases, population, at, bandwidth),
      }),
    ),
  ],
  [
    'getis_ord_gi_star',
    method(v.object(lattice), ({ rows, cols, values }) => {
      const z = [...getisOrd(values, { rows, columns: cols })];
      const p = z.map(twoSided);
      const hot = rejectedBH(p, falseAlarms).filter((at) => (z[at] ?? 0) > 0);
      return { z, p, pBH: adjustBH(p), hot: fromOne(hot) };
    }),
  ],
  [
    'moran',
    method(v.object(lattice), ({ rows, cols, values }) => {
      const found = moran(values, { rows, columns: cols });
      return found && { ...found };
    }),
  ],
  [
    'dbscan',
    method(v.object({ points: v.array(point), eps: number, minPts: number }), ({ points, eps, minPts }) => {
      const { of, sizes } = dbscan(points, eps, minPts);
      const noise = of.flatMap((cluster, at) => (cluster === null ? [at] : []));
      return { nClusters: sizes.length, noise: fromOne(noise), sizes };
    }),
  ],
  [
    'pai',
    method(
      v.object({ observed: numbers, predicted: numbers, area: numbers }),
      ({ observed, predicted, area }) => ({
        ...accuracyOf(
          observed.map((count, at) => ({
            observed: count,
            predicted: predicted[at] ?? 0,
            area: area[at] ?? 0,
          })),
        ),
      }),
    ),
  ],
];
