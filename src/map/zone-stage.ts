import type { Area } from '../domain/area/area.ts';
import type { Background } from '../domain/geo/background.ts';
import type { Place } from '../domain/camera-effect/design.ts';
import type { Shape } from '../domain/camera-effect/shape.ts';
import type { NamedPoint } from './ground.ts';
import type { Rings } from './rings.ts';

/** What an evaluation is about, on the ground of the municipality; RD metres throughout. */
export interface ZoneStage {
  readonly place: Place;
  readonly control: readonly Shape[];
  /** What other cameras watch. */
  readonly others: readonly Shape[];
  readonly areas: readonly Area[];
  /** Outlines per buurt. */
  readonly rings: Rings;
  readonly places: readonly NamedPoint[];
  /** What lies under the zones; null while it is on its way. */
  readonly background: Background | null;
  /** Where the camera stands, where that is not the middle of the treatment area. */
  readonly camera?: readonly [x: number, y: number];
}
