import { describe, expect, it } from 'vitest';
import { isStory, tells } from '../../../../src/domain/privacy/story.ts';

describe('a text', () => {
  it.each(['Melder zag twee jongens weglopen', 'Deur stond open. Niemand aangetroffen', 'ik hoorde lawaai'])(
    'tells something: %s',
    (text) => {
      expect(tells(text)).toBe(true);
    },
  );

  it.each([
    '1.2.3 Diefstal van brom-, snor-, fietsen',
    'Geluidsoverlast van of bij een café, bar of terras',
    'Vernieling c.q. zaakbeschadiging aan openbaar vervoer e.d.',
    'Overlast i.v.m. alcohol/drugs in het park',
  ])('names and does not tell: %s', (text) => {
    expect(tells(text)).toBe(false);
  });

  it('is long with six words and more than thirty signs', () => {
    expect(isStory('1.2.3 Diefstal van brom-, snor-, fietsen')).toBe(true);
    expect(isStory('een twee drie vier vijf zes')).toBe(false);
    expect(isStory('Ontoerekeningsvatbaarheidsverklaringen gemeente')).toBe(false);
  });
});
