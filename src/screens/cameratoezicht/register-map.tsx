import { lazy, Suspense, useMemo } from 'react';
import type { MapPlace } from '../../map/camera-place.ts';
import type { Camera } from '../../policy/schema.ts';
import { useSession } from '../../state/session.tsx';
import { cameratoezicht as texts } from '../../text/nl/cameratoezicht.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { Shape } from '../../ui/shape.tsx';
import { readRadius, type CameraForm } from '../../policy/cameras/form.ts';
import { cameraAt } from './camera-sight.ts';
import { drawnOf } from './register-place-fields.tsx';

const CameraMap = lazy(async () => ({ default: (await import('../../map/camera-map.tsx')).CameraMap }));

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
  const { areas, rings, places, cameras } = municipality;
  const drawn = useMemo(
    () =>
      form === null ? (chosen === null ? null : drawnCamera(chosen)) : drawnOf(form, readRadius(form.radius)),
    [form, chosen],
  );
  return (
    <Card title={words.title} className="vb-register__map">
      <div className="vb-register__stage">
        <ErrorBoundary reset="cameras">
          <Suspense fallback={<Shape label={texts.loading} height={20} />}>
            <CameraMap
              drawn={drawn}
              title={words.subject}
              areas={areas}
              rings={rings}
              places={places}
              cameras={cameras}
              showCameras
              interactive
              place={place}
              selected={null}
              onPlace={onPlace}
              onSelect={ignore}
              onPoint={(point) => {
                const found = form === null ? cameraAt(cameras, point.x, point.y) : null;
                if (form !== null) onPoint(point);
                else if (found !== null) onChoose(found.id);
              }}
            />
          </Suspense>
        </ErrorBoundary>
      </div>
      <p className="vb-muted vb-small">{form === null ? words.hint : texts.form.keyboard}</p>
    </Card>
  );
}

function drawnCamera({ x, y, radius, outline }: Camera) {
  const area = outline == null ? { radius, corners: [] } : { radius: null, corners: outline };
  return { point: { x, y }, isDraft: false, ...area };
}

/** Which buurt lies under a click does not matter here. */
function ignore(): void {
  return;
}
