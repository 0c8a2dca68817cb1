import type { Ring } from '../domain/area/area.ts';
import type { Background } from '../domain/geo/background.ts';
import { bounds } from '../domain/geo/polygon.ts';
import { BackgroundNames, type DrawnGround } from './background-picture.tsx';
import { mapColours } from './colours.ts';
import type { NamedPoint } from './ground.ts';
import { mapCredit } from './map-credit.tsx';
import { PictureCredit, PictureLabel, PictureLand, picturePath } from './picture-ground.tsx';
import { pictureNames } from './picture-names.ts';
import type { Rings } from './rings.ts';

/** Share of the width that a letter is high. */
const letter = 0.026;
/** Metres of ground around the outline: enough to see where it lies. */
const margin = 350;

/** An outline on the ground, with its names, in RD metres: for paper and a file. Nothing is drawn in its middle. */
export function OutlinePicture({
  corners,
  rings,
  places,
  background,
  font,
  label,
}: {
  /** RD metres, not closed. */
  readonly corners: Ring;
  readonly rings: Rings;
  readonly places: readonly NamedPoint[];
  readonly background: Background | null;
  readonly font: string;
  readonly label: string;
}) {
  const box = bounds([corners]);
  if (box === null) return null;
  const [left, top] = [box.minX - margin, box.maxY + margin];
  const width = box.maxX - box.minX + 2 * margin;
  const height = box.maxY - box.minY + 2 * margin;
  const text = width * letter;
  const ground: DrawnGround = {
    background,
    width,
    height,
    unit: width / 500,
    pointOf: ([x, y]) => [Math.round(x - left), Math.round(top - y)],
  };
  const names = pictureNames([], places, { ...ground, letter: text });
  const outline = picturePath(ground, [corners]);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      fontFamily={font}
      fontSize={text}
    >
      <PictureLand ground={ground} rings={rings}>
        <path d={outline} fill={mapColours.accent} fillOpacity="0.18" />
      </PictureLand>
      <path d={outline} fill="none" stroke={mapColours.accent} strokeWidth={width / 200} />
      <BackgroundNames ground={ground} letter={text} taken={names.taken} />
      {names.places.map((name) => (
        <PictureLabel key={name.text} {...name} colour={mapColours.muted} />
      ))}
      <PictureCredit text={mapCredit(background)} ground={ground} letter={text * 0.8} />
    </svg>
  );
}
