import { partOfSaved } from '../analysis/cameras/saved-design.ts';
import { dayOfMoment } from '../domain/time/local.ts';
import {
  changesWatched,
  evaluationsTouched,
  registerAfter,
  type Watching,
} from '../policy/cameras/touched.ts';
import type { Draft, EntryOf } from '../policy/dossier/entry.ts';
import type { Camera } from '../policy/schema.ts';
import { useSession, useView } from '../state/session.tsx';
import { useAnalysis } from '../state/use-analysis.ts';
import { cameraStand as words } from '../text/nl/camera-stand.ts';
import { Notice } from '../ui/notice.tsx';
import { numberOfCamera } from './camera-number.ts';
import { evaluationOf } from './camera-verdict-text.ts';

/**
 * Tells before cameras are written what they change: of every camera with a start, and of every saved evaluation, the
 * main number and the verdict of now and of the register as it would be. Nothing where they watch what they did.
 */
export function EvaluationsTouched({ drafts }: { readonly drafts: readonly Draft[] }) {
  const { municipality, dossier } = useSession();
  const { view } = useView();
  const { cameras } = municipality;
  if (view.audience === 'openbaar' || !changesWatched(drafts, cameras)) return null;
  const touched = evaluationsTouched(drafts, cameras, dossier.entries);
  const after = registerAfter(drafts, cameras);
  const rows = rowsOf(cameras, touched);
  if (rows.length === 0) return null;
  return (
    <Notice tone="warning" title={words.touched(touched.length)}>
      <p>{words.touchedWhy}</p>
      <p>
        <strong>{words.touchedTitle}</strong>
      </p>
      <ul>
        {rows.map(({ key, name, request }) => (
          <li key={key}>
            {name}. {words.touchedNow} <MainNumber request={request} />. {words.touchedAfter}{' '}
            {after.some(({ id }) => id === request.camera) ? (
              <MainNumber request={{ ...request, register: after }} />
            ) : (
              words.touchedGone
            )}
            .
          </li>
        ))}
      </ul>
    </Notice>
  );
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly request: Pick<ReturnType<typeof evaluationOf>, 'about' | 'camera' | 'design'>;
}

function rowsOf(cameras: readonly Camera[], touched: readonly EntryOf<'evaluation'>[]): Row[] {
  const nameOf = (id: string): string => cameras.find((camera) => camera.id === id)?.name ?? id;
  return [
    ...cameras
      .filter(({ start }) => start !== null)
      .map(({ id, name }) => ({ key: id, name, request: evaluationOf(id) })),
    ...touched.map(({ evaluation, camera, design, at, final }) => ({
      key: evaluation,
      name: words.touchedOne(nameOf(camera), dayOfMoment(at), final === true),
      request: { about: 'camera', camera, design: partOfSaved(design) } as const,
    })),
  ];
}

/** The main number and the verdict of a request, or how far they are; stopped as soon as another is asked. */
function MainNumber({
  request,
}: {
  readonly request: Row['request'] & { readonly register?: readonly Watching[] };
}) {
  const { finding, progress } = useAnalysis(request);
  return numberOfCamera(finding) ?? words.touchedRunning(progress);
}
