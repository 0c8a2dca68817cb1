import { dayOfMoment } from '../domain/time/local.ts';
import { evaluationsTouched } from '../policy/cameras/touched.ts';
import type { Draft } from '../policy/dossier/entry.ts';
import { useSession } from '../state/session.tsx';
import { cameraStand as words } from '../text/nl/camera-stand.ts';
import { Notice } from '../ui/notice.tsx';

/** Tells before cameras are written of which saved evaluations they change the figures; nothing where of none. */
export function EvaluationsTouched({ drafts }: { readonly drafts: readonly Draft[] }) {
  const { municipality, dossier } = useSession();
  const { cameras } = municipality;
  const touched = evaluationsTouched(drafts, cameras, dossier.entries);
  if (touched.length === 0) return null;
  const nameOf = (id: string): string => cameras.find((camera) => camera.id === id)?.name ?? id;
  return (
    <Notice tone="warning" title={words.touched(touched.length)}>
      <p>{words.touchedWhy}</p>
      <ul>
        {touched.map(({ evaluation, camera, at, final }) => (
          <li key={evaluation}>{words.touchedOne(nameOf(camera), dayOfMoment(at), final === true)}</li>
        ))}
      </ul>
    </Notice>
  );
}
