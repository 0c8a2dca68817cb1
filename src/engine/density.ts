import { areasWithin } from '../domain/area/area.ts';
import { leastBandwidth } from '../domain/density/bandwidth.ts';
import { densityGrid } from '../domain/density/grid.ts';
import type { GridFrame } from '../domain/density/grid.ts';
import { countNear } from '../domain/density/near.ts';
import { cellCentre, parseCellCode } from '../domain/geo/cell.ts';
import { drawnCell } from '../domain/privacy/drawn-cell.ts';
import { fewestForColour } from '../domain/thresholds.ts';
import { monthsIn } from '../domain/time/month.ts';
import type { Answer, DensityGrid, Row } from './answer.ts';
import type { StampedQuestion } from './question.ts';
import type { Surroundings } from './world.ts';

/** Side of a cell of the density grid in metres. */
const gridSize = 50;

type DensityQuestion = StampedQuestion & { readonly by: 'density' };

/**
 * An Answer by cells, drawn as a density: what passed the gate, and nothing else, is spread from the centres of the
 * cells. The Answer names the bandwidth that was used, and where enough lies near to speak of a density at all.
 */
export function toDensity(world: Surroundings, question: DensityQuestion, byCell: Answer): Answer {
  return { ...byCell, question, rows: [], density: gridOf(world, question, byCell.rows) };
}

function gridOf(world: Surroundings, question: DensityQuestion, rows: readonly Row[]): DensityGrid {
  const cellSize = drawnCell(world.disclosure, question.kinds, question.audience);
  const sigma = Math.max(question.sigma, leastBandwidth(cellSize));
  // Days that a person chose are told as they are: no year is made of them.
  const years = question.days === undefined ? monthsIn(question.span) / 12 : 0;
  const points = pointsOf(rows);
  const frame = frameOf(world, points, 3 * sigma);
  const values = densityGrid(points, frame, { kernel: 'gaussian', bandwidth: sigma });
  // Two standard deviations: the circle that holds 86% of what one incident is spread over.
  const reach = 2 * sigma;
  return {
    x: frame.x0,
    y: frame.y0,
    size: frame.size,
    columns: frame.columns,
    rows: frame.rows,
    perKm2: years > 1 ? values.map((value) => value / years) : values,
    per: years < 1 ? 'period' : 'year',
    sigma,
    isEnough: Uint8Array.from(countNear(points, frame, reach), (near) => Number(near >= fewestForColour)),
    reach,
    cellSize,
  };
}

function pointsOf(rows: readonly Row[]): { x: Float64Array; y: Float64Array; weight: Float64Array } {
  const points = rows.flatMap(({ key, figure }) => {
    const cell = parseCellCode(key);
    return cell === null || (figure.is !== 'number' && figure.is !== 'unconfirmed')
      ? []
      : [{ at: cellCentre(cell), weight: figure.value }];
  });
  return {
    x: Float64Array.from(points, ({ at }) => at[0]),
    y: Float64Array.from(points, ({ at }) => at[1]),
    weight: Float64Array.from(points, ({ weight }) => weight),
  };
}

/** The grid over the municipality with a margin in metres, the same for every question; around the points where there are no rings. */
function frameOf(
  world: Surroundings,
  points: { readonly x: Float64Array; readonly y: Float64Array },
  margin: number,
): GridFrame {
  const buurten = areasWithin(world.areas, world.municipality, 'buurt');
  const outline = buurten.flatMap(({ id }) => (world.rings[id] ?? []).flat());
  const places =
    outline.length > 0 ? outline : Array.from(points.x, (x, at) => [x, points.y[at] ?? 0] as const);
  const across = rangeOf(
    places.map(([x]) => x),
    margin,
  );
  const along = rangeOf(
    places.map(([, y]) => y),
    margin,
  );
  return { x0: across.from, y0: along.from, size: gridSize, columns: across.cells, rows: along.cells };
}

function rangeOf(values: readonly number[], margin: number): { from: number; cells: number } {
  if (values.length === 0) return { from: 0, cells: 0 };
  const low = values.reduce((least, value) => Math.min(least, value));
  const high = values.reduce((most, value) => Math.max(most, value));
  const from = Math.floor((low - margin) / gridSize) * gridSize;
  return { from, cells: Math.ceil((high + margin - from) / gridSize) };
}
