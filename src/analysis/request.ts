import type { BesmettingszoneFinding, BesmettingszoneRequest } from './besmettingszone/besmettingszone.ts';
import type { CameraFinding, CameraRequest } from './cameras/camera.ts';
import type { PublicCamerasFinding, PublicCamerasRequest } from './cameras/public-cameras.ts';
import type { DifferenceFinding, DifferenceRequest } from './difference/difference.ts';
import type { DisplacementFinding, DisplacementRequest } from './displacement/displacement.ts';
import type { HotspotsFinding, HotspotsRequest } from './hotspots/hotspots.ts';
import type { ChangeFinding, ChangeRequest } from './indicators/change.ts';
import type { DeviationsFinding, DeviationsRequest } from './indicators/deviations.ts';
import type { IndicatorFinding, IndicatorRequest } from './indicators/indicator.ts';
import type { NearRepeatFinding, NearRepeatRequest } from './knox/knox.ts';
import type { HottestFinding, HottestRequest } from './places/hottest.ts';
import type { WhereFinding, WhereRequest } from './places/where.ts';
import type { PerceptionFinding, PerceptionRequest } from './perception/themes.ts';
import type { SinceFinding, SinceRequest } from './since/since.ts';
import type { ComparisonFinding, ComparisonRequest } from './trends/comparison.ts';
import type { TrendFinding, TrendRequest } from './trends/trend.ts';
import type { WeeksFinding, WeeksRequest } from './trends/weeks.ts';

/** What can be asked to be concluded; a request holds only what its finding depends on, and names things by id. */
export type AnalysisRequest =
  | IndicatorRequest
  | DeviationsRequest
  | ChangeRequest
  | TrendRequest
  | ComparisonRequest
  | PerceptionRequest
  | CameraRequest
  | PublicCamerasRequest
  | DisplacementRequest
  | HottestRequest
  | HotspotsRequest
  | DifferenceRequest
  | NearRepeatRequest
  | WhereRequest
  | SinceRequest
  | WeeksRequest
  | BesmettingszoneRequest;

export type AnyFinding =
  | IndicatorFinding
  | DeviationsFinding
  | ChangeFinding
  | TrendFinding
  | ComparisonFinding
  | PerceptionFinding
  | CameraFinding
  | PublicCamerasFinding
  | DisplacementFinding
  | HottestFinding
  | HotspotsFinding
  | DifferenceFinding
  | NearRepeatFinding
  | WhereFinding
  | SinceFinding
  | WeeksFinding
  | BesmettingszoneFinding;

/** What a request finds. */
export type FindingOf<Request extends AnalysisRequest> = Extract<
  AnyFinding,
  { readonly request: { readonly about: Request['about'] } }
>;
