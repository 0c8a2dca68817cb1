import { describe, expect, it } from 'vitest';
import { countRatio } from '../../../src/analysis/indicators/count-change.ts';
import { storedWords, storyValue, storyWords } from '../../../src/indicator/story-figures.ts';
import { count, missing } from '../charts/figures.ts';

describe('the words in the place of a reference', () => {
  const told = (before: number, now: number) => ({
    now: count(now),
    before: count(before),
    ratio: countRatio(before, now, 1),
  });

  it('are a count, never more than the gate lets through', () => {
    expect(storyWords('aantal', told(120, 144))).toBe('144');
    expect(storyWords('ervoor', told(120, 144))).toBe('120');
    expect(storyWords('aantal', { now: { is: 'below', k: 5 }, before: missing, ratio: null })).toBe(
      'minder dan 5',
    );
    expect(storyWords('verandering', { now: { is: 'withheld' }, before: count(30), ratio: null })).toBe(
      'afgeschermd',
    );
  });

  it('give a percentage on a base of twenty or more only, always with its interval and never with chance', () => {
    // Clopper-Pearson of 40 of 140 and of 104 of 204, as odds: 0.271 to 0.583, and 0.782 to 1.383.
    expect(storyWords('verandering', told(100, 40))).toBe('−60% (−73%\u00a0tot\u00a0−42%)');
    expect(storyWords('verandering', told(100, 104))).toBe('+4% (−22%\u00a0tot\u00a0+38%)');
    expect(storyWords('verandering', told(19, 4))).toBe('van 19 naar 4');
    expect(storyWords('verandering', told(1, 2))).toBe('van 1 naar 2');
  });

  it('wait until the counts are there', () => {
    expect(storyWords('aantal', 'loading')).toBe('…');
    expect(storyValue('aantal', 'loading')).toBeNull();
  });

  it('are kept with the text as values, and told as they were', () => {
    expect(storyValue('verandering', told(100, 40))).toBe(0.4);
    expect(storyValue('aantal', { now: { is: 'below', k: 5 }, before: missing, ratio: null })).toBeNull();
    expect(storedWords({ indicator: null, figure: 'verandering' }, 0.4)).toBe('−60%');
    expect(storedWords({ indicator: null, figure: 'aantal' }, 144)).toBe('144');
  });
});
