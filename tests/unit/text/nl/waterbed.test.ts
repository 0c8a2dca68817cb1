import fc from 'fast-check';
import { expect, it } from 'vitest';
import { enoughPower } from '../../../../src/domain/thresholds.ts';
import { waterbed } from '../../../../src/text/nl/waterbed.ts';

const codes = ['displacement-seen', 'diffusion-seen', 'not-seen', 'cannot-tell'] as const;

it('says with what chance half of the fall would have been seen, and what is needed', () => {
  expect(waterbed.camera.moved('Plein', 'cannot-tell', 0.585)).toBe(
    'Plein: niet te zeggen. Was de helft van de daling verplaatst, dan zagen wij dat met 59% kans; nodig is 80%.',
  );
  expect(waterbed.camera.moved('Plein', 'not-seen', 0.91)).toBe(
    'Plein: verplaatsing is niet gezien. Was de helft van de daling verplaatst, dan zagen wij dat met 91% kans.',
  );
});

it('says that nothing fell where nothing did', () => {
  expect(waterbed.camera.moved('Plein', 'cannot-tell', null)).toMatch(
    /^Plein: niet te zeggen: er daalde niet/,
  );
  expect(waterbed.buurt.moved('De Brake', { code: 'cannot-tell', why: 'no-fall', power: null })).toMatch(
    /^De Brake: niet te zeggen: hier daalde het niet duidelijk/,
  );
});

it('says the same in a few words', () => {
  expect(waterbed.camera.short('Plein', 'cannot-tell', 0.585)).toBe(
    'Plein: niet te zeggen (59% kans om de helft te zien, 80% nodig)',
  );
  for (const code of codes)
    expect(waterbed.camera.short('Plein', code, 0.5).includes('niet te zeggen')).toBe(code === 'cannot-tell');
});

it('never speaks of proof, and begins with "niet te zeggen" exactly where nothing can be told', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...codes),
      fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      (code, power) => {
        const told = waterbed.camera.moved('Plein', code, power);
        expect(told).not.toMatch(/bew(ijs|ezen)/);
        expect(told.includes('niet te zeggen')).toBe(code === 'cannot-tell');
        if (code === 'cannot-tell' && power !== null && power < enoughPower)
          expect(told).toContain('nodig is 80%');
      },
    ),
  );
});
