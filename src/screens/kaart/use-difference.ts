import { useMemo } from 'react';
import type { DifferenceFinding, DifferenceRequest } from '../../analysis/difference/difference.ts';
import { useAnalysis } from '../../state/use-analysis.ts';
import { shownDays, type Side } from './sides.ts';

/** Where two maps differ by more than chance; undefined as long as nothing is known. */
export function useDifference([one, other]: readonly Side[]): {
  readonly finding: DifferenceFinding | undefined;
  /** Whether it is still that of an earlier choice. */
  readonly isWaiting: boolean;
} {
  const request = useMemo<DifferenceRequest | null>(
    () =>
      one === undefined || other === undefined
        ? null
        : { about: 'difference', one: askedOf(one), other: askedOf(other) },
    [one, other],
  );
  const { finding } = useAnalysis(request, { keeps: () => true });
  return {
    finding,
    isWaiting: finding !== undefined && JSON.stringify(finding.request) !== JSON.stringify(request),
  };
}

function askedOf({ indicator, view }: Side): DifferenceRequest['one'] {
  return { indicator: indicator.id, days: shownDays(view) };
}
