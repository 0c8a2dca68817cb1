import type { AreaId, Ring } from '../../domain/area/area.ts';
import { grownArea, grownCell, touches, type StartCell } from '../../domain/besmettingszone/zone.ts';
import { cellCentre, parseCellCode, type Cell } from '../../domain/geo/cell.ts';
import { contains, polygonArea } from '../../domain/geo/polygon.ts';
import { fewestHomes } from '../../domain/thresholds.ts';
import type { Day, Days } from '../../domain/time/day.ts';
import { dwellingsOf } from '../../policy/inhabitants.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Body, Finding } from '../finding.ts';
import type { Analysis, Ask, Known } from '../known.ts';
import { analyseNearRepeat, type NearRepeatFinding } from '../knox/knox.ts';

/** Around which homes a letter goes out after an incident, and until when. */
export interface BesmettingszoneRequest {
  readonly about: 'besmettingszone';
  /** The code of the cell of 100 or 500 metres that holds the place; nothing finer is ever asked. */
  readonly cell: string;
  /** When it happened; null for an outline without an end date. */
  readonly day: Day | null;
  /** How far and how long: null as the municipality set it, or as repeats were seen on some days. */
  readonly repeatsOf: Days | null;
}

export type BesmettingszoneFigures =
  | {
      readonly is: 'zone';
      /** The indicator that it is about. */
      readonly indicator: string;
      /** Corners in RD metres: no centre, and nothing of the place but its cell. */
      readonly outline: Ring;
      readonly size: StartCell;
      readonly squareMetres: number;
      /** Metres from the edge of the cell. */
      readonly metres: number;
      readonly days: number;
      /** The last day; null where none was given to begin with. */
      readonly until: Day | null;
      /** The buurten that it touches. */
      readonly areas: readonly AreaId[];
      /** Dwellings that a cell of this size holds on average in its buurt; null where that is not known. */
      readonly homesInCell: number | null;
      /** Whether so few homes stand in the cell that the outline may point to one, or nobody knows how many. */
      readonly isTelling: boolean;
    }
  /** Repeats were not seen, or nothing can be said of them. */
  | { readonly is: 'no-repeats'; readonly near: NearRepeatFinding['figures'] }
  /** No cell of this municipality. */
  | { readonly is: 'outside' }
  /** The municipality set no distance and no days. */
  | { readonly is: 'not-set' }
  | { readonly is: 'closed' };

export type BesmettingszoneFinding = Finding<BesmettingszoneRequest, BesmettingszoneFigures>;

interface Reach {
  readonly metres: number;
  readonly days: number;
}

/** Asks no figure of the place itself: the outline follows from the cell, a distance and a number of days. */
export async function* analyseBesmettingszone(
  request: BesmettingszoneRequest,
  known: Known,
  ask: Ask,
): Analysis<Body<BesmettingszoneFinding>> {
  const { municipality, audience } = known;
  const say = (figures: BesmettingszoneFigures): Body<BesmettingszoneFinding> => ({
    request,
    figures,
    verdict: null,
    caveats: isMadeUp(known) ? ['fictief'] : [],
  });
  if (audience === 'openbaar') return say({ is: 'closed' });
  const set = municipality.profile.besmettingszone;
  if (set === undefined) return say({ is: 'not-set' });
  const cell = startCell(request.cell);
  if (cell === null || !Object.values(municipality.rings).some((rings) => touches(rings, cell)))
    return say({ is: 'outside' });
  let reach: Reach = set;
  if (request.repeatsOf !== null) {
    const asked = { about: 'knox', indicator: set.indicator, days: request.repeatsOf } as const;
    const near = yield* stepsOf(analyseNearRepeat(asked, known, ask));
    const seen = near.verdict?.repeats === true ? near.verdict.reach : null;
    if (seen === null) return say({ is: 'no-repeats', near: near.figures });
    reach = seen;
  }
  return say(zoneOf(cell, request.day, reach, set.indicator, municipality));
}

/** The steps of another analysis, without what it says on the way. */
async function* stepsOf<Found>(
  analysis: Analysis<Found>,
): AsyncGenerator<{ progress: number; soFar: null }, Found> {
  for (;;) {
    const step = await analysis.next();
    if (step.done === true) return step.value;
    yield { progress: step.value.progress, soFar: null };
  }
}

function startCell(code: string): (Cell & { readonly size: StartCell }) | null {
  const cell = parseCellCode(code);
  if (cell === null) return null;
  const { x, y, size } = cell;
  return size === 100 || size === 500 ? { x, y, size } : null;
}

function zoneOf(
  cell: Cell & { readonly size: StartCell },
  day: Day | null,
  { metres, days }: Reach,
  indicator: string,
  municipality: Municipality,
): BesmettingszoneFigures {
  const outline = grownCell(cell, metres);
  const homesInCell = homesIn(cell, municipality);
  return {
    is: 'zone',
    indicator,
    outline,
    size: cell.size,
    squareMetres: grownArea(cell.size, metres),
    metres,
    days,
    until: day === null ? null : day + days,
    areas: areasIn(outline, municipality),
    homesInCell,
    isTelling: homesInCell === null || homesInCell < fewestHomes,
  };
}

/** By the dwellings and the surface of the buurt that holds its middle: all that is known of a place this small. */
function homesIn(
  cell: Cell,
  { rings, population }: Pick<Municipality, 'rings' | 'population'>,
): number | null {
  const [x, y] = cellCentre(cell);
  const buurt = Object.entries(rings).find(([, own]) => contains(own, x, y));
  const dwellings = buurt === undefined ? undefined : dwellingsOf(population).get(buurt[0]);
  if (buurt === undefined || dwellings === undefined) return null;
  return (dwellings * cell.size ** 2) / polygonArea(buurt[1]);
}

/** Metres between the points by which is told what an outline touches. */
const step = 25;

function areasIn(outline: Ring, { rings, areas }: Pick<Municipality, 'rings' | 'areas'>): AreaId[] {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const along = (values: readonly number[]): number[] => {
    const [from, to] = [Math.min(...values), Math.max(...values)];
    return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step);
  };
  const points = along(xs).flatMap((x) =>
    along(ys).flatMap((y) => (contains([outline], x, y) ? [[x, y] as const] : [])),
  );
  return areas.flatMap(({ id }) => {
    const own = rings[id];
    return own !== undefined && points.some(([x, y]) => contains(own, x, y)) ? [id] : [];
  });
}

/** A zone among incidents that were made up is one to try with. */
function isMadeUp({ series, municipality }: Known): boolean {
  // By the dwellings is told whether it may be drawn.
  if (municipality.population.some(({ area, fictief }) => fictief && area in municipality.rings)) return true;
  const { besmettingszone } = municipality.profile;
  const kinds = municipality.indicators.find(({ id }) => id === besmettingszone?.indicator)?.kinds ?? [];
  return series.some((one) => one.fictief && one.kinds.some((kind) => kinds.includes(kind)));
}
