import { describe, expect, it } from 'vitest';
import {
  outlineProblem,
  readCorners,
  writeCorners,
  type Corner,
} from '../../../../src/policy/cameras/outline.ts';

const square: Corner[] = [
  [228_000, 486_000],
  [228_100, 486_000],
  [228_100, 486_100],
  [228_000, 486_100],
];

describe('corners that are typed', () => {
  it('are read one a line, with empty lines left out', () => {
    expect(readCorners(`${writeCorners(square)}\n\n`)).toEqual({ corners: square, unread: null });
  });

  it('need not be closed, and may be', () => {
    const closed = writeCorners([...square, [228_000, 486_000]]);
    expect(readCorners(closed).corners).toEqual(square);
  });

  it('name the first line that is no place', () => {
    expect(readCorners('228000 486000\nhier\ndaar').unread).toBe(2);
  });
});

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
    const wide = square.map(([x, y]): Corner => [228_000 + (x - 228_000) * 21, 486_000 + (y - 486_000) * 21]);
    expect(outlineProblem(wide)).toBe('large');
  });
});
