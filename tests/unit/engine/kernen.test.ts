import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/engine/engine.ts';
import type { StampedQuestion } from '../../../src/engine/question.ts';
import { fine, makeSeries, policy, times, worldWithKernen, year } from './small-world.ts';

const byBuurt = policy({ ...fine, show: { driehoek: 'buurt', openbaar: 'buurt' } });
const list = makeSeries(
  { id: 'list', where: 'buurt', when: 'day', complete: { span: year('2025'), scope: 'G1' }, kinds: ['k'] },
  [
    ...times(7, { at: '2025-02-10', area: 'B1', kind: 'k' }),
    ...times(5, { at: '2025-03-10', area: 'B3', kind: 'k' }),
    ...times(6, { at: '2025-04-10', area: 'B4', kind: 'k' }),
    ...times(2, { at: '2025-05-10', area: 'G1', kind: 'k' }),
  ],
);

const whole = { kinds: ['k'], within: 'G1', span: year('2025'), audience: 'driehoek' } as const;
const total = { ...whole, by: 'kind' } as const;

function asked(series: Parameters<typeof worldWithKernen>[0], question: StampedQuestion) {
  return createEngine(worldWithKernen(series, byBuurt)).answer(question);
}

const numbers = (answer: ReturnType<typeof asked>) =>
  answer.is === 'answer'
    ? answer.rows.map(({ key, figure }) => [key, figure.is === 'number' ? figure.value : figure.is])
    : answer.reason.why;

describe('counts by kern', () => {
  it('are those of its buurten, whatever wijk these lie in; what knows no buurt lies in none', () => {
    const answer = asked([list], { ...whole, by: 'area', level: 'kern' });
    expect(numbers(answer)).toEqual([
      ['K1', 12],
      ['K2', 6],
    ]);
    expect(answer).toMatchObject({ total: { value: 20 }, unplaced: { value: 2 } });
    expect(numbers(asked([list], { ...total, within: 'K1' }))).toEqual([['k', 12]]);
    expect(numbers(asked([list], { ...whole, within: 'K1', by: 'area', level: 'buurt' }))).toEqual([
      ['B1', 7],
      ['B2', 0],
      ['B3', 5],
    ]);
  });

  it('come from a table of kernen as it is, which adds up to the gemeente and to no wijk', () => {
    const table = makeSeries({ id: 'police', where: 'kern', when: 'year' }, [
      { at: '2025', area: 'K1', count: 40, kind: 'k' },
      { at: '2025', area: 'K2', count: 9, kind: 'k' },
    ]);
    expect(numbers(asked([table], { ...total, within: 'K2' }))).toEqual([['k', 9]]);
    expect(asked([table], total)).toMatchObject({ total: { value: 49 } });
    expect(numbers(asked([table], { ...total, within: 'W1' }))).toBe('no-series');
    expect(numbers(asked([table], { ...whole, by: 'area', level: 'buurt' }))).toBe('too-coarse');
  });

  it('are never made of wijken', () => {
    const wijken = makeSeries({ id: 'police', where: 'wijk', when: 'year' }, [
      { at: '2025', area: 'W1', count: 40, kind: 'k' },
      { at: '2025', area: 'W2', count: 9, kind: 'k' },
    ]);
    expect(numbers(asked([wijken], { ...total, within: 'K1' }))).toBe('no-series');
    expect(numbers(asked([wijken], { ...whole, by: 'area', level: 'kern' }))).toBe('too-coarse');
  });

  it('are told to nobody in openbaar: buurten less a kern are the others', () => {
    expect(numbers(asked([list], { ...total, within: 'K1', audience: 'openbaar' }))).toBe('not-in-lattice');
    expect(numbers(asked([list], { ...whole, by: 'area', level: 'kern', audience: 'openbaar' }))).toBe(
      'not-in-lattice',
    );
  });
});
