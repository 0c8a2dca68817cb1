import { falseAlarms } from '../thresholds.ts';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { adjustBH } from '../stats/fdr.ts';
import { equalRates } from '../stats/rate-ratio.ts';
import { fewestForTest } from '../thresholds.ts';
import type { BeforeAfter, MeasuredArea } from './before-after.ts';

/** The change of one cell, hour or kind against what the control leads to expect. */
export interface Change extends BeforeAfter {
  readonly key: string;
  /** Count after if it had changed in the proportion of the control. */
  readonly expected: number;
  /** Chance of a difference this large without a cause, corrected for everything looked at; null for fewer than five in all. */
  readonly adjustedP: number | null;
  readonly significant: boolean;
}

/** How much the months vary at the camera's place and in the control, by which parts vary as well. */
export interface Noise {
  readonly treatment: MeasuredArea;
  readonly control: MeasuredArea;
}

/**
 * Which of many parts changed more than the control, at a false discovery rate of `q`: cells of a difference map (fill
 * only the significant ones), hours, or kinds. Exact conditional test of two Poisson counts (Przyborowski & Wilenski
 * 1940), Benjamini & Hochberg over all tested. Where `noise` is given a part must also stand out from what the months
 * vary and from the control's own noise. Refused on an empty control.
 */
export function changesOf(
  parts: readonly (BeforeAfter & { readonly key: string })[],
  control: BeforeAfter,
  noise: Noise | null = null,
  q = falseAlarms,
): Result<Change[], { readonly why: 'zero-control' }> {
  if (!(control.before > 0 && control.after > 0)) return fail({ why: 'zero-control' });
  const ratio = control.after / control.before;
  const tested = parts.filter(({ before, after }) => before + after >= fewestForTest);
  const adjusted = adjustBH(
    tested.map((part) =>
      Math.max(
        equalRates({ x1: part.after, t1: ratio, x2: part.before, t2: 1 }).pCentral,
        noise === null ? 0 : chanceAmid(part, ratio, noise),
      ),
    ),
  );
  const pOf = new Map(tested.map(({ key }, index) => [key, adjusted[index] ?? 1]));
  return ok(
    parts.map(({ key, before, after }) => {
      const adjustedP = pOf.get(key) ?? null;
      const significant = adjustedP !== null && adjustedP <= q;
      return { key, before, after, expected: before * ratio, adjustedP, significant };
    }),
  );
}

/**
 * Two-sided, of the logarithm of the ratio, half an incident added. A part with fewer incidents than the camera's place
 * varies less (variance mean + mean² / theta, as in the panel).
 */
function chanceAmid({ before, after }: BeforeAfter, ratio: number, { treatment, control }: Noise): number {
  const { total, spread } = treatment;
  const dispersion =
    1 + ((spread.dispersion - 1) * (before + after)) / Math.max(1, total.before + total.after);
  const variance =
    dispersion * (1 / (before + 0.5) + 1 / (after + 0.5)) +
    control.spread.dispersion * (1 / control.total.before + 1 / control.total.after);
  const z = Math.log((after + 0.5) / ((before + 0.5) * ratio)) / Math.sqrt(variance);
  return 2 * normalCdf(-Math.abs(z), 0, 1);
}
