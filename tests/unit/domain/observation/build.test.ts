import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSeriesBuilder } from '../../../../src/domain/observation/build.ts';
import { missingCount, noCell } from '../../../../src/domain/observation/series.ts';

const cell = fc.record({ x: fc.integer({ min: 2200, max: 2210 }), y: fc.integer({ min: 4870, max: 4880 }) });
const observation = fc.record({
  from: fc.integer({ min: -1000, max: 1000 }),
  lasts: fc.integer({ min: 1, max: 1440 }),
  kind: fc.constantFrom('overlast/E35', 'misdrijven/1.1.1', 'misdrijven/1.2.3'),
  area: fc.constantFrom('BU01', 'BU02', 'naam:Elders'),
  cell: fc.option(cell.map(({ x, y }) => ({ x: x * 100, y: y * 100, size: 100 }))),
  count: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
  provisional: fc.boolean(),
});

describe('building a series', () => {
  it('gives every observation back, by `from` and then by the order in which they came', () => {
    fc.assert(
      fc.property(fc.array(observation, { maxLength: 60 }), (given) => {
        const builder = createSeriesBuilder();
        for (const row of given)
          builder.push(
            row.from,
            row.from + row.lasts,
            row.kind,
            row.area,
            row.cell,
            row.count,
            row.provisional,
          );
        const { columns, cells, kinds, areas } = builder.finish();
        const got = Array.from({ length: columns.length }, (_, row) => ({
          from: columns.from[row],
          to: columns.to[row],
          kind: kinds[columns.kind[row] ?? -1],
          area: areas[columns.area[row] ?? -1],
          x: columns.cell[row] === noCell ? null : cells.x[columns.cell[row] ?? -1],
          count: columns.count[row],
          provisional: columns.provisional[row],
        }));
        const expected = [...given]
          .sort((a, b) => a.from - b.from)
          .map((row) => ({
            from: row.from,
            to: row.from + row.lasts,
            kind: row.kind,
            area: row.area,
            x: row.cell?.x ?? null,
            count: row.count ?? missingCount,
            provisional: row.provisional ? 1 : 0,
          }));
        expect(got).toEqual(expected);
        expect(new Set(kinds).size).toBe(kinds.length);
        expect(new Set(areas).size).toBe(areas.length);
      }),
    );
  });

  it('keeps one of each cell, told apart by place and by side', () => {
    const builder = createSeriesBuilder();
    const push = (x: number, size: number): boolean =>
      builder.push(0, 1, 'a/b', 'BU01', { x, y: 487500, size }, 1, false);
    push(226500, 100);
    push(226500, 500);
    push(226500, 100);
    const { cells, columns } = builder.finish();
    expect([...cells.x]).toEqual([226500, 226500]);
    expect([...cells.size]).toEqual([100, 500]);
    expect([...columns.cell]).toEqual([0, 1, 0]);
  });

  it('grows past its first arrays and leaves no room to spare', () => {
    const builder = createSeriesBuilder();
    for (let row = 5000; row > 0; row -= 1) builder.push(row, row + 1, 'a/b', 'BU01', null, row, false);
    const { columns } = builder.finish();
    expect(columns.from).toHaveLength(5000);
    expect([...columns.count.slice(0, 3)]).toEqual([1, 2, 3]);
    expect(builder.length()).toBe(5000);
  });

  it('refuses an area more than the columns can number, and keeps what it had', () => {
    const builder = createSeriesBuilder();
    const push = (area: string): boolean => builder.push(0, 1, 'a/b', area, null, 1, false);
    for (let area = 0; area < 65_536; area += 1) push(`naam:${area}`);
    expect(push('naam:0')).toBe(true);
    expect(push('naam:one too many')).toBe(false);
    expect(builder.finish().columns.length).toBe(65_537);
  });
});
