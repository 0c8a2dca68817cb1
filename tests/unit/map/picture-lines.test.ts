import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pictureLines } from '../../../src/map/picture-lines.ts';

it('loses no word and breaks none', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,12}$/)),
      fc.integer({ min: 100, max: 1000 }),
      (words, width) => {
        const lines = pictureLines(words.join(' '), width, 10);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(Math.max(12, width / 5));
      },
    ),
  );
});
