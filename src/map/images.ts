import { mapColours, rgba, type Rgba } from './colours.ts';

/** An image for the map: RGBA from the upper left. */
export interface MapImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A square tile of diagonal lines that joins up with its neighbours; `side` and `thickness` in pixels. */
export function hatchImage(side: number, thickness: number): MapImage {
  const data = new Uint8Array(side * side * 4);
  const line = rgba(mapColours.hatch);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      if ((x + y) % side < thickness) data.set(line, (y * side + x) * 4);
    }
  }
  return { width: side, height: side, data };
}

/** Shapes of the camera glyph in units of the disc: a disc of radius 1 around 0, 0, with y pointing down. */
const glyph = {
  body: { left: -0.52, top: -0.32, right: 0.18, bottom: 0.32, corner: 0.1 },
  lens: [
    [0.24, -0.06],
    [0.54, -0.3],
    [0.54, 0.3],
    [0.24, 0.06],
  ],
} as const;

/** A dark disc with a white rim and a white camera in it, `side` pixels wide, with smooth edges. */
export function cameraImage(side: number): MapImage {
  const data = new Uint8Array(side * side * 4);
  const samples = 4;
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) data.set(blend(x, y, side, samples), (y * side + x) * 4);
  }
  return { width: side, height: side, data };
}

/** The mean colour of a pixel over a small raster of points in it. */
function blend(x: number, y: number, side: number, samples: number): Rgba {
  let ink = 0;
  let white = 0;
  for (let index = 0; index < samples * samples; index += 1) {
    const u = ((x + ((index % samples) + 0.5) / samples) / side) * 2 - 1;
    const v = ((y + (Math.floor(index / samples) + 0.5) / samples) / side) * 2 - 1;
    const found = colourAt(u, v);
    if (found === 'ink') ink += 1;
    if (found === 'white') white += 1;
  }
  const covered = ink + white;
  const dark = rgba(mapColours.ink);
  const mix = (channel: number): number =>
    covered === 0 ? 0 : Math.round((channel * ink + 255 * white) / covered);
  const alpha = Math.round((covered / (samples * samples)) * 255);
  return [mix(dark[0]), mix(dark[1]), mix(dark[2]), alpha];
}

function colourAt(u: number, v: number): 'ink' | 'white' | 'none' {
  const distance = Math.hypot(u, v);
  if (distance > 1) return 'none';
  if (distance > 0.87) return 'white';
  return isBody(u, v) || isLens(u, v) ? 'white' : 'ink';
}

function isBody(u: number, v: number): boolean {
  const { left, top, right, bottom, corner } = glyph.body;
  const x = Math.max(left + corner - u, 0, u - (right - corner));
  const y = Math.max(top + corner - v, 0, v - (bottom - corner));
  return Math.hypot(x, y) <= corner;
}

/** Whether a point lies in the lens, a trapezium between two upright sides. */
function isLens(u: number, v: number): boolean {
  const [[near, nearTop], [far, farTop]] = glyph.lens;
  if (u < near || u > far) return false;
  return Math.abs(v) <= -(nearTop + ((farTop - nearTop) * (u - near)) / (far - near));
}
