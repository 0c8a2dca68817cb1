import { cameraBeeld } from '../text/nl/camera-beeld.ts';
import { BackgroundNames } from './background-picture.tsx';
import type { Taken } from './line-names.ts';
import { drawnGround, isInFrame, pixelOf, scaleBar, seenAreas } from './zone-frame.ts';
import type { ZoneFrame } from './zone-frame.ts';
import { placeNames, roomOfName } from './zone-labels.ts';
import type { ZoneName } from './zone-labels.ts';
import type { ZoneShapes } from './zone-shapes.ts';
import type { ZoneStage } from './zone-stage.ts';

/** Half of what the name of a buurt takes, in CSS pixels. */
const nameRoom = { width: 64, height: 18 } as const;

const { map: words, zones: names } = cameraBeeld;

/** Names, the discs of the cameras and a scale, above everything else. */
export function ZoneNames({
  stage,
  zones,
  frame,
  hasCells,
}: {
  readonly stage: ZoneStage;
  readonly zones: ZoneShapes;
  readonly frame: ZoneFrame;
  /** Then the word beside the camera would hide a figure. */
  readonly hasCells: boolean;
}) {
  const others = zones.others.flatMap((rings) => {
    const points = rings.flat();
    const mean = (at: 0 | 1): number => points.reduce((sum, point) => sum + point[at], 0) / points.length;
    return points.length === 0 ? [] : [pixelOf(frame, [mean(0), mean(1)])];
  });
  const centre = stage.camera ?? zones.centre;
  const named = namesOf(stage, zones, frame, others).filter(({ look }) => !(hasCells && look === 'camera'));
  const placed = placeNames(named, frame);
  const discs = [...others, pixelOf(frame, centre)];
  return (
    <>
      {others.map(([x, y], index) => (
        <CameraDisc key={index} x={x} y={y} isOther />
      ))}
      <CameraDisc x={pixelOf(frame, centre)[0]} y={pixelOf(frame, centre)[1]} isOther={false} />
      <BackgroundNames
        ground={drawnGround(frame, stage.background)}
        letter={13}
        taken={[...placed.map(roomOfName), ...discs.map(roomOfDisc)]}
      />
      {placed.map(({ key, text, look, x, y }) => (
        <text key={key} className={`vb-zones__name vb-zones__name--${look}`} x={x} y={y} textAnchor="middle">
          {text}
        </text>
      ))}
      <Scale frame={frame} />
    </>
  );
}

/** A disc and its rim, in CSS pixels. */
function roomOfDisc([x, y]: readonly [number, number]): Taken {
  return { x, y, halfWidth: 14, halfHeight: 14 };
}

/** What is named, most important first: the zones, then places, then buurten that are seen for a good part. */
function namesOf(
  stage: ZoneStage,
  zones: ZoneShapes,
  frame: ZoneFrame,
  discs: readonly (readonly [number, number])[],
): ZoneName[] {
  const [x, y] = pixelOf(frame, stage.camera ?? zones.centre);
  const camera: ZoneName = {
    key: 'camera',
    text: words.camera,
    look: 'camera',
    x,
    y: y + underDisc(stage, zones, frame),
  };
  const rings = zones.rings.flatMap((ring, index): ZoneName[] => {
    const top = ring.flat().toSorted((a, b) => b[1] - a[1])[0];
    if (top === undefined) return [];
    const [left, above] = pixelOf(frame, top);
    const [name, distance] = [names.ring(index + 1), distanceOf(stage, index)];
    const text = distance === '' ? name : `${name}, ${distance}`;
    // Above its line, or within it where it would leave the frame.
    const y = above < 24 ? above + 18 : above - 6;
    return [{ key: `ring-${index}`, text, look: 'ring', x: left, y }];
  });
  const places = stage.places
    .filter((place) => isInFrame(frame, [place.x, place.y]))
    .map((place): ZoneName => {
      const [left, above] = pixelOf(frame, [place.x, place.y]);
      // Under the disc of a camera that stands on the very spot.
      const isTaken = [...discs, [x, y] as const].some(
        (disc) => Math.hypot(disc[0] - left, disc[1] - above) < 16,
      );
      return {
        key: `place-${place.name}`,
        text: place.name,
        look: 'place',
        x: left,
        y: isTaken ? above + 24 : above,
      };
    });
  const buurten = seenAreas(frame, stage.rings, besideCamera(stage, zones, frame)).flatMap(
    ({ id, at, share }): ZoneName[] => {
      const name = stage.areas.find((area) => area.id === id)?.name;
      const [left, above] = pixelOf(frame, at);
      return name === undefined || share < 0.04
        ? []
        : [{ key: id, text: name, look: 'buurt', x: left, y: above }];
    },
  );
  return [camera, ...rings, ...places, ...buurten];
}

/** How far under the camera its word stands: clear of the line of a circle, within it only where there is room. */
function underDisc({ place }: ZoneStage, { treatment, centre }: ZoneShapes, frame: ZoneFrame): number {
  const middle = pixelOf(frame, centre)[1];
  const isCircle = place.is === 'cells' && place.treatment.is === 'circle';
  const edge = isCircle
    ? Math.max(0, ...treatment.flat().map((point) => pixelOf(frame, point)[1] - middle))
    : 0;
  return edge > 10 && edge < 56 ? edge + 16 : 28;
}

/** Whether the middle of a name may stand at a point: not where it runs over the treatment area, or a whole area's camera. */
function besideCamera({ camera, place }: ZoneStage, { treatment, centre }: ZoneShapes, { scale }: ZoneFrame) {
  const [x, y] = camera ?? centre;
  const around = place.is === 'cells' ? treatment : [];
  const reach = Math.max(0, ...around.flat().map(([east, north]) => Math.hypot(east - x, north - y)));
  return ([east, north]: readonly [x: number, y: number]): boolean =>
    Math.abs(east - x) > reach + nameRoom.width / scale ||
    Math.abs(north - y) > reach + nameRoom.height / scale;
}

function distanceOf({ place }: ZoneStage, index: number): string {
  if (place.is === 'areas') return names.aroundBuurt;
  const band = place.rings[index];
  return band === undefined ? '' : names.metres(band.inner, band.outer);
}

function CameraDisc({
  x,
  y,
  isOther,
}: {
  readonly x: number;
  readonly y: number;
  readonly isOther: boolean;
}) {
  return (
    <svg
      x={x}
      y={y}
      overflow="visible"
      className={isOther ? 'vb-zones__disc vb-zones__disc--other' : 'vb-zones__disc'}
    >
      <circle r={isOther ? 8 : 11} />
      <path
        d={
          isOther
            ? 'M-4 -2.5H1.5V2.5H-4ZM2.5 -.7 4.5 -2.3V2.3L2.5 .7Z'
            : 'M-5.5 -3.5H2V3.5H-5.5ZM3.2 -1 6 -3V3L3.2 1Z'
        }
      />
    </svg>
  );
}

function Scale({ frame }: { readonly frame: ZoneFrame }) {
  const metres = scaleBar(frame);
  const length = metres * frame.scale;
  const y = frame.height - 12;
  return (
    <g className="vb-zones__scale">
      <path d={`M12 ${y - 5}V${y}H${12 + length}V${y - 5}`} />
      <text x={12 + length + 6} y={y + 2}>
        {words.scale(metres)}
      </text>
    </g>
  );
}
