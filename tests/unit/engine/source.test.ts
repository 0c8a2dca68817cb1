import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Series } from '../../../src/domain/observation/series.ts';
import type { Span } from '../../../src/domain/time/month.ts';
import { columnSource, makeSource } from '../../../src/engine/column-source.ts';
import { unitOf } from '../../../src/engine/rule.ts';
import { countAlone, countTogether } from '../../../src/engine/source.ts';
import type { CountBy, Counts, CountSource, CountZone } from '../../../src/engine/source.ts';
import { naiveCount } from './naive-count.ts';
import { areas, first, series } from './random-series.ts';
import { makeSeries, times, year } from './small-world.ts';

const circle = { is: 'circle', x: 226_050, y: 486_050, radius: 120 } as const;

const request = (one: Series): fc.Arbitrary<CountBy> => {
  const unit = unitOf(one.info);
  const places = fc
    .array(fc.constantFrom(-1, 0, 1, 2), { minLength: areas.length, maxLength: areas.length })
    .map((slots) => Int32Array.from(one.info.areas, (_, at) => slots[at] ?? -1));
  const spans: fc.Arbitrary<Span> = fc
    .tuple(fc.integer({ min: -1, max: 24 / unit }), fc.integer({ min: 1, max: 12 / unit }))
    .map(([at, length]) => ({ from: first + at * unit, to: first + (at + length) * unit - 1 }));
  const zone: fc.Arbitrary<CountZone> = fc.record({
    place: fc.constantFrom(
      { is: 'shape', shape: circle } as const,
      { is: 'ring', of: circle, inner: 0, outer: 400 } as const,
      { is: 'areas', areas: Uint8Array.from(one.info.areas, (_, at) => at % 2) } as const,
    ),
    minus: fc.constantFrom([], [{ is: 'shape', shape: { ...circle, radius: 80 } } as const]),
  });
  return fc.oneof(
    fc.record({
      by: fc.constant('area'),
      slotOf: places,
      slots: fc.constant(4),
      spans: fc.array(spans, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ by: fc.constant('hour-weekday'), slotOf: places, span: spans }),
    fc.record({ by: fc.constant('cell'), slotOf: places, span: spans, size: fc.constant(500) }),
    fc.record({
      by: fc.constant('zone'),
      slotOf: places,
      span: spans,
      unit: fc.constantFrom('month', 'hour'),
      zones: fc.array(zone, { maxLength: 3 }),
      unplaced: fc.constantFrom(null, 1),
    }),
  );
};

/** Counts as the naive count tells them. */
function told({ sum, state, cells: codes, cellSize }: Counts): Record<string, readonly [number, number]> {
  const counts = Array.from(sum, (value, at): [string, readonly [number, number]] => [
    codes === undefined ? String(at) : (codes[at] ?? 'none'),
    [value, state[at] ?? 0],
  ]);
  return { ...Object.fromEntries(counts), ...(cellSize === undefined ? {} : { cellSize: [cellSize, 0] }) };
}

describe('columns as a source', () => {
  test('count what a naive count does, all kinds at once', () => {
    fc.assert(
      fc.property(
        series.chain((one) => fc.tuple(fc.constant(one), request(one))),
        ([one, by]) => {
          const kinds = ['m', 'unknown', 'k'];
          const expected = kinds.map((kind) => naiveCount(one, kind, by));
          // The second keeps no cube, as of a series with far more areas and months than rows.
          for (const source of [makeSource(one), makeSource(one, 0)])
            expect(source.count({ ...by, kinds }).map(told)).toEqual(expected);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('name each cell once, in the order in which they first come up', () => {
    const found = ['500mE453N975', '100mE2260N4860', '500mE453N975'];
    const one = makeSeries(
      { id: 's' },
      found.map((cell, at) => ({ at: `2024-01-0${at + 1}`, area: 'B1', cell })),
    );
    const by = { by: 'cell', slotOf: new Int32Array(1), span: year('2024'), size: 500 } as const;
    const counts = countAlone(columnSource(one), 'k', by);
    expect([counts.cells, [...counts.sum]]).toEqual([
      ['500mE453N975', '500mE452N972'],
      [2, 1, 0],
    ]);
  });

  test('go by what a request says, also where only the number of counters is another', () => {
    const source = columnSource(makeSeries({ id: 's' }, times(3, { at: '2024-01-05', area: 'B1' })));
    const by = { by: 'area', slotOf: new Int32Array(1), spans: [year('2024')] } as const;
    const sums = [1, 2].map((slots) => [...countAlone(source, 'k', { ...by, slots }).sum]);
    expect(sums).toEqual([[3], [3, 0]]);
  });

  test('reply with plain data', () => {
    const one = makeSeries(
      { id: 's' },
      times(3, { at: '2024-01-05T10:00', area: 'B1', cell: '100mE2260N4860' }),
    );
    const slotOf = new Int32Array(1);
    const requests: CountBy[] = [
      { by: 'area', slotOf, slots: 1, spans: [year('2024')] },
      { by: 'cell', slotOf, span: year('2024'), size: 100 },
    ];
    for (const by of requests) {
      const reply = columnSource(one).count({ ...by, kinds: ['k'] });
      expect(structuredClone(reply)).toEqual(reply);
    }
    expect(columnSource(one).cellSizes).toEqual([100]);
    expect(columnSource(one)).toBe(columnSource(one));
  });
});

describe('kinds of one question', () => {
  const one = makeSeries({ id: 's' }, [
    ...times(2, { at: '2024-01-05T10:00', area: 'B1', kind: 'k' }),
    ...times(5, { at: '2024-01-05T10:00', area: 'B1', kind: 'm' }),
  ]);
  const by: CountBy = { by: 'area', slotOf: new Int32Array(1), slots: 1, spans: [year('2024')] };

  function watched(): { readonly source: CountSource; readonly asked: (readonly string[])[] } {
    const asked: (readonly string[])[] = [];
    const { count, ...rest } = columnSource(one);
    const source = {
      ...rest,
      count: (all: Parameters<typeof count>[0]) => {
        asked.push(all.kinds);
        return count(all);
      },
    };
    return { source, asked };
  }

  test('are counted in one go', () => {
    const { source, asked } = watched();
    const count = countTogether(() => ['k', 'm']);
    expect([count(source, 'm', by).sum[0], count(source, 'k', by).sum[0]]).toEqual([5, 2]);
    expect(asked).toEqual([['k', 'm']]);
  });

  test('that were not named are counted alone', () => {
    const { source, asked } = watched();
    expect(countTogether(() => ['k'])(source, 'm', by).sum[0]).toBe(5);
    expect(countAlone(source, 'm', by).sum[0]).toBe(5);
    expect(asked).toEqual([['k'], ['m'], ['m']]);
  });
});
