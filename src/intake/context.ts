import type { AreaId, AreaIndex, Ring } from '../domain/area/area.ts';
import type { Link } from '../domain/observation/mapping.ts';
import type { PrintOf } from '../domain/observation/numbers.ts';
import type { KindId } from '../domain/observation/series.ts';
import type { DisclosurePolicy } from '../domain/privacy/disclosure.ts';
import type { Kind } from '../policy/schema.ts';

/** What an import knows of the municipality and of itself. */
export interface IntakeContext {
  readonly areas: AreaIndex;
  readonly kinds: readonly Kind[];
  readonly disclosure: DisclosurePolicy;
  /** RD rings (metres) per buurt, to derive a buurt where only a cell is known. */
  readonly rings: Readonly<Record<AreaId, readonly Ring[]>>;
  /** The gemeente itself: the place of a record of ours without one. */
  readonly municipality: AreaId;
  /** Postcodes of four digits that lie in the gemeente. */
  readonly postcodes: readonly string[];
  /** Year of the division into buurten. */
  readonly divisionYear: number | null;
  /** What a person linked kinds to that the classification does not have. */
  readonly kindLinks?: readonly Link<KindId>[];
  /** Makes prints of the numbers of records by which later files know them again; absent: nothing of them is told. */
  readonly printOf?: PrintOf;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Id of the set that the series will belong to. */
  readonly setId: string;
}
