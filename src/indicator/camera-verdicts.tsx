import { outcomeOf } from '../analysis/cameras/outcomes.ts';
import type { Municipality } from '../policy/municipality.ts';
import type { Camera } from '../policy/schema.ts';
import { useSession, useView } from '../state/session.tsx';
import { cameraOordeel as words } from '../text/nl/camera-oordeel.ts';
import { CameraVerdict, ToEvaluation } from './camera-verdict.tsx';
import './camera-verdicts.css';

/**
 * What the evaluation of each camera says, a sentence each: of those that are there for one indicator, or of all (null);
 * `only` names fewer of them.
 */
export function CameraVerdicts({
  indicator,
  only = null,
}: {
  readonly indicator: string | null;
  readonly only?: readonly string[] | null;
}) {
  const { municipality, catalogue } = useSession();
  const { view } = useView();
  const cameras = camerasFor(municipality, catalogue.series, indicator).filter(
    ({ id }) => only === null || only.includes(id),
  );
  if (cameras.length === 0) return null;
  if (view.audience === 'openbaar') return <p>{words.openbaar}</p>;
  return (
    <ul className="vb-verdicts">
      {cameras.map((camera) => (
        <li key={camera.id}>
          <ToEvaluation camera={camera}>{camera.name}</ToEvaluation> <CameraVerdict camera={camera} />
        </li>
      ))}
    </ul>
  );
}

/** The cameras that are there for an indicator. */
export function camerasFor(
  municipality: Municipality,
  series: Parameters<typeof outcomeOf>[1],
  indicator: string | null,
): readonly Camera[] {
  return municipality.cameras.filter(
    (camera) => indicator === null || outcomeOf(municipality, series, camera, '')?.indicator.id === indicator,
  );
}
