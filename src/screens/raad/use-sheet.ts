import type { IndicatorFinding } from '../../analysis/indicators/indicator.ts';
import type { PublicCamerasFinding } from '../../analysis/cameras/public-cameras.ts';
import type { Indicator, Priority } from '../../policy/schema.ts';
import { useSession, useView } from '../../state/session.tsx';
import { useAnalyses, useAnalysis } from '../../state/use-analysis.ts';

/** A priority and what was found of its headline indicator. */
export interface Told {
  readonly priority: Priority;
  /** Null where everybody may know of none. */
  readonly indicator: Indicator | null;
  /** Undefined as long as it is on its way. */
  readonly found: IndicatorFinding | undefined;
}

interface Sheet {
  readonly told: readonly Told[];
  readonly cameras: PublicCamerasFinding | undefined;
  /** Whether anything on it was made up. */
  readonly isMadeUp: boolean;
}

/** Everything on the sheet, as the session of this screen may know it. */
export function useSheet(): Sheet {
  const { municipality } = useSession();
  const { view } = useView();
  const { priorities, indicators } = municipality;
  const asked = priorities.flatMap(({ headline }) => indicators.filter(({ id }) => id === headline));
  const findings = useAnalyses(
    asked.map(({ id }) => ({ about: 'indicator', indicator: id, period: view.period }) as const),
  );
  const cameras = useAnalysis({ about: 'public-cameras' } as const).finding;
  const told = priorities.map((priority): Told => {
    const at = asked.findIndex(({ id }) => id === priority.headline);
    return { priority, indicator: asked[at] ?? null, found: findings[at] };
  });
  const isMadeUp =
    municipality.cameras.some(({ fictief }) => fictief) ||
    [...findings, cameras].some((finding) => finding?.caveats.includes('fictief') === true);
  return { told, cameras, isMadeUp };
}
