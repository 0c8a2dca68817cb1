import type { GridFrame, PointColumns } from './grid.ts';

/** For every cell of a grid the weight of the points within `reach` metres of its centre, that distance included. */
export function countNear(points: PointColumns, frame: GridFrame, reach: number): Float64Array {
  const near = new Float64Array(frame.columns * frame.rows);
  for (let point = 0; point < points.x.length; point += 1) {
    const x = ((points.x[point] ?? 0) - frame.x0) / frame.size - 0.5;
    const y = ((points.y[point] ?? 0) - frame.y0) / frame.size - 0.5;
    const weight = points.weight[point] ?? 0;
    addDisc(near, frame, { x, y, radius: reach / frame.size }, weight);
  }
  return near;
}

/** Adds a weight to the cells of which the centre lies in a disc; its middle and radius in cells. */
function addDisc(
  near: Float64Array,
  { columns, rows }: GridFrame,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  weight: number,
): void {
  const last = Math.min(rows - 1, Math.floor(y + radius));
  for (let row = Math.max(0, Math.ceil(y - radius)); row <= last; row += 1) {
    const half = Math.sqrt(Math.max(0, radius ** 2 - (row - y) ** 2));
    const end = Math.min(columns - 1, Math.floor(x + half));
    for (let column = Math.max(0, Math.ceil(x - half)); column <= end; column += 1) {
      const at = row * columns + column;
      near[at] = (near[at] ?? 0) + weight;
    }
  }
}
