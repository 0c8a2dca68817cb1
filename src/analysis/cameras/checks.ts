import { displacementPower } from '../../domain/camera-effect/displacement-power.ts';
import { evaluate } from '../../domain/camera-effect/evaluate.ts';
import type { Evaluation, EvaluationInput } from '../../domain/camera-effect/evaluate.ts';
import { placeboStarts, placeboTest } from '../../domain/camera-effect/placebo.ts';
import type { Placebo } from '../../domain/camera-effect/placebo.ts';
import { robustnessOf } from '../../domain/camera-effect/robustness.ts';
import type { Robustness, Variant } from '../../domain/camera-effect/robustness.ts';
import { verdictOf } from '../../domain/camera-effect/verdict.ts';
import { lengthRatio } from '../../domain/camera-effect/windows.ts';
import { ok } from '../../domain/result.ts';
import { imaginedDisplacement } from '../../domain/thresholds.ts';
import { pooledOf } from './pooled-sites.ts';
import type { PooledSites, Site } from './pooled-sites.ts';

/** What tells how firm a result is; takes too long for one go. */
export interface Checks {
  readonly robustness: Robustness;
  readonly placebo: Placebo;
  /** Chance that a displacement of half of what went would show in the rings; null without a fall or rings. */
  readonly power: number | null;
  /** The camera itself and the others with the same outcome that could be evaluated. */
  readonly sites: readonly Site[];
  /** All of these together. */
  readonly pooled: PooledSites;
}

export interface SiteInput {
  readonly id: string;
  readonly name: string;
  readonly input: EvaluationInput;
}

export interface VariantInput {
  readonly variant: Variant;
  readonly input: EvaluationInput;
}

const powerParts = 4;
const drawsPerPart = 50;

/** Does the checks in steps of tens of milliseconds at most: `done` after each, and the checks at the end. */
export function* checksOf(
  input: EvaluationInput,
  evaluation: Evaluation,
  variants: readonly VariantInput[],
  others: readonly SiteInput[],
): Generator<{ readonly done: number; readonly of: number }, Checks> {
  const of = variants.length + 1 + powerParts + others.length;
  let done = 0;
  const tried: Parameters<typeof robustnessOf>[1][number][] = [];
  for (const { variant, input: own } of variants) {
    tried.push({ choice: variant.choice, result: evaluate(own) });
    yield { done: ++done, of };
  }
  const robustness = robustnessOf(verdictOf(evaluation).code, tried);
  const change = evaluation.findings.ok ? evaluation.findings.value.effect.measured.percentChange : 0;
  const starts =
    input.start === null || !evaluation.findings.ok ? [] : placeboStarts(input.data.from, input.start.month);
  const placebo = placeboTest(input, starts, change);
  yield { done: ++done, of };
  const chances: number[] = [];
  for (let part = 0; part < powerParts && canMove(evaluation, change); part += 1) {
    const { treatment, buffer, control } = evaluation.areas;
    chances.push(
      displacementPower(
        {
          treatment,
          buffer,
          control,
          afterPerBefore: lengthRatio(evaluation.windows),
          change: change / 100,
          displaced: imaginedDisplacement,
        },
        part + 1,
        drawsPerPart,
      ),
    );
    yield { done: ++done, of };
  }
  const sites: Site[] = [];
  for (const { id, name, input: own } of others) {
    const result = evaluate(own);
    if (result.ok) sites.push({ id, name, ...siteOf(result.value) });
    yield { done: ++done, of };
  }
  return {
    robustness,
    placebo,
    power: chances.length === 0 ? null : mean(chances),
    sites,
    pooled: pooledOf(sites),
  };
}

function siteOf({ areas, findings }: Evaluation): Pick<Site, 'counts' | 'effect'> {
  return {
    counts: areas.treatment.total,
    effect: findings.ok ? ok(findings.value.effect) : findings,
  };
}

function canMove({ findings, areas }: Evaluation, change: number): boolean {
  return findings.ok && change < 0 && areas.rings.length > 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
