import { freeKey, type FreeWithin } from '../domain/area/within.ts';
import type { Series } from '../domain/observation/series.ts';
import { seriesAround } from './column-around.ts';
import type { Days } from '../domain/time/day.ts';
import { countCells } from './column-cells.ts';
import { foldUnits, readCube } from './column-cube.ts';
import type { Cube } from './column-cube.ts';
import { kindsByMonth, seriesDuring, weeksDuring } from './column-days.ts';
import { countHours } from './column-hours.ts';
import { placesOfKinds, monthsWithRows } from './column-rows.ts';
import { countUnits, sizeOfUnits } from './column-units.ts';
import type { Frame, Units } from './column-units.ts';
import { countZones } from './column-zones.ts';
import type { ByArea, CountRequest, Counts, CountSource } from './source.ts';

const known = new WeakMap<Series, CountSource>();

/** The columns of a series in memory as a source of counts; always the same one for a series. */
export function columnSource(series: Series): CountSource {
  const found = known.get(series) ?? makeSource(series);
  known.set(series, found);
  return found;
}

/** Numbers that a cube may hold whatever the rows; twice as many as there are rows cost no more than the columns. */
const alwaysKept = 1_000_000;

/** A source that keeps a cube of at most so many numbers, or of twice as many as there are rows. */
export function makeSource(series: Series, mostKept = alwaysKept): CountSource {
  const cubeFor = cubes(series, mostKept);
  const cellSizes = [...new Set(series.cells.size)];
  const isAsFine = (size: number): boolean =>
    series.info.where === 'cell' && cellSizes.every((side) => size % side === 0);
  const sourceAround = rememberAround(series, mostKept);
  const onDays = rememberDuring(series, mostKept);
  return {
    info: series.info,
    cellSizes,
    rows: series,
    around: (place, size) => (isAsFine(size) ? sourceAround(place, size) : null),
    during: onDays,
    count(request) {
      switch (request.by) {
        case 'area':
          return countAreas(series, cubeFor(request), request);
        case 'hour-weekday':
          return countHours(series, request);
        case 'cell':
          return countCells(series, request);
        case 'zone':
          return countZones(series, request);
      }
    },
  };
}

/** Places that are kept: a screen asks one of them for months, years, hours and what has no cell. */
const mostPlaces = 4;

/** What lies in a free place as a source of its own, so that every question of it is counted as of a whole list. */
function rememberAround(series: Series, mostKept: number): (place: FreeWithin, size: number) => CountSource {
  const known = new Map<string, CountSource>();
  return (place, size) => {
    const key = `${freeKey(place)} ${size}`;
    const found = known.get(key) ?? makeSource(seriesAround(series, place, size), mostKept);
    known.delete(key);
    known.set(key, found);
    const [oldest] = known.keys();
    if (known.size > mostPlaces && oldest !== undefined) known.delete(oldest);
    return found;
  };
}

/** Stretches of days that are kept: every week of two years is asked of one subject after another. */
const mostStretches = 128;

/** What began on some days as a source of its own; null of a kind of which not every day is known. */
function rememberDuring(series: Series, mostKept: number): CountSource['during'] {
  const { when, kinds } = series.info;
  if (when !== 'minute' && when !== 'day' && when !== 'week') return () => null;
  const known = new Map<
    string,
    { readonly source: CountSource | null; readonly byMonth: ReadonlySet<number> }
  >();
  const made = (days: Days) => {
    const during = when === 'week' ? weeksDuring(series, days) : seriesDuring(series, days);
    return {
      source: during === null ? null : makeSource(during, mostKept),
      byMonth: when === 'week' ? new Set<number>() : kindsByMonth(series, days),
    };
  };
  return (days, kind) => {
    const key = `${days.from} ${days.to}`;
    const found = known.get(key) ?? made(days);
    known.delete(key);
    known.set(key, found);
    const [oldest] = known.keys();
    if (known.size > mostStretches && oldest !== undefined) known.delete(oldest);
    return found.byMonth.has(kinds.indexOf(kind)) ? null : found.source;
  };
}

type AreaRequest = CountRequest & ByArea;

function countAreas(series: Series, { cube, frame }: Framed, request: AreaRequest): readonly Counts[] {
  return request.kinds.map((kind) => {
    const number = series.info.kinds.indexOf(kind);
    return readCube(cube, frame.kindPlaces[number] ?? -1, request);
  });
}

interface Framed {
  readonly cube: Cube;
  readonly frame: Frame;
}

/**
 * The cube that a request is read from. The whole series is counted once, and put together once for each way in which
 * areas are counted together: those come back in every question. Of many areas with few rows in each only what a
 * request is about is counted, each time.
 */
function cubes(series: Series, mostKept: number): (request: AreaRequest) => Framed {
  const whole = wholeFrame(series);
  const isKept = sizeOfUnits(series, whole) <= Math.max(mostKept, 2 * series.columns.length);
  const known = new WeakMap<Int32Array, Cube>();
  let counted: Units | null = null;
  return (request) => {
    const { slotOf, slots } = request;
    if (!isKept) {
      const frame = frameFor(series, request);
      return { frame, cube: foldUnits(countUnits(series, frame), slotOf, slots) };
    }
    counted ??= countUnits(series, whole);
    const found = known.get(slotOf);
    const cube = found?.slots === slots ? found : foldUnits(counted, slotOf, slots);
    known.set(slotOf, cube);
    return { frame: whole, cube };
  };
}

const noMonths = { from: 0, to: -1 };

function wholeFrame(series: Series): Frame {
  const { kinds, areas } = series.info;
  return {
    span:
      monthsWithRows(series, { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }) ?? noMonths,
    kindPlaces: Int32Array.from(kinds.keys()),
    kinds: kinds.length,
    areaPlaces: Int32Array.from(areas.keys()),
    areas: areas.length,
  };
}

/** No more kinds, areas and months than a request is about. */
function frameFor(series: Series, { kinds, slotOf, spans }: AreaRequest): Frame {
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  let areas = 0;
  const areaPlaces = slotOf.map((slot) => (slot < 0 ? -1 : areas++));
  return {
    span: monthsWithRows(series, { from, to }) ?? noMonths,
    kindPlaces: placesOfKinds(series, kinds),
    kinds: kinds.length,
    areaPlaces,
    areas,
  };
}
