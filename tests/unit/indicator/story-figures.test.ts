import { describe, expect, it } from 'vitest';
import { month } from '../../../src/domain/time/month.ts';
import type { Figure } from '../../../src/engine/answer.ts';
import {
  storedWords,
  storyCounts,
  storyQuestion,
  storyValue,
  storyWords,
} from '../../../src/indicator/story-figures.ts';
import { answer, count, missing, row } from '../charts/figures.ts';
import { indicator } from '../screens/small-municipality.ts';

const year = { from: month(2026, 1), to: month(2026, 12) };
const rows = (figures: readonly Figure[]) => answer(figures.map((figure, at) => row(String(at), figure)));
const months = (before: number, now: number) =>
  rows([...Array.from({ length: 12 }, () => count(before)), ...Array.from({ length: 12 }, () => count(now))]);

describe('the counts behind a reference', () => {
  it('are of the span and of as many months before it', () => {
    expect(storyQuestion(indicator('a', { kinds: ['a/1'] }), year, 'GM0001', 'driehoek')).toMatchObject({
      unit: 'month',
      span: { from: month(2025, 1), to: month(2026, 12) },
    });
    const counts = storyCounts(months(10, 12), year, 'driehoek');
    expect(counts.now).toMatchObject({ value: 144 });
    expect(counts.before).toMatchObject({ value: 120 });
  });

  it('wait, or are not shown: in openbaar there are whole quarters only', () => {
    expect(storyCounts(undefined, year, 'driehoek').now).toBe('loading');
    const part = { from: month(2026, 2), to: month(2026, 4) };
    expect(storyCounts(rows([count(1), count(2)]), part, 'openbaar').now).toBe('not-shown');
    expect(
      storyCounts(
        rows([count(1), count(2), count(3), count(4), count(5), count(6), count(7), count(8)]),
        year,
        'openbaar',
      ).now,
    ).toMatchObject({ value: 26 });
  });
});

describe('the words in the place of a reference', () => {
  const told = (before: number, now: number) => ({ now: count(now), before: count(before) });

  it('are a count, never more than the gate lets through', () => {
    expect(storyWords('aantal', told(120, 144))).toBe('144');
    expect(storyWords('ervoor', told(120, 144))).toBe('120');
    expect(storyWords('aantal', { now: { is: 'below', k: 5 }, before: missing })).toBe('minder dan 5');
    expect(storyWords('verandering', { now: { is: 'withheld' }, before: count(30) })).toBe('afgeschermd');
  });

  it('give a percentage on a base of twenty or more only, always with chance', () => {
    expect(storyWords('verandering', told(100, 40))).toBe('−60% (waarschijnlijk geen toeval)');
    expect(storyWords('verandering', told(100, 104))).toBe('+4% (kan toeval zijn)');
    expect(storyWords('verandering', told(19, 4))).toBe('van 19 naar 4');
    expect(storyWords('verandering', told(1, 2))).toBe('van 1 naar 2 (kan toeval zijn)');
  });

  it('are kept with the text as values, and told as they were', () => {
    expect(storyValue('verandering', told(100, 40))).toBe(0.4);
    expect(storyValue('aantal', { now: { is: 'below', k: 5 }, before: missing })).toBeNull();
    expect(storedWords({ indicator: null, figure: 'verandering' }, 0.4)).toBe('−60%');
    expect(storedWords({ indicator: null, figure: 'aantal' }, 144)).toBe('144');
  });
});
