import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { coefficientRatio, fitCounts } from '../stats/poisson-regression.ts';
import type { CoefficientRatio, CountModel } from '../stats/poisson-regression.ts';
import type { BeforeAfter } from './before-after.ts';
import { fitNegativeBinomial } from './negative-binomial.ts';
import { seasonTerms } from './season-terms.ts';

/** Monthly counts of the camera's place and of the control, element by element. */
export interface Panel {
  readonly treated: readonly number[];
  readonly control: readonly number[];
  /** Whether the camera was there. */
  readonly post: readonly boolean[];
  /** Number of each month, any start, for season and trend; 1, 2, 3 ... when left out. */
  readonly months?: readonly number[];
}

/** The ratio is the change at the camera over that in the control: below 1 is a fall. */
export interface PanelEffect {
  readonly poisson: CoefficientRatio;
  /** Pearson chi-square over degrees of freedom, not cut off at 1. */
  readonly dispersion: number;
  readonly quasi: CoefficientRatio;
  /** Null where it has no estimate: then the counts vary no more than chance gives. */
  readonly negativeBinomial:
    | (CoefficientRatio & { readonly theta: number; readonly unstable: boolean })
    | null;
  /**
   * Before the start: ratio per year by which the two moved apart, quasi-Poisson; near 1 for parallel trends. Null
   * for less than a year before.
   */
  readonly driftBefore: CoefficientRatio | null;
}

/** Nothing to compare on a side, or no estimate. */
export interface PanelRefusal {
  readonly why: 'zero-count' | 'too-few-months' | 'no-fit';
}

/** Fewer months than this on a side are no series. */
const fewestMonths = 6;
/** With fewer months theta is a guess. */
const fewestForTheta = 24;

/**
 * Difference in differences from four counts, by Poisson regression: exactly one over the relative effect size.
 * Refused where a count is zero: the ratio has no estimate then.
 */
export function didTwoByTwo(
  treatment: BeforeAfter,
  control: BeforeAfter,
): Result<CoefficientRatio, PanelRefusal> {
  const counts = [treatment.before, treatment.after, control.before, control.after];
  if (!counts.every((count) => count > 0)) return fail({ why: 'zero-count' });
  const design = [
    [1, 1, 0, 0],
    [1, 1, 1, 1],
    [1, 0, 0, 0],
    [1, 0, 1, 0],
  ];
  const fit = fitCounts({ design, counts });
  const ratio = fit === null ? null : coefficientRatio(fit, 3);
  return ratio === null ? fail({ why: 'no-fit' }) : ok(ratio);
}

/**
 * Difference in differences on months: camera, period, both, and one wave a year. Quasi-Poisson is the one to show;
 * the negative binomial (variance mean + mean² / theta) is unstable with fewer than 24 months.
 */
export function didPanel(panel: Panel): Result<PanelEffect, PanelRefusal> {
  const after = panel.post.filter(Boolean).length;
  if (Math.min(after, panel.post.length - after) < fewestMonths) return fail({ why: 'too-few-months' });
  const model = modelOf(panel);
  const fit = fitCounts(model);
  if (fit?.dispersion == null) return fail({ why: 'no-fit' });
  const poisson = coefficientRatio(fit, 3);
  const quasi = coefficientRatio(fit, 3, fit.dispersion);
  if (poisson === null || quasi === null) return fail({ why: 'no-fit' });
  const negativeBinomial = negativeBinomialOf(model, panel.post.length);
  return ok({
    poisson,
    dispersion: fit.dispersion,
    quasi,
    negativeBinomial,
    driftBefore: driftBefore(panel),
  });
}

function modelOf(panel: Panel): CountModel {
  const rows = (treated: 0 | 1): number[][] =>
    panel.post.map((is, index) => {
      const post = is ? 1 : 0;
      return [1, treated, post, treated * post, ...seasonTerms(monthAt(panel, index), 1)];
    });
  return { design: [...rows(1), ...rows(0)], counts: [...panel.treated, ...panel.control] };
}

function monthAt(panel: Panel, index: number): number {
  return panel.months?.[index] ?? index + 1;
}

function negativeBinomialOf(model: CountModel, months: number): PanelEffect['negativeBinomial'] {
  const found = fitNegativeBinomial(model);
  const ratio = found === null ? null : coefficientRatio(found.fit, 3);
  if (found === null || ratio === null) return null;
  return { ...ratio, theta: found.theta, unstable: months < fewestForTheta };
}

/** Each area a level and a trend of its own over the months before, and the season together. */
function driftBefore(panel: Panel): CoefficientRatio | null {
  const before = panel.post.flatMap((is, index) => (is ? [] : [index]));
  if (before.length < 12) return null;
  const rows = (treated: 0 | 1): number[][] =>
    before.map((index) => {
      const years = (monthAt(panel, index) - monthAt(panel, 0)) / 12;
      return [1, treated, years, treated * years, ...seasonTerms(monthAt(panel, index), 1)];
    });
  const pick = (counts: readonly number[]): number[] => before.map((index) => counts[index] ?? 0);
  const fit = fitCounts({
    design: [...rows(1), ...rows(0)],
    counts: [...pick(panel.treated), ...pick(panel.control)],
  });
  return fit === null ? null : coefficientRatio(fit, 3, fit.dispersion ?? 1);
}
