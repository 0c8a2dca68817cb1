import { expect, it } from 'vitest';
import { figureName, figureText } from '../../../../src/screens/cameratoezicht/report-figure-text.ts';

it('tells a kept number as what it is', () => {
  expect(figureText({ reference: 'verandering' }, -41.2)).toBe('−41%');
  expect(figureText({ reference: 'voorkomen' }, 12.4)).toBe('12');
  expect(figureText({ reference: 'voorkomen' }, null)).toBe('geen cijfer');
  expect(figureName('camera-na')).toBe('Cameragebied, erna');
  expect(figureName('van-later')).toBe('van-later');
});
