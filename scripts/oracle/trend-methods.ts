import * as v from 'valibot';
import { cChart, uChart } from '../../src/domain/stats/control-chart.ts';
import { ewmaChart } from '../../src/domain/stats/ewma.ts';
import { mannKendall } from '../../src/domain/stats/mann-kendall.ts';
import { shareDifference } from '../../src/domain/stats/newcombe.ts';
import { poissonTrend } from '../../src/domain/stats/poisson-trend.ts';
import { stl } from '../../src/domain/stats/stl.ts';
import { checkTarget } from '../../src/domain/stats/target-check.ts';
import { wilsonInterval } from '../../src/domain/stats/wilson.ts';
import { fromOne, method, number, numbers } from './method.ts';
import type { Methods } from './method.ts';

/** Counts through time, against a target, and shares of a survey. */
export const trendMethods: Methods = [
  [
    'poisson_trend',
    method(
      v.object({ counts: numbers, seasonal: v.picklist(['none', 'harmonic1']) }),
      ({ counts, seasonal }) => ({ ...poissonTrend(counts, { seasonal }) }),
    ),
  ],
  [
    'target_check',
    method(v.object({ observed: number, target: number }), ({ observed, target }) => {
      const check = checkTarget(observed, target);
      return {
        ...check,
        lo95: check?.limits95.low,
        hi95: check?.limits95.high,
        lo998: check?.limits998.low,
        hi998: check?.limits998.high,
      };
    }),
  ],
  [
    'mann_kendall',
    method(v.object({ x: numbers }), ({ x }) => {
      const result = mannKendall(x);
      return { ...result, S: result?.s };
    }),
  ],
  [
    'c_chart',
    method(v.object({ counts: numbers }), ({ counts }) => {
      const chart = cChart(counts);
      return {
        center: chart?.center,
        ucl: chart?.points[0]?.upper,
        lcl: chart?.points[0]?.lower,
        signals: fromOne(chart?.signals ?? []),
      };
    }),
  ],
  [
    'u_chart',
    method(v.object({ counts: numbers, exposure: numbers }), ({ counts, exposure }) => {
      const chart = uChart(counts, exposure);
      return {
        center: chart?.center,
        ucl: chart?.points.map((point) => point.upper),
        lcl: chart?.points.map((point) => point.lower),
        signals: fromOne(chart?.signals ?? []),
      };
    }),
  ],
  [
    'ewma_poisson',
    method(v.object({ counts: numbers, lambda: number, L: number, target: number }), (inputs) => {
      const points = ewmaChart(inputs.counts, { ...inputs, width: inputs.L }) ?? [];
      return {
        ewma: points.map((point) => point.ewma),
        ucl: points.map((point) => point.upper),
        lcl: points.map((point) => point.lower),
        signals: fromOne(points.flatMap(({ signal }, index) => (signal === null ? [] : [index]))),
      };
    }),
  ],
  [
    'stl',
    method(
      v.object({
        x: numbers,
        period: number,
        sWindow: v.literal('periodic'),
        robust: v.literal(false),
      }),
      ({ x, period }) => {
        const parts = stl(x, period);
        return {
          ...parts,
          seasonal12: parts?.seasonal.slice(0, period),
        };
      },
    ),
  ],
  [
    'wilson_ci',
    method(v.object({ x: number, n: number }), ({ x, n }) => {
      const interval = wilsonInterval(x / n, n);
      return { p: x / n, lower: interval?.low, upper: interval?.high };
    }),
  ],
  [
    'newcombe_diff',
    method(v.object({ x1: number, n1: number, x2: number, n2: number }), ({ x1, n1, x2, n2 }) => {
      const result = shareDifference({ share: x1 / n1, n: n1 }, { share: x2 / n2, n: n2 });
      return { diff: result?.difference, lower: result?.low, upper: result?.high };
    }),
  ],
];
