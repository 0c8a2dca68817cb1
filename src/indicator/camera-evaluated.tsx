import { isUntold } from '../domain/camera-effect/verdict.ts';
import { dayOfMoment } from '../domain/time/local.ts';
import { evaluatedOf } from '../policy/cameras/evaluated.ts';
import type { EntryOf } from '../policy/dossier/entry.ts';
import type { Camera } from '../policy/schema.ts';
import { useSession, useView } from '../state/session.tsx';
import { cameraStand as words } from '../text/nl/camera-stand.ts';

/**
 * What plan and dossier say of the evaluation of a camera, in the same words on every screen: the plan may call it done
 * where no report is kept. Of reports the driehoek hears only.
 */
export function CameraEvaluated({ camera }: { readonly camera: Camera }) {
  const { municipality, dossier, today } = useSession();
  const { view } = useView();
  const { report, planned } = evaluatedOf(camera.id, municipality, dossier.entries, today);
  const isDone = planned.some(({ progress }) => progress.status === 'gereed');
  const ofPlan = planned.map(({ title, progress: { status, told } }) =>
    words.plan(title, status, told?.date ?? null, told?.fictief === true),
  );
  const ofReport = report === null ? (isDone ? words.noneYet : words.none) : reportText(report);
  return <>{[...ofPlan, ...(view.audience === 'openbaar' ? [] : [ofReport])].join(' ')}</>;
}

function reportText({ at, final, verdict }: EntryOf<'evaluation'>): string {
  return words.report(dayOfMoment(at), final === true, verdictText(verdict));
}

function verdictText(verdict: EntryOf<'evaluation'>['verdict']): string {
  if (verdict === null) return words.noEvaluation;
  if (isUntold(verdict.code)) return words.untold;
  if (verdict.code === 'no-difference-seen') return words.open;
  return words.verdicts[verdict.code][verdict.certainty === 'likely' ? 'likely' : 'possible'];
}
