import { describe, expect, it } from 'vitest';
import {
  readCorners,
  withCorner,
  withoutLastCorner,
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

describe('a corner that is clicked', () => {
  it('comes after the others in whole metres, and can be taken back', () => {
    const one = withCorner('', { x: 228_000.4, y: 486_000.6 });
    expect(one).toBe('228000 486001');
    const two = withCorner(`${one}\n\n`, { x: 228_100, y: 486_000 });
    expect(two).toBe('228000 486001\n228100 486000');
    expect(withoutLastCorner(`${two}\n`)).toBe(one);
    expect(withoutLastCorner(one)).toBe('');
  });
});
