import { indexAreas, isWithin } from '../../domain/area/area.ts';
import type { Area, AreaId } from '../../domain/area/area.ts';
import { familiesOf, type Families } from '../families.ts';
import type { Municipality } from '../municipality.ts';
import type { Indicator } from '../schema.ts';
import type { ShareRule } from './survey.ts';

/** What openbaar may not even hear the name of, by id, and which shares it may not know. */
export interface Hidden {
  readonly indicators: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly shares: ShareRule;
  /** Of the whole plan. */
  readonly families: Families;
}

/** The register in which the municipality counts itself; what a kind of another register is called is public already. */
const ownRegister = 'eigen';

/**
 * The indicators for the driehoek, and the kinds that the municipality counts for these alone: their ids and titles
 * are those of the indicator.
 */
export function hiddenIn({
  indicators,
  kinds,
  profile,
  areas,
  priorities,
  shareDisclosure,
}: Pick<
  Municipality,
  'indicators' | 'kinds' | 'profile' | 'areas' | 'priorities' | 'shareDisclosure'
>): Hidden {
  const closed = indicators.filter(({ audience }) => audience === 'driehoek');
  const open = indicators.filter(({ audience }) => audience === 'openbaar');
  const counted = new Set([...open.flatMap(countedBy), profile.totalKind]);
  const behind = new Set(closed.flatMap(countedBy));
  return {
    indicators: new Set(closed.map(({ id }) => id)),
    kinds: new Set(
      kinds
        .filter(({ id, register }) => register === ownRegister && behind.has(id) && !counted.has(id))
        .map(({ id }) => id),
    ),
    shares: { ...shareDisclosure, ownAreas: ownAreas(areas, profile.id) },
    families: familiesOf({ priorities, indicators, profile, areas }),
  };
}

/** The gemeente with its wijken and buurten. */
function ownAreas(areas: readonly Area[], municipality: AreaId): ReadonlySet<AreaId> {
  const index = indexAreas(areas);
  return new Set([
    municipality,
    ...areas.filter(({ id }) => isWithin(index, id, municipality)).map(({ id }) => id),
  ]);
}

function countedBy({ kinds, ownCounts = [] }: Indicator): string[] {
  return [...kinds, ...ownCounts];
}
