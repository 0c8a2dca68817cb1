import type { AreaLevel } from '../domain/area/area.ts';
import type { Bands } from '../domain/knox/bands.ts';
import type { Knox } from '../domain/knox/knox.ts';
import type { KindId, SeriesInfo, When, Where } from '../domain/observation/series.ts';
import type { StampedQuestion } from './question.ts';

/**
 * What the page may know of one count. `number` carries a value with its exact 95% Poisson interval (Garwood 1936).
 * `unconfirmed`: at least so many stand in a list, and nobody vouched that it holds all of these months; no interval,
 * and nothing is concluded from it. `below`: under the threshold k. `withheld`: could reveal another one. `missing`: no figure; `open` where a list reaches
 * so far, has nothing there, and nobody vouched that nothing happened.
 */
export type Figure =
  | {
      readonly is: 'number';
      readonly value: number;
      readonly low: number;
      readonly high: number;
      readonly provisional: boolean;
    }
  | { readonly is: 'unconfirmed'; readonly value: number; readonly provisional: boolean }
  | { readonly is: 'below'; readonly k: number }
  | { readonly is: 'withheld' }
  | { readonly is: 'missing'; readonly open?: true };

/**
 * One line of an Answer. `key` is, by the question: `2026-10`, `2026-Q3`, `2026`; an area id; a kind id;
 * `1-13` (ISO weekday and local hour); a cell code such as `500mE453N975`; `zone 2022-04` or `zone 13`.
 * `series` are indices in the Answer's list: one per kind that has a figure here.
 */
export interface Row {
  readonly key: string;
  readonly figure: Figure;
  readonly series: readonly number[];
}

/** Density on a fixed RD grid; row-major from the lower left corner, sizes in metres. */
export interface DensityGrid {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly columns: number;
  readonly rows: number;
  /** Counts per km2: in the whole period, or of a year and longer in an average year. Part of a year is never scaled up. */
  readonly perKm2: Float32Array;
  readonly per: 'period' | 'year';
  readonly sigma: number;
  /** 1 where `fewestForColour` or more lie within `reach` metres; elsewhere a density is the trace of a few incidents. */
  readonly isEnough: Uint8Array;
  readonly reach: number;
  /** Side in metres of the cells that it is made of. */
  readonly cellSize: 100 | 500;
}

/** Whether incidents near each other in place follow each other sooner than chance gives: one round of draws. */
export interface NearRepeat {
  /** Incidents with a cell and a day. */
  readonly events: number;
  /** Those of which even the week is not known, which are left out. */
  readonly undated: number;
  readonly bands: Bands;
  /** Null where it cannot be told: too few, too many, or all in one cell. */
  readonly knox: Knox | null;
  readonly why: 'few' | 'many' | 'one-spot' | null;
}

/** The 168 hours of the week, Monday 00:00 first, by the part of each incident that may have happened in them. */
export interface WeighedHours {
  readonly weights: readonly number[];
  /** Incidents that are spread over them, and those that may have been at any hour. */
  readonly placed: number;
  readonly unknown: number;
}

export interface Answer {
  readonly is: 'answer';
  readonly question: StampedQuestion;
  readonly dataHash: string;
  readonly rows: readonly Row[];
  /** Everything that the question covers, counted together. */
  readonly total: Figure;
  /** The part of the total without the place or hour that the question needs; null where that cannot happen. */
  readonly unplaced: Figure | null;
  /** The series that the figures come from. */
  readonly series: readonly SeriesInfo[];
  readonly density: DensityGrid | null;
  /** Side in metres of the coarsest cells that zones, or of the cells that a free place, were counted from; absent for other questions. */
  readonly cellSize?: number;
  /** Of a free place: what in the whole gemeente has no cell, and may lie here; null where that is not known. */
  readonly placeless?: Figure | null;
  /** Only of a question that asks for it. */
  readonly nearRepeat?: NearRepeat;
  readonly hours?: WeighedHours;
}

/** Why a question has no Answer; every screen shows it. */
export type UnavailableReason =
  /** No series holds these kinds in this area; of the others that the question adds up (`held`) there is one. */
  | { readonly why: 'no-series'; readonly kinds: readonly KindId[]; readonly held: readonly KindId[] }
  /** A series exists, but is too coarse for the question. */
  | {
      readonly why: 'too-coarse';
      readonly needs: { where: Where; when: When };
      readonly have: { where: Where; when: When };
    }
  /** A series exists, but has nothing in this period; `span` is what it has. */
  | { readonly why: 'no-period'; readonly span: { readonly from: number; readonly to: number } }
  /** A series reaches over this period, but lacks figures in it. */
  | { readonly why: 'gaps' }
  /** The disclosure policy does not allow this precision for a kind; `finest` is what it allows. */
  | {
      readonly why: 'not-shown';
      readonly kind: KindId;
      readonly finest: 'cell500' | 'cell100' | 'buurt' | 'gemeente' | 'never';
    }
  /** Openbaar is told nothing of a list that nobody vouched for: what it lacks is not zero. */
  | { readonly why: 'unconfirmed'; readonly kind: KindId }
  /** Openbaar knows whole calendar quarters and years only. */
  | { readonly why: 'not-in-lattice' }
  /** A free place so small that it holds the middle of no cell that may be shown; side in metres. */
  | { readonly why: 'too-small'; readonly cellSize: 100 | 500 }
  /** The area is not known. */
  | { readonly why: 'unknown-area'; readonly level: AreaLevel | null };

export interface Unavailable {
  readonly is: 'unavailable';
  readonly question: StampedQuestion;
  readonly reason: UnavailableReason;
}
