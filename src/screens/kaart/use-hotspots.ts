import { useMemo } from 'react';
import type { HotspotsFinding } from '../../analysis/hotspots/hotspots.ts';
import { daysOfMonths } from '../../domain/time/day.ts';
import type { Indicator } from '../../policy/schema.ts';
import { useView } from '../../state/session.tsx';
import { useAnalysis } from '../../state/use-analysis.ts';

/** What stands out on the map of an indicator, where that is chosen; undefined as long as it is on its way. */
export function useHotspots({ id }: Indicator): { readonly finding: HotspotsFinding | undefined } {
  const { view } = useView();
  const isWanted = view.map.chance && view.audience === 'driehoek';
  const { days, period } = view;
  const request = useMemo(
    () => ({ about: 'hotspots', indicator: id, days: days ?? daysOfMonths(period) }) as const,
    [id, days, period],
  );
  return useAnalysis(isWanted ? request : null);
}
