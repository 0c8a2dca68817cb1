import { expect, test } from 'vitest';
import { parseMonth } from '../../../src/domain/time/month.ts';
import { yearsToChoose } from '../../../src/view/years-to-choose.ts';
import { makeSeries } from '../engine/small-world.ts';

const byYear = [2023, 2024, 2025].map((year) => ({ at: String(year) }));
const table = { id: 'table', when: 'year', where: 'gemeente', published: true } as const;
const own = makeSeries({ ...table, loadedAt: 1 }, byYear).info;
const bundled = makeSeries({ ...table, loadedAt: null }, byYear).info;
const month = makeSeries({ id: 'list', loadedAt: 2 }, [{ at: '2026-10-03' }]).info;
const october = { firstMonth: parseMonth('2026-10') ?? 0, lastMonth: parseMonth('2026-10') ?? 0 };

test('a month beside an own table by year leaves its years to be chosen', () => {
  expect(yearsToChoose({ ...october, series: [own, month] })).toEqual([2025, 2024, 2023]);
});

test('what is bundled by year alone offers no year, and one month none before it', () => {
  expect(yearsToChoose({ ...october, series: [bundled, month] })).toEqual([]);
});

test('figures by month offer at most five whole years', () => {
  const long = { ...month, span: { from: parseMonth('2015-05') ?? 0, to: october.lastMonth } };
  expect(yearsToChoose({ ...october, series: [long] })).toEqual([2025, 2024, 2023, 2022, 2021]);
});
