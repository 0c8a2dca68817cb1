import type { Units } from './column-units.ts';
import { States } from './source.ts';
import type { ByArea, Counts } from './source.ts';

/**
 * Prefix sums over time of the counters of one request: place `(unit * kinds + kind) * slots + slot` holds everything
 * before that unit, so that a span of any length is the difference of two of them. Beside the sum stands in how many
 * units a bit of the state is set; null where it never is.
 */
export interface Cube {
  readonly length: number;
  readonly first: number;
  readonly units: number;
  readonly kinds: number;
  readonly slots: number;
  readonly sum: Float64Array;
  readonly bits: readonly { readonly bit: number; readonly before: Int32Array | null }[];
}

/** Puts the areas of each counter together. */
export function foldUnits(units: Units, slotOf: Int32Array, slots: number): Cube {
  const { length, first, kinds } = units;
  const plane = kinds * slots;
  const sum = new Float64Array((units.units + 1) * plane);
  const state = new Uint8Array(units.units * plane);
  const held = new Uint8Array(slots);
  for (let area = 0; area < slotOf.length; area += 1) {
    const slot = slotOf[area] ?? -1;
    if (slot < 0) continue;
    held[slot] = 1;
    addArea(units, units.areaPlaces[area] ?? 0, sum.subarray(plane), state, slot, slots);
  }
  for (let at = 0; at < state.length; at += 1)
    if (held[at % slots] === 0) state[at] = (state[at] ?? 0) | States.isPartial;
  for (let at = plane; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (sum[at - plane] ?? 0);
  const bits = Object.values(States).map((bit) => ({ bit, before: unitsBefore(state, plane, bit) }));
  return { length, first, units: units.units, kinds, slots, sum, bits };
}

/** Adds what one area has in every unit to its counter. */
function addArea(
  { units, kinds, areas, ...from }: Units,
  area: number,
  sum: Float64Array,
  state: Uint8Array,
  slot: number,
  slots: number,
): void {
  for (let line = 0; line < units * kinds; line += 1) {
    const [at, into] = [line * areas + area, line * slots + slot];
    const found = from.state[at] ?? 0;
    sum[into] = (sum[into] ?? 0) + (from.sum[at] ?? 0);
    state[into] = (state[into] ?? 0) | (found === 0 ? States.isPartial : found);
  }
}

/** In how many units before each a bit is set; null where it is set in none. */
function unitsBefore(state: Uint8Array, plane: number, bit: number): Int32Array | null {
  const before = new Int32Array(state.length + plane);
  let isSet = false;
  for (let at = 0; at < state.length; at += 1) {
    const found = ((state[at] ?? 0) & bit) === 0 ? 0 : 1;
    before[at + plane] = (before[at] ?? 0) + found;
    isSet ||= found === 1;
  }
  return isSet ? before : null;
}

/** Counts of one kind, by its place in the cube (-1 where it has none), in spans of whole units. */
export function readCube(cube: Cube, kind: number, { spans }: Pick<ByArea, 'spans'>): Counts {
  const { slots } = cube;
  const counts = { sum: new Float64Array(slots * spans.length), state: new Uint8Array(slots * spans.length) };
  for (const [at, { from, to }] of spans.entries()) {
    const [start, end] = [unitAt(cube, from), unitAt(cube, to + 1)];
    const into = at * slots;
    // Months before the first row and after the last have none.
    const isPartial = kind < 0 || end - start < (to + 1 - from) / cube.length;
    if (isPartial) counts.state.fill(States.isPartial, into, into + slots);
    if (kind >= 0)
      addSpan(cube, (start * cube.kinds + kind) * slots, (end * cube.kinds + kind) * slots, counts, into);
  }
  return counts;
}

/** The unit that begins in a month, as far as the cube has it. */
function unitAt({ length, first, units }: Cube, month: number): number {
  return Math.min(Math.max(0, month / length - first), units);
}

function addSpan(cube: Cube, start: number, end: number, { sum, state }: Counts, into: number): void {
  for (let slot = 0; slot < cube.slots; slot += 1)
    sum[into + slot] = (cube.sum[end + slot] ?? 0) - (cube.sum[start + slot] ?? 0);
  for (const { bit, before } of cube.bits)
    if (before !== null)
      for (let slot = 0; slot < cube.slots; slot += 1)
        if (before[end + slot] !== before[start + slot]) state[into + slot] = (state[into + slot] ?? 0) | bit;
}
