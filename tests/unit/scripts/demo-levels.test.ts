import { describe, expect, it } from 'vitest';
import { daysIn, levelOfYear, monthlyLevels } from '../../../scripts/demo/levels.ts';
import { inputs, kindOf } from './demo-inputs.ts';
import { listMonths, month, yearOf } from '../../../src/domain/time/month.ts';

const { scenario, references } = inputs;
const scale = scenario.reference.ownInhabitants / scenario.reference.inhabitants;
const period = { from: month(2019, 1), to: month(2026, 12) };

describe('levelOfYear', () => {
  const kind = { ...kindOf('overlast/E35'), factor: 2, trend: -0.1 };
  const reference = new Map([
    [2022, 1000],
    [2023, 800],
  ]);

  it('is the scaled reference where there is one', () => {
    expect(levelOfYear(kind, reference, 0.01, 2022)).toBeCloseTo(20, 10);
    expect(levelOfYear(kind, reference, 0.01, 2023)).toBeCloseTo(16, 10);
  });

  it('follows the trend after the last year and stays level before the first', () => {
    expect(levelOfYear(kind, reference, 0.01, 2025)).toBeCloseTo(16 * 0.81, 10);
    expect(levelOfYear(kind, reference, 0.01, 2019)).toBeCloseTo(20, 10);
  });
});

describe('monthlyLevels', () => {
  it.each(scenario.kinds.map(({ kind }) => kind))('adds up to the level of every year: %s', (id) => {
    const kind = kindOf(id);
    const reference = references.get(id) ?? new Map<number, number>();
    const levels = monthlyLevels(scenario, kind, reference, period);
    const years = new Map<number, number>();
    for (const [value, level] of levels) years.set(yearOf(value), (years.get(yearOf(value)) ?? 0) + level);
    for (const [year, sum] of years) expect(sum).toBeCloseTo(levelOfYear(kind, reference, scale, year), 8);
    expect(years.size).toBe(8);
  });

  it('has no month below zero, and slides over New Year instead of stepping', () => {
    const kind = { ...kindOf('overlast/E35'), months: {}, season: 'gelijk' };
    const levels = monthlyLevels(scenario, kind, references.get(kind.kind) ?? new Map(), period);
    const perDay = (value: number): number => (levels.get(value) ?? 0) / daysIn(value);
    for (const value of listMonths(period)) expect(perDay(value)).toBeGreaterThan(0);
    const step = perDay(month(2020, 1)) / perDay(month(2019, 12));
    const whole =
      levelOfYear(kind, references.get(kind.kind) ?? new Map(), scale, 2020) /
      levelOfYear(kind, references.get(kind.kind) ?? new Map(), scale, 2019);
    expect(Math.abs(Math.log(step))).toBeLessThan(Math.log(whole) / 2);
  });

  it('knows leap years', () => {
    expect(daysIn(month(2020, 2))).toBe(29);
    expect(daysIn(month(2023, 2))).toBe(28);
  });
});
