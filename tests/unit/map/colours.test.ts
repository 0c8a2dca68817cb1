import { expect, it } from 'vitest';
import { classColour, mapColours, ramp, rgba } from '../../../src/map/colours.ts';

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = rgba(hex)
    .slice(0, 3)
    .map((channel) => channel / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

it('reads a colour as numbers', () => {
  expect(rgba('#8f2d0c', 128)).toEqual([143, 45, 12, 128]);
});

it('draws nothing below the first class', () => {
  expect(classColour(-1)).toEqual([0, 0, 0, 0]);
  expect(classColour(0)).toEqual([253, 241, 221, 255]);
});

it('gets darker with every step, so that the ramp also reads in grey', () => {
  const light = ramp.map(luminance);
  expect([...light].sort((a, b) => b - a)).toEqual(light);
});

it('keeps hatching, border and letters readable on the land', () => {
  expect(contrast(mapColours.hatch, mapColours.land)).toBeGreaterThanOrEqual(3);
  expect(contrast(mapColours.border, mapColours.land)).toBeGreaterThanOrEqual(3);
  expect(contrast(mapColours.muted, mapColours.land)).toBeGreaterThanOrEqual(4.5);
});
