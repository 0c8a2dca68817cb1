import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortened } from '../../../../src/screens/cameratoezicht/report-short.ts';

describe('a text on one sheet', () => {
  it('stays as it is where it is short', () => {
    const text = 'Overlast in de avond.\nOok in de zomer.';
    expect(shortened(text)).toEqual({ text, isCut: false });
  });

  it('is cut behind a word, and shows that it is', () => {
    const cut = shortened('Overlast in de avond. '.repeat(30));
    expect(cut.isCut).toBe(true);
    expect(cut.text).toMatch(/(Overlast|in|de|avond\.) …$/);
  });

  it('is never longer than three lines', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), (text) => {
        expect(shortened(text).text.trim().length).toBeLessThanOrEqual(182);
      }),
    );
    expect(shortened('a\n\n\n\n\nb')).toEqual({ text: 'a b', isCut: false });
  });
});
