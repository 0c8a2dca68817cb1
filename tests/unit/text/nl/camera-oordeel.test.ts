import fc from 'fast-check';
import { expect, it } from 'vitest';
import { enoughPower } from '../../../../src/domain/thresholds.ts';
import { cameraOordeel } from '../../../../src/text/nl/camera-oordeel.ts';

const codes = ['displacement-seen', 'diffusion-seen', 'not-seen', 'cannot-tell'] as const;

it('says of what moved with what chance half of the fall would have been seen, and what is needed', () => {
  expect(cameraOordeel.moved('cannot-tell', 0.585)).toBe(
    'Verplaatst: niet te zeggen (59% kans om de helft te zien, 80% nodig).',
  );
  expect(cameraOordeel.moved('not-seen', 0.91)).toBe(
    'Verplaatst: niet gezien (91% kans om de helft te zien).',
  );
  expect(cameraOordeel.moved('cannot-tell', null)).toBe(
    'Verplaatst: niet te zeggen (er daalde niets duidelijk).',
  );
});

it('never speaks of proof, and says what is needed exactly where the chance is too little', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...codes),
      fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      (code, power) => {
        const told = cameraOordeel.moved(code, power);
        expect(told).not.toMatch(/bew(ijs|ezen)/);
        expect(told.includes('niet te zeggen')).toBe(code === 'cannot-tell');
        expect(told.includes('80% nodig')).toBe(power !== null && power < enoughPower);
      },
    ),
  );
});

it('makes a title the reason behind a colon', () => {
  expect(cameraOordeel.untold('De plek is alleen per buurt bekend')).toBe(
    'Niet te zeggen: de plek is alleen per buurt bekend.',
  );
});
