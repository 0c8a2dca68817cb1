import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Unavailable } from '../../../src/engine/answer.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import type { StampedQuestion, Zone } from '../../../src/engine/question.ts';
import { fine, makeSeries, policy, span, times, world } from './small-world.ts';
import type { Line } from './small-world.ts';

type ZonesQuestion = Extract<StampedQuestion, { readonly by: 'zones' }>;

const zone = (key: string, ...ids: string[]): Zone => ({ key, place: { is: 'areas', ids }, minus: [] });
const question: ZonesQuestion = {
  by: 'zones',
  unit: 'month',
  zones: [zone('camera', 'B1'), zone('ring', 'B2'), zone('rest', 'W2')],
  kinds: ['k'],
  within: 'G1',
  span: span('2024-01', '2024-03'),
  audience: 'driehoek',
};
const complete = { span: span('2024-01', '2024-12'), scope: 'G1' };
const at = (area: string, more: Partial<Line> = {}): Line => ({ at: '2024-02-03T22:00', area, ...more });

function ask(lines: readonly Line[], changed: Partial<ZonesQuestion> = {}, info = {}) {
  const series = makeSeries({ id: 'lijst', where: 'buurt', complete, ...info }, lines);
  return createEngine(world([series])).answer({ ...question, ...changed });
}

const shown = (answer: Answer | Unavailable): Record<string, number | string> =>
  answer.is === 'answer'
    ? Object.fromEntries(
        answer.rows.map(({ key, figure }) => [key, figure.is === 'number' ? figure.value : figure.is]),
      )
    : { unavailable: answer.reason.why };

describe('zones that are whole areas', () => {
  const lines = [...times(3, at('B1')), at('B2'), at('B3'), at('B4', { at: '2024-03-01' })];

  it('are counted from a list that knows the buurt only', () => {
    expect(shown(ask(lines))).toEqual({
      'camera 2024-01': 0,
      'camera 2024-02': 3,
      'camera 2024-03': 0,
      'ring 2024-01': 0,
      'ring 2024-02': 1,
      'ring 2024-03': 0,
      'rest 2024-01': 0,
      'rest 2024-02': 1,
      'rest 2024-03': 1,
    });
  });

  it('are counted from cells by the code of the area, not by where the cell lies', () => {
    const cells = lines.map((line) => ({ ...line, cell: '25mE9062N19462' }));
    expect(shown(ask(cells, {}, { where: 'cell' }))).toEqual(shown(ask(lines)));
  });

  it('are counted from a table, where no row is no figure', () => {
    const table = [
      { at: '2024-01', area: 'B1', count: 4 },
      { at: '2024-02', area: 'B1', count: 2 },
    ];
    const answer = shown(ask(table, {}, { when: 'month', complete: null }));
    expect(answer).toMatchObject({
      'camera 2024-01': 4,
      'camera 2024-02': 2,
      'camera 2024-03': 'missing',
      'ring 2024-01': 'missing',
    });
  });

  it('count an area once, whatever larger area is named beside it', () => {
    expect(shown(ask(lines, { zones: [zone('twee', 'W1', 'B1')] }))).toMatchObject({ 'twee 2024-02': 4 });
  });

  it('tell how many have no buurt, and nothing of cells', () => {
    const answer = ask([...lines, at('W1'), at('')]);
    expect(answer).toMatchObject({ total: { value: 6 }, unplaced: { is: 'number', value: 2 } });
    expect(answer).not.toHaveProperty('cellSize');
  });

  it('are counted by the hour from incidents of which the hour is known', () => {
    const late = [
      at('B1'),
      at('B1', { at: '2024-01-03T22:30' }),
      at('B2', { at: '2024-03-01T09:10' }),
      at('W1'),
    ];
    const answer = ask(late, { unit: 'hour' });
    expect(shown(answer)).toMatchObject({ 'camera 22': 2, 'camera 9': 0, 'ring 9': 1 });
    expect(answer).toMatchObject({ unplaced: { value: 1 } });
  });

  it('have no figure without an area, which is not zero', () => {
    expect(shown(ask(lines, { zones: [zone('leeg'), zone('camera', 'B1')] }))).toMatchObject({
      'leeg 2024-02': 'missing',
      'camera 2024-02': 3,
    });
  });
});

describe('whole areas that cannot be counted', () => {
  it('name the missing precision of a series of wijken', () => {
    expect(ask([at('W1')], {}, { where: 'wijk', when: 'day' })).toMatchObject({
      is: 'unavailable',
      reason: { why: 'too-coarse', needs: { where: 'buurt' }, have: { where: 'wijk' } },
    });
  });

  it('name the missing precision of years', () => {
    expect(ask([{ at: '2024', area: 'B1', count: 4 }], {}, { when: 'year', complete: null })).toMatchObject({
      reason: { why: 'too-coarse', needs: { when: 'month' }, have: { when: 'year' } },
    });
  });

  it('have no figure where no list is known to be complete', () => {
    expect(shown(ask([at('B1')], {}, { complete: null }))).toEqual({ unavailable: 'no-period' });
  });

  it('say so of an area that nobody knows or that lies elsewhere', () => {
    for (const id of ['X9', 'G2'])
      expect(shown(ask([at('B1')], { zones: [zone('a', id)] }))).toEqual({ unavailable: 'unknown-area' });
  });

  it('are never for openbaar', () => {
    const openbaar = { audience: 'openbaar' } as const;
    expect(shown(ask([at('B1')], openbaar, { published: true }))).toEqual({ unavailable: 'not-in-lattice' });
  });

  it.each(['month', 'hour'] as const)(
    'follow the policy: by the %s a buurt is enough, a gemeente is not',
    (unit) => {
      const told = (driehoek: 'buurt' | 'gemeente') => {
        const series = makeSeries({ id: 'lijst', where: 'buurt', complete }, [at('B1')]);
        const kept = { ...fine, show: { driehoek, openbaar: 'never' as const } };
        return createEngine(world([series], policy(kept))).answer({ ...question, unit });
      };
      expect(told('buurt').is).toBe('answer');
      expect(told('gemeente')).toMatchObject({ reason: { why: 'not-shown', finest: 'gemeente' } });
    },
  );

  it('ask for cells as soon as something is taken off', () => {
    const minus = [{ is: 'shape', shape: { is: 'circle', x: 226_550, y: 486_550, radius: 100 } }] as const;
    const series = makeSeries({ id: 'lijst', where: 'buurt', complete }, [at('B1')]);
    const kept = { ...fine, show: { driehoek: 'buurt' as const, openbaar: 'never' as const } };
    const engine = createEngine(world([series], policy(kept)));
    const answer = engine.answer({ ...question, zones: [{ ...zone('a', 'B1'), minus }] });
    expect(answer).toMatchObject({ reason: { why: 'not-shown', finest: 'buurt' } });
  });

  it('are real as soon as a real series has a figure, never both', () => {
    const real = makeSeries({ id: 'echt', where: 'buurt', complete, fictief: false }, [at('B1')]);
    const made = makeSeries({ id: 'verzonnen', complete, fictief: true }, times(9, at('B1')));
    expect(shown(createEngine(world([made, real])).answer(question))).toMatchObject({ 'camera 2024-02': 1 });
  });
});

describe('any zones at all', () => {
  const circle = fc.record({
    is: fc.constant('circle' as const),
    x: fc.integer({ min: 225_000, max: 229_000 }),
    y: fc.integer({ min: 485_000, max: 489_000 }),
    radius: fc.integer({ min: 10, max: 1500 }),
  });
  const drawn = circle.map((shape) => ({ is: 'shape', shape }) as const);
  const ids = fc.array(fc.constantFrom('B1', 'B2', 'W1', 'W2', 'G1', 'G2', 'R', 'NL', 'X9', ''), {
    maxLength: 3,
  });
  const areas = ids.map((list) => ({ is: 'areas', ids: list }) as const);
  const anyZones = fc.array(
    fc.record({
      key: fc.constantFrom('a', 'b'),
      place: fc.oneof(drawn, areas),
      minus: fc.array(drawn, { maxLength: 1 }),
    }),
    { maxLength: 4 },
  );
  const anyQuestion = fc.record({
    by: fc.constant('zones' as const),
    unit: fc.constantFrom('month' as const, 'hour' as const),
    zones: anyZones,
    within: fc.constantFrom('G1', 'W1', 'B1', 'R', 'NL'),
    span: fc.constantFrom(span('2024-01', '2024-03'), span('2024-01', '2024-12'), span('2024-03', '2024-01')),
  });
  const lines = [...times(3, at('B1', { cell: '25mE9062N19462' })), at('B2', { kind: 'secret' })];
  const shows = (driehoek: 'never' | 'gemeente' | 'buurt') => ({
    ...fine,
    show: { driehoek, openbaar: 'never' as const },
  });
  const engines = (['cell', 'buurt'] as const).map((where) =>
    createEngine(
      world(
        [makeSeries({ id: 'lijst', where, complete }, lines)],
        policy(shows('buurt'), { secret: shows('gemeente'), hidden: shows('never') }),
      ),
    ),
  );

  it('have no answer in openbaar, and none with a kind that the driehoek sees by gemeente or never', () => {
    const secret = fc.constantFrom(['secret'], ['k', 'secret'], ['secret', 'k'], ['hidden'], ['k', 'hidden']);
    fc.assert(
      fc.property(anyQuestion, secret, fc.constantFrom(...engines), (asked, kinds, engine) => {
        expect(engine.answer({ ...asked, kinds: ['k'], audience: 'openbaar' }).is).toBe('unavailable');
        expect(engine.answer({ ...asked, kinds, audience: 'driehoek' }).is).toBe('unavailable');
      }),
      { numRuns: 150 },
    );
  });

  it('have an answer for a kind that the driehoek sees by buurt only where all are whole areas', () => {
    fc.assert(
      fc.property(anyQuestion, fc.constantFrom(...engines), (asked, engine) => {
        const isWhole = asked.zones.every(({ place, minus }) => place.is === 'areas' && minus.length === 0);
        const answer = engine.answer({ ...asked, kinds: ['k'], audience: 'driehoek' });
        if (!isWhole) expect(answer.is).toBe('unavailable');
      }),
      { numRuns: 150 },
    );
  });
});
