import type { Background } from '../domain/geo/background.ts';
import type { MapHot, MapPicture } from '../domain/meeting/slide.ts';
import { BackgroundNames, type DrawnGround } from './background-picture.tsx';
import { mapColours, ramp } from './colours.ts';
import type { NamedPoint } from './ground.ts';
import type { HotSquares } from './hot-squares.ts';
import { mapCredit } from './map-credit.tsx';
import { legendLetters, MapPictureLegend } from './map-picture-legend.tsx';
import { PictureCredit, PictureLabel, PictureLand, PictureMark } from './picture-ground.tsx';
import { PictureHot } from './picture-hot.tsx';
import { pictureNames } from './picture-names.ts';
import type { Rings } from './rings.ts';

/** Share of the width that a letter is high. */
const letter = 0.031;
/** Of a letter: what lies under the figures, and whose it is, still to be read on a wall. */
const small = 0.95;

/**
 * A map as lines and cells, in RD metres: what the live map draws, for paper, a file and a wall. `places` are names to
 * go by, `background` what lies under the cells; the legend stands below it, in the picture.
 */
export function MapPictureDrawing({
  picture,
  rings,
  places,
  background,
  font,
  label,
}: {
  readonly picture: MapPicture;
  readonly rings: Rings;
  readonly places: readonly NamedPoint[];
  readonly background: Background | null;
  readonly font: string;
  readonly label: string;
}) {
  const { frame } = picture;
  const width = frame.maxX - frame.minX;
  const height = frame.maxY - frame.minY;
  const text = width * letter;
  const ground: DrawnGround = {
    background,
    width,
    height,
    unit: width / 500,
    pointOf: ([x, y]) => [Math.round(x - frame.minX), Math.round(frame.maxY - y)],
  };
  const names = pictureNames(picture.marks, places, { ...ground, letter: text });
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height + text * legendLetters}`}
      role="img"
      aria-label={label}
      fontFamily={font}
      fontSize={text}
    >
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <PictureLand ground={ground} rings={rings}>
          <Cells picture={picture} ground={ground} />
        </PictureLand>
        {picture.hot === undefined ? null : (
          <PictureHot hot={squaresOf(picture.hot)} ground={ground} scale={1} line={ground.unit} />
        )}
        <BackgroundNames ground={ground} letter={text * small} taken={names.taken} />
        {names.places.map((name) => (
          <PictureLabel key={name.text} {...name} colour={mapColours.muted} />
        ))}
        {picture.marks.map((mark) => (
          <PictureMark
            key={`${mark.is} ${mark.x} ${mark.y}`}
            is={mark.is}
            at={ground.pointOf([mark.x, mark.y])}
            text={text}
          />
        ))}
        {names.marks.map((name) => (
          <PictureLabel key={`${name.text} ${name.x} ${name.y}`} {...name} colour={mapColours.ink} isStrong />
        ))}
        <PictureCredit text={mapCredit(background)} ground={ground} letter={text * small} />
      </svg>
      <MapPictureLegend picture={picture} top={height} width={width} text={text} />
    </svg>
  );
}

/** The squares of a figure, by class. */
function Cells({
  picture: { cells, size },
  ground: { pointOf },
}: {
  readonly picture: MapPicture;
  readonly ground: DrawnGround;
}) {
  return cells.map(([east, north, level]) => {
    const [x, y] = pointOf([east, north + size]);
    const fill = ramp[Math.min(level, ramp.length) - 1] ?? ramp[0];
    return <rect key={`${east} ${north}`} x={x} y={y} width={size} height={size} fill={fill} />;
  });
}

/** As the map that moves has them. */
function squaresOf({ size, squares }: MapHot): Pick<HotSquares, 'size' | 'squares'> {
  return { size, squares: squares.map(([x, y, look]) => ({ x, y, look })) };
}
