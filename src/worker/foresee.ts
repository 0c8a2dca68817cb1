import type { IndicatorFinding } from '../analysis/indicators/indicator.ts';
import type { Analyses } from './analyses.ts';
import type { Foreseen } from './api.ts';

/** The cards of Overzicht, by the indicators at their head, that say something else then than now. */
export async function foresee(
  headlines: readonly string[],
  now: Analyses,
  then: Analyses,
): Promise<readonly Foreseen[]> {
  const all = await Promise.all(
    headlines.map(async (indicator) => ({
      indicator,
      was: await finding(now, indicator),
      becomes: await finding(then, indicator),
    })),
  );
  return all.filter(({ was, becomes }) => shown(was) !== shown(becomes));
}

function finding(analyses: Analyses, indicator: string): Promise<IndicatorFinding> {
  const never = new AbortController().signal;
  return analyses.run({ about: 'indicator', indicator, period: null }, never, () => undefined);
}

/** What a card shows of a finding: its figure, the months of that, and the verdict. */
function shown({ figures, verdict }: IndicatorFinding): string {
  if (figures.is !== 'figures') return figures.is;
  const { part, now, period } = figures;
  return JSON.stringify([part?.figure ?? now, part?.span ?? period, verdict?.verdict]);
}
