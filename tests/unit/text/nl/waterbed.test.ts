import fc from 'fast-check';
import { expect, it } from 'vitest';
import { enoughPower } from '../../../../src/domain/thresholds.ts';
import { waterbed } from '../../../../src/text/nl/waterbed.ts';

const codes = ['displacement-seen', 'diffusion-seen', 'not-seen', 'cannot-tell'] as const;

it('says with what chance half of the fall would have been seen, and what is needed', () => {
  expect(waterbed.buurt.moved('De Brake', { code: 'cannot-tell', why: null, power: 0.585 })).toBe(
    'De Brake: niet te zeggen. Was de helft van de daling verplaatst, dan zagen wij dat met 59% kans; nodig is 80%.',
  );
  expect(waterbed.buurt.moved('De Brake', { code: 'not-seen', why: null, power: 0.91 })).toBe(
    'De Brake: verplaatsing is niet gezien. Was de helft van de daling verplaatst, dan zagen wij dat met 91% kans.',
  );
});

it('says that nothing fell where nothing did', () => {
  expect(waterbed.buurt.moved('De Brake', { code: 'cannot-tell', why: 'no-fall', power: null })).toMatch(
    /^De Brake: niet te zeggen: hier daalde het niet duidelijk/,
  );
});

it('never speaks of proof, and begins with "niet te zeggen" exactly where nothing can be told', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...codes),
      fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      (code, power) => {
        const told = waterbed.buurt.moved('De Brake', { code, why: null, power });
        expect(told).not.toMatch(/bew(ijs|ezen)/);
        expect(told.includes('niet te zeggen')).toBe(code === 'cannot-tell');
        if (code === 'cannot-tell' && power !== null && power < enoughPower)
          expect(told).toContain('nodig is 80%');
      },
    ),
  );
});
