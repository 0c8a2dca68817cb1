import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { hourBlocks } from '../../analysis/cameras/shift.ts';
import type { Shifts } from '../../analysis/cameras/shifts.ts';
import { CameraRingsChart } from '../../charts/camera-rings-chart.tsx';
import { CameraShiftChart } from '../../charts/camera-shift-chart.tsx';
import { zoneCells } from '../../map/zone-cells.ts';
import { ZoneView } from '../../map/zone-view.tsx';
import { useSession } from '../../state/session.tsx';
import { useBackground } from '../../state/use-background.ts';
import { concludedOf } from '../../text/camera-change-text.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { Card } from '../../ui/card.tsx';
import { FoldCard } from '../../ui/fold-card.tsx';
import { Shape } from '../../ui/shape.tsx';
import { EvaluationBuurtChanges } from './evaluation-buurt-changes.tsx';
import { stageOf } from './evaluation-stage.ts';
import type { ReadyEvaluation } from './use-evaluation.ts';

const words = evaluatie.waterbed;

/** How far from the camera and where it changed, and whether it moved to other hours or kinds; other cards may stand under two of these. */
export function EvaluationChanges({
  ready,
  underRings,
  underShift,
}: {
  readonly ready: ReadyEvaluation;
  readonly underRings: ReactNode;
  readonly underShift: ReactNode;
}) {
  const { municipality } = useSession();
  const background = useBackground();
  const { chosen, changes } = ready;
  const { place } = ready.design;
  const cells = useMemo(() => (changes?.cells == null ? null : zoneCells(changes.cells)), [changes]);
  // The same as long as the design is: the map draws anew for every other one.
  const stage = useMemo(() => stageOf(chosen, municipality, background), [chosen, municipality, background]);
  return (
    <>
      <div className="vb-evaluation__column vb-evaluation__near">
        <Card title={words.rings} className="vb-evaluation__card">
          <CameraRingsChart
            evaluation={ready.evaluation}
            place={place}
            concluded={concludedOf(ready.verdict)}
          />
        </Card>
        {underRings}
      </div>
      <FoldCard
        title={ready.chosen.whole === null ? words.map : evaluatie.buurten.title}
        className="vb-evaluation__card vb-evaluation__map"
      >
        {changes?.buurten != null ? (
          <EvaluationBuurtChanges ready={ready} rows={changes.buurten} />
        ) : cells === null ? (
          <Shape label={evaluatie.loading} height={16} lines={2} />
        ) : (
          <ZoneView
            stage={stage}
            cells={cells}
            cameras={municipality.cameras}
            aspect={1.2}
            mostHeight={740}
          />
        )}
      </FoldCard>
      <div className="vb-evaluation__column vb-evaluation__shift">
        <FoldCard title={words.shift} className="vb-evaluation__card">
          {changes === null ? (
            <Shape label={evaluatie.loading} height={16} lines={2} />
          ) : changes.hours === null ? (
            <p>{words.noHours}</p>
          ) : (
            <CameraShiftChart
              by="hour"
              shifts={withBlockNames(changes.hours)}
              hasNote={changes.kinds === null}
            />
          )}
          {changes?.kinds == null ? null : <CameraShiftChart by="kind" shifts={changes.kinds} />}
        </FoldCard>
        {underShift}
      </div>
    </>
  );
}

function withBlockNames(hours: Shifts): Shifts {
  if (!hours.ok) return hours;
  const nameOf = (key: string): string => {
    const block = hourBlocks.find((one) => one.key === key);
    return block === undefined ? key : words.blocks[block.key];
  };
  return { ok: true, value: hours.value.map((shift) => ({ ...shift, name: nameOf(shift.key) })) };
}
