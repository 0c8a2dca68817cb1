import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellCentre, cellCode, grid100Code, parseCellCode, snap } from '../../../../src/domain/geo/cell.ts';

const metres = fc.double({ min: 0, max: 650_000, noNaN: true });
const sizes = fc.constantFrom(25, 50, 100, 500);

describe('a cell', () => {
  it('is named by its side and its corner', () => {
    expect(cellCode(226549.99, 487800, 500)).toBe('500mE453N975');
    expect(cellCode(226549.99, 487800, 100)).toBe('100mE2265N4878');
    expect(grid100Code(226549.99, 487800)).toBe('E2265N4878');
    expect(grid100Code(14_000, 379_900)).toBe('E0140N3799');
  });

  it('owns its lower and left edge only', () => {
    expect(snap(226500, 487800, 100)).toEqual({ x: 226500, y: 487800, size: 100 });
    expect(snap(226499.99, 487799.99, 100)).toEqual({ x: 226400, y: 487700, size: 100 });
  });

  it('reads back as the same cell, with the point in it', () => {
    fc.assert(
      fc.property(metres, metres, sizes, (x, y, size) => {
        const cell = snap(x, y, size);
        expect(parseCellCode(cellCode(x, y, size))).toEqual(cell);
        const [centreX, centreY] = cellCentre(cell);
        expect(Math.max(Math.abs(x - centreX), Math.abs(y - centreY))).toBeLessThanOrEqual(size / 2);
      }),
    );
  });

  it('is read from the code of CBS', () => {
    expect(parseCellCode('E2265N4878')).toEqual({ x: 226500, y: 487800, size: 100 });
    expect(parseCellCode('CRS28992RES500ME2265N4875')).toEqual({ x: 226500, y: 487500, size: 500 });
  });

  it.each([
    '',
    '0mE1N1',
    '100mE1.5N2',
    'E226N4878',
    '500mE9999N1',
    '60000mE1N1',
    '100mE-1N2',
    'E2265N48780',
    'CRS28992RES500ME2266N4875',
    ' 100mE1N1',
  ])('is not read from "%s"', (code) => expect(parseCellCode(code)).toBeNull());
});
