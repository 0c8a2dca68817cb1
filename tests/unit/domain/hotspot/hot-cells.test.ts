import { describe, expect, it } from 'vitest';
import { hotCells } from '../../../../src/domain/hotspot/hot-cells.ts';
import { upperTail } from '../../../../src/domain/hotspot/upper-tail.ts';
import { chanceFrom } from '../../../../src/domain/knox/dealt.ts';

/** A municipality: two villages and some farms in land where nobody lives. */
const lattice = { columns: 60, rows: 50 };
const weights = Float64Array.from({ length: 3000 }, (_, at) => {
  const [x, y] = [at % 60, Math.floor(at / 60)];
  const village = Math.hypot(x - 18, y - 20) < 9 ? 60 + ((at * 37) % 50) : 0;
  const hamlet = Math.hypot(x - 45, y - 38) < 4 ? 25 + ((at * 17) % 20) : 0;
  const farm = (at * 7919) % 23 === 0 ? 3 : 0;
  return village + hamlet + farm;
});

/** Incidents that fall by those weights and by nothing else. */
function byChance(incidents: number, seed: number, drawnBy = weights): Float64Array {
  const chance = chanceFrom(seed);
  const counts = new Float64Array(drawnBy.length);
  const sum = drawnBy.reduce((total, weight) => total + weight, 0);
  const ends: number[] = [];
  drawnBy.reduce((total, weight, at) => (ends[at] = total + weight), 0);
  for (let incident = 0; incident < incidents; incident += 1) {
    const place = chance() * sum;
    const at = ends.findIndex((end) => place < end);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

describe('the chance of so many or more', () => {
  it('is the tail of the binomial', () => {
    // Two or more of three with a chance of a half: 4 of 8.
    expect(upperTail(2, 3, 0.5)).toBeCloseTo(0.5, 14);
    expect(upperTail(3, 3, 0.1)).toBeCloseTo(0.001, 14);
    expect(upperTail(0, 3, 0.1)).toBe(1);
  });

  it('is not rounded to zero far out', () => {
    expect(upperTail(30, 30, 0.1)).toBeCloseTo(1e-30, 40);
  });
});

describe('cells with more than chance', () => {
  it('are in at most 16 of 200 maps of pure chance, few incidents or many', () => {
    for (const incidents of [45, 170, 900]) {
      const worlds = Array.from({ length: 200 }, (_, seed) =>
        hotCells(byChance(incidents, seed + 1), weights, lattice),
      );
      expect(worlds.filter(({ cells }) => cells.length > 0).length).toBeLessThanOrEqual(16);
    }
  });

  it('find what was planted, and nothing far from it', () => {
    const counts = byChance(150, 5);
    const planted = 22 * 60 + 21;
    counts[planted] = (counts[planted] ?? 0) + 20;
    const { cells, total } = hotCells(counts, weights, lattice);
    expect(total).toBe(170);
    expect(cells.map(({ at }) => at)).toContain(planted);
    for (const { at } of cells) {
      expect(Math.abs((at % 60) - 21)).toBeLessThanOrEqual(2);
      expect(Math.abs(Math.floor(at / 60) - 22)).toBeLessThanOrEqual(2);
    }
  });

  it('say how many were counted and expected in a cell and around it', () => {
    const counts = new Float64Array(9);
    counts[4] = 30;
    counts[0] = 6;
    const { cells, tested } = hotCells(counts, [1, 0, 0, 0, 1, 0, 0, 0, 8], { columns: 3, rows: 3 });
    expect(tested).toBe(3);
    expect(cells.find(({ at }) => at === 0)).toMatchObject({ count: 36, expected: 36 * 0.2 });
  });

  it('leave out what lies where nothing is expected', () => {
    const counts = Float64Array.of(50, 0, 0, 3, 3, 3);
    const { total, cells } = hotCells(counts, [0, 0, 1, 1, 1, 1], { columns: 6, rows: 1 });
    expect(total).toBe(9);
    expect(cells).toEqual([]);
  });

  it('are not made by the village alone, as they are where incidents are held against empty land', () => {
    const counts = byChance(400, 3);
    expect(hotCells(counts, weights, lattice).cells).toEqual([]);
    expect(hotCells(counts, new Float64Array(3000).fill(1), lattice).cells.length).toBeGreaterThan(50);
  });

  it('are none of four incidents together, however little was expected', () => {
    const counts = new Float64Array(3000);
    const farm = weights.findIndex((weight) => weight === 3);
    counts[farm] = 4;
    expect(hotCells(counts, weights, lattice).cells).toEqual([]);
  });
});
