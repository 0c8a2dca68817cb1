import type { HotspotsFigures } from '../analysis/hotspots/hotspots.ts';
import { hotspots } from './nl/hotspots.ts';

type Found = Extract<HotspotsFigures, { readonly is: 'hotspots' }>;

/** What the marks of squares that stand out mean, and what they were held against: one sentence for every map. */
export function hotNote({ cells, ground, tested, testedSize }: Found): string {
  return hotspots.legend.note(
    cells.some(({ course }) => course !== 'fading'),
    hotspots.legend.ground[ground],
    tested.cells,
    testedSize,
  );
}
