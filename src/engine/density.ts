import { areasWithin } from '../domain/area/area.ts';
import { densityGrid } from '../domain/density/grid.ts';
import type { GridFrame } from '../domain/density/grid.ts';
import { cellCentre, parseCellCode } from '../domain/geo/cell.ts';
import { disclosureOf, mayShow } from '../domain/privacy/disclosure.ts';
import { monthsIn } from '../domain/time/month.ts';
import type { Answer, DensityGrid, Row } from './answer.ts';
import type { StampedQuestion } from './question.ts';
import type { Surroundings } from './world.ts';

/** Side of a cell of the density grid in metres. */
const gridSize = 50;

type DensityQuestion = StampedQuestion & { readonly by: 'density' };

/** Side in metres of the cells that a density is made of: as fine as this audience may see every kind. */
export function cellSizeFor(world: Surroundings, question: StampedQuestion): 100 | 500 {
  if (question.audience === 'openbaar') return 500;
  const isFine = question.kinds.every((kind) =>
    mayShow(disclosureOf(world.disclosure, kind).show.driehoek, 'cell100'),
  );
  return isFine ? 100 : 500;
}

/**
 * An Answer by cells, drawn as a density: what passed the gate, and nothing else, is spread from the centres of the
 * cells. The bandwidth is at least the side of a 100 m cell and half that of a 500 m cell, for below it the grid of
 * cells itself would show; the Answer names the bandwidth that was used.
 */
export function toDensity(world: Surroundings, question: DensityQuestion, byCell: Answer): Answer {
  const sigma = Math.max(question.sigma, cellSizeFor(world, question) === 500 ? 250 : 100);
  const years = monthsIn(question.span) / 12;
  return { ...byCell, question, rows: [], density: gridOf(world, byCell.rows, sigma, years) };
}

function gridOf(world: Surroundings, rows: readonly Row[], sigma: number, years: number): DensityGrid {
  const points = pointsOf(rows);
  const frame = frameOf(world, points, 3 * sigma);
  const values = densityGrid(points, frame, { kernel: 'gaussian', bandwidth: sigma });
  return {
    x: frame.x0,
    y: frame.y0,
    size: frame.size,
    columns: frame.columns,
    rows: frame.rows,
    perKm2PerYear: values.map((value) => value / years),
    sigma,
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
