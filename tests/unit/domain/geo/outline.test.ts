import { describe, expect, it } from 'vitest';
import type { Ring } from '../../../../src/domain/area/area.ts';
import { outlineProblem, shortOutlineProblem } from '../../../../src/domain/geo/outline.ts';

const square: Ring = [
  [228_000, 486_000],
  [228_100, 486_000],
  [228_100, 486_100],
  [228_000, 486_100],
];

describe('a polygon', () => {
  it('is good when it goes round once, either way', () => {
    expect(outlineProblem(square)).toBeNull();
    expect(outlineProblem(square.toReversed())).toBeNull();
  });

  it('needs three corners', () => {
    expect(outlineProblem(square.slice(0, 2))).toBe('few');
  });

  it('does not cross itself, nor touch itself with a corner', () => {
    const [a, b, c, d] = square;
    if (a === undefined || b === undefined || c === undefined || d === undefined)
      throw new Error('no square');
    expect(outlineProblem([a, c, b, d])).toBe('crosses');
    expect(outlineProblem([a, b, [228_050, 486_000], c, d])).toBe('crosses');
  });

  it('has a surface', () => {
    expect(
      outlineProblem([
        [228_000, 486_000],
        [228_100, 486_000],
        [228_050, 486_000.2],
      ]),
    ).toBe('flat');
  });

  it('is no larger than two by two kilometres', () => {
    const wide = square.map(([x, y]): Ring[number] => [
      228_000 + (x - 228_000) * 21,
      486_000 + (y - 486_000) * 21,
    ]);
    expect(outlineProblem(wide)).toBe('large');
  });

  it('fits in an address with 40 corners, and not with more', () => {
    const round = (corners: number): Ring =>
      Array.from({ length: corners }, (_, at) => {
        const angle = (2 * Math.PI * at) / corners;
        return [Math.round(228_000 + 100 * Math.cos(angle)), Math.round(486_000 + 100 * Math.sin(angle))];
      });
    expect(shortOutlineProblem(round(40))).toBeNull();
    expect(shortOutlineProblem(round(41))).toBe('many');
    expect(shortOutlineProblem(square.slice(0, 2))).toBe('few');
    expect(outlineProblem(round(41))).toBeNull();
  });
});
