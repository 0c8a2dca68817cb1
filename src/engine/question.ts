import type { AreaId, AreaLevel } from '../domain/area/area.ts';
import type { Within } from '../domain/area/within.ts';
import type { Shape } from '../domain/camera-effect/shape.ts';
import type { KindId } from '../domain/observation/series.ts';
import type { Audience } from '../domain/privacy/disclosure.ts';
import type { Days } from '../domain/time/day.ts';
import type { Span } from '../domain/time/month.ts';

export type TimeUnit = 'month' | 'quarter' | 'year';

interface Common {
  /** Kinds that are counted together. */
  readonly kinds: readonly KindId[];
  /** Whole months, both ends included. */
  readonly span: Span;
  /** Only what began on these days; `span` is then the months that hold them. Never for openbaar. */
  readonly days?: Days;
}

/** A breakdown of an area by what lies in it: of a free place that would tell more than its cells. */
interface InArea extends Common {
  readonly within: AreaId;
}

/** One place through time, by the hour or by kind: an area, or the cells of a free place. */
interface InPlace extends Common {
  readonly within: Within;
}

/** A piece of the map that is counted as one; of circles and rings the distance in metres, outer included, inner not. */
export type DrawnPlace =
  | { readonly is: 'shape'; readonly shape: Shape }
  | { readonly is: 'ring'; readonly of: Shape; readonly inner: number; readonly outer: number };

export interface Zone {
  /** Names its rows: `key 2022-04`, or `key 13` by the hour. */
  readonly key: string;
  readonly place: DrawnPlace | { readonly is: 'areas'; readonly ids: readonly AreaId[] };
  /** What comes first and is therefore no part of it. */
  readonly minus: readonly DrawnPlace[];
}

/** A question holds only what its Answer depends on: with the audience and the data hash it is the cache key. */
export type Question =
  | (InPlace & { readonly by: 'time'; readonly unit: TimeUnit })
  | (InArea & { readonly by: 'area'; readonly level: AreaLevel })
  | (InPlace & { readonly by: 'kind' })
  | (InPlace & { readonly by: 'hour-weekday' })
  /** The hours in which incidents may have happened, by the part of their time that lies in each. For driehoek only. */
  | (InPlace & { readonly by: 'aoristic' })
  | (InArea & { readonly by: 'cell'; readonly size: 100 | 500 })
  /** Gaussian kernel density; `sigma` is the standard deviation in metres. */
  | (InArea & { readonly by: 'density'; readonly sigma: number })
  /** Pairs of incidents near each other in place and time, against one round of draws by chance. For driehoek only. */
  | (InArea & { readonly by: 'knox'; readonly round: number })
  /** Counts around a camera, for driehoek only. By the hour of the day all months of the span are taken together. */
  | (InArea & { readonly by: 'zones'; readonly unit: 'month' | 'hour'; readonly zones: readonly Zone[] });

/** A question with for whom it is answered: the session of the worker says that, never who puts the question. */
export type StampedQuestion = Question & { readonly audience: Audience };
