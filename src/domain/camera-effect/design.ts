import type { AreaId } from '../area/area.ts';
import type { KindId } from '../observation/series.ts';
import { parseMonth } from '../time/month.ts';
import type { Month } from '../time/month.ts';
import type { Shape } from './shape.ts';

/** When a camera began to work. A month in which it did not work from the first day on belongs to neither side. */
export interface CameraStart {
  readonly month: Month;
  readonly fromFirstDay: boolean;
}

/** Metres from the centre of a circle, or from the outline of a polygon; `inner` left out, `outer` included. */
export interface RingBand {
  readonly inner: number;
  readonly outer: number;
}

/** What is compared with: areas that a person chose, what is left of a larger area, or places like the camera's. */
export type ControlChoice =
  | { readonly is: 'areas'; readonly ids: readonly AreaId[] }
  | { readonly is: 'rest'; readonly of: AreaId }
  | { readonly is: 'places'; readonly places: readonly Shape[] };

/** Where to look: in cells, or in whole areas (buurten) where the observations know no finer place. */
export type Place =
  | { readonly is: 'cells'; readonly treatment: Shape; readonly rings: readonly RingBand[] }
  | {
      readonly is: 'areas';
      readonly treatment: readonly AreaId[];
      readonly rings: readonly (readonly AreaId[])[];
    };

/** How long to look. Whole years, so that both sides have the same seasons. */
export interface WindowChoice {
  readonly beforeYears: number;
  readonly afterYears: number;
  /** Months that count on neither side, such as those of a lockdown. */
  readonly leftOut: readonly Month[];
}

/** Everything that a person can choose about an evaluation; plain data, part of the View. */
export interface EvaluationDesign {
  readonly place: Place;
  readonly control: ControlChoice;
  readonly kinds: readonly KindId[];
  /** Null where nobody filled it in: to be asked before evaluating. */
  readonly start: CameraStart | null;
  readonly windows: WindowChoice;
}

/** No ring reaches farther than this, in metres: beyond it nobody hangs about because of a camera, and counting takes long. */
export const farthestRing = 3000;
/** As many rings as a picture can hold. */
export const mostRings = 8;

/** The rings that are looked at unless a person says otherwise, around a circle of 100 m. */
export const defaultRings: readonly RingBand[] = [
  { inner: 100, outer: 300 },
  { inner: 300, outer: 500 },
];

/** Reads `2022-04-01` or, known to the month only, `2022-04`; null for anything else, so also for a year alone. */
export function startFrom(date: string | null): CameraStart | null {
  const parts = /^(\d{4}-\d{2})(?:-(\d{2}))?$/.exec(date ?? '');
  const month = parseMonth(parts?.[1] ?? '');
  if (month === null) return null;
  return { month, fromFirstDay: parts?.[2] === '01' };
}
