/** Points as columns of equal length: RD metres, and how often each counts. */
export interface PointColumns {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly weight: Float64Array;
}

/** A grid of square cells: lower left corner and side in RD metres. Values are row by row from that corner. */
export interface GridFrame {
  readonly x0: number;
  readonly y0: number;
  readonly size: number;
  readonly columns: number;
  readonly rows: number;
}

export interface GridKernel {
  readonly kernel: 'gaussian';
  /** Standard deviation in metres; at least twice the side of a cell, below that the grid is too coarse for it. */
  readonly bandwidth: number;
}

/** The gaussian is cut off no nearer than this, in standard deviations: what lies further is below 0.04% of its top. */
const reach = 4;

/** Cells over which the weight of one point is spread along each axis. */
const spread = 6;

/** Places within a cell that are told apart: half a step moves a point by a two-thousandth of a cell. */
const steps = 1024;

/**
 * Gaussian density per km2 at the centre of every cell, within 0.1% of the top of the exact evaluator for a cell of
 * at most a third of the bandwidth. Points outside the grid count as far as their kernel reaches into it.
 *
 * Points are binned once and the bins smoothed along rows and then along columns, so the cost hardly grows with the
 * number of points. Putting a point whole into one bin would move it and widen the kernel by the bin, which shows
 * when points are few. Here it is spread over six bins along each axis by Lagrange's weights, which leave its
 * place, its variance and every moment up to the fifth as they are.
 */
export function densityGrid(points: PointColumns, frame: GridFrame, { bandwidth }: GridKernel): Float32Array {
  // Wide enough for a point whose six bins do not all lie in the margin to be out of reach.
  const half = Math.ceil((reach * bandwidth) / frame.size) + spread / 2;
  const bins = binned(points, padded(frame, half));
  const taps = tapsOf(bandwidth, frame.size, half);
  return smoothColumns(smoothRows(bins, frame, taps), frame, taps);
}

/** The grid with a margin of `cells` on every side. */
function padded(frame: GridFrame, cells: number): GridFrame {
  const { x0, y0, size, columns, rows } = frame;
  const margin = cells * size;
  return { x0: x0 - margin, y0: y0 - margin, size, columns: columns + 2 * cells, rows: rows + 2 * cells };
}

function binned(points: PointColumns, frame: GridFrame): Float64Array {
  const bins = new Float64Array(frame.columns * frame.rows);
  const shares = sharesByStep();
  for (let point = 0; point < points.x.length; point += 1) {
    const across = firstBin(((points.x[point] ?? 0) - frame.x0) / frame.size);
    const along = firstBin(((points.y[point] ?? 0) - frame.y0) / frame.size);
    const column = Math.floor(across);
    const row = Math.floor(along);
    const inside = column >= 0 && row >= 0 && column + spread <= frame.columns && row + spread <= frame.rows;
    if (!inside) continue;
    const acrossShares = Math.round((across - column) * steps) * spread;
    const alongShares = Math.round((along - row) * steps) * spread;
    const weight = points.weight[point] ?? 0;
    for (let j = 0; j < spread; j += 1) {
      const start = (row + j) * frame.columns + column;
      const share = weight * (shares[alongShares + j] ?? 0);
      for (let i = 0; i < spread; i += 1)
        bins[start + i] = (bins[start + i] ?? 0) + share * (shares[acrossShares + i] ?? 0);
    }
  }
  return bins;
}

/** The first of the six bins around a place (in cells from the corner), and as its fraction the step within a bin. */
function firstBin(place: number): number {
  return place - 0.5 - (spread / 2 - 1);
}

/** Six shares for every step between the centres of two bins, both included. */
function sharesByStep(): Float64Array {
  const shares = new Float64Array((steps + 1) * spread);
  for (let step = 0; step <= steps; step += 1)
    for (let own = 0; own < spread; own += 1)
      shares[step * spread + own] = lagrange(own, spread / 2 - 1 + step / steps);
  return shares;
}

/** The polynomial that is one at bin `own`, zero at the other five, at a place counted from the first. */
function lagrange(own: number, place: number): number {
  let share = 1;
  for (let other = 0; other < spread; other += 1) if (other !== own) share *= (place - other) / (own - other);
  return share;
}

/** The gaussian at whole cells from its top, in the square root of km2: along both axes together per km2. */
function tapsOf(bandwidth: number, size: number, half: number): Float64Array {
  const top = 1000 / (bandwidth * Math.sqrt(2 * Math.PI));
  return Float64Array.from(
    { length: 2 * half + 1 },
    (_, index) => top * Math.exp(-(((index - half) * size) ** 2) / (2 * bandwidth ** 2)),
  );
}

/** From padded bins to the columns of the grid, rows still padded. */
function smoothRows(bins: Float64Array, frame: GridFrame, taps: Float64Array): Float64Array {
  const width = frame.columns + taps.length - 1;
  const height = frame.rows + taps.length - 1;
  const smooth = new Float64Array(frame.columns * height);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < frame.columns; column += 1) {
      let total = 0;
      const start = row * width + column;
      for (let tap = 0; tap < taps.length; tap += 1) total += (taps[tap] ?? 0) * (bins[start + tap] ?? 0);
      smooth[row * frame.columns + column] = total;
    }
  }
  return smooth;
}

/** From padded rows to the rows of the grid. */
function smoothColumns(rows: Float64Array, frame: GridFrame, taps: Float64Array): Float32Array {
  const density = new Float32Array(frame.columns * frame.rows);
  const totals = new Float64Array(frame.columns);
  for (let row = 0; row < frame.rows; row += 1) {
    totals.fill(0);
    for (let tap = 0; tap < taps.length; tap += 1) {
      const start = (row + tap) * frame.columns;
      const share = taps[tap] ?? 0;
      for (let column = 0; column < frame.columns; column += 1)
        totals[column] = (totals[column] ?? 0) + share * (rows[start + column] ?? 0);
    }
    // Lagrange's weights can be negative; far from every point that leaves specks just below zero.
    for (let column = 0; column < frame.columns; column += 1)
      density[row * frame.columns + column] = Math.max(0, totals[column] ?? 0);
  }
  return density;
}

/** The value of the cell that holds a point in RD metres; null outside the grid. */
export function densityAtGrid(
  grid: GridFrame & { readonly values: Float32Array | Uint8Array },
  x: number,
  y: number,
): number | null {
  const column = Math.floor((x - grid.x0) / grid.size);
  const row = Math.floor((y - grid.y0) / grid.size);
  const inside = column >= 0 && column < grid.columns && row >= 0 && row < grid.rows;
  return inside ? (grid.values[row * grid.columns + column] ?? null) : null;
}
