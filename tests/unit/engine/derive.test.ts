import { describe, expect, test } from 'vitest';
import { derive } from '../../../src/engine/derive.ts';
import type { YearRow } from '../../../src/engine/pattern.ts';

function row(year: number | null, ...quarters: readonly (number | null)[]): YearRow {
  return { year, quarters, k: 5 };
}

describe('what follows from the counts beside it', () => {
  test('the only quarter that a year lacks, and then the only place that a quarter lacks', () => {
    const found = derive({ parts: [row(null, 1, null), row(null, 2, 5)], total: row(12, 3, null) });
    expect(found.total.quarters).toEqual([3, 9]);
    expect(found.parts[0]?.quarters).toEqual([1, 4]);
  });

  test('two that are lacking do not follow, nor does what a sum has no room for', () => {
    const open = { parts: [row(null, null), row(null, null)], total: row(null, 3) };
    expect(derive(open)).toEqual(open);
    const crowded = { parts: [row(null, null), row(null, 5)], total: row(null, 3) };
    expect(derive(crowded)).toEqual(crowded);
  });
});
