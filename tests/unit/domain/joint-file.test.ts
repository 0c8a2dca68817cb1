import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { jointFile, partOfFile, sortOfFile } from '../../../src/domain/joint-file.ts';

const dossier = '{\n  "format": "veiligheidsbeeld-dossier",\n  "entries": []\n}\n';

it('gives back both parts, whatever is in them', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (content) => {
      const library = JSON.stringify({ format: 'veiligheidsbeeld-bibliotheek', content });
      const text = jointFile({ library, dossier });
      expect(JSON.parse(text)).toHaveProperty('mark', 'vertrouwelijk, alleen driehoek');
      expect(partOfFile(text, 'library')).toBe(JSON.stringify(JSON.parse(library)));
      expect(JSON.parse(partOfFile(text, 'dossier'))).toEqual(JSON.parse(dossier));
    }),
  );
});

it('leaves the file of one part as it is', () => {
  for (const text of [
    dossier,
    '{"format":"veiligheidsbeeld-bibliotheek"}',
    '',
    'a;b',
    '{"format":"veiligheidsbeeld-alles"',
  ])
    for (const part of ['library', 'dossier'] as const) expect(partOfFile(text, part)).toBe(text);
});

it('tells by its head what a file is', () => {
  expect(sortOfFile(dossier)).toBe('dossier');
  expect(sortOfFile(jointFile({ library: '{}', dossier }))).toBe('joint');
  expect(sortOfFile('{"format":"veiligheidsbeeld-bibliotheek"}')).toBe('other');
  expect(sortOfFile('datum;soort')).toBe('other');
});
