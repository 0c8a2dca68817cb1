import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suppress } from '../../../src/engine/suppression.ts';
import type { Mark, MarkedTable, YearRow, YearTable } from '../../../src/engine/pattern.ts';

/** A table from its innermost counts: quarters with their year, quarters alone, or a year alone. */
function tableOf(
  counts: readonly (readonly number[])[],
  form: 'full' | 'running' | 'year',
  k: { readonly part: number; readonly total: number },
  sensitive: boolean,
): YearTable {
  const width = counts[0]?.length ?? 0;
  const sums = Array.from({ length: width }, (_, at) => add(counts.map((row) => row[at] ?? 0)));
  const row = (values: readonly number[], smallest: number): YearRow => ({
    quarters: form === 'year' ? [] : values,
    year: form === 'running' ? null : add(values),
    k: smallest,
  });
  return { parts: counts.map((values) => row(values, k.part)), total: row(sums, k.total), sensitive };
}

function add(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

interface Cell {
  readonly value: number;
  readonly mark: Mark;
  readonly k: number;
}

function cellsOf(table: YearTable, marks: MarkedTable): Cell[][] {
  return [...table.parts, table.total].map((row, at) => {
    const marked = marks.parts[at] ?? marks.total;
    return [
      ...row.quarters.map((value, q) => ({
        value: value ?? 0,
        mark: marked.quarters[q] ?? 'missing',
        k: row.k,
      })),
      ...(row.year === null ? [] : [{ value: row.year, mark: marked.year, k: row.k }]),
    ];
  });
}

function isSmall({ value, k }: Cell, sensitive: boolean): boolean {
  return value < k && (sensitive || value > 0);
}

function isAllowed({ value, mark, k }: Cell, guess: number, sensitive: boolean): boolean {
  if (mark === 'open') return guess === value;
  return mark === 'below' ? guess >= (sensitive ? 0 : 1) && guess < k : guess >= 0;
}

/** An attacker who tries every table with innermost counts up to a height: which withheld counts have one value only. */
function bruteForce(table: YearTable, marks: MarkedTable, height: number): Cell[] {
  const cells = cellsOf(table, marks);
  const width = Math.max(1, table.total.quarters.length);
  const hasYear = table.total.year !== null && table.total.quarters.length > 0;
  const seen = cells.map((row) => row.map(() => new Set<number>()));
  const guess: number[] = [];
  const parts = table.parts.length;
  const lineOf = (row: readonly number[]): number[] => (hasYear ? [...row, add(row)] : [...row]);
  const fits = (at: number, line: readonly number[]): boolean =>
    line.every((value, column) => {
      const cell = cells[at]?.[column];
      return cell === undefined || isAllowed(cell, value, table.sensitive);
    });
  const check = (): void => {
    const rows = Array.from({ length: parts }, (_, at) => guess.slice(at * width, (at + 1) * width));
    const lines = rows.map(lineOf);
    const sums = lineOf(Array.from({ length: width }, (_, at) => add(rows.map((row) => row[at] ?? 0))));
    if (!fits(parts, sums)) return;
    [...lines, sums].forEach((line, at) => line.forEach((value, column) => seen[at]?.[column]?.add(value)));
  };
  const descend = (): void => {
    if (guess.length % width === 0 && guess.length > 0) {
      const at = guess.length / width - 1;
      if (!fits(at, lineOf(guess.slice(-width)))) return;
    }
    if (guess.length === parts * width) {
      check();
      return;
    }
    const cell = cells[Math.floor(guess.length / width)]?.[guess.length % width];
    for (let value = 0; value <= height; value += 1) {
      if (cell !== undefined && !isAllowed(cell, value, table.sensitive)) continue;
      guess.push(value);
      descend();
      guess.pop();
    }
  };
  descend();
  return cells.flatMap((row, at) =>
    row.filter((cell, column) => cell.mark !== 'open' && (seen[at]?.[column]?.size ?? 0) < 2),
  );
}

/** An attacker who narrows intervals by every sum until nothing changes. */
function propagate(table: YearTable, marks: MarkedTable): Cell[] {
  const cells = cellsOf(table, marks);
  const low = cells.map((row) => row.map((cell) => lowOf(cell, table.sensitive)));
  const high = cells.map((row) => row.map(highOf));
  const last = cells.length - 1;
  const columns = cells[0]?.length ?? 0;
  const sums: [number, number][][] = [];
  if (last > 0) for (let c = 0; c < columns; c += 1) sums.push(cells.map((_, r): [number, number] => [r, c]));
  if (table.total.quarters.length > 0 && table.total.year !== null)
    cells.forEach((row, r) => sums.push(row.map((_, c): [number, number] => [r, c])));
  const get = (of: number[][], [r, c]: [number, number]): number => of[r]?.[c] ?? 0;
  const narrow = (at: [number, number], from: number, to: number): boolean => {
    const row = at[0];
    const [oldLow, oldHigh] = [get(low, at), get(high, at)];
    const [newLow, newHigh] = [Math.max(oldLow, from), Math.min(oldHigh, to)];
    (low[row] ?? [])[at[1]] = newLow;
    (high[row] ?? [])[at[1]] = newHigh;
    return newLow !== oldLow || newHigh !== oldHigh;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (const sum of sums) {
      const total = sum[sum.length - 1] ?? [0, 0];
      const terms = sum.slice(0, -1);
      const lows = add(terms.map((at) => get(low, at)));
      const highs = add(terms.map((at) => get(high, at)));
      if (narrow(total, lows, highs)) changed = true;
      for (const at of terms) {
        const othersHigh = add(terms.filter((one) => one !== at).map((one) => get(high, one)));
        const othersLow = add(terms.filter((one) => one !== at).map((one) => get(low, one)));
        if (narrow(at, get(low, total) - othersHigh, get(high, total) - othersLow)) changed = true;
      }
    }
  }
  return cells.flatMap((row, r) =>
    row.filter((cell, c) => cell.mark !== 'open' && low[r]?.[c] === high[r]?.[c]),
  );
}

function lowOf({ value, mark }: Cell, sensitive: boolean): number {
  if (mark === 'open') return value;
  return mark === 'below' && !sensitive ? 1 : 0;
}

function highOf({ value, mark, k }: Cell): number {
  if (mark === 'open') return value;
  return mark === 'below' ? k - 1 : 1e9;
}

function openSmall(table: YearTable, marks: MarkedTable): Cell[] {
  return cellsOf(table, marks)
    .flat()
    .filter((cell) => cell.mark === 'open' && isSmall(cell, table.sensitive));
}

const form = fc.constantFrom('full' as const, 'running' as const, 'year' as const);

function counts(rows: number, width: number, most: number): fc.Arbitrary<number[][]> {
  const row = fc.array(fc.nat(most), { minLength: width, maxLength: width });
  return fc.array(row, { minLength: 2, maxLength: rows });
}

describe('suppress', () => {
  test('a column with one small count withholds the next smallest too, without telling which is which', () => {
    const marks = suppress(tableOf([[2], [7], [30], [0]], 'year', { part: 5, total: 1 }, false));
    expect(marks.parts.map((row) => row.year)).toEqual(['withheld', 'withheld', 'open', 'open']);
    expect(marks.total.year).toBe('open');
  });

  test('two small counts hide each other and are said to be below k', () => {
    const marks = suppress(tableOf([[2], [3], [30]], 'year', { part: 5, total: 1 }, false));
    expect(marks.parts.map((row) => row.year)).toEqual(['below', 'below', 'open']);
  });

  test('two ones that sum to two are not said to be below k: nothing else would fit', () => {
    const marks = suppress(tableOf([[1], [1], [30], [40]], 'year', { part: 5, total: 1 }, false));
    // Two counts of at least 1 that sum to 2 are both 1: a third is withheld.
    expect(marks.parts.map((row) => row.year)).toEqual(['withheld', 'withheld', 'withheld', 'open']);
  });

  test('two small counts of a small gemeente lose the range that would tell them', () => {
    // From 1 to 2 each, and 1 to 2 together: they could only be 1 and 1.
    const marks = suppress(tableOf([[1], [1]], 'year', { part: 3, total: 3 }, false));
    expect([...marks.parts, marks.total].map((row) => row.year)).toEqual([
      'withheld',
      'withheld',
      'withheld',
    ]);
  });

  test('quarters are published for the whole year or not at all', () => {
    const marks = suppress(
      tableOf(
        [
          [9, 9, 9, 2],
          [8, 8, 8, 8],
          [20, 20, 20, 20],
        ],
        'full',
        { part: 5, total: 1 },
        false,
      ),
    );
    const quarters = marks.parts.map((row) => new Set(row.quarters));
    expect(quarters).toEqual([new Set(['withheld']), new Set(['withheld']), new Set(['open'])]);
    expect(marks.parts.map((row) => row.year)).toEqual(['open', 'open', 'open']);
  });

  test('nothing is withheld where nothing is small', () => {
    const marks = suppress(
      tableOf(
        [
          [5, 6, 7, 0],
          [9, 9, 9, 9],
        ],
        'full',
        { part: 5, total: 1 },
        false,
      ),
    );
    expect(marks.parts.flatMap((row) => [...row.quarters, row.year])).toEqual(Array(10).fill('open'));
  });

  test('a zero of a sensitive kind is withheld', () => {
    const marks = suppress(tableOf([[0], [40], [30]], 'year', { part: 10, total: 10 }, true));
    expect(marks.parts[0]?.year).toBe('withheld');
    expect(marks.parts.filter((row) => row.year === 'withheld')).toHaveLength(2);
  });

  test('a tiny table: trying every possibility pins no small count', () => {
    fc.assert(
      fc.property(
        counts(3, 2, 4),
        form,
        fc.boolean(),
        fc.constantFrom(1, 2, 3),
        (values, shape, sensitive, total) => {
          const rows = shape === 'year' ? values.map((row) => row.slice(0, 1)) : values;
          const table = tableOf(rows, shape, { part: 3, total }, sensitive);
          const marks = suppress(table);
          expect(openSmall(table, marks)).toEqual([]);
          expect(bruteForce(table, marks, 5)).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('a large table: propagating intervals pins no small count', () => {
    fc.assert(
      fc.property(
        counts(25, 4, 9),
        form,
        fc.boolean(),
        fc.constantFrom(1, 10),
        (values, shape, sensitive, total) => {
          const table = tableOf(values, shape, { part: 5, total }, sensitive);
          const marks = suppress(table);
          expect(openSmall(table, marks)).toEqual([]);
          expect(propagate(table, marks)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('the attackers do find what is badly protected', () => {
    const table = tableOf([[2], [7], [30]], 'year', { part: 5, total: 1 }, false);
    const open = { level: 0, quarters: [], year: 'open' } as const;
    const naive: MarkedTable = {
      parts: [{ level: 2, quarters: [], year: 'below' }, open, open],
      total: open,
      vague: false,
    };
    expect(bruteForce(table, naive, 40)).toHaveLength(1);
    expect(propagate(table, naive)).toHaveLength(1);
  });
});
