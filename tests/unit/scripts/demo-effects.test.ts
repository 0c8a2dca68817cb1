import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { applyPlant } from '../../../scripts/demo/effects.ts';
import type { Plant } from '../../../scripts/demo/effects.ts';
import type { Incident } from '../../../scripts/demo/incidents.ts';
import { distance } from '../../../scripts/demo/places.ts';
import { stream } from '../../../scripts/demo/random.ts';
import type { DemoEffect } from '../../../scripts/demo/scenario.ts';
import { inputs } from './demo-inputs.ts';

const start = 1000;
const ring = { inner: 100, outer: 300 };

/** A plant in the open, where every point lies in the one area there is. */
function plant(part: Partial<DemoEffect>): Plant {
  const [first] = inputs.scenario.effects;
  if (first === undefined) throw new Error('the scenario has no effect');
  return { effect: { ...first, radius: 100, ring, change: -1, displaced: 0, ...part }, at: [0, 0], start };
}

const land = { rings: {}, inhabitants: new Map<string, number>(), locate: () => 'BU' };
const incident = (at: number, x: number): Incident => ({ at, when: { from: at, to: at + 1 }, place: [x, 0] });
const before = Array.from({ length: 20 }, (_, index) => incident(index, index));
const after = Array.from({ length: 30 }, (_, index) => incident(start + index, index));
const far = Array.from({ length: 10 }, (_, index) => incident(start + index, 101 + index));
const all = [...before, ...after, ...far];

describe('applyPlant', () => {
  it('takes away only what is within the radius and after the start', () => {
    const { incidents, outcome } = applyPlant(stream(1), land, plant({}), all);
    expect(incidents).toEqual([...before, ...far]);
    expect(outcome).toEqual({ before: 20, afterWithout: 30, prevented: 30, displaced: 0 });
  });

  it('moves what is displaced into the ring, at the same time', () => {
    const { incidents, outcome } = applyPlant(stream(1), land, plant({ displaced: 1 }), all);
    expect(incidents.map(({ at }) => at)).toEqual(all.map(({ at }) => at));
    const moved = incidents.filter((each) => after.some(({ at }) => at === each.at) && !far.includes(each));
    expect(moved).toHaveLength(30);
    for (const { place } of moved) {
      expect(distance(place, [0, 0])).toBeGreaterThanOrEqual(ring.inner);
      expect(distance(place, [0, 0])).toBeLessThanOrEqual(ring.outer);
    }
    expect(outcome.displaced).toBe(30);
  });

  it('changes nothing for a placebo', () => {
    const { incidents, outcome } = applyPlant(stream(1), land, plant({ change: 0 }), all);
    expect(incidents).toEqual(all);
    expect(outcome.prevented).toBe(0);
  });
});

describe('the generator', () => {
  it('knows no place and no kind: those stand in the scenario', () => {
    const folder = fileURLToPath(new URL('../../../scripts/demo/', import.meta.url));
    const source = readdirSync(folder)
      .map((file) => readFileSync(folder + file, 'utf8'))
      .join('\n');
    const { spots, kinds, scope, reference } = inputs.scenario;
    const names = [
      ...Object.keys(spots).filter((name) => name.includes('-')),
      ...kinds.map(({ kind }) => kind),
    ];
    const codes = kinds.map(({ kind }) => kind.split('/')[1] ?? kind).filter((code) => code.length > 2);
    const own = [...names, ...codes, scope, reference.area, ...Object.keys(inputs.land.rings)];
    expect(own.filter((name) => source.includes(name))).toEqual([]);
  });
});
