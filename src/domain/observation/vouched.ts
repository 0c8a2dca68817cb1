import type { AreaId } from '../area/area.ts';
import { listMonths } from '../time/month.ts';
import type { Month, Span } from '../time/month.ts';
import type { Complete, Gap, KindId, SeriesInfo } from './series.ts';

/** Whether somebody vouched that a list holds every incident of a kind in a month: only then no row means zero. */
export function isVouched({ complete }: Pick<SeriesInfo, 'complete'>, kind: KindId, at: Month): boolean {
  if (complete === null || at < complete.span.from || at > complete.span.to) return false;
  return !(complete.gaps ?? []).some((gap) => isAbout(gap, kind) && at >= gap.from && at <= gap.to);
}

/** The same of every month of a span. */
export function areVouched({ complete }: Pick<SeriesInfo, 'complete'>, kind: KindId, span: Span): boolean {
  if (complete === null || span.from < complete.span.from || span.to > complete.span.to) return false;
  return !(complete.gaps ?? []).some(
    (gap) => isAbout(gap, kind) && gap.from <= span.to && gap.to >= span.from,
  );
}

function isAbout(gap: Gap, kind: KindId): boolean {
  return gap.kind === null || gap.kind === kind;
}

/**
 * What was vouched for, from what is known of each kind in each month of a span: months at its ends without any are
 * left off, those between become gaps. Null where there are none at all.
 */
export function completeOf(
  scope: AreaId,
  kinds: readonly KindId[],
  span: Span,
  isKnown: (kind: KindId, at: Month) => boolean,
): Complete | null {
  const known = listMonths(span).filter((at) => kinds.some((kind) => isKnown(kind, at)));
  const [from, to] = [known[0], known.at(-1)];
  if (from === undefined || to === undefined) return null;
  const months = listMonths({ from, to });
  const ofAll = runsOf(months.filter((at) => kinds.every((kind) => !isKnown(kind, at))));
  const ofSome = kinds.flatMap((kind) => {
    const own = months.filter((at) => !isKnown(kind, at) && kinds.some((other) => isKnown(other, at)));
    return runsOf(own).map((run): Gap => ({ kind, ...run }));
  });
  const gaps: Gap[] = [...ofAll.map((run) => ({ kind: null, ...run })), ...ofSome];
  return { span: { from, to }, scope, ...(gaps.length === 0 ? {} : { gaps }) };
}

/** Months, in any order, as spans of months that follow one another. */
export function runsOf(months: readonly Month[]): readonly Span[] {
  const runs: Span[] = [];
  for (const at of [...new Set(months)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === at - 1) runs[runs.length - 1] = { from: last.from, to: at };
    else runs.push({ from: at, to: at });
  }
  return runs;
}
