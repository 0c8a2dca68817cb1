import type { Ring } from '../domain/area/area.ts';
import type { Figure } from '../engine/answer.ts';
import type { LegendContent } from './legend-entries.ts';

/** A piece of a map in RD metres. */
export interface MapShape {
  /** An area id, the code of a cell, or of a density the code of a cell of its grid. */
  readonly key: string;
  readonly rings: readonly Ring[];
  /** Filled by class, hatched where withheld, or a dot where there is no figure. */
  readonly look: 'fill' | 'hatch' | 'dot';
  /** Its place in the legend; -1 for no colour. */
  readonly class: number;
  /** Null of a density: it is told by class, as it is drawn. */
  readonly figure: Figure | null;
  /** A count per 1,000 inhabitants, where that is drawn. */
  readonly rate: number | null;
}

/** All that a map shows of an Answer, as plain data: for paper and for files. */
export interface MapContent {
  readonly is: 'density' | 'cells' | 'areas';
  readonly legend: LegendContent;
  readonly shapes: readonly MapShape[];
}
