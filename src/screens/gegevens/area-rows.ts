import { indexAreas, isWithin } from '../../domain/area/area.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { ImportReport } from '../../state/client.ts';

/** What an area of the gemeente has of a file; all other places together have no name. */
export interface AreaRow {
  /** Code; empty for all other places together. */
  readonly area: string;
  /** Null for all other places together. */
  readonly name: string | null;
  /** The level, where another area has the same name. */
  readonly level: Municipality['areas'][number]['level'] | null;
  readonly rows: number;
  readonly count: number;
  readonly missing: number;
}

/** What a file has per area: those of the gemeente in the order of the register, and all others in one row behind them. */
export function areaRows(
  { areas: counts }: Pick<ImportReport, 'areas'>,
  { areas, profile }: Pick<Municipality, 'areas' | 'profile'>,
): readonly AreaRow[] {
  const index = indexAreas(areas);
  const own = areas.filter(({ id }) => isWithin(index, id, profile.id));
  const byArea = new Map(counts.map((count) => [count.area, count]));
  const named = own.flatMap(({ id, name, level }): AreaRow[] => {
    const count = byArea.get(id);
    const isShared = own.some((other) => other.id !== id && other.name === name);
    return count === undefined ? [] : [{ ...count, name, level: isShared ? level : null }];
  });
  const known = new Set(named.map(({ area }) => area));
  const others = counts.filter(({ area }) => !known.has(area));
  const sum = (of: 'rows' | 'count' | 'missing'): number => others.reduce((all, one) => all + one[of], 0);
  if (others.length === 0) return named;
  const together = { rows: sum('rows'), count: sum('count'), missing: sum('missing') };
  return [...named, { area: '', name: null, level: null, ...together }];
}
