import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { adjustBH } from '../stats/fdr.ts';
import { rateRatioExact } from '../stats/rate-ratio.ts';
import { fewestBefore } from './before-after.ts';
import type { BeforeAfter } from './before-after.ts';

/** The change of one cell, hour or kind against what the control leads to expect. */
export interface Change extends BeforeAfter {
  readonly key: string;
  /** Count after if it had changed in the proportion of the control. */
  readonly expected: number;
  /** Chance of a difference this large without a cause, corrected for everything looked at; null for fewer than five in all. */
  readonly adjustedP: number | null;
  readonly significant: boolean;
}

/**
 * Which of many parts changed more than the control, at a false discovery rate of `q`: cells of a difference map (fill
 * only the significant ones), hours, or kinds. Exact conditional test of two Poisson counts (Przyborowski & Wilenski
 * 1940), Benjamini & Hochberg over all tested. The control's own noise is not in it: use a control that is much
 * busier than a part. Refused on an empty control.
 */
export function changesOf(
  parts: readonly (BeforeAfter & { readonly key: string })[],
  control: BeforeAfter,
  q = 0.05,
): Result<Change[], { readonly why: 'zero-control' }> {
  if (!(control.before > 0 && control.after > 0)) return fail({ why: 'zero-control' });
  const ratio = control.after / control.before;
  const tested = parts.filter(({ before, after }) => before + after >= fewestBefore);
  const adjusted = adjustBH(
    tested.map(({ before, after }) => rateRatioExact({ x1: after, t1: ratio, x2: before, t2: 1 }).pCentral),
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
