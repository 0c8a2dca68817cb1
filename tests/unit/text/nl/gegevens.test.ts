import { expect, test } from 'vitest';
import { gegevens } from '../../../../src/text/nl/gegevens.ts';

test('a code that nobody knows is told as what it is a code of, and one row as one', () => {
  const { question } = gegevens.asks;
  expect(question('BU01630999', 1)).toBe('Buurt met een code die wij niet kennen, “BU01630999” (1 regel)');
  expect(question('Hellendoorn', 2)).toBe('“Hellendoorn” (2 regels)');
});
