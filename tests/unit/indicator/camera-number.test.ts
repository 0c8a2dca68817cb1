import { expect, it } from 'vitest';
import { numberOfCamera } from '../../../src/indicator/camera-number.ts';
import { foundOf, stamp } from './found-camera.ts';

it('is the main number with its interval and the verdict in a word', () => {
  expect(numberOfCamera(foundOf({ code: 'fall' }, 0.9))).toMatch(/^\d+% minder \(.*\): daling$/);
  expect(numberOfCamera(foundOf({ code: 'choices-disagree' }, 0.9))).toMatch(
    /^\d+% minder \(.*\), maar of dat met de camera samengaat, is niet te zeggen: keuzes verschillen$/,
  );
});

it('is none as long as it is computed, and a word where it cannot be', () => {
  expect(numberOfCamera(undefined)).toBeNull();
  expect(numberOfCamera(foundOf({}, null, true))).toBeNull();
  const figures = { is: 'refused', why: { why: 'no-cells' }, felt: [] } as const;
  expect(numberOfCamera({ ...stamp, figures, verdict: null })).toBe('niet te evalueren');
});
