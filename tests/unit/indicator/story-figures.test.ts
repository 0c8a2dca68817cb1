import { describe, expect, it } from 'vitest';
import { canBeChance } from '../../../src/analysis/indicators/change.ts';
import { storedWords, storyValue, storyWords } from '../../../src/indicator/story-figures.ts';
import { count, missing } from '../charts/figures.ts';

describe('the words in the place of a reference', () => {
  const told = (before: number, now: number) => ({
    now: count(now),
    before: count(before),
    byChance: canBeChance(count(now), count(before)),
  });

  it('are a count, never more than the gate lets through', () => {
    expect(storyWords('aantal', told(120, 144))).toBe('144');
    expect(storyWords('ervoor', told(120, 144))).toBe('120');
    expect(storyWords('aantal', { now: { is: 'below', k: 5 }, before: missing, byChance: true })).toBe(
      'minder dan 5',
    );
    expect(storyWords('verandering', { now: { is: 'withheld' }, before: count(30), byChance: true })).toBe(
      'afgeschermd',
    );
  });

  it('give a percentage on a base of twenty or more only, always with chance', () => {
    expect(storyWords('verandering', told(100, 40))).toBe('−60% (waarschijnlijk geen toeval)');
    expect(storyWords('verandering', told(100, 104))).toBe('+4% (kan toeval zijn)');
    expect(storyWords('verandering', told(19, 4))).toBe('van 19 naar 4');
    expect(storyWords('verandering', told(1, 2))).toBe('van 1 naar 2 (kan toeval zijn)');
  });

  it('wait until the counts are there', () => {
    expect(storyWords('aantal', 'loading')).toBe('…');
    expect(storyValue('aantal', 'loading')).toBeNull();
  });

  it('are kept with the text as values, and told as they were', () => {
    expect(storyValue('verandering', told(100, 40))).toBe(0.4);
    expect(storyValue('aantal', { now: { is: 'below', k: 5 }, before: missing, byChance: true })).toBeNull();
    expect(storedWords({ indicator: null, figure: 'verandering' }, 0.4)).toBe('−60%');
    expect(storedWords({ indicator: null, figure: 'aantal' }, 144)).toBe('144');
  });
});
