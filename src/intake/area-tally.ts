import type { AreaId } from '../domain/area/area.ts';
import type { KindId } from '../domain/observation/series.ts';
import { disclosureOf, mayShow } from '../domain/privacy/disclosure.ts';
import type { Source } from '../sources/source.ts';
import { coarsenArea } from './anonymise.ts';
import type { IntakeContext } from './context.ts';
import type { AreaCount } from './report.ts';

/** Counts what is kept and what is missing of each area. */
export interface AreaTally {
  /** Takes one observation as it is kept; a count, or null for no figure. */
  readonly note: (area: AreaId, kind: KindId, count: number | null) => void;
  /** In the order of their codes. */
  readonly counted: () => AreaCount[];
}

/** Of kinds that the policy shows no finer than the gemeente, no finer area is told, unless the source has published it. */
export function createAreaTally({ published }: Source, { areas, disclosure }: IntakeContext): AreaTally {
  const counts = new Map<AreaId, { rows: number; count: number; missing: number }>();
  return {
    note(kept, kind, count) {
      const isShown = published || mayShow(disclosureOf(disclosure, kind).show.driehoek, 'buurt');
      const area = isShown ? kept : coarsenArea(areas, kept, 'gemeente');
      const known = counts.get(area) ?? { rows: 0, count: 0, missing: 0 };
      counts.set(area, known);
      if (count === null) known.missing += 1;
      else {
        known.rows += 1;
        known.count += count;
      }
    },
    counted: () =>
      [...counts]
        .map(([area, known]) => ({ area, ...known }))
        .sort((a, b) => (a.area < b.area ? -1 : a.area > b.area ? 1 : 0)),
  };
}
