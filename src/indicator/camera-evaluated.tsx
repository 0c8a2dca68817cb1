import { partOfSaved } from '../analysis/cameras/saved-design.ts';
import { dayOfMoment } from '../domain/time/local.ts';
import { evaluatedOf } from '../policy/cameras/evaluated.ts';
import type { EntryOf } from '../policy/dossier/entry.ts';
import type { Camera } from '../policy/schema.ts';
import { useSession, useView } from '../state/session.tsx';
import { useAnalysis } from '../state/use-analysis.ts';
import { cameraStand as words } from '../text/nl/camera-stand.ts';
import { CameraVerdict } from './camera-verdict.tsx';
import { reportSince } from './report-since.ts';
import { savedVerdictText } from './saved-verdict-text.ts';

/**
 * What is known of the evaluation of a camera, in the same words on every screen: what it says now, what the plan says
 * (which may call it done where no report is kept), and what a report said on its own day. Of the first and the last
 * the driehoek hears only.
 */
export function CameraEvaluated({ camera }: { readonly camera: Camera }) {
  const { municipality, dossier, today } = useSession();
  const { view } = useView();
  const { report, planned } = evaluatedOf(camera.id, municipality, dossier.entries, today);
  const isDone = planned.some(({ progress }) => progress.status === 'gereed');
  const ofPlan = planned.map(({ title, progress: { status, told } }) =>
    words.plan(title, status, told?.date ?? null, told?.fictief === true),
  );
  if (view.audience === 'openbaar') return <>{ofPlan.join(' ')}</>;
  return (
    <>
      <CameraVerdict camera={camera} /> {ofPlan.join(' ')}{' '}
      {report === null ? isDone ? words.noneYet : words.none : <Report report={report} camera={camera} />}
    </>
  );
}

/** What a report said on its day, and whether the same choices still give that: counted anew, as on its own screen. */
function Report({ report, camera }: { readonly report: EntryOf<'evaluation'>; readonly camera: Camera }) {
  const { catalogue } = useSession();
  const { finding } = useAnalysis({
    about: 'camera',
    camera: camera.id,
    design: partOfSaved(report.design),
  } as const);
  const { at, final, verdict } = report;
  const said = words.report(dayOfMoment(at), final === true, savedVerdictText(verdict));
  return (
    <>
      {said} {words.since[reportSince(report, camera, finding, catalogue.dataHash)]}
    </>
  );
}
