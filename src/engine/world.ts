import type { AreaId, AreaIndex, Ring } from '../domain/area/area.ts';
import type { Series } from '../domain/observation/series.ts';
import type { DisclosurePolicy } from '../domain/privacy/disclosure.ts';
import type { SourceChoice } from './authority.ts';

/** What an Answer depends on beside its question and what was observed. */
export interface Surroundings {
  readonly areas: AreaIndex;
  /** RD rings in metres per buurt. */
  readonly rings: Readonly<Record<AreaId, readonly Ring[]>>;
  readonly disclosure: DisclosurePolicy;
  /** The gemeente of which figures are published (openbaar). */
  readonly municipality: AreaId;
}

/** Everything that an Answer depends on beside its question; `Held` is what holds the observations. */
export interface World<Held = Series> extends Surroundings {
  readonly series: readonly Held[];
  /** Which of two sources counts, where a person said so; the last word about a kind holds. */
  readonly choices?: readonly SourceChoice[];
}
