import { describe, expect, it } from 'vitest';
import { chanceAlone } from '../../../../src/domain/camera-effect/before-after.ts';
import { measurableFall } from '../../../../src/domain/camera-effect/measurable.ts';

describe('what can be measured', () => {
  const area = (before: number, dispersion = 1) => ({
    total: { before, after: before },
    spread: { ...chanceAlone, dispersion },
  });

  it('is less with a small control and with months that vary more', () => {
    const plain = measurableFall(area(50), area(5000));
    expect(plain.chanceAlone).toBe(0.54);
    expect(plain.measured).toBeLessThan(plain.chanceAlone ?? 0);
    expect(measurableFall(area(50), area(50)).measured).toBeLessThan(plain.measured ?? 0);
    expect(measurableFall(area(50, 2), area(5000)).measured).toBeLessThan(plain.measured ?? 0);
  });

  it('is less where the time after is shorter: 60 in three years tell less of one year than of three', () => {
    const equal = measurableFall(area(60), area(5000));
    const short = measurableFall(area(60), area(5000), 1 / 3);
    const long = measurableFall(area(60), area(5000), 3);
    expect(short.measured).toBeLessThan(equal.measured ?? 0);
    expect(short.chanceAlone).toBeLessThan(equal.chanceAlone ?? 0);
    expect(long.measured).toBeGreaterThan(equal.measured ?? 1);
  });

  it('is nothing for a handful', () => {
    expect(measurableFall(area(4), area(5000))).toEqual({ before: 4, chanceAlone: null, measured: null });
  });
});
