import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSeriesBuilder } from '../../../../src/domain/observation/build.ts';
import { checksum, checksumOfText } from '../../../../src/domain/observation/checksum.ts';
import type { Series, SeriesInfo } from '../../../../src/domain/observation/series.ts';

const info: SeriesInfo = {
  id: 'a',
  title: 'Reeks',
  source: 'Bron',
  set: 'bundel',
  loadedAt: null,
  audience: 'openbaar',
  published: false,
  fictief: false,
  where: 'buurt',
  when: 'month',
  divisionYear: null,
  complete: null,
  kinds: ['a/b'],
  areas: ['BU01', 'BU02'],
  rows: 2,
  span: { from: 24_000, to: 24_001 },
};

function seriesOf(rows: readonly (readonly [from: number, area: string, count: number])[]): Series {
  const builder = createSeriesBuilder();
  const cell = { x: 226500, y: 487500, size: 100 };
  for (const [from, area, count] of rows) builder.push(from, from + 1, 'a/b', area, cell, count, false);
  const { columns, cells } = builder.finish();
  return { info, columns, cells };
}

describe('the checksum of a series', () => {
  const series = seriesOf([
    [1, 'BU01', 3],
    [2, 'BU02', 4],
  ]);

  it('is the same for the same series, however its knowledge was put together', () => {
    const { id, ...rest } = info;
    expect(checksum({ ...series, info: { ...rest, id } })).toBe(checksum(structuredClone(series)));
    expect(checksum(series)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('changes with any one byte of any column or cell', () => {
    const before = checksum(series);
    const names = ['from', 'to', 'kind', 'area', 'cell', 'count', 'provisional'] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.integer({ min: 0, max: 1 }),
        fc.integer({ min: 0, max: 7 }),
        (name, row, bit) => {
          const copy = structuredClone(series);
          copy.columns[name][row] = (copy.columns[name][row] ?? 0) ^ (1 << bit);
          expect(checksum(copy)).not.toBe(before);
        },
      ),
    );
    const moved = structuredClone(series);
    moved.cells.y[0] = 487600;
    expect(checksum(moved)).not.toBe(before);
  });

  it('changes with what is known of it', () => {
    expect(checksum({ ...series, info: { ...info, fictief: true } })).not.toBe(checksum(series));
    expect(checksum({ ...series, info: { ...info, areas: ['BU02', 'BU01'] } })).not.toBe(checksum(series));
  });

  it('does not see two different short texts as one', () => {
    const seen = new Set(Array.from({ length: 20_000 }, (_, index) => checksumOfText(`reeks ${index}`)));
    expect(seen.size).toBe(20_000);
  });
});
