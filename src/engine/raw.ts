import type { AreaId } from '../domain/area/area.ts';
import type { KindId } from '../domain/observation/series.ts';
import type { Span } from '../domain/time/month.ts';
import type { NearRepeat, UnavailableReason, WeighedHours } from './answer.ts';
import type { Sum } from './count.ts';
import type { CountSource } from './source.ts';

/** What a count is about; the gate decides by it what may be shown. */
export type Place =
  | { readonly is: 'area'; readonly id: AreaId }
  | { readonly is: 'cell'; readonly code: string }
  /** Incidents without the place that the question needs. */
  | { readonly is: 'unplaced'; readonly needs: 'area' | 'cell' }
  | { readonly is: 'hour' }
  | { readonly is: 'zone' };

/** What one series says of one kind. `sum` is null where there is no figure, `series` null where no series has one. */
export interface Part {
  readonly kind: KindId;
  readonly series: CountSource | null;
  readonly sum: Sum | null;
}

/** A row before the gate: exact, and never outside the worker. */
export interface RawRow {
  readonly key: string;
  readonly place: Place;
  readonly span: Span;
  readonly parts: readonly Part[];
}

export interface Raw {
  readonly is: 'raw';
  readonly rows: readonly RawRow[];
  readonly total: RawRow;
  readonly unplaced: RawRow | null;
  /** Side in metres of the coarsest cells, where that is part of the Answer. */
  readonly cellSize?: number;
  /** Of a free place: what has no cell at all. */
  readonly placeless?: RawRow | null;
  /** Of the driehoek only, and only where that was asked. */
  readonly nearRepeat?: NearRepeat;
  readonly hours?: WeighedHours;
}

/** The question cannot be answered with these series. */
export interface Impossible {
  readonly is: 'impossible';
  readonly reason: UnavailableReason;
}

export function impossible(reason: UnavailableReason): Impossible {
  return { is: 'impossible', reason };
}
