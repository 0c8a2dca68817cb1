import { lazy, Suspense } from 'react';
import type { DrawnArea } from '../../map/layers/drawn-area.ts';
import type { MapPlace } from '../../map/camera-place.ts';
import { useSession } from '../../state/session.tsx';
import { useBackground } from '../../state/use-background.ts';
import { useTilesConsent } from '../../state/use-tiles-consent.ts';
import { cameratoezicht as texts } from '../../text/nl/cameratoezicht.ts';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { Shape } from '../../ui/shape.tsx';

const CameraMap = lazy(async () => ({ default: (await import('../../map/camera-map.tsx')).CameraMap }));

/** The map of all cameras with what is drawn on it; a click is a point in RD metres. Fills its parent. */
export function CameraStage({
  title,
  drawn,
  place,
  onPlace,
  onPoint,
}: {
  readonly title: string;
  readonly drawn: DrawnArea | null;
  readonly place: MapPlace | null;
  readonly onPlace: (place: MapPlace | null) => void;
  readonly onPoint: (point: { readonly x: number; readonly y: number }) => void;
}) {
  const { municipality } = useSession();
  const background = useBackground();
  const { isOn } = useTilesConsent();
  const { areas, rings, places, cameras } = municipality;
  return (
    <ErrorBoundary reset={title}>
      <Suspense fallback={<Shape label={texts.loading} height={20} />}>
        <CameraMap
          drawn={drawn}
          title={title}
          areas={areas}
          rings={rings}
          places={places}
          background={background}
          tiles={isOn}
          cameras={cameras}
          showCameras
          interactive
          place={place}
          selected={null}
          onPlace={onPlace}
          onSelect={ignore}
          onPoint={onPoint}
        />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Which buurt lies under a click does not matter here. */
function ignore(): void {
  return;
}
