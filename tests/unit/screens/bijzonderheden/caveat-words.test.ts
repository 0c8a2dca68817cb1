import { describe, expect, it } from 'vitest';
import { month } from '../../../../src/domain/time/month.ts';
import { sentencesOf, shortWords } from '../../../../src/screens/bijzonderheden/caveat-words.ts';
import type { Caveat } from '../../../../src/analysis/indicators/caveats.ts';

const event = (title: string, at: number, when: 'now' | 'before'): Caveat => ({
  is: 'event',
  title,
  span: { from: at, to: at },
  when,
});

describe('the words of caveats', () => {
  it('tell the events of one time in one sentence, in the place of the first', () => {
    const caveats: Caveat[] = [
      { is: 'provisional' },
      event('Camera’s', month(2026, 3), 'now'),
      event('Jaarmarkt', month(2026, 5), 'now'),
      { is: 'unplaced', count: 1200 },
      event('Verkiezingen', month(2023, 11), 'before'),
      { is: 'caution', text: 'Niet alles wordt gemeld.' },
    ];
    expect(sentencesOf(caveats)).toEqual([
      'Een deel van de cijfers is voorlopig en kan nog veranderen.',
      'In deze periode: Camera’s (mrt 2026); Jaarmarkt (mei 2026).',
      'Van 1.200 gevallen in de gemeente is de buurt niet bekend. Die tellen hier niet mee.',
      'In de jaren waarmee we vergelijken: Verkiezingen (nov 2023).',
      'Niet alles wordt gemeld.',
    ]);
  });

  it('are a few in a row', () => {
    expect(shortWords(event('Camera’s', month(2026, 3), 'now'))).toBe('Camera’s');
    expect(shortWords({ is: 'small' })).toBe('kleine aantallen');
  });
});
