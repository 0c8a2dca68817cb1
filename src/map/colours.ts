/** Colours that only the map knows; everything else comes from the tokens of src/ui. */

/** Six steps from few to many, told apart without red and green. */
export const ramp = ['#fdf1dd', '#fbd9a8', '#f6b26b', '#e8803c', '#c9501c', '#8f2d0c'] as const;

export const mapColours = {
  outside: '#f8faf8',
  land: '#eef1ee',
  buurtLine: '#c3cdc9',
  border: '#7b8b8f',
  /** What lies on the land to go by: so quiet that no figure is taken for it. */
  built: '#e2e7e3',
  pool: '#d6e4ea',
  water: '#8fb3c6',
  street: '#a9b3b0',
  rail: '#7f8b8a',
  roadEdge: '#8b9794',
  road: '#ffffff',
  waterName: '#2f6478',
  /** Signs for what is not shown: at least 3 to 1 against the land. */
  hatch: '#6b7d83',
  ink: '#16252b',
  muted: '#43555c',
  accent: '#0d5c63',
  halo: '#ffffff',
} as const;

export type Rgba = [red: number, green: number, blue: number, alpha: number];

/** `#rrggbb` and an opacity from 0 to 255 as the four numbers that deck.gl and an image take. */
export function rgba(hex: string, alpha = 255): Rgba {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255, alpha];
}

/** The colour of a class; fully transparent below the first one. */
export function classColour(index: number, alpha = 255): Rgba {
  const hex = ramp[index];
  return hex === undefined ? [0, 0, 0, 0] : rgba(hex, alpha);
}
