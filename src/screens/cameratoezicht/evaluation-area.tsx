import type { Camera } from '../../policy/schema.ts';
import type { AreaPart } from '../../view/parts.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { Select } from '../../ui/choice.tsx';

const words = evaluatie.choose;
const radii = [75, 100, 150, 200, 250];
const drawn = 'getekend';

/** The id of the field, so that the focus finds it again after drawing. */
export const areaField = 'evaluatie-gebied';

/** What the camera is taken to watch: a circle, the outline of the register, or what a person draws. */
export function EvaluationArea({
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
  readonly onDraw: () => void;
}) {
  const hasOutline = camera.outline != null;
  const own = hasOutline ? null : camera.radius;
  const shown = area?.is === 'radius' ? area.radius : own;
  const all = new Set([...radii, ...[own, shown].filter((radius) => radius !== null)]);
  const circles = [...all]
    .toSorted((a, b) => a - b)
    .map((radius) => ({ value: String(radius), label: words.metres(radius) }));
  const isDrawn = isDrawing || area?.is === 'outline';
  return (
    <Select
      id={areaField}
      label={words.radius}
      groups={[
        {
          name: null,
          options: [
            ...(hasOutline ? [{ value: '', label: words.outline }] : []),
            ...circles,
            { value: drawn, label: words.drawn },
          ],
        },
      ]}
      value={isDrawn ? drawn : String(shown ?? '')}
      onChoose={(text) => {
        const radius = Number(text);
        if (text === drawn) onDraw();
        else onArea(text === '' || radius === own ? null : { is: 'radius', radius });
      }}
    />
  );
}
