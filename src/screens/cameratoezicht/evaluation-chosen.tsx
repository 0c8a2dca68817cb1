import type { ReactNode } from 'react';
import type { Municipality } from '../../policy/municipality.ts';
import { useSession } from '../../state/session.tsx';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { usePhone } from '../../ui/use-media.ts';
import type { Chosen } from './evaluation-design.ts';
import { controlName, whatOf } from './evaluation-names.ts';

const words = evaluatie.choose;

/** The choices of an evaluation; on a phone one line that says them, which opens to change them, and on paper only that. */
export function EvaluationChosen({
  chosen,
  children,
}: {
  readonly chosen: Chosen;
  readonly children: ReactNode;
}) {
  const { municipality } = useSession();
  const isPhone = usePhone();
  const said = saidOf(chosen, municipality);
  if (!isPhone)
    return (
      <>
        {children}
        <p className="vb-chosen__print">{said}</p>
      </>
    );
  return (
    <details className="vb-chosen">
      <summary>
        {said} <span className="vb-chosen__change">{words.adapt}</span>
      </summary>
      {children}
    </details>
  );
}

function saidOf({ camera, indicator, design }: Chosen, municipality: Municipality): string {
  const { place, control, windows } = design;
  return words.said({
    camera: camera.name,
    what: whatOf(indicator),
    area:
      place.is === 'cells' && place.treatment.is === 'circle'
        ? words.short(place.treatment.radius)
        : words.ownArea,
    control: controlName(control, municipality),
    before: windows.beforeYears,
    after: windows.afterYears,
  });
}
