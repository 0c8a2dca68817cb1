import { measureLabel } from '../text/class-label.ts';
import { kaart } from '../text/nl/kaart.ts';
import type { Limits } from '../domain/density/limits.ts';
import { ramp } from './colours.ts';

/** One class in the legend: its colour and what it holds, in figures. */
export interface LegendEntry {
  readonly colour: string;
  readonly label: string;
}

/** A sign that stands on a map and is explained in its legend. */
export type LegendKey = 'withheld' | 'missing' | 'camera';

/** What a legend says, on the screen, on paper and in a file. */
export interface LegendContent {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
  readonly keys: readonly LegendKey[];
  readonly notes: readonly string[];
}

/** Classes of a measure that can be any number: `5–10`, the last one open; a class that begins at zero is `tot 1`. */
export function measureEntries(limits: Limits): LegendEntry[] {
  return limits.map((from, index) => {
    const to = limits[index + 1];
    return { colour: ramp[index] ?? '', label: measureLabel(from, to) };
  });
}

/** Classes of whole counts: `1`, `2–3`, `4–7`, the last one open. */
export function countEntries(limits: Limits): LegendEntry[] {
  return limits.map((from, index) => {
    const next = limits[index + 1];
    return { colour: ramp[index] ?? '', label: countLabel(from, next) };
  });
}

function countLabel(from: number, next: number | undefined): string {
  if (next === undefined) return kaart.legend.from(from);
  return next - from === 1 ? kaart.legend.only(from) : kaart.legend.range(from, next - 1);
}
