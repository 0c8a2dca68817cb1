import { describe, expect, it } from 'vitest';
import type { StampedQuestion } from '../../../src/engine/question.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { makeSeries, span, world } from './small-world.ts';

const months = span('2024-01', '2024-12');
const madeUp = makeSeries(
  { id: 'demo', fictief: true, where: 'cell', complete: { span: months, scope: 'G1' } },
  [
    { at: '2024-03-05', kind: 'k', area: 'B1' },
    { at: '2024-10-05', kind: 'k', area: 'B1' },
    { at: '2024-10-06', kind: 'l', area: 'B1' },
  ],
);
const own = (area: string) =>
  makeSeries(
    {
      id: 'set-1/a',
      set: 'set-1',
      loadedAt: 1,
      where: 'buurt',
      complete: { span: span('2024-10', '2024-10'), scope: 'G1' },
    },
    [{ at: '2024-10-07', kind: 'k', area }],
  );
const common = { within: 'G1', audience: 'driehoek', span: months } as const;
const perMonth = (kind: string, when = months): StampedQuestion => ({
  ...common,
  kinds: [kind],
  by: 'time',
  unit: 'month',
  span: when,
});

describe('a kind of which a person has figures', () => {
  const engine = createEngine(world([madeUp, own('B1')]));

  it('has no made-up ones any more: in other months, at a finer place, and in openbaar', () => {
    const year = engine.answer(perMonth('k'));
    expect(year.is === 'answer' && year.rows.map(({ figure }) => figure.is)).toEqual([
      ...Array<string>(9).fill('missing'),
      'number',
      'missing',
      'missing',
    ]);
    expect(engine.answer(perMonth('k', span('2024-01', '2024-06')))).toMatchObject({
      reason: { why: 'no-period', span: span('2024-10', '2024-10') },
    });
    expect(engine.answer({ ...common, kinds: ['k'], by: 'cell', size: 500 })).toMatchObject({
      reason: { why: 'too-coarse', have: { where: 'buurt' } },
    });
    const openbaar: StampedQuestion = { ...perMonth('k'), by: 'time', unit: 'quarter', audience: 'openbaar' };
    expect(JSON.stringify(engine.answer(openbaar))).not.toContain('"fictief":true');
  });

  it('leaves the made-up figures of other kinds alone', () => {
    expect(engine.answer(perMonth('l'))).toMatchObject({
      total: { value: 1 },
      series: [{ fictief: true }],
    });
  });

  it('has none beside a table of the police either, of which the years are all there is', () => {
    const police = makeSeries(
      { id: 'set-2/a', set: 'set-2', loadedAt: 1, published: true, where: 'gemeente', when: 'year' },
      [{ at: '2024', kind: 'k', area: 'G1', count: 21 }],
    );
    const both = createEngine(world([madeUp, police]));
    expect(both.answer(perMonth('k'))).toMatchObject({ reason: { why: 'too-coarse' } });
    const year: StampedQuestion = { ...common, kinds: ['k'], by: 'time', unit: 'year' };
    expect(both.answer(year)).toMatchObject({ total: { value: 21 }, series: [{ fictief: false }] });
    expect(both.answer(perMonth('l'))).toMatchObject({ series: [{ fictief: true }] });
  });

  it('keeps its made-up figures beside a file about another gemeente', () => {
    const elsewhere = createEngine(
      world([
        madeUp,
        makeSeries({ id: 'set-1/a', set: 'set-1', loadedAt: 1 }, [
          { at: '2024-10-07', kind: 'k', area: 'G2' },
        ]),
      ]),
    );
    expect(elsewhere.answer(perMonth('k'))).toMatchObject({ total: { value: 2 } });
  });
});
