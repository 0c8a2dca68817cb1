import { expect, it } from 'vitest';
import { unplacedShare } from '../../../src/map/unplaced-share.ts';
import { answer, count } from './fixture.ts';

it('is the part of everything that has no place', () => {
  expect(unplacedShare(answer(count(200), count(10)))).toBe(0.05);
});

it('is not given where it would reveal a withheld figure, or where there is nothing', () => {
  expect(unplacedShare(answer(count(200), { is: 'below', k: 5 }))).toBeNull();
  expect(unplacedShare(answer({ is: 'withheld' }, count(10)))).toBeNull();
  expect(unplacedShare(answer(count(0), count(0)))).toBeNull();
  expect(unplacedShare(answer(count(200), null))).toBeNull();
});
