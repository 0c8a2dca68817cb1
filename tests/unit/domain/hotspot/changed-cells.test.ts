import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedCells, type TwoMaps } from '../../../../src/domain/hotspot/changed-cells.ts';
import { createRandom } from '../../../fuzz/random.ts';
import { equalRates } from '../../../../src/domain/stats/rate-ratio.ts';

const lattice = { columns: 5, rows: 5 };

/** Two counts in the middle of a lattice. */
function middle(one: number, other: number, more: Partial<TwoMaps> = {}): TwoMaps {
  const at = (count: number): number[] =>
    Array.from({ length: 25 }, (_, place) => (place === 12 ? count : 0));
  return { one: at(one), other: at(other), lattice, share: 0.5, spread: 1, isOneSubject: true, ...more };
}

describe('cells that differ', () => {
  it('have the exact chance of two counts given their sum, twice the smaller tail', () => {
    const { cells, tested } = changedCells(middle(18, 3));
    // The nine cells around one count all hold it.
    expect(tested).toBe(9);
    expect(cells).toHaveLength(9);
    const { pCentral } = equalRates({ x1: 18, t1: 1, x2: 3, t2: 1 });
    for (const cell of cells) {
      expect(cell.side).toBe('more');
      expect(cell.p).toBeCloseTo(pCentral, 12);
    }
  });

  it('are none of fewer than five, of equal counts, and of nothing', () => {
    expect(changedCells(middle(4, 0))).toEqual({ tested: 0, cells: [] });
    expect(changedCells(middle(9, 9)).cells).toEqual([]);
    expect(changedCells(middle(0, 0))).toEqual({ tested: 0, cells: [] });
  });

  it('are held against the share that the one has of both', () => {
    // Twice as many in twice the time is no difference; as many is less.
    expect(changedCells(middle(40, 20, { share: 2 / 3 })).cells).toEqual([]);
    expect(changedCells(middle(30, 30, { share: 2 / 3 })).cells[0]?.side).toBe('less');
  });

  it('vary as the whole does, where too few places are there to tell how far they lie apart', () => {
    const apart = middle(20, 5);
    const [one, other] = [Array.from(apart.one), Array.from(apart.other)];
    const p = (spread: number): number => changedCells({ ...apart, one, other, spread }).cells[0]?.p ?? 1;
    expect(p(1)).toBeLessThan(0.01);
    expect(p(4)).toBe(1);
    one[0] = 500;
    other[0] = 500;
    expect(p(4)).toBe(1);
  });

  it('are none where two maps differ by series of incidents in one place alone', () => {
    const large = { columns: 30, rows: 30 };
    const { next } = createRandom(7);
    /** Some 300 incidents in series of two on average, each in one cell: counts vary three times as much as chance gives. */
    const world = (): number[] => {
      const counts = Array.from({ length: 900 }, () => 0);
      for (let series = 0; series < 150; series += 1) {
        const at = Math.floor(next() * 40) * 22;
        let size = 1;
        while (next() < 0.5) size += 1;
        counts[at] = (counts[at] ?? 0) + size;
      }
      return counts;
    };
    const pairs = Array.from({ length: 60 }, () =>
      changedCells({
        one: world(),
        other: world(),
        lattice: large,
        share: 0.5,
        spread: 3,
        isOneSubject: true,
      }),
    );
    expect(pairs.every(({ tested }) => tested > 0)).toBe(true);
    expect(pairs.filter(({ cells }) => cells.length > 0).length).toBeLessThanOrEqual(6);
  });

  it('turn around with the two maps', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 25, maxLength: 25 });
    fc.assert(
      fc.property(counts, counts, fc.double({ min: 0.1, max: 0.9, noNaN: true }), (one, other, share) => {
        const there = changedCells({ one, other, lattice, share, spread: 1, isOneSubject: true });
        const back = changedCells({
          one: other,
          other: one,
          lattice,
          share: 1 - share,
          spread: 1,
          isOneSubject: true,
        });
        expect(back.tested).toBe(there.tested);
        expect(back.cells.map(({ at }) => at)).toEqual(there.cells.map(({ at }) => at));
        const turned = there.cells.map(({ side }) => (side === 'more' ? 'less' : 'more'));
        expect(back.cells.map(({ side }) => side)).toEqual(turned);
      }),
    );
  });
});
