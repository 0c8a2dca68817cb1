import { describe, expect, test } from 'vitest';
import { addOutcomes, attack } from '../../../../scripts/attack/attack.ts';
import { bundledWorld } from '../../../../scripts/attack/bundled-world.ts';
import { rangesOf } from '../../../../scripts/attack/solve.ts';
import type { Row, Variable } from '../../../../scripts/attack/system.ts';
import { inventWorld } from '../../../../scripts/attack/worlds.ts';

const isFull = process.env['FULL'] === '1';
const worlds = isFull ? 1000 : 45;
const now = Date.UTC(2026, 10, 1);

describe('an attack on openbaar by linear programming', () => {
  test(
    'no withheld count of an invented world comes out, and a list that nobody vouched for tells nothing',
    () => {
      const outcome = addOutcomes(Array.from({ length: worlds }, (_, at) => attack(inventWorld(7, at))));
      expect(outcome.found.slice(0, 3)).toEqual([]);
      const { list, complete, table } = outcome.rules;
      expect(list).toEqual({ attacked: 0, exact: 0, narrowed: 0, open: 0 });
      expect(complete.attacked).toBeGreaterThan(500);
      expect(table.attacked).toBeGreaterThan(100);
      // What is left is narrowed by the count of the gemeente itself, which the policy shows.
      expect(complete.narrowed / complete.attacked).toBeLessThan(0.04);
      expect(table.narrowed / table.attacked).toBeLessThan(0.04);
    },
    isFull ? 900_000 : 60_000,
  );

  test.runIf(isFull)(
    'nor does one of the bundled data',
    async () => {
      const bundled = await bundledWorld('data', now);
      const outcome = bundled === null ? null : attack(bundled);
      expect(outcome?.found).toEqual([]);
      expect(outcome?.rules.complete.attacked).toBeGreaterThan(1000);
    },
    300_000,
  );

  test('the same seed and number give the same world', () => {
    const [one, other] = [inventWorld(3, 4), inventWorld(3, 4)];
    expect(one.world.series).toEqual(other.world.series);
    expect(one.world.disclosure).toEqual(other.world.disclosure);
  });

  test('the solver finds what can be worked out, and only that', () => {
    const variable = (key: string, high: number): [string, Variable] => [key, { key, low: 1, high }];
    const sum = (keys: readonly string[], value: number): Row => ({
      terms: keys.map((key) => [key, 1] as const),
      low: value,
      high: value,
    });
    const system = {
      variables: new Map([variable('a', 4), variable('b', 4), variable('c', 4), variable('d', 4)]),
      rows: [sum(['a', 'b'], 2), sum(['c', 'd'], 7)],
    };
    const wanted = new Map(['a', 'c'].map((key) => [key, { low: 1, high: 4 }]));
    expect(Object.fromEntries(rangesOf(system, wanted))).toEqual({
      a: { low: 1, high: 1 },
      c: { low: 3, high: 4 },
    });
  });
});
