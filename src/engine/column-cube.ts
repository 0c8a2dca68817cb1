import { missingCount } from '../domain/observation/series.ts';
import type { Series } from '../domain/observation/series.ts';
import type { Span } from '../domain/time/month.ts';
import { eachMonth, stateOfRow } from './column-rows.ts';
import { unitOf } from './rule.ts';
import { States } from './source.ts';
import type { ByArea, Counts } from './source.ts';

/** What a cube holds: the places of kinds and areas (by their numbers in the series, -1 for none), and the months. */
export interface CubeFrame {
  readonly span: Span;
  readonly kindPlaces: Int32Array;
  readonly kinds: number;
  readonly areaPlaces: Int32Array;
  readonly areas: number;
}

/**
 * Prefix sums over time: place `(unit * kinds + kind) * areas + area` holds everything before that unit, so that a
 * span of any length is the difference of two of them. Beside the sum stand the units with a row, with a row that
 * says missing and with a provisional one; null where there are none.
 */
export interface Cube extends CubeFrame {
  readonly first: number;
  readonly units: number;
  readonly sum: Float64Array;
  readonly seen: Int32Array;
  readonly missing: Int32Array | null;
  readonly provisional: Int32Array | null;
}

/** How many numbers a cube would hold. */
export function sizeOfCube({ info }: Series, { span, kinds, areas }: CubeFrame): number {
  return ((span.to - span.from + 1) / unitOf(info) + 2) * kinds * areas;
}

/** Counts every row that the frame holds, once. */
export function buildCube(series: Series, frame: CubeFrame): Cube {
  const { columns, info } = series;
  const { kinds, areas, areaPlaces } = frame;
  const unit = unitOf(info);
  const first = Math.floor(frame.span.from / unit);
  const units = Math.floor(frame.span.to / unit) - first + 1;
  const plane = kinds * areas;
  const sum = new Float64Array((units + 1) * plane);
  const state = new Uint8Array(units * plane);
  eachMonth(series, frame.span, frame.kindPlaces, (start, end, places, month) => {
    const base = (Math.floor(month / unit) - first) * plane;
    for (let row = start; row < end; row += 1) {
      const kind = places[columns.kind[row] ?? 0] ?? -1;
      const area = areaPlaces[columns.area[row] ?? 0] ?? -1;
      if (kind < 0 || area < 0) continue;
      const at = base + kind * areas + area;
      const count = columns.count[row] ?? missingCount;
      state[at] = (state[at] ?? 0) | stateOfRow(count, columns.provisional[row] === 1);
      if (count !== missingCount) sum[at + plane] = (sum[at + plane] ?? 0) + count;
    }
  });
  for (let at = plane; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (sum[at - plane] ?? 0);
  const seen = unitsBefore(state, plane, States.hasRow);
  const missing = ifAny(state, plane, States.hasMissing);
  const provisional = ifAny(state, plane, States.isProvisional);
  return { ...frame, first, units, sum, seen, missing, provisional };
}

/** How many units before each have one of some bits. */
function unitsBefore(state: Uint8Array, plane: number, bits: number): Int32Array {
  const before = new Int32Array(state.length + plane);
  for (let at = 0; at < state.length; at += 1)
    before[at + plane] = (before[at] ?? 0) + (((state[at] ?? 0) & bits) === 0 ? 0 : 1);
  return before;
}

function ifAny(state: Uint8Array, plane: number, bit: number): Int32Array | null {
  return state.some((one) => (one & bit) !== 0) ? unitsBefore(state, plane, bit) : null;
}

/** Counts of one kind, by its place in the cube (-1 where it has none), in spans of whole units. */
export function readCube(cube: Cube, unit: number, kind: number, { slots, slotOf, spans }: ByArea): Counts {
  const counts = { sum: new Float64Array(slots * spans.length), state: new Uint8Array(slots * spans.length) };
  const empty = slotsWithoutArea(slotOf, slots, kind < 0);
  spans.forEach((span, at) => {
    for (const slot of empty) counts.state[at * slots + slot] = States.isPartial;
    if (kind >= 0) addSpan(cube, unit, kind, span, slotOf, counts, at * slots);
  });
  return counts;
}

function slotsWithoutArea(slotOf: Int32Array, slots: number, isEmpty: boolean): number[] {
  const held = new Uint8Array(slots);
  if (!isEmpty) for (const slot of slotOf) if (slot >= 0) held[slot] = 1;
  return Array.from(held.keys()).filter((slot) => held[slot] === 0);
}

function addSpan(
  cube: Cube,
  unit: number,
  kind: number,
  { from, to }: Span,
  slotOf: Int32Array,
  { sum, state }: Counts,
  into: number,
): void {
  const lineOf = (month: number): number => {
    const at = Math.min(Math.max(0, month / unit - cube.first), cube.units);
    return (at * cube.kinds + kind) * cube.areas;
  };
  const [start, end] = [lineOf(from), lineOf(to + 1)];
  const length = (to + 1 - from) / unit;
  for (let area = 0; area < slotOf.length; area += 1) {
    const slot = slotOf[area] ?? -1;
    if (slot < 0) continue;
    const [low, high] = [start + (cube.areaPlaces[area] ?? 0), end + (cube.areaPlaces[area] ?? 0)];
    const seen = (cube.seen[high] ?? 0) - (cube.seen[low] ?? 0);
    sum[into + slot] = (sum[into + slot] ?? 0) + (cube.sum[high] ?? 0) - (cube.sum[low] ?? 0);
    state[into + slot] =
      (state[into + slot] ?? 0) |
      (seen > 0 ? States.hasRow : 0) |
      (seen < length ? States.isPartial : 0) |
      (rises(cube.missing, low, high) ? States.hasMissing : 0) |
      (rises(cube.provisional, low, high) ? States.isProvisional : 0);
  }
}

function rises(before: Int32Array | null, low: number, high: number): boolean {
  return before !== null && before[high] !== before[low];
}
