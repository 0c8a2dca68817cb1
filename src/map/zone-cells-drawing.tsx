import { diagonals } from './cell-marks.ts';
import type { ZoneCell } from './zone-cells.ts';
import { pathOf, pixelOf } from './zone-frame.ts';
import type { ZoneFrame } from './zone-frame.ts';
import { cellLooks } from './zone-look.ts';

/** The cells of a difference map: filled with a sign where it changed, hatched where withheld, else only an edge. */
export function ZoneCells({
  cells,
  frame,
  camera,
}: {
  readonly cells: readonly ZoneCell[];
  readonly frame: ZoneFrame;
  /** RD metres. */
  readonly camera: readonly [x: number, y: number];
}) {
  const isFilled = ({ look }: ZoneCell): boolean => cellLooks[look].sign !== '';
  // Filled ones last, so that no pale edge runs over them.
  const inOrder = cells.toSorted((a, b) => Number(isFilled(a)) - Number(isFilled(b)));
  return inOrder.map((cell) => (
    <OneCell key={cell.code} cell={cell} frame={frame} disc={pixelOf(frame, camera)} />
  ));
}

function OneCell({
  cell,
  frame,
  disc,
}: {
  readonly cell: ZoneCell;
  readonly frame: ZoneFrame;
  readonly disc: readonly [x: number, y: number];
}) {
  const { x, y, size, look } = cell;
  const { fill, sign, ink } = cellLooks[look];
  const { left, top, half } = signOf(cell, frame, disc);
  const square = [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
  ] as const;
  return (
    <g>
      <path
        className={sign === '' ? 'vb-zones__cell' : 'vb-zones__cell vb-zones__cell--filled'}
        d={pathOf(frame, [square])}
        fill={fill}
      />
      {look === 'withheld' ? (
        <path
          className="vb-zones__hatch"
          d={diagonals(x, y, size)
            .map(([from, to]) => `M${pixelOf(frame, from).join(' ')}L${pixelOf(frame, to).join(' ')}`)
            .join('')}
        />
      ) : null}
      {sign === '' ? null : (
        <path
          d={`M${left - half} ${top}H${left + half}${sign === '+' ? `M${left} ${top - half}V${top + half}` : ''}`}
          stroke={ink}
          strokeWidth="2"
        />
      )}
    </g>
  );
}

/** In the middle of a cell; small in its lower right corner where the disc of the camera would hide it. */
function signOf(
  { x, y, size }: ZoneCell,
  frame: ZoneFrame,
  disc: readonly [x: number, y: number],
): { readonly left: number; readonly top: number; readonly half: number } {
  const half = Math.min(6, (size * frame.scale) / 4);
  const [left, top] = pixelOf(frame, [x + size / 2, y + size / 2]);
  if (Math.hypot(left - disc[0], top - disc[1]) > 13 + half) return { left, top, half };
  const [right, bottom] = pixelOf(frame, [x + size, y]);
  return { left: right - 6, top: bottom - 6, half: Math.min(4, half) };
}
