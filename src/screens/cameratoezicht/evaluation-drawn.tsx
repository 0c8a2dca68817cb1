import { polygonArea } from '../../domain/geo/polygon.ts';
import type { Camera } from '../../policy/schema.ts';
import type { AreaPart } from '../../view/parts.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { Button } from '../../ui/button.tsx';
import { isCameraOutside } from '../../analysis/cameras/design.ts';
import { EvaluationDrawing } from './evaluation-drawing.tsx';

const words = evaluatie.drawing;

/** The area that a person drew, in a line; or, while it is drawn, the place to do that. */
export function EvaluationDrawn({
  camera,
  area,
  isDrawing,
  onArea,
  onDraw,
}: {
  readonly camera: Camera;
  readonly area: AreaPart | null;
  readonly isDrawing: boolean;
  readonly onArea: (area: AreaPart | null) => void;
  readonly onDraw: (draws: boolean) => void;
}) {
  if (isDrawing)
    return <EvaluationDrawing camera={camera} area={area} onArea={onArea} onStop={() => onDraw(false)} />;
  if (area?.is !== 'outline') return null;
  return (
    <div className="vb-drawn">
      <span>
        {words.is(area.corners.length, Math.round(polygonArea([area.corners])))}{' '}
        {isCameraOutside(camera, area) ? <strong>{words.outside}</strong> : null}
      </span>
      <Button purpose="subtle" onClick={() => onDraw(true)}>
        {words.change}
      </Button>
    </div>
  );
}
