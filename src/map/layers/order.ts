import type { Layer } from '@deck.gl/core';
import { ScatterplotLayer } from '@deck.gl/layers';

/** Layers of the style under which figures are drawn; from low to high. */
const slots = ['hatch', 'lines'] as const;
export type Slot = (typeof slots)[number];

/** The property by which an interleaved overlay draws a deck.gl layer under a layer of the style. */
export function below(slot: Slot): { readonly beforeId: string } {
  return { beforeId: slotLayers[slot] };
}

/** Ids in the style, see style.ts. */
export const slotLayers: Readonly<Record<Slot, string>> = { hatch: 'area-hatch', lines: 'background-water' };

/**
 * An empty layer for every slot. The overlay makes its place in the style when a layer first asks for it, and not while
 * anything is still on its way: without these, figures that come at such a moment lie over names and cameras.
 */
export function slotKeepers(): Layer[] {
  return slots.map((slot) => new ScatterplotLayer({ id: `slot-${slot}`, data: [], ...below(slot) }));
}
