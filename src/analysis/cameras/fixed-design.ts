import { defaultRings } from '../../domain/camera-effect/design.ts';
import type { SeriesInfo } from '../../domain/observation/series.ts';
import type { Entry } from '../../policy/dossier/entry.ts';
import { standingOf } from '../../policy/dossier/standing.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { DesignPart } from '../../view/parts.ts';
import { chosenDesign } from './design.ts';
import type { Chosen } from './design.ts';
import { resolvedPart } from './resolved-design.ts';
import { partOfSaved, savedDesign } from './saved-design.ts';

/** The choices that the verdict is of, whatever a person looks at beside them. */
export interface FixedDesign {
  readonly chosen: Chosen;
  /** Every proposal filled in. */
  readonly part: DesignPart;
  /** Whether a person looks at these very choices. */
  readonly isChosen: boolean;
}

interface Here {
  readonly municipality: Municipality;
  readonly series: readonly SeriesInfo[];
  readonly entries: readonly Entry[];
}

/**
 * The design that was fixed before anybody saw an outcome: the area of the register, the rings, control and years that
 * the product proposes, at the finest place that is known of this outcome. Of a report that was made final it is what
 * was fixed then. Nothing that a person chooses on the screen is in it but the camera and the outcome.
 */
export function fixedDesign(looked: Chosen, part: DesignPart, here: Here): FixedDesign {
  const { municipality, series } = here;
  const asked = keptDesign(looked, part, here.entries) ?? proposedDesign(looked);
  const chosen = chosenDesign(municipality, series, looked.camera.id, asked) ?? looked;
  return {
    chosen,
    part: resolvedPart(chosen, asked),
    isChosen: JSON.stringify(chosen.design) === JSON.stringify(looked.design),
  };
}

function proposedDesign({ indicator, known }: Chosen): DesignPart {
  return {
    level: known ?? 'vak',
    area: null,
    rings: defaultRings,
    outcome: indicator.id,
    control: null,
    windows: null,
    leftOut: [],
  };
}

/** What was fixed when these very choices were made final; null where they never were. */
function keptDesign(looked: Chosen, part: DesignPart, entries: readonly Entry[]): DesignPart | null {
  const open = JSON.stringify(savedDesign(resolvedPart(looked, part)));
  const kept = standingOf(entries, 'evaluation').find(
    ({ camera, final, withdrawn, design }) =>
      camera === looked.camera.id &&
      final === true &&
      !withdrawn &&
      JSON.stringify(savedDesign(partOfSaved(design))) === open,
  );
  return kept === undefined ? null : partOfSaved(kept.fixed ?? kept.design);
}
