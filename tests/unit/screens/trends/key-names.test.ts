import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMonth, month } from '../../../../src/domain/time/month.ts';
import { formatQuarter } from '../../../../src/domain/time/quarter.ts';
import { firstMonth } from '../../../../src/analysis/trends/steps.ts';
import { nameOfKey, rangeOfKeys, tickOfKey } from '../../../../src/screens/trends/key-names.ts';

describe('the key of a row', () => {
  it.each([
    ['2026-10', 'oktober 2026', '', month(2026, 10)],
    ['2026-01', 'januari 2026', '2026', month(2026, 1)],
    ['2026-Q1', '1e kwartaal 2026', '2026', month(2026, 1)],
    ['2026-Q3', '3e kwartaal 2026', '', month(2026, 7)],
    ['2026', '2026', '2026', month(2026, 1)],
    ['BU1', 'BU1', '', null],
    ['2026-13', '2026-13', '', null],
    ['2026-Q5', '2026-Q5', '', null],
  ])('%s is called "%s"', (key, name, tick, first) => {
    expect([nameOfKey(key), tickOfKey(key), firstMonth(key)]).toEqual([name, tick, first]);
  });

  it('leads back to its month', () => {
    fc.assert(
      fc.property(fc.integer({ min: month(1000, 1), max: month(9999, 12) }), (value) => {
        expect(firstMonth(formatMonth(value))).toBe(value);
        const quarter = Math.floor(value / 3);
        expect(firstMonth(formatQuarter(quarter))).toBe(quarter * 3);
      }),
    );
  });
});

describe('a range of keys', () => {
  it.each([
    [[], ''],
    [['2023'], '2023'],
    [['2019', '2021', '2023'], '2019\u00a0–\u2060\u00a02023'],
    [['2025-11', '2026-10'], 'november\u00a02025\u00a0–\u2060\u00a0oktober\u00a02026'],
  ])('%j is "%s"', (keys, text) => {
    expect(rangeOfKeys(keys)).toBe(text);
  });
});
