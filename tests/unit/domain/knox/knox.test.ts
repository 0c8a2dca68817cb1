import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf } from '../../../../src/domain/knox/bands.ts';
import { chanceFrom, deal } from '../../../../src/domain/knox/dealt.ts';
import { chanceOf, knox } from '../../../../src/domain/knox/knox.ts';
import type { Knox } from '../../../../src/domain/knox/knox.ts';
import { nearPairs } from '../../../../src/domain/knox/pairs.ts';
import type { Events } from '../../../../src/domain/knox/pairs.ts';
import { withinRadius } from '../../../../src/domain/knox/within-radius.ts';
import { allPairs, eventsOf } from './all-pairs.ts';

const bands = { metres: [0, 100, 200, 400], days: [0, 7, 14] };

function knoxOf(events: Events, draws = 0, seed = 1): Knox {
  const near = nearPairs(events, bands);
  if (near === null) throw new Error('too many');
  const steps = knox(near, draws, seed);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const observed = ({ bands: rows }: Knox): number[][] => rows.map((row) => row.map((cell) => cell.observed));

const someEvents = fc
  .array(
    fc.tuple(
      fc.integer({ min: -5, max: 12 }).map((step) => step * 50),
      fc.integer({ min: -5, max: 12 }).map((step) => step * 50),
      fc.integer({ min: 0, max: 40 }),
    ),
    { maxLength: 30 },
  )
  .map(eventsOf);

describe('pairs near each other', () => {
  it('lie in the band that begins at their very distance and days', () => {
    const events = eventsOf([
      [0, 0, 100],
      [0, 100, 107],
    ]);
    expect(observed(knoxOf(events))).toEqual([
      [0, 0, 0],
      [0, 1, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect([0, 6.9, 7, 14, 99].map((days) => bandOf(bands.days, days))).toEqual([0, 0, 1, 2, 2]);
  });

  it('are the same as when all pairs are held against each other', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        expect(observed(knoxOf(events))).toEqual(allPairs(events, bands));
      }),
    );
  });

  it('are the same for dates that are dealt out anew', () => {
    fc.assert(
      fc.property(someEvents, fc.integer(), (events, seed) => {
        const day = events.day.slice();
        deal(day, chanceFrom(seed));
        expect(observed(knoxOf({ ...events, day }))).toEqual(allPairs({ ...events, day }, bands));
        expect([...day].toSorted((a, b) => a - b)).toEqual([...events.day].toSorted((a, b) => a - b));
      }),
    );
  });

  it('are not listed where there are more than a phone can hold', () => {
    const length = 5000;
    const events = { x: new Float64Array(length), y: new Float64Array(length), day: new Int32Array(length) };
    expect(nearPairs(events, bands)).toBeNull();
  });
});

describe('the test of Knox', () => {
  it('expects the mean over all orders of the dates', () => {
    const events = eventsOf([
      [0, 0, 0],
      [50, 0, 3],
      [900, 0, 5],
    ]);
    // Three orders of the pair near each other: 3, 5 and 2 days apart, all within a week.
    expect(knoxOf(events).bands[0]?.[0]).toMatchObject({ observed: 1, expected: 1 });
    // Two of the three pairs are within a week of each other, one pair is near.
    const later = { ...events, day: Int32Array.of(0, 3, 9) };
    expect(knoxOf(later).bands[0]?.[0]?.expected).toBeCloseTo(2 / 3, 12);
  });

  it('adds up what is nearer and sooner', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const found = knoxOf(events);
        const cells = found.bands.slice(0, 2).flatMap((row) => row.slice(0, 2));
        const sum = cells.reduce((total, cell) => total + cell.observed, 0);
        expect(found.within[1]?.[1]?.observed).toBe(sum);
        expect(found.within.at(-1)?.at(-1)?.observed).toBe(found.pairs);
      }),
    );
  });

  it('finds repeats that were planted', () => {
    const chance = chanceFrom(4);
    const places = Array.from({ length: 60 }, (_, at): [number, number, number] => [
      Math.floor(chance() * 60) * 100,
      Math.floor(chance() * 60) * 100,
      at * 10,
    ]);
    const repeats = places.slice(0, 8).map(([x, y, day]): [number, number, number] => [x + 100, y, day + 4]);
    const { within, draws } = knoxOf(eventsOf([...places, ...repeats]), 999);
    const near = within[1]?.[0];
    expect(near?.observed).toBeGreaterThanOrEqual(8);
    expect(chanceOf(near?.atLeast ?? draws, draws)).toBe(0.001);
  });

  it('calls at most one in twenty of chance alone a repeat', () => {
    const isFound = (seed: number): boolean => {
      const chance = chanceFrom(seed);
      const events = Array.from({ length: 60 }, (): [number, number, number] => [
        Math.floor(chance() * 12) * 100,
        Math.floor(chance() * 12) * 100,
        Math.floor(chance() * 200),
      ]);
      const { within, draws } = knoxOf(eventsOf(events), 199, seed);
      return chanceOf(within[1]?.[1]?.atLeast ?? draws, draws) <= 0.05;
    };
    const found = Array.from({ length: 200 }, (_, seed) => isFound(seed + 1)).filter(Boolean).length;
    // 5% of 200 is 10; 16 leaves room for twice the spread of that.
    expect(found).toBeLessThanOrEqual(16);
  });

  it('gives the same for the same seed, and lets other work go first', () => {
    const events = eventsOf(Array.from({ length: 40 }, (_, at) => [(at * 70) % 900, 0, (at * 13) % 90]));
    expect(knoxOf(events, 50, 3)).toEqual(knoxOf(events, 50, 3));
    const near = nearPairs(events, bands);
    expect(near === null ? null : knox(near, 1, 1).next().done).toBe(false);
  });
});

describe('what lies within a radius', () => {
  it('holds what lies at that very distance', () => {
    expect(
      withinRadius(
        [0, 0],
        [
          [30, 40],
          [50.01, 0],
        ],
        50,
      ),
    ).toEqual({ within: [0], nearest: 50 });
    expect(withinRadius([0, 0], [], 50).nearest).toBeNull();
  });
});
