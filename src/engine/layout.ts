import type { Area, AreaId, AreaIndex, AreaLevel } from '../domain/area/area.ts';
import { addsUpTo, ancestorAt, areasWithin, isWithin } from '../domain/area/area.ts';
import type { SeriesInfo } from '../domain/observation/series.ts';
import { ruleOf } from './rule.ts';

/**
 * How the areas of a series are counted: `slotOf` gives for every area in its dictionary the counter that its rows
 * go to, -1 for rows that lie outside. A group is an area of the question with the counters that make it up.
 */
export interface Layout {
  readonly slotOf: Int32Array;
  readonly slots: number;
  readonly groups: readonly { readonly area: AreaId; readonly slots: readonly number[] }[];
  readonly total: readonly number[];
  /** The counter of rows inside the area whose place is coarser than the groups; null in a table of counts. */
  readonly unplaced: number | null;
}

const outside = -1;

/** Whether what is known by the first level tells of areas of the second. */
function isAtLeast(level: SeriesInfo['where'], wanted: AreaLevel): boolean {
  return level === 'cell' || addsUpTo(level, wanted);
}

/** Layouts by what is known of a series, then by the areas that it is counted among. */
const known = new WeakMap<SeriesInfo, WeakMap<AreaIndex, Map<string, Layout | null>>>();

/**
 * The counters for a breakdown of `within` by areas of one level; null where the series has no place that is fine
 * enough. Kept: every kind of every question asks for the same few.
 */
export function layoutOf(index: AreaIndex, info: SeriesInfo, within: Area, level: AreaLevel): Layout | null {
  const ofInfo = known.get(info) ?? new WeakMap<AreaIndex, Map<string, Layout | null>>();
  const layouts = ofInfo.get(index) ?? new Map<string, Layout | null>();
  known.set(info, ofInfo.set(index, layouts));
  const key = `${level} ${within.id}`;
  const found = layouts.get(key);
  if (found !== undefined) return found;
  const made = makeLayout(index, info, within, level);
  layouts.set(key, made);
  return made;
}

function makeLayout(index: AreaIndex, info: SeriesInfo, within: Area, level: AreaLevel): Layout | null {
  if (!isAtLeast(info.where, level)) return null;
  return ruleOf(info) === 'table'
    ? tableLayout(index, info, within, level)
    : listLayout(index, info, within, level);
}

function listLayout(index: AreaIndex, info: SeriesInfo, within: Area, level: AreaLevel): Layout | null {
  if (!isCovered(index, info, within)) return null;
  const groups = areasWithin(index, within.id, level).map((area, slot) => ({ area: area.id, slots: [slot] }));
  const bySlot = new Map(groups.map(({ area }, slot) => [area, slot]));
  const unplaced = groups.length;
  const slotOf = Int32Array.from(info.areas, (named) => {
    // A row without an area lies somewhere in what the list covers.
    const id = named === '' ? (info.complete?.scope ?? '') : named;
    if (!isWithin(index, id, within.id)) return outside;
    return bySlot.get(ancestorAt(index, id, level) ?? '') ?? unplaced;
  });
  const total = Array.from({ length: unplaced + 1 }, (_, slot) => slot);
  return { slotOf, slots: unplaced + 1, groups, total, unplaced };
}

/** Incidents of an unknown scope say nothing of a country or region: most of it will not be in the list. */
function isCovered(index: AreaIndex, info: SeriesInfo, within: Area): boolean {
  if (info.complete !== null) return isWithin(index, within.id, info.complete.scope);
  return within.level !== 'land' && within.level !== 'regio';
}

function tableLayout(index: AreaIndex, info: SeriesInfo, within: Area, level: AreaLevel): Layout | null {
  const wanted = areasWithin(index, within.id, level);
  const parts = wanted.map((area) => ({ area: area.id, parts: partsOf(index, info, area) }));
  const whole = partsOf(index, info, within);
  if (parts.every((entry) => entry.parts.length === 0)) return null;
  const bySlot = new Map<AreaId, number>();
  for (const id of [...parts.flatMap((entry) => entry.parts), ...whole])
    if (!bySlot.has(id)) bySlot.set(id, bySlot.size);
  const slotsOf = (ids: readonly AreaId[]): number[] => ids.map((id) => bySlot.get(id) ?? 0);
  return {
    slotOf: Int32Array.from(info.areas, (id) => bySlot.get(id) ?? outside),
    slots: bySlot.size,
    groups: parts.map((entry) => ({ area: entry.area, slots: slotsOf(entry.parts) })),
    total: slotsOf(whole),
    unplaced: null,
  };
}

/**
 * The areas of a table that add up to an area: itself, or all areas of the table's level that lie in it. A country
 * is never added up, a region only of its gemeenten: what lies deeper is known of one gemeente only.
 */
function partsOf(index: AreaIndex, info: SeriesInfo, area: Area): readonly AreaId[] {
  if (info.where === 'cell') return [];
  if (info.where === area.level) return [area.id];
  if (area.level === 'land' || (area.level === 'regio' && info.where !== 'gemeente')) return [];
  return isAtLeast(info.where, area.level)
    ? areasWithin(index, area.id, info.where).map((part) => part.id)
    : [];
}
