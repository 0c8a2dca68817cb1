import { describe, expect, it } from 'vitest';
import { placeboStarts, placeboTest } from '../../../../src/domain/camera-effect/placebo.ts';
import { dataFrom, startMonth, worldOf } from './world.ts';

describe('the same design where nothing happened', () => {
  it('starts only where the camera is in neither window', () => {
    const starts = placeboStarts(dataFrom, startMonth, 6).map(({ month }) => month);
    expect(starts).toEqual([dataFrom + 12, dataFrom + 18, dataFrom + 24]);
    expect(placeboStarts(dataFrom, dataFrom + 23)).toEqual([]);
  });

  it('tries every place and date, and says how often that would be called a fall', () => {
    const input = worldOf({ treatment: 0.4 });
    const found = placeboTest(input, placeboStarts(dataFrom, startMonth, 6), -60);
    expect(found.tries).toHaveLength(13);
    expect(found.called).toBeLessThanOrEqual(2);
    expect(found.asLarge).toBe(0);
    expect(found.tries.at(-1)?.at).toEqual({ start: dataFrom + 24 });
  });

  it('counts rises where the camera’s place rose', () => {
    const input = worldOf({ treatment: 1.6 });
    const found = placeboTest(input, placeboStarts(dataFrom, startMonth, 6), 60);
    const rose = found.tries.filter((one) => one.percentChange >= 60).length;
    expect(found.asLarge).toBe(rose);
    expect(rose).toBeLessThan(found.tries.length / 2);
  });

  it('calls places that really fell, and leaves out what cannot be evaluated', () => {
    const input = worldOf({ treatment: 1 });
    const fell = {
      ...worldOf({ treatment: 0.3 }),
      comparable: [worldOf({ treatment: 0.3 }).treatment, [], input.treatment],
    };
    const found = placeboTest(fell, [], -10);
    expect(found.tries.map(({ at, called }) => ({ at, called }))).toEqual([
      { at: { place: 0 }, called: true },
      { at: { place: 2 }, called: false },
    ]);
    expect([found.called, found.asLarge]).toEqual([
      1,
      found.tries.filter((one) => one.percentChange <= -10).length,
    ]);
  });
});
