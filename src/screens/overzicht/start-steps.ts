import { meetingsOf } from '../../meeting/meetings.ts';
import type { Entry } from '../../policy/dossier/entry.ts';
import type { LinkChange } from '../../view/links.ts';
import type { ScreenName } from '../../view/view.ts';

type StepName = 'data' | 'dossier' | 'overview' | 'meeting';

/** One step on the way to the first meeting: where it is taken, and whether it was. */
export interface Step {
  readonly name: StepName;
  readonly screen: ScreenName;
  readonly change?: LinkChange;
  readonly isDone: boolean;
}

/**
 * The four steps from nothing to the first meeting. The second is done once the team wrote down a target or what counts
 * where; the overview is there as soon as there are figures; the fourth is done with any meeting that stands.
 */
export function startSteps(hasFigures: boolean, entries: readonly Entry[]): readonly Step[] {
  const hasDecided = entries.some(({ is }) => is === 'target' || is === 'classification');
  return [
    { name: 'data', screen: 'gegevens', isDone: hasFigures },
    {
      name: 'dossier',
      screen: 'dossier',
      change: { dossier: { part: 'classificatie' } },
      isDone: hasDecided,
    },
    { name: 'overview', screen: 'overzicht', isDone: hasFigures },
    { name: 'meeting', screen: 'overleg', isDone: meetingsOf(entries).length > 0 },
  ];
}

/** What the foot of Overzicht says: that it shows the example, what is left to do, or nothing. */
export function bandOf(
  demo: 'none' | 'shown' | 'aside',
  hasOwnFiles: boolean,
  steps: readonly Step[],
): 'example' | 'steps' | null {
  if (demo === 'shown') return hasOwnFiles ? null : 'example';
  return steps.some(({ name, isDone }) => name === 'meeting' && !isDone) ? 'steps' : null;
}
