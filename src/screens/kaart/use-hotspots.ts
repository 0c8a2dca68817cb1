import { useMemo } from 'react';
import type { HotspotsFinding } from '../../analysis/hotspots/hotspots.ts';
import { useAnalysis } from '../../state/use-analysis.ts';
import { shownDays, type Side } from './sides.ts';

/** What stands out on a map, where that is chosen; undefined as long as it is on its way. */
export function useHotspots({ indicator: { id }, view }: Side): {
  readonly finding: HotspotsFinding | undefined;
} {
  const isWanted = view.map.chance && view.audience === 'driehoek';
  const request = useMemo(
    () => ({ about: 'hotspots', indicator: id, days: shownDays(view) }) as const,
    [id, view],
  );
  return useAnalysis(isWanted ? request : null);
}
