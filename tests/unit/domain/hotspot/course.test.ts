import { describe, expect, it } from 'vitest';
import { courses } from '../../../../src/domain/hotspot/course.ts';

const lattice = { columns: 5, rows: 2 };

describe('the course of hot cells', () => {
  it('is persistent where the cell or one that touches it was hot, new where none was, fading where it is no more', () => {
    const found = courses([0, 6], [1, 4], lattice);
    expect([...found].toSorted(([a], [b]) => a - b)).toEqual([
      [0, 'persistent'],
      [4, 'fading'],
      [6, 'persistent'],
    ]);
    expect([...courses([9], [0], lattice)]).toEqual([
      [9, 'new'],
      [0, 'fading'],
    ]);
  });

  it('does not call a cell fading beside one that is hot now', () => {
    expect(courses([1], [0, 2], lattice).has(0)).toBe(false);
  });

  it('does not see cells as touching around an edge', () => {
    expect(courses([4], [5], lattice).get(4)).toBe('new');
  });
});
