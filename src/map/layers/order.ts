/** Layers of the style under which figures are drawn; from low to high. */
export type Slot = 'hatch' | 'lines';

/** The property by which an interleaved overlay draws a deck.gl layer under a layer of the style. */
export function below(slot: Slot): { readonly beforeId: string } {
  return { beforeId: slotLayers[slot] };
}

/** Ids in the style, see style.ts. */
export const slotLayers: Readonly<Record<Slot, string>> = { hatch: 'area-hatch', lines: 'buurt-lines' };
