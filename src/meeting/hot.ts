import type { HotspotsFigures, HotspotsRequest } from '../analysis/hotspots/hotspots.ts';
import type { Bounds } from '../domain/geo/polygon.ts';
import type { MapHot, MapHotLook, MapPicture } from '../domain/meeting/slide.ts';
import { daysOfMonths } from '../domain/time/day.ts';
import type { Span } from '../domain/time/month.ts';
import type { Municipality } from '../policy/municipality.ts';
import { hotNote } from '../text/hot-note.ts';
import { hotspots } from '../text/nl/hotspots.ts';
import { overlegPlaats } from '../text/nl/overleg-plaats.ts';
import { frameOf, marksIn } from './map.ts';

type Found = Extract<HotspotsFigures, { readonly is: 'hotspots' }>;

/** Asks what stands out of an indicator in some months. */
export function hotRequest(indicator: string, span: Span): HotspotsRequest {
  return { about: 'hotspots', indicator, days: daysOfMonths(span) };
}

const order: readonly MapHotLook[] = ['persistent', 'new', 'marked', 'fading'];

/** The squares that stand out as they are kept with a picture. */
export function mapHot(found: Found): MapHot {
  const squares = found.cells.map(
    ({ x, y, course }) => [x, y, found.before === null ? 'marked' : course] as const,
  );
  return {
    size: found.size,
    squares,
    names: order
      .filter((look) => squares.some(([, , own]) => own === look))
      .map((look) => ({ look, name: overlegPlaats.looks[look] })),
    note: hotNote(found),
  };
}

/** Metres around what stands out, and that a picture of it shows at least: enough to know where one is. */
const [margin, leastSide] = [1500, 6000];

/** What stands out of one indicator on the land alone; null where nothing does. */
export function hotPicture(found: Found, name: string, municipality: Municipality): MapPicture | null {
  const now = found.cells.filter(({ course }) => course !== 'fading');
  if (now.length === 0) return null;
  const frame = around(now, found.size, frameOf(municipality.rings));
  return {
    is: 'map',
    frame,
    size: found.size,
    cells: [],
    levels: [],
    unit: overlegPlaats.risicos.hot.unit(name),
    marks: marksIn(municipality, frame),
    hot: mapHot(found),
  };
}

/** A rectangle around squares, large enough to know where one is, and not beyond the gemeente where that is smaller. */
function around(cells: Found['cells'], size: number, whole: Bounds): Bounds {
  const side = (values: readonly number[], from: number, to: number): [low: number, high: number] => {
    const [low, high] = [Math.min(...values) - margin, Math.max(...values) + size + margin];
    const more = Math.max(0, leastSide - (high - low)) / 2;
    return [Math.max(from, low - more), Math.min(to, high + more)];
  };
  const [minX, maxX] = side(
    cells.map(({ x }) => x),
    whole.minX,
    whole.maxX,
  );
  const [minY, maxY] = side(
    cells.map(({ y }) => y),
    whole.minY,
    whole.maxY,
  );
  return { minX, minY, maxX, maxY };
}

/** A place that stands out, by its name, with what was counted and expected there. */
export function spotText(
  { area, near, count, expected, course }: Found['spots'][number],
  isBeforeKnown: boolean,
  { areas }: Pick<Municipality, 'areas'>,
): { readonly place: string; readonly counted: string; readonly since: string } {
  const { table } = hotspots;
  return {
    place: hotspots.where(areas.find(({ id }) => id === area)?.name ?? hotspots.outside, near),
    counted: overlegPlaats.risicos.hot.counted(count, expected),
    since: isBeforeKnown ? table[course] : table.unknown,
  };
}
