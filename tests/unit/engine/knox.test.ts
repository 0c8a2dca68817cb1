import { describe, expect, it } from 'vitest';
import type { SeriesInfo } from '../../../src/domain/observation/series.ts';
import type { Disclosure } from '../../../src/domain/privacy/disclosure.ts';
import type { Answer, Unavailable } from '../../../src/engine/answer.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { createEngineInTurns } from '../../../src/engine/engine-in-turns.ts';
import type { Question, StampedQuestion } from '../../../src/engine/question.ts';
import { fine, makeSeries, policy, world, year } from './small-world.ts';
import type { Line } from './small-world.ts';

const complete = { span: year('2024'), scope: 'G1' };
const asked: Question = { by: 'knox', kinds: ['k'], within: 'G1', span: year('2024'), round: 0 };

function answer(
  lines: readonly Line[],
  question: Question = asked,
  disclosure: Disclosure = fine,
  audience: StampedQuestion['audience'] = 'driehoek',
  info: Partial<SeriesInfo> = {},
): Answer | Unavailable {
  const series = makeSeries({ id: 'lijst', complete, ...info }, lines);
  return createEngine(world([series], policy(disclosure))).answer({ ...question, audience });
}

function given(found: Answer | Unavailable): Answer {
  if (found.is === 'unavailable') throw new Error(found.reason.why);
  return found;
}

const pad = (day: number): string => String(day).padStart(2, '0');
/** Thirty incidents, each in a cell of its own two kilometres from the next, one every ten days. */
const apart: Line[] = Array.from({ length: 30 }, (_, at) => ({
  at: `2024-${pad(1 + Math.floor(at / 3))}-${pad(1 + 10 * (at % 3))}T12:00`,
  area: 'B1',
  cell: `100mE${2260 + 20 * at}N4870`,
}));

describe('near repeats', () => {
  it('are counted between the middles of cells and the days of the middle of what was written', () => {
    const again: Line[] = [
      { at: '2024-01-03T08:00', to: '2024-01-05T08:00', area: 'B1', cell: '100mE2261N4870' },
      { at: '2024-01-02', to: '2024-01-03', area: 'B1', cell: '100mE2260N4870' },
    ];
    const { nearRepeat, total } = given(answer([...apart, ...again]));
    expect(total).toMatchObject({ is: 'number', value: 32 });
    expect(nearRepeat).toMatchObject({ events: 32, undated: 0, why: null });
    expect(nearRepeat?.bands).toEqual({ metres: [0, 100, 200, 400], days: [0, 7, 14, 28] });
    // The two with the first one, and with each other.
    expect(nearRepeat?.knox?.bands.map((row) => row[0]?.observed).slice(0, 2)).toEqual([1, 2]);
    expect(nearRepeat?.knox?.draws).toBe(100);
  });

  it('leave out what has no place, or of which not even the week is known, and tell how many', () => {
    const vague: Line[] = [
      { at: '2024-03-01T00:00', to: '2024-03-20T00:00', area: 'B1', cell: '100mE2260N4870' },
      { at: '2024-03-01T10:00', area: 'B1' },
    ];
    const { nearRepeat, unplaced } = given(answer([...apart, ...vague]));
    expect(nearRepeat).toMatchObject({ events: 30, undated: 1 });
    expect(unplaced).toMatchObject({ is: 'number', value: 1 });
  });

  it('are not looked for among fewer than thirty, nor where all lie in one cell', () => {
    expect(given(answer(apart.slice(1))).nearRepeat).toMatchObject({ events: 29, knox: null, why: 'few' });
    const same = apart.map((line) => ({ ...line, cell: '100mE2260N4870' }));
    expect(given(answer(same)).nearRepeat).toMatchObject({ knox: null, why: 'one-spot' });
  });

  it('have bands no finer than what is kept and may be shown', () => {
    const coarse: Disclosure = { ...fine, show: { driehoek: 'cell500', openbaar: 'cell500' } };
    expect(given(answer(apart, asked, coarse)).nearRepeat?.bands.metres).toEqual([0, 500, 1000, 2000]);
    const kept: Disclosure = { ...fine, keep: 500 };
    expect(given(answer(apart, asked, kept)).nearRepeat?.bands.metres).toEqual([0, 500, 1000, 2000]);
  });

  it('are refused of a kind that is kept by the month, and of one that may not be mapped', () => {
    const reason = (disclosure: Disclosure): unknown => {
      const found = answer(apart, asked, disclosure);
      return found.is === 'unavailable' ? found.reason.why : found.is;
    };
    expect(reason({ ...fine, keepTime: 'month' })).toBe('too-coarse');
    expect(reason({ ...fine, show: { driehoek: 'gemeente', openbaar: 'never' } })).toBe('not-shown');
  });

  it('are never for openbaar, whatever was published', () => {
    for (const info of [{}, { published: true }]) {
      const found = answer(apart, asked, fine, 'openbaar', info);
      expect(found).toMatchObject({ is: 'unavailable', reason: { why: 'not-in-lattice' } });
    }
  });

  it('differ from round to round, and are the same for the same round', () => {
    const lines = [...apart, ...apart.map((line) => ({ ...line, at: line.at.replace('T12', 'T15') }))];
    const round = (at: number) => given(answer(lines, { ...asked, round: at })).nearRepeat?.knox;
    expect(round(1)).toEqual(round(1));
    expect(round(9)?.draws).toBe(99);
  });

  it('let other questions be answered first', async () => {
    const many: Line[] = Array.from({ length: 1500 }, (_, at) => ({
      at: `2024-${pad(1 + (at % 12))}-${pad(1 + (at % 28))}T12:00`,
      area: 'B1',
      cell: `100mE${2260 + (at % 15)}N${4860 + (at % 13)}`,
    }));
    const engine = createEngineInTurns(world([makeSeries({ id: 'lijst', complete }, many)]));
    const never = new AbortController().signal;
    const order: string[] = [];
    const slow = engine.answerAsync({ ...asked, audience: 'driehoek' }, never).then(() => order.push('knox'));
    const quick = engine
      .answerAsync(
        { by: 'kind', kinds: ['k'], within: 'G1', span: year('2024'), audience: 'driehoek' },
        never,
      )
      .then(() => order.push('kind'));
    await Promise.all([slow, quick]);
    expect(order).toEqual(['kind', 'knox']);
  });

  it('stop when nobody waits any more', async () => {
    const engine = createEngineInTurns(world([makeSeries({ id: 'lijst', complete }, apart)]));
    const stopped = AbortSignal.abort();
    expect(await engine.answerAsync({ ...asked, audience: 'driehoek' }, stopped)).toBeNull();
  });
});

describe('hours by weight', () => {
  const hours: Question = { by: 'aoristic', kinds: ['k'], within: 'G1', span: year('2024') };

  it('spread what has a from and a to, and tell what may have been at any hour', () => {
    const lines: Line[] = [
      // A Monday.
      { at: '2024-06-03T22:30', to: '2024-06-04T00:30', area: 'B1' },
      { at: '2024-06-03', to: '2024-06-04', area: 'B1' },
      { at: '2024-06-03T10:00', area: 'B1', count: 2 },
    ];
    const { hours: found } = given(answer(lines, hours));
    expect(found).toMatchObject({ placed: 3, unknown: 1 });
    const at = (weekday: number, hour: number): number | undefined =>
      found?.weights[(weekday - 1) * 24 + hour];
    expect([at(1, 22), at(1, 23), at(2, 0), at(1, 10)]).toEqual([0.25, 0.5, 0.25, 2]);
    expect(found?.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(3, 9);
  });

  it('are never for openbaar', () => {
    expect(answer(apart, hours, fine, 'openbaar')).toMatchObject({ reason: { why: 'not-in-lattice' } });
  });
});
