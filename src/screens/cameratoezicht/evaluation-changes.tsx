import { useMemo } from 'react';
import { CameraRingsChart } from '../../charts/camera-rings-chart.tsx';
import { CameraShiftChart } from '../../charts/camera-shift-chart.tsx';
import { ZoneView } from '../../map/zone-view.tsx';
import { useSession } from '../../state/session.tsx';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { Card } from '../../ui/card.tsx';
import { Shape } from '../../ui/shape.tsx';
import { controlShapes } from './evaluation-names.ts';
import { useChanges } from './use-changes.ts';
import type { ReadyEvaluation } from './use-evaluation.ts';

const words = evaluatie.waterbed;

/** How far from the camera and where it changed, and whether it moved to other hours or kinds. */
export function EvaluationChanges({ ready }: { readonly ready: ReadyEvaluation }) {
  const { municipality } = useSession();
  const changes = useChanges(ready);
  const { areas, rings, places } = municipality;
  const { place, control } = ready.design;
  const watched = ready.chosen.others;
  // The same as long as the design is: the map draws anew for every other one.
  const stage = useMemo(
    () => ({
      place,
      control: controlShapes(control, municipality),
      others: watched.map(({ shape }) => shape),
      areas,
      rings,
      places,
    }),
    [place, control, watched, municipality, areas, rings, places],
  );
  return (
    <div className="vb-evaluation__row vb-evaluation__row--halves">
      <div className="vb-evaluation__column">
        <Card title={words.rings} className="vb-evaluation__card">
          <CameraRingsChart evaluation={ready.evaluation} place={place} />
        </Card>
        <Card title={words.shift} className="vb-evaluation__card">
          {changes.hours === null ? (
            <Shape label={evaluatie.loading} height={16} lines={2} />
          ) : (
            <CameraShiftChart
              by="hour"
              parts={changes.hours}
              control={ready.evaluation.areas.control.total}
            />
          )}
          {changes.kinds === null ? null : (
            <CameraShiftChart by="kind" parts={changes.kinds.parts} control={changes.kinds.control} />
          )}
        </Card>
      </div>
      <Card title={words.map} className="vb-evaluation__card">
        {changes.cells === null ? (
          <Shape label={evaluatie.loading} height={16} lines={2} />
        ) : (
          <ZoneView stage={stage} cells={changes.cells} cameras={municipality.cameras} />
        )}
      </Card>
    </div>
  );
}
