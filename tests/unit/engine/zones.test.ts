import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Shape } from '../../../src/domain/camera-effect/shape.ts';
import type { Answer, Unavailable } from '../../../src/engine/answer.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import type { StampedQuestion, Zone } from '../../../src/engine/question.ts';
import { fine, makeSeries, policy, span, times, world } from './small-world.ts';
import type { Line } from './small-world.ts';

const camera: Shape = { is: 'circle', x: 226_550, y: 486_550, radius: 100 };
const zones: readonly Zone[] = [
  { key: 'camera', place: { is: 'shape', shape: camera }, minus: [] },
  { key: 'ring', place: { is: 'ring', of: camera, inner: 100, outer: 300 }, minus: [] },
  {
    key: 'rest',
    place: { is: 'areas', ids: ['W1'] },
    minus: [
      { is: 'shape', shape: camera },
      { is: 'ring', of: camera, inner: 100, outer: 300 },
    ],
  },
];
type ZonesQuestion = Extract<StampedQuestion, { readonly by: 'zones' }>;

const question: ZonesQuestion = {
  by: 'zones',
  unit: 'month',
  zones,
  kinds: ['k'],
  within: 'G1',
  span: span('2024-01', '2024-03'),
  audience: 'driehoek',
};
const complete = { span: span('2024-01', '2024-12'), scope: 'G1' };

/** A cell of 25 m, its centre so far east of the camera. */
const east = (metres: number): string => `25mE${9062 + metres / 25}N19462`;
const at = (metres: number, more: Partial<Line> = {}): Line => ({
  at: '2024-02-03T22:00',
  area: 'B1',
  cell: east(metres),
  ...more,
});

function ask(lines: readonly Line[], changed: Partial<ZonesQuestion> = {}, info = {}) {
  const series = makeSeries({ id: 'lijst', complete, ...info }, lines);
  return createEngine(world([series])).answer({ ...question, ...changed });
}

const shown = (answer: Answer | Unavailable): Record<string, number | string> =>
  answer.is === 'answer'
    ? Object.fromEntries(
        answer.rows.map(({ key, figure }) => [key, figure.is === 'number' ? figure.value : figure.is]),
      )
    : { unavailable: answer.reason.why };

describe('counts per zone and month', () => {
  it('lets a cell count where its centre lies, and in what lies further out only where nothing came before', () => {
    const lines = [...times(3, at(0)), ...times(2, at(200)), at(500), at(500, { area: 'B3' })];
    expect(shown(ask(lines))).toMatchObject({
      'camera 2024-02': 3,
      'ring 2024-02': 2,
      'rest 2024-02': 1,
      'camera 2024-01': 0,
    });
  });

  it('has no figure, not zero, for a month that the list does not cover', () => {
    const answer = ask([at(0)], { span: span('2023-12', '2024-02') });
    expect(shown(answer)).toMatchObject({ 'camera 2023-12': 'missing', 'camera 2024-01': 0 });
  });

  it('says that there is no figure where no list is known to be complete', () => {
    expect(shown(ask([at(0)], {}, { complete: null }))).toEqual({ unavailable: 'no-period' });
  });

  it('tells how many in the area have no cell, and how coarse the cells are', () => {
    const answer = ask([at(0), { at: '2024-02-04', area: 'B1' }]);
    expect(answer).toMatchObject({ unplaced: { is: 'number', value: 1 }, cellSize: 25 });
  });

  it('counts by the hour over all months, without what has no hour', () => {
    const lines = [
      at(0),
      at(0, { at: '2024-03-01T22:59' }),
      at(0, { at: '2024-02-01T10:00', to: '2024-02-01T20:00' }),
    ];
    const answer = shown(ask(lines, { unit: 'hour' }));
    expect(answer).toMatchObject({ 'camera 22': 2, 'camera 10': 0, 'camera 15': 0 });
  });
});

describe('what does not leave', () => {
  it('names the missing precision of a series that knows buurten only', () => {
    const answer = ask([{ at: '2024-02-03', area: 'B1' }], {}, { where: 'buurt', when: 'day' });
    expect(answer).toMatchObject({
      is: 'unavailable',
      reason: { why: 'too-coarse', needs: { where: 'cell' }, have: { where: 'buurt' } },
    });
  });

  it('refuses openbaar, even for what was published', () => {
    const changed = { audience: 'openbaar' } as const;
    expect(shown(ask([at(0)], changed))).toEqual({ unavailable: 'not-in-lattice' });
    expect(shown(ask([at(0)], changed, { published: true }))).toEqual({ unavailable: 'not-in-lattice' });
  });

  it.each(['never', 'gemeente', 'buurt'] as const)(
    'refuses a kind that may be shown by %s only',
    (finest) => {
      const kept = { ...fine, show: { driehoek: finest, openbaar: 'never' as const } };
      const series = makeSeries({ id: 'lijst', complete }, [at(0)]);
      const answer = createEngine(world([series], policy(kept))).answer(question);
      expect(answer).toMatchObject({ is: 'unavailable', reason: { why: 'not-shown', finest } });
    },
  );

  it('refuses a zone that is smaller than the finest cell that may be shown, also by what is taken off', () => {
    const small: Zone = { key: 'a', place: { is: 'shape', shape: { ...camera, radius: 30 } }, minus: [] };
    const sliver: Zone = {
      key: 'a',
      place: { is: 'shape', shape: camera },
      minus: [{ is: 'shape', shape: { ...camera, radius: 90 } }],
    };
    for (const zone of [small, sliver])
      expect(shown(ask([at(0)], { zones: [zone] }))).toEqual({ unavailable: 'not-shown' });
  });

  it('gives nothing but counts per zone and month that do not change when incidents move inside a zone', () => {
    const inside = fc.array(fc.constantFrom(-75, -50, -25, 0, 25, 50, 75), { maxLength: 12 });
    fc.assert(
      fc.property(inside, (metres) => {
        const answer = ask(metres.map((metre) => at(metre)));
        const centred = ask(metres.map(() => at(0)));
        const told = (one: Answer | Unavailable) =>
          one.is === 'answer' ? [one.rows, one.total, one.unplaced, one.density] : one.reason;
        // A list of nothing has no kind to tell of; both sides then say so.
        expect(told(answer)).toEqual(told(centred));
      }),
    );
  });
});
