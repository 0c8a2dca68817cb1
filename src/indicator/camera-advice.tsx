import type { Camera } from '../policy/schema.ts';
import { useSession, useView } from '../state/session.tsx';
import { adviceSaid } from './camera-advice-text.ts';

/** What the definitive report on a camera advises; nothing where there is none, and nothing in openbaar. */
export function CameraAdvice({ camera }: { readonly camera: Camera['id'] }) {
  const { dossier } = useSession();
  const { audience } = useView().view;
  const advice = adviceSaid(camera, dossier.entries, audience);
  return advice === null ? null : <span className="vb-small vb-muted"> {advice}</span>;
}
