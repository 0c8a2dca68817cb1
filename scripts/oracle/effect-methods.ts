import * as v from 'valibot';
import { didPanel, didTwoByTwo } from '../../src/domain/camera-effect/difference-in-differences.ts';
import { interruptedSeries } from '../../src/domain/camera-effect/interrupted-series.ts';
import { pool } from '../../src/domain/camera-effect/pooled.ts';
import { powerAt, smallestVisible } from '../../src/domain/camera-effect/power.ts';
import { shrunkenEffect } from '../../src/domain/camera-effect/regression-to-mean.ts';
import { phi, relativeEffect } from '../../src/domain/camera-effect/relative-effect.ts';
import { weightedDisplacementDifference } from '../../src/domain/camera-effect/wdd.ts';
import { weightedDisplacement } from '../../src/domain/camera-effect/wdq.ts';
import type { Result } from '../../src/domain/result.ts';
import type { CoefficientRatio } from '../../src/domain/stats/poisson-regression.ts';
import { method, number, numbers } from './method.ts';
import type { Methods } from './method.ts';

const beforeAfter = v.object({ before: number, after: number });
const pair = v.tuple([number, number]);
/** `a` and `b` before and after at the camera, `c` and `d` in the control. */
const four = { a: number, b: number, c: number, d: number };

const given = <Value>(result: Result<Value, unknown>): Value | null => (result.ok ? result.value : null);
const counts = ([before, after]: readonly [number, number]) => ({ before, after });
const irr = ({ ratio, se, lower, upper }: CoefficientRatio) => ({ irr: ratio, se, lower, upper });

/** Whether a camera did something, and where it went. */
export const effectMethods: Methods = [
  [
    'wdq',
    method(v.object({ treatment: beforeAfter, buffer: beforeAfter, control: beforeAfter }), (inputs) => {
      const found = given(weightedDisplacement(inputs));
      return found && { ...found };
    }),
  ],
  [
    'wdd',
    method(
      v.object({
        control: pair,
        treated: pair,
        dispControl: pair,
        dispTreated: pair,
        alpha: number,
        timeWeights: pair,
      }),
      ({ control, treated, dispControl, dispTreated, alpha, timeWeights }) => ({
        ...weightedDisplacementDifference({
          treatment: counts(treated),
          control: counts(control),
          buffer: counts(dispTreated),
          bufferControl: counts(dispControl),
          timeWeights,
          confidence: 1 - alpha,
        }),
      }),
    ),
  ],
  [
    'relative_effect_size',
    method(v.object({ ...four, dispersion: number }), ({ a, b, c, d, dispersion }) => {
      const spread = { dispersion, df: Number.POSITIVE_INFINITY };
      const found = given(
        relativeEffect({
          treatment: counts([a, b]),
          control: counts([c, d]),
          spread: { treatment: spread, control: spread },
        }),
      );
      return found && { ...found };
    }),
  ],
  ['phi', method(v.object(four), ({ a, b, c, d }) => ({ phi: phi(counts([a, b]), counts([c, d])) }))],
  [
    'meta_pool',
    method(v.object({ yi: numbers, vi: numbers }), ({ yi, vi }) => {
      const found = given(pool(yi.map((effect, index) => ({ effect, variance: vi[index] ?? Number.NaN }))));
      return found && { ...found };
    }),
  ],
  [
    'did_poisson_2x2',
    method(v.object(four), ({ a, b, c, d }) => {
      const found = given(didTwoByTwo(counts([a, b]), counts([c, d])));
      return found && irr(found);
    }),
  ],
  [
    'did_panel',
    method(
      v.object({ treated: numbers, control: numbers, post: v.array(v.picklist([0, 1])) }),
      ({ treated, control, post }) => {
        const found = given(didPanel({ treated, control, post: post.map((is) => is === 1) }));
        if (found?.negativeBinomial == null) return null;
        return {
          poisson: irr(found.poisson),
          dispersion: found.dispersion,
          quasi: irr(found.quasi),
          negbin: { ...irr(found.negativeBinomial), theta: found.negativeBinomial.theta },
        };
      },
    ),
  ],
  [
    'its_poisson',
    method(
      v.object({ counts: numbers, interventionIndex: number, harmonics: number, slopeChange: v.boolean() }),
      (inputs) => {
        // Case files count from 1.
        const found = given(interruptedSeries({ ...inputs, start: inputs.interventionIndex - 1 }));
        return (
          found && {
            levelRatio: found.level.ratio,
            lower: found.levelPoisson.lower,
            upper: found.levelPoisson.upper,
            lowerQuasi: found.level.lower,
            upperQuasi: found.level.upper,
            trendPerMonth: found.trendPerMonth,
            dispersion: found.dispersion,
            slopeRatio: found.slope?.ratio,
          }
        );
      },
    ),
  ],
  [
    'empirical_bayes_rtm',
    method(v.object({ observed: number, mean: number, theta: number, after: number }), (inputs) => {
      const found = given(shrunkenEffect(inputs.observed, inputs.after, inputs));
      return found && { ...found };
    }),
  ],
  [
    'power_poisson',
    method(
      v.object({ expectedBefore: number, ratio: number, alpha: number, power: number }),
      ({ ratio, power, ...inputs }) => ({
        powerAt: powerAt(inputs, ratio),
        mdeRatio: smallestVisible(inputs, power),
      }),
    ),
  ],
];
