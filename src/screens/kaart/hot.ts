import type { HotspotsFinding } from '../../analysis/hotspots/hotspots.ts';
import type { HotSquares } from '../../map/hot-squares.ts';
import { hotNote } from '../../text/hot-note.ts';

/** The squares that the map marks; null where nothing is known to mark. */
export function hotSquaresOf(finding: HotspotsFinding | undefined): HotSquares | null {
  if (finding?.figures.is !== 'hotspots') return null;
  const { figures } = finding;
  return {
    size: figures.size,
    squares: figures.cells.map(({ x, y, course }) => ({
      x,
      y,
      look: figures.before === null ? 'marked' : course,
    })),
    note: hotNote(figures),
  };
}
