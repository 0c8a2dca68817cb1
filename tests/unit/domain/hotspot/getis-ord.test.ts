import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getisOrd, twoSided } from '../../../../src/domain/hotspot/getis-ord.ts';
import { sumsAround } from '../../../../src/domain/hotspot/sums-around.ts';

const lattice = { columns: 3, rows: 3 };

describe('the sum around a cell', () => {
  it('holds the cell and the eight around it, as far as they are there', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect([...sumsAround(values, lattice)]).toEqual([12, 21, 16, 27, 45, 33, 24, 39, 28]);
  });

  it('never reaches around an edge', () => {
    expect([...sumsAround([0, 0, 1, 0, 0, 0, 0, 0, 0], lattice)]).toEqual([0, 1, 1, 0, 1, 1, 0, 0, 0]);
  });
});

describe('Gi*', () => {
  it('is what Ord and Getis write, worked out by hand for one cell of a row of four', () => {
    // Values 4 0 0 0: mean 1, deviation sqrt(3). Around the first: 4 in 2 cells.
    const [first] = getisOrd([4, 0, 0, 0], { columns: 4, rows: 1 });
    expect(first).toBeCloseTo((4 - 2) / (Math.sqrt(3) * Math.sqrt((4 * 2 - 4) / 3)), 12);
  });

  it('looks at studied cells only: what lies around them changes nothing', () => {
    const isStudied = [1, 1, 0, 1, 1, 0, 0, 0, 0];
    const one = getisOrd([5, 1, 0, 0, 2, 0, 0, 0, 0], lattice, isStudied);
    const other = getisOrd([5, 1, 99, 0, 2, 0, 7, 0, 0], lattice, isStudied);
    expect([...one]).toEqual([...other]);
    expect(one[2]).toBeNaN();
  });

  it('says nothing where all cells are equal', () => {
    expect([...getisOrd([2, 2, 2, 2, 2, 2, 2, 2, 2], lattice)].every(Number.isNaN)).toBe(true);
  });

  it('does not change with the scale of the values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 9, maxLength: 9 }),
        fc.integer({ min: 2, max: 9 }),
        (values, times) => {
          const [one, other] = [
            getisOrd(values, lattice),
            getisOrd(
              values.map((value) => value * times),
              lattice,
            ),
          ];
          one.forEach((z, at) => {
            if (Number.isNaN(z)) expect(other[at]).toBeNaN();
            else expect(other[at]).toBeCloseTo(z, 9);
          });
        },
      ),
    );
  });

  it('has a chance on both sides', () => {
    expect(twoSided(1.959963984540054)).toBeCloseTo(0.05, 12);
    expect(twoSided(-3)).toBe(twoSided(3));
  });
});
