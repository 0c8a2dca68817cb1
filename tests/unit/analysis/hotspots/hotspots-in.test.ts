import { describe, expect, it } from 'vitest';
import { hotspotsIn, type Hotspots } from '../../../../src/analysis/hotspots/hotspots-in.ts';
import { studyArea, type StudyArea } from '../../../../src/analysis/hotspots/study-area.ts';
import { add, drawn, gemeente, rowsOf } from './small-gemeente.ts';

const context = { places: gemeente.places, atHomes: false, size: 100 } as const;

function studied(codes: Iterable<string>): StudyArea {
  const study = studyArea(gemeente, codes, 100, 'inhabitants');
  if (study === null) throw new Error('nothing to study');
  return study;
}

/** What stands out in one draw, when the gemeente has a history of as many years. */
function found(
  counts: ReadonlyMap<string, number>,
  before: ReadonlyMap<string, number> | null = null,
  history: ReadonlyMap<string, number> = new Map(),
): Hotspots {
  const study = studied([...counts.keys(), ...history.keys(), ...(before?.keys() ?? [])]);
  return hotspotsIn(study, rowsOf(counts), before === null ? null : rowsOf(before), context);
}

describe('the squares that stand out', () => {
  it('are there in at most 16 of 200 maps of chance alone, with a history or without', () => {
    const worlds = Array.from({ length: 200 }, (_, seed) => {
      const history = seed % 2 === 0 ? drawn(1500, 1000 + seed) : new Map<string, number>();
      return found(drawn(170, seed + 1), null, history);
    });
    expect(worlds.filter(({ cells }) => cells.length > 0).length).toBeLessThanOrEqual(16);
  });

  it('are where something was planted, told as one place with the station near it', () => {
    const counts = drawn(150, 3);
    add(counts, 1000, 1000, 25);
    add(counts, 1100, 1000, 20);
    const { spots, cells, tested } = found(counts, null, drawn(1500, 77));
    expect(tested.total).toBe(195);
    expect(spots).toHaveLength(1);
    expect(spots[0]).toMatchObject({ area: 'TOWN', near: 'Station', course: 'new' });
    expect(spots[0]?.count).toBeGreaterThanOrEqual(45);
    expect(spots[0]?.expected).toBeLessThan(15);
    expect(cells.every(({ p, count, expected }) => p <= 0.05 && count > expected)).toBe(true);
    expect(cells.every(({ z }) => z !== null && z > 2)).toBe(true);
  });

  it('are not the town itself: more is counted where more people live', () => {
    expect(found(drawn(800, 5), null, drawn(3000, 6)).cells).toEqual([]);
  });

  it('persist, are new or fade against the period before, and that foretold them so well', () => {
    const [now, before] = [drawn(150, 3), drawn(150, 4)];
    add(now, 1000, 1000, 45);
    add(before, 1100, 1000, 45);
    add(before, 300, 300, 45);
    const { cells, spots, hitRate } = found(now, before, drawn(1500, 77));
    expect(spots[0]?.course).toBe('persistent');
    const fading = cells.filter(({ course }) => course === 'fading');
    expect(fading.length).toBeGreaterThan(0);
    expect(fading.every(({ x, p }) => x < 226_600 && p === 1)).toBe(true);
    expect(hitRate?.hits).toBeGreaterThanOrEqual(45);
    expect(hitRate?.pai).toBeGreaterThan(3);
  });

  it('count what lies outside the gemeente apart', () => {
    const counts = drawn(100, 8);
    add(counts, -3000, 0, 7);
    expect(found(counts)).toMatchObject({ outside: 7, tested: { total: 100 } });
  });

  it('say in how few squares most of it lies', () => {
    const counts = drawn(20, 9);
    add(counts, 500, 500, 80);
    expect(found(counts).concentration?.cells).toBe(1);
  });

  it('do not tell how few there were in homes', () => {
    const counts = drawn(40, 3);
    add(counts, 1000, 1000, 40);
    const { spots, cells, size } = hotspotsIn(studied(counts.keys()), rowsOf(counts), null, {
      ...context,
      atHomes: true,
      size: 500,
    });
    expect(size).toBe(500);
    expect(cells.every(({ x, y }) => x % 500 === 0 && y % 500 === 0)).toBe(true);
    expect(spots.every(({ count, near }) => count >= 5 && near === null)).toBe(true);
  });
});

describe('what is expected', () => {
  it('is as many as live in a buurt, shared by its squares where people come', () => {
    const study = studied(drawn(500, 2).keys());
    const sum = (area: string): number =>
      [...study.weights.keys()].reduce(
        (total, place) => total + (study.areaAt(place) === area ? (study.weights[place] ?? 0) : 0),
        0,
      );
    expect(study.ground).toBe('inhabitants');
    expect(sum('TOWN')).toBeCloseTo(18_000, 6);
    expect(sum('LAND')).toBeCloseTo(2000, 6);
  });

  it('is as much in every square where inhabitants are not known of all buurten', () => {
    const some = { ...gemeente, population: gemeente.population.slice(0, 1) };
    const study = studyArea(some, drawn(500, 2).keys(), 100, 'inhabitants');
    expect(study?.ground).toBe('cells');
    expect(new Set(study?.weights)).toEqual(new Set([0, 1]));
  });

  it('goes by dwellings where those are known, and by inhabitants where they are not', () => {
    const known = gemeente.population.map((one) => ({ ...one, dwellings: 100 }));
    const codes = [...drawn(100, 2).keys()];
    expect(studyArea({ ...gemeente, population: known }, codes, 100, 'dwellings')?.ground).toBe('dwellings');
    expect(studyArea(gemeente, codes, 100, 'dwellings')?.ground).toBe('inhabitants');
  });

  it('is nothing where no square lies in the gemeente', () => {
    expect(studyArea(gemeente, ['100mE1000N4000'], 100, 'inhabitants')).toBeNull();
    expect(studyArea(gemeente, [], 100, 'inhabitants')).toBeNull();
  });
});
