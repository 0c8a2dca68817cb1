import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/engine/answer.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { fine, makeSeries, policy, times, world, worldWithKernen, year } from './small-world.ts';

const buurten = ['B1', 'B2', 'B3', 'B4'] as const;
const byBuurt = policy({ ...fine, show: { driehoek: 'buurt', openbaar: 'buurt' } });
const count = fc.integer({ min: 0, max: 14 });
const counts = fc.tuple(count, count, count, count);

function list(of: readonly number[]) {
  const complete = { span: year('2025'), scope: 'G1' };
  return makeSeries(
    { id: 'list', where: 'buurt', when: 'day', complete, kinds: ['k'] },
    of.flatMap((count, at) => times(count, { at: '2025-02-10', area: buurten[at] ?? 'B1', kind: 'k' })),
  );
}

function table(
  where: 'wijk' | 'kern' | 'buurt',
  rows: readonly (readonly [area: string, count: number | null])[],
) {
  const lines = rows.map(([area, count]) => ({ at: '2025', area, count, kind: 'k' }));
  return makeSeries({ id: 'police', where, when: 'year', published: true, audience: 'openbaar' }, lines);
}

function publicBuurten(...series: ReturnType<typeof list>[]): Answer {
  return buurtenIn(world(series, byBuurt));
}

function buurtenIn(of: ReturnType<typeof world>): Answer {
  const answer = createEngine(of).answer({
    by: 'area',
    kinds: ['k'],
    within: 'G1',
    level: 'buurt',
    span: year('2025'),
    audience: 'openbaar',
  });
  if (answer.is !== 'answer') throw new Error(answer.reason.why);
  return answer;
}

describe('what openbaar is told of a list beside figures that are public already', () => {
  it('is nothing of a buurt beside wijken: a wijk less one buurt is the other', () => {
    fc.assert(
      fc.property(counts, ([a, b, c, d]) => {
        const wijken = table('wijk', [
          ['W1', a + b],
          ['W2', c + d],
        ]);
        const { rows, total } = publicBuurten(list([a, b, c, d]), wijken);
        const told = rows.filter(({ figure }) => figure.is === 'number' || figure.is === 'below');
        // Where nothing happened in the gemeente that is told, and of every part with it.
        expect(a + b + c + d === 0 ? [] : told).toEqual([]);
        expect(total.is).toBe('number');
      }),
      { numRuns: 60 },
    );
  });

  it('is nothing of a buurt beside kernen, and nothing of the gemeente where one of these is kept back', () => {
    fc.assert(
      fc.property(counts, fc.boolean(), ([a, b, c, d], isWhole) => {
        const kernen = table('kern', [
          ['K1', a + b + c],
          ['K2', isWhole ? d : null],
        ]);
        const { rows, total } = buurtenIn(worldWithKernen([list([a, b, c, d]), kernen], byBuurt));
        const told = rows.filter(({ figure }) => figure.is === 'number' || figure.is === 'below');
        expect(a + b + c + d === 0 ? [] : told).toEqual([]);
        expect(total.is === 'number').toBe(isWhole);
      }),
      { numRuns: 60 },
    );
  });

  it('is nothing of the gemeente either where a wijk is kept back by who published', () => {
    const wijken = table('wijk', [
      ['W1', 9],
      ['W2', null],
    ]);
    const { rows, total } = publicBuurten(list([7, 2, 3, 0]), wijken);
    expect([...rows.map(({ figure }) => figure.is), total.is]).not.toContain('number');
  });

  it('never leaves one buurt to be worked out from public buurten and the gemeente', () => {
    fc.assert(
      fc.property(counts, (of) => {
        const open = of.map((count) => (count > 0 && count < 5 ? null : count));
        const police = table(
          'buurt',
          open.map((count, at) => [buurten[at] ?? 'B1', count]),
        );
        const { rows, total, unplaced } = publicBuurten(list(of), police);
        const isKnown = (at: number): boolean =>
          open[at] !== null || rows.find(({ key }) => key === buurten[at])?.figure.is === 'number';
        // What has no buurt is a part of the gemeente as well.
        const rest = unplaced?.is === 'number' ? 0 : 1;
        const unknown = buurten.filter((_, at) => !isKnown(at)).length + rest;
        if (total.is === 'number') expect(unknown).not.toBe(1);
      }),
      { numRuns: 200 },
    );
  });
});
