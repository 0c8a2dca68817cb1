import { useId } from 'react';
import type { Background } from '../domain/geo/background.ts';
import { bounds, type Bounds } from '../domain/geo/polygon.ts';
import type { MapPicture } from '../domain/meeting/slide.ts';
import { cellsIn } from '../domain/area/cells-in.ts';
import { isAround } from '../domain/area/within.ts';
import { BackgroundNames, type DrawnGround } from './background-picture.tsx';
import { mapColours, ramp } from './colours.ts';
import type { DifferenceSquares, DifferenceWords } from './difference-squares.ts';
import type { FreePlace } from './free-place.ts';
import type { NamedPoint } from './ground.ts';
import type { HotSquares } from './hot-squares.ts';
import { mapCredit } from './map-credit.tsx';
import type { MapContent } from './map-shape.ts';
import { PictureDifference } from './picture-difference.tsx';
import { PictureCredit, PictureLabel, PictureLand, PictureMark, picturePath } from './picture-ground.tsx';
import { PictureHot } from './picture-hot.tsx';
import { legendHeight, PictureLegend } from './picture-legend.tsx';
import { pictureLines } from './picture-lines.ts';
import { pictureNames } from './picture-names.ts';
import type { Rings } from './rings.ts';
import { squareRing } from './square-ring.ts';

/** Units that the picture is wide, and of these a letter of the map and of what stands around it. */
const width = 1000;
const letter = 15;
const text = 17;
const head = 68;
/** From this many metres across on, the name of a camera would take the room of that of a village. */
const farFromNames = 7000;

/** What a map shows and all that has to go with it. */
export interface Shown {
  readonly content: MapContent;
  readonly hot: HotSquares | null;
  /** Where two maps differ, in the place of what one of them holds; null of one map. */
  readonly difference: { readonly found: DifferenceSquares; readonly words: DifferenceWords } | null;
  readonly freePlace: FreePlace | null;
  /** Cameras, where these are shown. */
  readonly marks: MapPicture['marks'];
  readonly frame: Bounds;
  readonly title: string;
  readonly subtitle: string;
  /** Below the legend: where the figures come from, and from when it is. */
  readonly foot: readonly string[];
}

/** A map as a drawing of its own, with title, legend, source and date in it: for a file. RD metres in what it is given. */
export function ShownPicture({
  shown,
  rings,
  places,
  background,
  font,
}: {
  readonly shown: Shown;
  readonly rings: Rings;
  readonly places: readonly NamedPoint[];
  readonly background: Background | null;
  readonly font: string;
}) {
  const { frame, content, hot, difference, freePlace, marks, title, subtitle } = shown;
  const scale = width / (frame.maxX - frame.minX);
  const height = Math.round((frame.maxY - frame.minY) * scale);
  const ground: DrawnGround = {
    background,
    width,
    height,
    unit: width / 500,
    pointOf: ([x, y]) => [tenth((x - frame.minX) * scale), tenth((frame.maxY - y) * scale)],
  };
  const isFar = frame.maxX - frame.minX > farFromNames;
  const named = isFar ? marks.map((mark) => ({ ...mark, name: '' })) : marks;
  const names = pictureNames(named, places, { ...ground, letter });
  const lines = shown.foot.flatMap((line) => pictureLines(line, width, text));
  const words = difference?.words ?? null;
  const below = head + height + legendHeight(content.legend, { hot, difference: words }, { width, text });
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${Math.ceil(below + lines.length * text * 1.35 + text)}`}
      role="img"
      aria-label={`${title}, ${subtitle}`}
      fontFamily={font}
      fontSize={letter}
      fill={mapColours.ink}
    >
      <text y="26" fontSize="27" fontWeight="700">
        {title}
      </text>
      <text y="52" fontSize={text} fill={mapColours.muted}>
        {subtitle}
      </text>
      <svg y={head} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <PictureLand ground={ground} rings={rings}>
          <Shapes content={content} ground={ground} />
        </PictureLand>
        {difference === null ? null : (
          <PictureDifference found={difference.found} ground={ground} scale={scale} />
        )}
        {hot === null ? null : <PictureHot hot={hot} ground={ground} scale={scale} line={1} />}
        {freePlace === null ? null : <Free place={freePlace} ground={ground} scale={scale} />}
        <BackgroundNames ground={ground} letter={letter} taken={names.taken} />
        {names.places.map((name) => (
          <PictureLabel key={name.text} {...name} colour={mapColours.muted} />
        ))}
        {marks.map(({ is, x, y }) => (
          <PictureMark key={`${is} ${x} ${y}`} is={is} at={ground.pointOf([x, y])} text={letter} />
        ))}
        {names.marks.map((name) => (
          <PictureLabel key={`${name.text} ${name.x} ${name.y}`} {...name} colour={mapColours.ink} isStrong />
        ))}
        <PictureCredit text={mapCredit(background)} ground={ground} letter={letter * 0.8} />
      </svg>
      <PictureLegend
        legend={content.legend}
        over={{ hot, difference: words }}
        top={head + height}
        width={width}
        text={text}
      />
      {lines.map((line, at) => (
        <text key={line} y={below + text * 1.35 * (at + 0.8)} fontSize={text} fill={mapColours.muted}>
          {line}
        </text>
      ))}
    </svg>
  );
}

/** Finer is not seen, and makes a file long. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A class is one path; what is kept back is hatched, and where there is no figure stands a dot. */
function Shapes({
  content: { shapes, is },
  ground,
}: {
  readonly content: MapContent;
  readonly ground: DrawnGround;
}) {
  const hatch = useId();
  const path = (some: typeof shapes): string => some.map(({ rings }) => picturePath(ground, rings)).join('');
  const hatched = shapes.filter(({ look }) => look === 'hatch');
  const edged = is === 'cells' ? { stroke: mapColours.hatch, strokeWidth: 0.6 } : {};
  return (
    <>
      {ramp.map((colour, level) => {
        const found = shapes.filter((shape) => shape.look === 'fill' && shape.class === level);
        return found.length === 0 ? null : (
          <path key={colour} d={path(found)} fill={colour} fillRule="evenodd" fillOpacity="0.92" {...edged} />
        );
      })}
      {hatched.length === 0 ? null : (
        <>
          <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse">
            <path d="M0 7 7 0" stroke={mapColours.hatch} strokeWidth="1.2" />
          </pattern>
          <path d={path(hatched)} fill={`url(#${hatch})`} fillRule="evenodd" />
        </>
      )}
      {shapes
        .filter(({ look }) => look === 'dot')
        .map(({ key, rings }) => {
          const box = bounds(rings);
          if (box === null) return null;
          const [x, y] = ground.pointOf([(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2]);
          return <circle key={key} cx={x} cy={y} r="2.5" fill={mapColours.hatch} />;
        })}
    </>
  );
}

/** A chosen free place, and the squares that stand for it. */
function Free({
  place: { place, cellSize },
  ground,
  scale,
}: {
  readonly place: FreePlace;
  readonly ground: DrawnGround;
  readonly scale: number;
}) {
  const edge = { strokeWidth: '2.4' };
  return (
    <g fill="none" stroke={mapColours.accent}>
      <path
        d={picturePath(ground, cellsIn(place, cellSize).map(squareRing))}
        strokeWidth="1"
        strokeDasharray="3 3"
      />
      {isAround(place) ? (
        <circle
          cx={ground.pointOf([place.x, place.y])[0]}
          cy={ground.pointOf([place.x, place.y])[1]}
          r={place.radius * scale}
          {...edge}
        />
      ) : (
        <path d={picturePath(ground, [place.corners])} {...edge} />
      )}
    </g>
  );
}
