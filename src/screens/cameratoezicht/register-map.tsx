import { useMemo } from 'react';
import type { MapPlace } from '../../map/camera-place.ts';
import type { Camera } from '../../policy/schema.ts';
import { useSession } from '../../state/session.tsx';
import { cameratoezicht as texts } from '../../text/nl/cameratoezicht.ts';
import { Card } from '../../ui/card.tsx';
import { readRadius, type CameraForm } from '../../policy/cameras/form.ts';
import { CameraStage } from './camera-stage.tsx';
import { cameraAt } from './camera-sight.ts';
import { drawnOf } from './register-place-fields.tsx';

const words = texts.map;

/** The cameras on the map: a click chooses one or, while a form is open, puts down a point of it. */
export function RegisterMap({
  chosen,
  form,
  place,
  onPlace,
  onChoose,
  onPoint,
}: {
  readonly chosen: Camera | null;
  /** What is drawn; null while nothing is. */
  readonly form: CameraForm | null;
  readonly place: MapPlace | null;
  readonly onPlace: (place: MapPlace | null) => void;
  readonly onChoose: (id: string) => void;
  readonly onPoint: (point: { readonly x: number; readonly y: number }) => void;
}) {
  const { municipality } = useSession();
  const drawn = useMemo(
    () =>
      form === null ? (chosen === null ? null : drawnCamera(chosen)) : drawnOf(form, readRadius(form.radius)),
    [form, chosen],
  );
  return (
    <Card title={words.title} className="vb-register__map">
      <div className="vb-register__stage">
        <CameraStage
          title={words.subject}
          drawn={drawn}
          place={place}
          onPlace={onPlace}
          onPoint={(point) => {
            const found = form === null ? cameraAt(municipality.cameras, point.x, point.y) : null;
            if (form !== null) onPoint(point);
            else if (found !== null) onChoose(found.id);
          }}
        />
      </div>
      <p className="vb-muted vb-small">{form === null ? words.hint : texts.form.keyboard}</p>
    </Card>
  );
}

function drawnCamera({ x, y, radius, outline }: Camera) {
  const area = outline == null ? { radius, corners: [] } : { radius: null, corners: outline };
  return { point: { x, y }, isDraft: false, ...area };
}
