import type { Layer } from '@deck.gl/core';
import type { ReactNode } from 'react';
import type { AreaId } from '../domain/area/area.ts';
import type { RdPoint } from './base-map.tsx';
import type { Ground } from './ground.ts';
import type { Rings } from './rings.ts';

/** What a drawing needs to know besides its Answer. */
export interface DrawingContext {
  /** RD metres per buurt. */
  readonly rings: Rings;
  /** What is counted, for the legend. */
  readonly title: string;
  /** Whether cameras stand on the map, and so in the legend. */
  readonly hasCameras: boolean;
  /** Whether what is counted happens in homes. */
  readonly atHomes: boolean;
}

/** What one kind of map adds: the figures, and how to read them under a point. */
export interface MapDrawing {
  readonly layers: (ground: Ground) => readonly Layer[];
  readonly hatched: readonly AreaId[];
  readonly dotted: readonly AreaId[];
  readonly legend: ReactNode;
  /** The figure under an RD point in words. */
  readonly read: (point: RdPoint, area: AreaId | null) => string;
  /** The number under an RD point, for tests; null where there is none. */
  readonly value: (point: RdPoint) => number | null;
}
