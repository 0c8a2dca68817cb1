import type { CellMark } from './cell-marks.ts';
import type { LegendKey } from './legend-entries.ts';

/** The signs that stand on the map, so that the legend explains those and no others. */
export function shapeKeys(marks: readonly Pick<CellMark, 'shape'>[], hasCameras: boolean): LegendKey[] {
  const has = (shape: CellMark['shape']): boolean => marks.some((mark) => mark.shape === shape);
  return [
    ...(has('hatch') ? (['withheld'] as const) : []),
    ...(has('dot') ? (['missing'] as const) : []),
    ...(hasCameras ? (['camera'] as const) : []),
  ];
}
