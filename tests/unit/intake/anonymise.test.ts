import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellCentre } from '../../../src/domain/geo/cell.ts';
import { coarsenArea, coarsenCell, readCell, refineArea } from '../../../src/intake/anonymise.ts';
import { context } from './support.ts';

describe('what is kept of a place', () => {
  const cell = fc.record({
    x: fc.integer({ min: 10, max: 2000 }).map((hectometres) => hectometres * 100),
    y: fc.integer({ min: 3100, max: 6000 }).map((hectometres) => hectometres * 100),
    size: fc.constantFrom(25, 50, 100, 500, 1000),
  });
  const keep = fc.constantFrom(25 as const, 100 as const, 500 as const);

  it('is never finer than the policy keeps, and holds the centre of what was given', () => {
    fc.assert(
      fc.property(cell, keep, (given, side) => {
        const kept = coarsenCell(given, side);
        const [x, y] = cellCentre(given);
        if (kept === null) throw new Error('a cell is kept');
        expect(kept.size).toBe(Math.max(side, given.size));
        expect(x >= kept.x && x < kept.x + kept.size && y >= kept.y && y < kept.y + kept.size).toBe(true);
      }),
    );
  });

  it('is no cell where only a buurt or gemeente is kept', () => {
    expect(coarsenCell({ x: 226_500, y: 487_500, size: 25 }, 'buurt')).toBe(null);
    expect(coarsenCell({ x: 226_500, y: 487_500, size: 25 }, 'gemeente')).toBe(null);
  });

  it('is the gemeente around it where no more is kept; a place elsewhere stays', () => {
    expect(coarsenArea(context.areas, 'BU01630402', 'gemeente')).toBe('GM0163');
    expect(coarsenArea(context.areas, 'BU01630402', 'buurt')).toBe('BU01630402');
    expect(coarsenArea(context.areas, 'NL00', 'gemeente')).toBe('NL00');
    expect(coarsenArea(context.areas, 'naam:Elders', 'gemeente')).toBe('naam:Elders');
  });

  it("keeps a record's own buurt, and derives one inside the area that it names", () => {
    expect(refineArea(context.areas, 'BU01630402', 'BU01630301')).toBe('BU01630402');
    expect(refineArea(context.areas, 'GM0163', 'BU01630301')).toBe('BU01630301');
    expect(refineArea(context.areas, 'WK016304', 'BU01630301')).toBe('WK016304');
    expect(refineArea(context.areas, 'GM0163', null)).toBe('GM0163');
  });
});

describe('the code of a cell', () => {
  it('is refused outside the Netherlands and over a kilometre', () => {
    expect(readCell('100mE2265N4875')).toEqual({ x: 226_500, y: 487_500, size: 100 });
    // x and y exchanged
    expect(readCell('100mE4875N2265')).toBe(null);
    expect(readCell('5000mE45N97')).toBe(null);
    expect(readCell('vak 3')).toBe(null);
  });
});
