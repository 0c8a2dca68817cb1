import type { Evaluation } from '../../domain/camera-effect/evaluate.ts';
import type { Verdict } from '../../domain/camera-effect/verdict.ts';
import { savedPlace } from '../../policy/cameras/saved-place.ts';
import type { Draft, Entry, EntryOf } from '../../policy/dossier/entry.ts';
import type { Advice, Proportionality } from '../../policy/dossier/proportionality.ts';
import { standingOf } from '../../policy/dossier/standing.ts';
import type { Camera } from '../../policy/schema.ts';
import { writeUrl } from '../../view/url.ts';
import type { DesignPart } from '../../view/parts.ts';
import { changed, type View } from '../../view/view.ts';
import { partOfSaved, savedDesign } from '../../analysis/cameras/saved-design.ts';
import { headlineFigures } from '../../analysis/cameras/saved-figures.ts';

export type SavedEvaluation = EntryOf<'evaluation'>;

/** Everything that is kept of an evaluation; `design` has every proposal filled in. */
export interface ToSave {
  /** Id that a later entry about the same evaluation shares. */
  readonly evaluation: string;
  readonly camera: Camera;
  readonly design: DesignPart;
  /** The choices that were fixed beforehand, which the verdict is of; null where nothing could be evaluated. */
  readonly fixed: DesignPart | null;
  readonly dataHash: string;
  /** Null where these choices give none. */
  readonly found: { readonly evaluation: Evaluation; readonly verdict: Verdict } | null;
  readonly answers: Proportionality;
  readonly advice: Advice | null;
  /** Whether it is kept as final, not as a concept. */
  readonly final: boolean;
}

export function evaluationDraft(save: ToSave): Draft<'evaluation'> {
  const { camera, design, found } = save;
  return {
    is: 'evaluation',
    evaluation: save.evaluation,
    camera: camera.id,
    cameraAt: savedPlace(camera),
    design: savedDesign(design),
    ...(save.fixed === null ? {} : { fixed: savedDesign(save.fixed) }),
    dataHash: save.dataHash,
    verdict: found === null ? null : { ...found.verdict, reasons: [...found.verdict.reasons] },
    figures: found === null ? [] : headlineFigures(found.evaluation),
    answers: save.answers,
    advice: save.advice,
    final: save.final,
    withdrawn: false,
  };
}

/** The same evaluation, taken back: it stays in the history of the dossier. */
export function withdrawalOf(entry: SavedEvaluation): Draft<'evaluation'> {
  const { is, evaluation, camera, cameraAt, design, fixed, dataHash, verdict, figures, answers } = entry;
  const { advice, final } = entry;
  return {
    is,
    evaluation,
    camera,
    cameraAt,
    design,
    ...(fixed === undefined ? {} : { fixed }),
    dataHash,
    verdict,
    figures,
    answers,
    advice,
    ...(final === undefined ? {} : { final }),
    withdrawn: true,
  };
}

/** The View of a saved evaluation: the same choices, on the report, whatever else is on the screen now. */
export function reopened(view: View, { camera, design }: Pick<SavedEvaluation, 'camera' | 'design'>): View {
  return changed(view, {
    screen: 'cameratoezicht',
    cameras: { part: 'verslag', camera, design: partOfSaved(design) },
  });
}

/** The standing evaluations, of one camera or (null) of all, newest first. */
export function savedEvaluations(entries: readonly Entry[], camera: string | null): SavedEvaluation[] {
  return standingOf(entries, 'evaluation')
    .filter((entry) => !entry.withdrawn && (camera === null || entry.camera === camera))
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

/** The newest of them with exactly these choices: the link of both is the same. Null where there is none. */
export function savedWith(
  saved: readonly SavedEvaluation[],
  view: View,
  camera: string,
  design: DesignPart,
): SavedEvaluation | null {
  const link = linkOf(view, { camera, design: savedDesign(design) });
  return saved.find((entry) => linkOf(view, entry) === link) ?? null;
}

function linkOf(view: View, saved: Pick<SavedEvaluation, 'camera' | 'design'>): string {
  return writeUrl(reopened(view, saved));
}
