import type { KindId } from '../observation/series.ts';
import type { KeptTime } from './keep-time.ts';

/** For whom an Answer is made: the closed meeting, or council, press and public. */
export type Audience = 'driehoek' | 'openbaar';

/** Finest precision of place that may be kept or shown; ordered from nothing to fine. */
export const placePrecisions = ['never', 'gemeente', 'buurt', 'cell500', 'cell100'] as const;
export type PlacePrecision = (typeof placePrecisions)[number];

/** What may be kept and shown of one kind. */
export interface Disclosure {
  /** Finest place that is stored: side of a cell in metres, or the buurt or gemeente only. */
  readonly keep: 25 | 100 | 500 | 'buurt' | 'gemeente';
  /** Finest time that is stored. */
  readonly keepTime: KeptTime;
  readonly show: Readonly<Record<Audience, PlacePrecision>>;
  /** Smallest count that may be published (openbaar) per level of place. */
  readonly k: Readonly<{ cell: number; buurt: number; gemeente: number }>;
  /** For a sensitive kind `below` means 0 to k - 1: a zero is withheld too. */
  readonly sensitive: boolean;
  /** It happens in homes: a fine map of a few would point at them, so that it is drawn in cells of 500 m at the finest. */
  readonly atHomes?: true;
}

export interface DisclosurePolicy {
  readonly fallback: Disclosure;
  readonly byKind: ReadonlyMap<KindId, Disclosure>;
}

export function disclosureOf(policy: DisclosurePolicy, kind: KindId): Disclosure {
  return policy.byKind.get(kind) ?? policy.fallback;
}

/** Whether place of precision `wanted` may be shown where at most `allowed` is. */
export function mayShow(allowed: PlacePrecision, wanted: PlacePrecision): boolean {
  return placePrecisions.indexOf(wanted) <= placePrecisions.indexOf(allowed);
}
