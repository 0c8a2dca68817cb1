import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  keyOf,
  looseNumbers,
  parseStory,
  referencesIn,
} from '../../../../src/analysis/indicators/story-text.ts';

describe('a duiding', () => {
  it('is words and references', () => {
    expect(parseStory('Er waren {aantal} meldingen, {fietsendiefstal:verandering}.')).toEqual([
      { is: 'words', text: 'Er waren ' },
      { is: 'reference', reference: { indicator: null, figure: 'aantal' }, text: '{aantal}' },
      { is: 'words', text: ' meldingen, ' },
      {
        is: 'reference',
        reference: { indicator: 'fietsendiefstal', figure: 'verandering' },
        text: '{fietsendiefstal:verandering}',
      },
      { is: 'words', text: '.' },
    ]);
  });

  it('loses nothing of its text', () => {
    const words = fc.array(fc.oneof(fc.string(), fc.constantFrom('{aantal}', '{x:ervoor}', '{', '}')));
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join('');
        expect(
          parseStory(text)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('names each reference once', () => {
    expect(referencesIn('{aantal} en {aantal} en {ervoor}').map(keyOf)).toEqual(['aantal', 'ervoor']);
  });
});

describe('numbers outside references', () => {
  it.each([
    ['Er waren 183 meldingen.', ['183']],
    ['Ongeveer 12% minder, 1.234 in totaal', ['12%', '1.234']],
    ['In 2024 en op 3 oktober om 22.00 uur, 31-12-2025.', []],
    ['De A35 en groep 8', ['8']],
    ['{aantal} meldingen', []],
  ])('in “%s” are %j', (text, numbers) => {
    expect(looseNumbers(text)).toEqual(numbers);
  });
});
