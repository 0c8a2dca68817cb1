import { lazy, Suspense, useState, type ComponentProps } from 'react';
import { cameraBeeld } from '../text/nl/camera-beeld.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { Shape } from '../ui/shape.tsx';
import type { CameraSpot } from './camera-shapes.ts';
import { ZoneFigure } from './zone-figure.tsx';
import './zone-view.css';

const ZoneMap = lazy(async () => ({ default: (await import('./zone-map.tsx')).ZoneMap }));

const { map: words } = cameraBeeld;

/** The drawn map of an evaluation, and on demand the one that moves; on paper always the drawn one. */
export function ZoneView({
  cameras,
  ...figure
}: ComponentProps<typeof ZoneFigure> & { readonly cameras: readonly CameraSpot[] }) {
  const [moves, setMoves] = useState(false);
  const { stage, cells = null } = figure;
  return (
    <div className={moves ? 'vb-zone-view vb-zone-view--moves' : 'vb-zone-view'}>
      {moves ? (
        <div className="vb-zone-view__map">
          <ErrorBoundary reset={String(moves)}>
            <Suspense fallback={<Shape label={words.loading} height={26} />}>
              <ZoneMap stage={stage} cameras={cameras} cells={cells} />
            </Suspense>
          </ErrorBoundary>
        </div>
      ) : null}
      <div className="vb-zone-view__drawn">
        <ZoneFigure {...figure} />
      </div>
      <p className="vb-zone-view__choice">
        <Button purpose="subtle" onClick={() => setMoves(!moves)}>
          {moves ? words.still : words.moving}
        </Button>
      </p>
    </div>
  );
}
