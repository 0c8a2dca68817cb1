import type { ReactNode } from 'react';
import type { EvaluationDesign } from '../../domain/camera-effect/design.ts';
import type { Municipality } from '../../policy/municipality.ts';
import { useSession, useView } from '../../state/session.tsx';
import type { AreaPart } from '../../view/parts.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { usePhone } from '../../ui/use-media.ts';
import { isCameraOutside } from '../../analysis/cameras/design.ts';
import type { Chosen } from '../../analysis/cameras/design.ts';
import { whatOf } from '../../indicator/camera-headline.ts';
import { controlName } from './evaluation-names.ts';

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
  const { view } = useView();
  const isPhone = usePhone();
  const said = saidOf(chosen, view.cameras.design.area, municipality);
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

/** Place, control and years of a design, without its camera and outcome. */
export function designText(
  { place, control, windows }: EvaluationDesign,
  municipality: Municipality,
): string {
  return words.design({
    area:
      place.is === 'cells' && place.treatment.is === 'circle'
        ? words.short(place.treatment.radius)
        : words.ownArea,
    control: controlName(control, municipality),
    before: windows.beforeYears,
    after: windows.afterYears,
  });
}

function saidOf(chosen: Chosen, drawn: AreaPart | null, municipality: Municipality): string {
  const { camera, indicator, design } = chosen;
  const { control, windows } = design;
  return words.said({
    camera: camera.name,
    what: whatOf(indicator),
    area: areaText(chosen, drawn),
    control: controlName(control, municipality),
    before: windows.beforeYears,
    after: windows.afterYears,
  });
}

function areaText({ camera, design: { place } }: Chosen, area: AreaPart | null): string {
  if (place.is !== 'cells') return words.ownArea;
  if (place.treatment.is === 'circle') return words.short(place.treatment.radius);
  if (area?.is !== 'outline') return words.ownArea;
  return isCameraOutside(camera, area) ? words.drawnWithout : words.drawnArea;
}
