import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSeriesBuilder } from '../../../../src/domain/observation/build.ts';
import type { Columns } from '../../../../src/domain/observation/series.ts';
import { cellAt, rangeOf, spanOf } from '../../../../src/domain/observation/read.ts';
import { localMinute } from '../../../../src/domain/time/local.ts';
import { month } from '../../../../src/domain/time/month.ts';

function columnsOf(rows: readonly (readonly [from: number, to: number])[]): Columns {
  const builder = createSeriesBuilder();
  for (const [from, to] of rows) builder.push(from, to, 'a/b', 'BU01', null, 1, false);
  return builder.finish().columns;
}

describe('the rows of a stretch of time', () => {
  it('are those that a full scan finds', () => {
    const minute = fc.integer({ min: -5, max: 30 });
    fc.assert(
      fc.property(fc.array(minute), minute, minute, (froms, start, end) => {
        const columns = columnsOf(froms.map((from) => [from, from + 1]));
        const range = rangeOf(columns, start, end);
        const scanned = [...columns.from].filter((from) => from >= start && from < end);
        expect([...columns.from.slice(range.start, range.end)]).toEqual(scanned);
        expect(range.end).toBeGreaterThanOrEqual(range.start);
      }),
    );
  });
});

describe('the span', () => {
  it('of yearly figures runs to the last month that they cover', () => {
    const columns = columnsOf([
      [localMinute(2022, 1, 1), localMinute(2023, 1, 1)],
      [localMinute(2023, 1, 1), localMinute(2024, 1, 1)],
    ]);
    expect(spanOf(columns, { when: 'year' })).toEqual({ from: month(2022, 1), to: month(2023, 12) });
  });

  it('of incidents ends with the month in which the last one began', () => {
    const columns = columnsOf([[localMinute(2026, 10, 31, 20), localMinute(2026, 11, 2, 8)]]);
    expect(spanOf(columns, { when: 'minute' })).toEqual({ from: month(2026, 10), to: month(2026, 10) });
  });

  it('is nothing without rows', () => {
    expect(spanOf(columnsOf([]), { when: 'month' })).toBeNull();
  });
});

describe('a cell of the dictionary', () => {
  const cells = { x: Float64Array.of(226500), y: Float64Array.of(487500), size: Uint16Array.of(100) };

  it('is found by its number, and no cell is none', () => {
    expect(cellAt(cells, 0)).toEqual({ x: 226500, y: 487500, size: 100 });
    expect(cellAt(cells, -1)).toBeNull();
    expect(cellAt(cells, 1)).toBeNull();
  });
});
