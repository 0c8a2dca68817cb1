import type { DrawnGround } from './background-picture.tsx';
import { mapColours } from './colours.ts';
import {
  differenceSides,
  sideColours,
  sideLines,
  type DifferenceSide,
  type DifferenceSquares,
} from './difference-squares.ts';
import { ringsAround } from './hot-squares.ts';
import { picturePath } from './picture-ground.tsx';
import { squareRing } from './square-ring.ts';

/** Units of the picture that a ring is wide at the least, from its middle. */
const leastRing = 12;

/** Squares of more and of less as on the map that moves: filled, hatched each its own way, with a ring around each place. */
export function PictureDifference({
  found: { size, squares },
  ground,
  scale,
}: {
  readonly found: DifferenceSquares;
  readonly ground: DrawnGround;
  /** Units of the drawing per metre. */
  readonly scale: number;
}) {
  return differenceSides.map((side) => {
    const own = squares.filter((square) => square.side === side);
    const { fill, ink } = sideColours[side];
    const hatch = own
      .flatMap((square) => sideLines(square, size))
      .map(([from, to]) => `M${ground.pointOf(from).join(' ')}L${ground.pointOf(to).join(' ')}`)
      .join('');
    return own.length === 0 ? null : (
      <g key={side} stroke={ink} fill="none">
        <path
          d={picturePath(
            ground,
            own.map(({ x, y }) => squareRing({ x, y, size })),
          )}
          fill={fill}
          strokeWidth="1.2"
        />
        <path d={hatch} strokeWidth="1" />
        {ringsAround(size, own).map(({ x, y, radius }) => {
          const [cx, cy] = ground.pointOf([x, y]);
          const ring = { cx, cy, r: Math.max(radius * scale, leastRing) };
          return (
            <g key={`${x} ${y}`}>
              <circle {...ring} stroke={mapColours.halo} strokeWidth="5" />
              <circle {...ring} strokeWidth="2" />
            </g>
          );
        })}
      </g>
    );
  });
}

/** A square as it stands on the picture, for a legend: 20 wide and 14 high. */
export function DifferenceSign({ side }: { readonly side: DifferenceSide }) {
  const { fill, ink } = sideColours[side];
  const path = sideLines({ x: 0, y: 0, side }, 12)
    .map(([[x1, y1], [x2, y2]]) => `M${4 + x1} ${13 - y1}L${4 + x2} ${13 - y2}`)
    .join('');
  return (
    <>
      <rect x="4" y="1" width="12" height="12" fill={fill} stroke={ink} />
      <path d={path} stroke={ink} fill="none" />
    </>
  );
}
