import { useEffect, useMemo, useRef, useState } from 'react';
import { polygonArea } from '../../domain/geo/polygon.ts';
import type { MapPlace } from '../../map/camera-place.ts';
import { withCorner, writeCorners } from '../../policy/cameras/outline.ts';
import type { Camera } from '../../policy/schema.ts';
import type { AreaPart } from '../../view/parts.ts';
import { evaluatie } from '../../text/nl/camera-evaluatie.ts';
import { cameratoezicht } from '../../text/nl/cameratoezicht.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CameraStage } from './camera-stage.tsx';
import { sightOf } from './camera-sight.ts';
import { CornersField } from './corners-field.tsx';
import { readDrawn, type DrawnProblem } from './drawn-corners.ts';
import { areaField } from './evaluation-area.tsx';
import { isCameraOutside } from '../../analysis/cameras/design.ts';
import './evaluation-drawing.css';

const words = evaluatie.drawing;

/** Metres around what is drawn: nearer than in the register, where all cameras are looked for. */
const closeBy = 350;

type Corners = Extract<AreaPart, { readonly is: 'outline' }>['corners'];

/** Corners on the map or as text. Nothing is chosen, so nothing is counted, before a person uses the area. */
export function EvaluationDrawing({
  camera,
  area,
  onArea,
  onStop,
}: {
  readonly camera: Camera;
  readonly area: AreaPart | null;
  readonly onArea: (area: AreaPart | null) => void;
  readonly onStop: () => void;
}) {
  const isDrawn = area?.is === 'outline';
  const [text, setText] = useState(() => writeCorners(isDrawn ? area.corners : (camera.outline ?? [])));
  const { corners, problem } = useMemo(() => readDrawn(text), [text]);
  const panel = useRef<HTMLDivElement>(null);
  // It comes up below what was chosen: the page goes there, and so does the keyboard.
  useEffect(() => panel.current?.focus(), []);
  const leave = (act: () => void): void => {
    document.getElementById(areaField)?.focus();
    act();
  };
  return (
    <div ref={panel} tabIndex={-1} className="vb-drawing">
      <Card title={words.title}>
        <p>{words.explain}</p>
        <div className="vb-drawing__parts">
          <div className="vb-drawing__fields">
            <CornersField
              id="evaluatie-hoeken"
              label={words.corners}
              hint={words.hint}
              problem={problem === null ? undefined : wrong(problem)}
              value={text}
              onChange={setText}
            />
            <output className="vb-drawing__said">{said(camera, corners, problem)}</output>
            <div className="vb-drawing__buttons">
              <Button
                purpose="primary"
                disabled={problem !== null}
                onClick={() => leave(() => onArea({ is: 'outline', corners }))}
              >
                {words.use}
              </Button>
              {isDrawn ? <Button onClick={() => leave(onStop)}>{words.stop}</Button> : null}
              <Button onClick={() => leave(isDrawn ? () => onArea(null) : onStop)}>
                {camera.outline == null ? words.toRadius : words.toRegister}
              </Button>
            </div>
          </div>
          <DrawingMap
            camera={camera}
            corners={corners}
            onPoint={(point) => setText((now) => withCorner(now, point))}
          />
        </div>
      </Card>
    </div>
  );
}

/** What is surely wrong; not what a person is still at. */
function wrong(problem: DrawnProblem): string | undefined {
  if (problem.why === 'unread') return problem.isLast ? undefined : words.unread(problem.line);
  return problem.why === 'few' ? undefined : words.problem[problem.why];
}

/** How far the area is: what is missing, or how large it is and whether the camera stands in it. */
function said(camera: Camera, corners: Corners, problem: DrawnProblem | null): string {
  if (problem?.why === 'few') return words.toGo(3 - corners.length);
  if (problem?.why === 'unread') return problem.isLast ? words.unread(problem.line) : '';
  if (problem !== null) return '';
  const size = words.is(corners.length, Math.round(polygonArea([corners])));
  return isCameraOutside(camera, { is: 'outline', corners }) ? `${size} ${words.outside}` : size;
}

function DrawingMap({
  camera,
  corners,
  onPoint,
}: {
  readonly camera: Camera;
  readonly corners: Corners;
  readonly onPoint: (point: { readonly x: number; readonly y: number }) => void;
}) {
  const [place, setPlace] = useState<MapPlace | null>(() =>
    sightOf([camera, ...corners.map(([x, y]) => ({ x, y }))], closeBy),
  );
  const drawn = useMemo(() => ({ point: null, isDraft: true, radius: null, corners }), [corners]);
  return (
    <div className="vb-drawing__map">
      <div className="vb-drawing__stage">
        <CameraStage
          key={camera.id}
          title={words.map}
          drawn={drawn}
          place={place}
          onPlace={setPlace}
          onPoint={onPoint}
        />
      </div>
      <p className="vb-muted vb-small">{cameratoezicht.form.keyboard}</p>
    </div>
  );
}
