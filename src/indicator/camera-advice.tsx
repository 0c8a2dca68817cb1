import { finalAdviceOf } from '../policy/cameras/final-advice.ts';
import type { Camera } from '../policy/schema.ts';
import { useSession, useView } from '../state/session.tsx';
import { cameraAdvies } from '../text/nl/camera-advies.ts';

/** What the definitive report on a camera advises; nothing where there is none, and nothing in openbaar. */
export function CameraAdvice({ camera }: { readonly camera: Camera['id'] }) {
  const { dossier } = useSession();
  const { audience } = useView().view;
  const advice = audience === 'driehoek' ? finalAdviceOf(camera, dossier.entries) : null;
  return advice === null ? null : (
    <span className="vb-small vb-muted"> {cameraAdvies(advice.what, advice, advice.day)}</span>
  );
}
