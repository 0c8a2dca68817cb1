import { Link } from '@nl-design-system-candidate/link-react';
import type { ReactNode } from 'react';
import type { Camera } from '../policy/schema.ts';
import { useSession, useView } from '../state/session.tsx';
import { useAnalysis } from '../state/use-analysis.ts';
import { cameraOordeel as words } from '../text/nl/camera-oordeel.ts';
import { evaluationOf, saidOfCamera } from './camera-verdict-text.ts';

/** What its evaluation says of a camera, in one sentence; in openbaar that none is given. */
export function CameraVerdict({ camera }: { readonly camera: Camera }) {
  const { municipality, catalogue } = useSession();
  const { audience } = useView().view;
  const asks = audience === 'driehoek' && camera.start !== null;
  const { finding } = useAnalysis(asks ? evaluationOf(camera.id) : null);
  return audience === 'openbaar'
    ? words.openbaar
    : saidOfCamera(camera, finding, municipality, catalogue.series);
}

/** The way to the evaluation that the sentence comes from. */
export function ToEvaluation({
  camera: { id, name },
  children,
}: {
  readonly camera: Camera;
  readonly children: ReactNode;
}) {
  const { linkTo } = useView();
  return (
    <Link
      href={linkTo('cameratoezicht', { cameras: { part: 'evaluatie', camera: id } })}
      aria-label={words.toEvaluation(name)}
    >
      {children}
    </Link>
  );
}
