import type { AreaId, AreaLevel } from '../domain/area/area.ts';
import type { KindId } from '../domain/observation/series.ts';
import type { Audience } from '../domain/privacy/disclosure.ts';
import type { Span } from '../domain/time/month.ts';

export type TimeUnit = 'month' | 'quarter' | 'year';

interface Common {
  /** Kinds that are counted together. */
  readonly kinds: readonly KindId[];
  /** The area that is asked about; a breakdown covers what lies in it. */
  readonly within: AreaId;
  /** Whole months, both ends included. */
  readonly span: Span;
  readonly audience: Audience;
}

/** A question holds only what its Answer depends on: with the data hash it is the cache key. */
export type Question =
  | (Common & { readonly by: 'time'; readonly unit: TimeUnit })
  | (Common & { readonly by: 'area'; readonly level: AreaLevel })
  | (Common & { readonly by: 'kind' })
  | (Common & { readonly by: 'hour-weekday' })
  | (Common & { readonly by: 'cell'; readonly size: 100 | 500 })
  /** Gaussian kernel density; `sigma` is the standard deviation in metres. */
  | (Common & { readonly by: 'density'; readonly sigma: number });
