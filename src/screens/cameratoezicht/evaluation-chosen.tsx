import type { ReactNode } from 'react';
import { useSession } from '../../state/session.tsx';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { usePhone } from '../../ui/use-media.ts';
import type { Chosen } from './evaluation-design.ts';
import { controlName, whatOf } from './evaluation-names.ts';

const words = evaluatie.choose;

/** The choices of an evaluation; on a phone one line that says them, which opens to change them. */
export function EvaluationChosen({
  chosen,
  children,
}: {
  readonly chosen: Chosen;
  readonly children: ReactNode;
}) {
  const { municipality } = useSession();
  const isPhone = usePhone();
  if (!isPhone) return children;
  const { camera, indicator, design } = chosen;
  const { place, control, windows } = design;
  return (
    <details className="vb-chosen">
      <summary>
        <span className="vb-chosen__said">
          {words.said({
            camera: camera.name,
            what: whatOf(indicator),
            area:
              place.is === 'areas'
                ? evaluatie.buurten.whole
                : place.treatment.is === 'circle'
                  ? words.short(place.treatment.radius)
                  : words.ownArea,
            control: controlName(control, municipality),
            before: windows.beforeYears,
            after: windows.afterYears,
          })}
        </span>{' '}
        <span className="vb-chosen__change">{words.adapt}</span>
      </summary>
      {children}
    </details>
  );
}
