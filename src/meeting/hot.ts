import type { HotspotsFigures, HotspotsRequest } from '../analysis/hotspots/hotspots.ts';
import type { MapHot, MapHotLook } from '../domain/meeting/slide.ts';
import { daysOfMonths } from '../domain/time/day.ts';
import type { Span } from '../domain/time/month.ts';
import type { Municipality } from '../policy/municipality.ts';
import { hotspots } from '../text/nl/hotspots.ts';
import { overlegPlaats } from '../text/nl/overleg-plaats.ts';

type Found = Extract<HotspotsFigures, { readonly is: 'hotspots' }>;

/** Asks what stands out of an indicator in some months. */
export function hotRequest(indicator: string, span: Span): HotspotsRequest {
  return { about: 'hotspots', indicator, days: daysOfMonths(span) };
}

/** The squares that stand out as they are kept with a picture. */
export function mapHot(found: Found): MapHot {
  return { size: found.size, squares: found.cells.map((cell) => [cell.x, cell.y, lookOf(cell, found)]) };
}

function lookOf({ course }: Found['cells'][number], { before }: Found): MapHotLook {
  return before === null ? 'marked' : course;
}

/** What the marks of a picture mean, in the fewest words; empty where it has none. */
export function hotLegend(found: Found): string {
  const looks = new Set(found.cells.map((cell) => lookOf(cell, found)));
  return overlegPlaats.hatched(looks);
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
