import type { AreaLevel } from '../domain/area/area.ts';
import { freeKey, isAround, isFree, isSameWithin, type Around, type Within } from '../domain/area/within.ts';
import type { OfferedPlaces } from '../policy/free-place.ts';
import type { Municipality } from '../policy/municipality.ts';
import { namedSpots } from '../policy/spots.ts';
import { plek } from '../text/nl/plek.ts';
import { withinName } from './within-name.ts';

/** A place to choose; null is the whole gemeente. */
interface PlaceOption {
  readonly value: string;
  readonly label: string;
  readonly within: Within | null;
}

export interface PlaceGroup {
  readonly name: string | null;
  readonly options: readonly PlaceOption[];
}

/** Radii to choose in metres, by the side of the cells that are counted; the first chosen is the second. */
const radii = { 100: [100, 150, 250, 500], 500: [500, 1_000, 2_000] } as const;
const firstRadius = { 100: 150, 500: 500 } as const;

/** The radii that a person may choose from, with the one in force. */
export function radiiFor(cell: 100 | 500, { radius }: Around): number[] {
  return [...new Set([...radii[cell], radius])].toSorted((a, b) => a - b);
}

/** A point with a radius: that of the place in force, or the first of these cells. */
export function placeAt(
  { x, y }: { readonly x: number; readonly y: number },
  now: Within,
  cell: 100 | 500,
): Around {
  return { x: Math.round(x), y: Math.round(y), radius: isAround(now) ? now.radius : firstRadius[cell] };
}

/** What there is to choose, and the value in force: the gemeente, own areas and named points where these may be counted, kernen and buurten. */
export function placeOptions(
  municipality: Municipality,
  now: Within,
  { hasAreas, hasKernen, cell }: OfferedPlaces,
): { readonly groups: readonly PlaceGroup[]; readonly value: string } {
  const spots =
    cell === null
      ? []
      : namedSpots(municipality).map((spot) => optionOf(municipality, placeAt(spot, now, cell)));
  const own =
    cell === null
      ? []
      : municipality.ownAreas.map(({ id, name, within }) => ({ value: `eigen:${id}`, label: name, within }));
  // Only what lies in the gemeente has buurten or rings: of other gemeenten nothing finer is known.
  const areas = hasAreas
    ? municipality.areas.filter(
        ({ id, parent, level }) =>
          municipality.rings[id] !== undefined || (level === 'kern' && parent === municipality.profile.id),
      )
    : [];
  const named = (level: AreaLevel): PlaceOption[] =>
    areas
      .filter((area) => area.level === level)
      .map(({ id }) => optionOf(municipality, id))
      .toSorted((one, other) => one.label.localeCompare(other.label, 'nl'));
  const offered: PlaceGroup[] = [
    { name: null, options: [{ value: '', label: plek.whole, within: null }] },
    { name: plek.own, options: own },
    { name: plek.spots, options: spots },
    { name: plek.kernen, options: hasKernen ? named('kern') : [] },
    { name: plek.areas, options: named('buurt') },
  ];
  const all = offered.flatMap(({ options }) => options);
  const current = now === municipality.profile.id ? null : now;
  const found = all.find(({ within }) =>
    within === null || current === null ? within === current : isSameWithin(within, current),
  );
  const chosen = found ?? optionOf(municipality, now);
  const groups = found === undefined ? [{ name: null, options: [chosen] }, ...offered] : offered;
  return { groups: groups.filter(({ options }) => options.length > 0), value: chosen.value };
}

function optionOf(municipality: Municipality, within: Within): PlaceOption {
  const value = !isFree(within) ? within : isAround(within) ? `${within.x}/${within.y}` : freeKey(within);
  return { value, label: withinName(municipality, within) ?? plek.whole, within };
}
