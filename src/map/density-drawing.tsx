import type { Answer } from '../engine/answer.ts';
import { fewestForColour } from '../domain/thresholds.ts';
import { kaart } from '../text/nl/kaart.ts';
import { densityLimits } from '../domain/density/limits.ts';
import { densityLegend } from './density-content.ts';
import { densityTiles } from './density-tiles.ts';
import { drawnAt, drawnGrid } from './drawn-grid.ts';
import { densityLayers } from './layers/density.ts';
import { Legend } from './legend.tsx';
import type { DrawingContext, MapDrawing } from './map-drawing.ts';
import { shortPeriod } from './short-period.ts';

/** A density in fixed classes per km2; a year and longer in an average year, a shorter period as it is. */
export function densityDrawing(answer: Answer, { rings, title, hasCameras }: DrawingContext): MapDrawing {
  const { density } = answer;
  const grid = density === null ? null : drawnGrid(density, rings);
  const tiles = grid === null ? [] : densityTiles(grid, densityLimits);
  const period = shortPeriod(answer);
  const valueAt = (x: number, y: number): number | null => (grid === null ? null : drawnAt(grid, x, y));
  return {
    layers: () => densityLayers(tiles),
    hatched: [],
    dotted: [],
    legend: <Legend {...densityLegend(answer, tiles.length > 0, { title, hasCameras })} />,
    read: ({ x, y }) => {
      const value = valueAt(x, y);
      if (value !== null) return kaart.readout.density(value, period === null);
      return kaart.readout.few(fewestForColour, density?.reach ?? 0);
    },
    value: ({ x, y }) => valueAt(x, y),
  };
}
