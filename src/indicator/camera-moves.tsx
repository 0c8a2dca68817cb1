import { Link } from '@nl-design-system-candidate/link-react';
import type { CameraFinding } from '../analysis/cameras/camera.ts';
import { outcomeOf } from '../analysis/cameras/outcomes.ts';
import type { Municipality } from '../policy/municipality.ts';
import type { Camera } from '../policy/schema.ts';
import { useSession, useView } from '../state/session.tsx';
import { useAnalyses } from '../state/use-analysis.ts';
import { waterbed } from '../text/nl/waterbed.ts';
import { defaultView } from '../view/view.ts';
import './camera-moves.css';

const words = waterbed.camera;

/**
 * Whether it moved, a sentence for every camera, by the evaluation that was fixed beforehand: the finding of its own
 * screen. Null is every camera; else those that are there for one indicator.
 */
export function CameraMoves({
  indicator,
  isShort = false,
}: {
  readonly indicator: string | null;
  readonly isShort?: boolean;
}) {
  const { municipality, catalogue } = useSession();
  const cameras = camerasFor(municipality, catalogue.series, indicator);
  const { view, linkTo } = useView();
  const isOpen = view.audience === 'openbaar';
  const asked = isOpen ? [] : cameras.filter(({ start }) => start !== null);
  const findings = useAnalyses(asked.map(({ id }) => evaluationOf(id)));
  if (cameras.length === 0) return null;
  if (isOpen) return <p>{words.openbaar}</p>;
  return (
    <ul className="vb-moves">
      {cameras.map((camera) => (
        <li key={camera.id}>
          {moveText(camera, findings[asked.indexOf(camera)], isShort)}{' '}
          <Link
            href={linkTo('cameratoezicht', { cameras: { part: 'evaluatie', camera: camera.id } })}
            aria-label={`${words.toEvaluation} ${camera.name}`}
          >
            {words.toEvaluation}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The evaluation of a camera as its screen asks for it before anybody chose anything. */
function evaluationOf(camera: string) {
  return { about: 'camera', camera, design: defaultView.cameras.design } as const;
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

/** What is said of one camera, at length or in a few words; of one without a start nothing is asked. */
export function moveText({ name, start }: Camera, found: CameraFinding | undefined, isShort = false): string {
  if (start === null) return isShort ? words.shortNoStart(name) : words.noStart(name);
  if (found === undefined) return words.waiting(name);
  if (found.verdict === null) return words.refused(name);
  const { checks } = found.figures;
  return checks === null
    ? words.waiting(name)
    : words[isShort ? 'short' : 'moved'](name, found.verdict.displacement, checks.power);
}
