import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/domain/camera-effect/changes.ts';
import { cellsSummary, whereabouts, zoneCells } from '../../../src/map/zone-cells.ts';

const change = (key: string, after: number, significant = true): Change => ({
  key,
  before: 20,
  after,
  expected: 20,
  adjustedP: 0.01,
  significant,
});

describe('the cells of a difference map', () => {
  it('are filled only where the change is too large for chance', () => {
    const cells = zoneCells(
      [
        change('100mE1N1', 10),
        change('100mE2N1', 11),
        change('100mE3N1', 39),
        change('100mE4N1', 40),
        change('100mE5N1', 60, false),
      ],
      [],
    );
    expect(cells.map(({ look }) => look)).toEqual(['much-less', 'less', 'more', 'much-more', 'chance']);
    expect(cells[0]).toMatchObject({ x: 100, y: 100, size: 100 });
    expect(cellsSummary(cells)).toBe(
      'Van 5 vakken zijn er 2 met minder en 2 met meer dan de controle doet verwachten. De andere kunnen toeval zijn.',
    );
  });

  it('tell no count of a cell that is withheld, also where there is one', () => {
    const cells = zoneCells([change('100mE1N1', 10)], ['100mE1N1', '100mE2N2']);
    expect(cells.map(({ look, change: found }) => [look, found])).toEqual([
      ['withheld', null],
      ['withheld', null],
    ]);
    expect(cellsSummary(cells)).toContain('In 0 vakken');
  });

  it('leave out what is no cell', () => {
    expect(zoneCells([change('BU01630101', 10)])).toEqual([]);
  });

  it('are found by distance and direction', () => {
    const cell = (x: number, y: number) => ({ x, y, size: 100 });
    expect(whereabouts(cell(0, 200), [50, 50])).toBe('200\u00a0m ten noorden');
    expect(whereabouts(cell(200, 0), [50, 50])).toBe('200\u00a0m ten oosten');
    expect(whereabouts(cell(-200, -200), [50, 50])).toBe('280\u00a0m ten zuidwesten');
    expect(whereabouts(cell(0, 0), [50, 50])).toBe('bij de camera');
  });
});
