import { describe, expect, it } from 'vitest';
import { differencesIn, type Differences } from '../../../../src/analysis/difference/differences-in.ts';
import { studyArea } from '../../../../src/analysis/hotspots/study-area.ts';
import { add, drawn, gemeente, rowsOf } from '../hotspots/small-gemeente.ts';

type Counts = ReadonlyMap<string, number>;

const context = { places: gemeente.places, atHomes: false, size: 100 } as const;
const equalTimes = { share: 0.5, spread: 1 };
const ownShares = { share: null, spread: 1 };

function compared(
  one: Counts,
  other: Counts,
  against: { readonly share: number | null; readonly spread: number } = equalTimes,
  drawing: Partial<Parameters<typeof differencesIn>[3]> = {},
): Differences | null {
  const study = studyArea(gemeente, [...one.keys(), ...other.keys()], 100, 'cells');
  if (study === null) throw new Error('nothing to study');
  return differencesIn(study, { one: rowsOf(one), other: rowsOf(other) }, against, {
    ...context,
    ...drawing,
  });
}

describe('the squares that differ', () => {
  it.each([
    ['two times', equalTimes, 170, 170],
    ['two subjects', ownShares, 300, 120],
  ] as const)(
    'are there in at most 16 of 200 pairs of %s that differ by chance alone',
    (_, against, one, other) => {
      const worlds = Array.from({ length: 200 }, (__, seed) =>
        compared(drawn(one, seed + 1), drawn(other, 5000 + seed), against),
      );
      expect(worlds.filter((world) => (world?.squares.length ?? 0) > 0).length).toBeLessThanOrEqual(16);
    },
  );

  it('are where something was planted, told as one place with its side, its counts and the station near it', () => {
    const [now, before] = [drawn(150, 3), drawn(150, 4)];
    add(now, 1000, 1000, 30);
    add(before, 300, 300, 30);
    const found = compared(now, before);
    expect(found?.placed).toEqual({ one: 180, other: 180 });
    const more = found?.spots.filter(({ side }) => side === 'more') ?? [];
    const less = found?.spots.filter(({ side }) => side === 'less') ?? [];
    expect(more).toHaveLength(1);
    expect(less).toHaveLength(1);
    expect(more[0]).toMatchObject({ area: 'TOWN', near: 'Station' });
    expect(more[0]?.one).toBeGreaterThanOrEqual(30);
    expect(more[0]?.one).toBeGreaterThan(2 * (more[0]?.other ?? 0));
    expect(less[0]?.other).toBeGreaterThanOrEqual(30);
    const sides = new Set(found?.squares.map(({ x, side }) => `${x < 226_700 ? 'west' : 'east'} ${side}`));
    expect(sides).toEqual(new Set(['west less', 'east more']));
  });

  it('are everywhere where twice as many were counted, and nowhere where each has its own share', () => {
    const [many, few] = [drawn(1600, 3), drawn(400, 4)];
    expect(compared(many, few)?.squares.length).toBeGreaterThan(50);
    expect(compared(many, few, ownShares)?.squares).toEqual([]);
  });

  it('are told of no square as small as a home, nor by the station near it', () => {
    const [now, before] = [drawn(60, 3), drawn(60, 4)];
    add(now, 1000, 1000, 40);
    const found = compared(now, before, equalTimes, { atHomes: true, size: 500 });
    expect(found?.size).toBe(500);
    expect(found?.squares.length).toBeGreaterThan(0);
    expect(found?.squares.every(({ x, y }) => x % 500 === 0 && y % 500 === 0)).toBe(true);
    expect(found?.spots.every(({ near, one, other }) => near === null && one + other >= 5)).toBe(true);
  });

  it('are not looked for among fewer than twenty, and what lies outside is counted apart', () => {
    expect(compared(drawn(10, 1), drawn(9, 2))).toBeNull();
    const one = drawn(50, 1);
    add(one, -3000, 0, 7);
    expect(compared(one, drawn(50, 2))).toMatchObject({
      outside: { one: 7, other: 0 },
      placed: { one: 50, other: 50 },
    });
  });
});
