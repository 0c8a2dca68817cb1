import type { Background, BackgroundLine, LineSort } from '../domain/geo/background.ts';
import { mapColours } from './colours.ts';
import { isWater, lineNames, type Taken } from './line-names.ts';

type Point = readonly [x: number, y: number];

/** How a drawing places RD metres, and the units of it. */
export interface DrawnGround {
  readonly background: Background | null;
  readonly pointOf: (point: Point) => Point;
  readonly width: number;
  readonly height: number;
  /** A thin line. */
  readonly unit: number;
}

/** From this many metres across on, streets and paths would be a grey mass: only main lines are drawn. */
const tooFarForStreets = 7000;

interface LineLook {
  readonly colour: string;
  readonly width: number;
  readonly edge?: string;
  readonly isNear?: true;
}

/** How each sort is drawn, lowest first. */
const looks: Readonly<Record<LineSort, LineLook>> = {
  waterloop: { colour: mapColours.water, width: 0.8, isNear: true },
  pad: { colour: mapColours.street, width: 0.4, isNear: true },
  weg: { colour: mapColours.street, width: 0.9, isNear: true },
  rivier: { colour: mapColours.water, width: 2 },
  kanaal: { colour: mapColours.water, width: 2 },
  spoor: { colour: mapColours.rail, width: 1 },
  hoofdweg: { colour: mapColours.road, width: 1.4, edge: mapColours.roadEdge },
  snelweg: { colour: mapColours.road, width: 1.4, edge: mapColours.roadEdge },
};

/** Water and built-up land, for under the figures of a drawing. */
export function BackgroundSurfaces({ ground }: { readonly ground: DrawnGround }) {
  return (
    <g>
      {(ground.background?.surfaces ?? []).map(({ sort, rings }, index) => (
        <path
          key={index}
          d={rings.map((ring) => `${pathOf(ground, ring)}Z`).join('')}
          fill={sort === 'water' ? mapColours.pool : mapColours.built}
          fillRule="evenodd"
        />
      ))}
    </g>
  );
}

/** Water, rails and roads, over the figures of a drawing, as on the map that moves. */
export function BackgroundLines({ ground }: { readonly ground: DrawnGround }) {
  const drawn = linesIn(ground);
  return (
    <g fill="none" strokeLinejoin="round">
      {Object.entries(looks).map(([sort, look]) => {
        const path = drawn
          .filter(({ line }) => line.sort === sort)
          .map(({ line }) => pathOf(ground, line.points))
          .join('');
        if (path === '') return null;
        const width = look.width * ground.unit;
        return (
          <g key={sort}>
            {look.edge === undefined ? null : (
              <path d={path} stroke={look.edge} strokeWidth={width + 1.4 * ground.unit} />
            )}
            <path d={path} stroke={look.colour} strokeWidth={width} />
          </g>
        );
      })}
    </g>
  );
}

/** The names of those lines, where there is room beside what is `taken`; `letter` is their height. */
export function BackgroundNames({
  ground,
  letter,
  taken,
}: {
  readonly ground: DrawnGround;
  readonly letter: number;
  readonly taken: readonly Taken[];
}) {
  const { width, height } = ground;
  return lineNames(linesIn(ground), { width, height, letter }, taken).map(({ text, sort, x, y, angle }) => (
    <text
      key={text}
      x={round(x)}
      y={round(y)}
      dy="0.35em"
      transform={angle === 0 ? undefined : `rotate(${round(angle)} ${round(x)} ${round(y)})`}
      textAnchor="middle"
      fontSize={letter}
      fill={isWater({ sort }) ? mapColours.waterName : mapColours.muted}
      stroke={mapColours.halo}
      strokeWidth={letter * 0.25}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {text}
    </text>
  ));
}

/** The lines that a drawing shows, placed: those that lie in it, and streets only where one can tell them apart. */
function linesIn({ background, pointOf, width, height }: DrawnGround): {
  readonly line: BackgroundLine;
  readonly points: readonly Point[];
}[] {
  const [left] = pointOf([0, 0]);
  const [right] = pointOf([1000, 0]);
  const isNear = (width / (right - left)) * 1000 < tooFarForStreets;
  return (background?.lines ?? [])
    .filter(({ sort }) => isNear || looks[sort].isNear !== true)
    .map((line) => ({ line, points: withSteps(line.points.map(pointOf), width / 12) }))
    .filter(({ points }) => points.some(([x, y]) => x >= 0 && x <= width && y >= 0 && y <= height));
}

/** A line with a point at every `step` at most: one that crosses a drawing in one stretch has points in it too. */
function withSteps(points: readonly Point[], step: number): Point[] {
  return points.flatMap((to, index) => {
    const from = points[index - 1] ?? to;
    const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / step));
    return Array.from({ length: steps }, (_, at): Point => {
      const share = (at + 1) / steps;
      return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
    });
  });
}

function pathOf({ pointOf }: DrawnGround, points: readonly Point[]): string {
  return `M${points.map((point) => pointOf(point).map(round).join(' ')).join('L')}`;
}

/** To a tenth: finer is not seen, and makes a file long. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
