import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../scripts/demo/problems.ts';
import { readInputs } from '../../../scripts/demo/inputs.ts';
import type { Scenario } from '../../../scripts/demo/scenario.ts';
import { inputs, kindOf } from './demo-inputs.ts';

const withScenario = (part: Partial<Scenario>): string[] =>
  problemsOf({ ...inputs, scenario: { ...inputs.scenario, ...part } });

describe('problemsOf', () => {
  it('finds none in the scenario of this repository', () => {
    expect(problemsOf(inputs)).toEqual([]);
  });

  it('names what nothing answers to', () => {
    const kind = {
      ...kindOf('overlast/E35'),
      season: 'nergens',
      hotspots: [{ spot: 'nergens', share: 1.2 }],
    };
    expect(withScenario({ kinds: [kind], effects: [] })).toEqual([
      'overlast/E35: no season "nergens"',
      'overlast/E35: the hotspots have more than everything',
      'overlast/E35: no spot "nergens"',
    ]);
  });

  it('finds a spot in the sea, a buurt that is not there, and a month that is none', () => {
    expect(
      withScenario({
        spots: { ...inputs.scenario.spots, zee: { name: 'Zee', x: 60_000, y: 480_000, spread: 1 } },
        presence: { ...inputs.scenario.presence, meer: { plus: { BU00000000: 1 } } },
        provisionalFrom: '2026-13',
      }),
    ).toEqual(['Zee: lies in no buurt', 'BU00000000: no such buurt', '2026-13: no such month']);
  });

  it('finds effects without a place, a day, a kind or a ring', () => {
    const [effect] = inputs.scenario.effects;
    if (effect === undefined) throw new Error('the scenario has no effect');
    const broken = {
      ...effect,
      id: 'x',
      spot: 'a',
      start: '2022-02-30',
      kind: 'b',
      ring: { inner: 9, outer: 9 },
    };
    expect(withScenario({ effects: [broken] })).toEqual([
      'x: no spot "a"',
      'x: no day "2022-02-30"',
      'x: no kind "b"',
      'x: the ring has no width',
    ]);
  });
});

describe('readInputs', () => {
  it('says what is wrong with a folder instead of throwing', () => {
    const read = readInputs('/nowhere/at/all');
    expect(read.ok).toBe(false);
    expect(read.ok ? [] : read.failure).toHaveLength(1);
  });
});
