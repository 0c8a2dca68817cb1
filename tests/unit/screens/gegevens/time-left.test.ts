import { describe, expect, it } from 'vitest';
import { secondsLeft } from '../../../../src/screens/gegevens/time-left.ts';

describe('the time that a file still needs', () => {
  it('follows from the pace so far, rounded up', () => {
    expect(secondsLeft(2000, 25, 100)).toBe(6);
    expect(secondsLeft(1500, 99, 100)).toBe(1);
  });

  it.each([
    ['before a twentieth is read', 1000, 4, 100],
    ['when all is read', 1000, 100, 100],
    ['of an empty file', 1000, 0, 0],
  ])('is not told %s', (_, elapsed, done, total) => {
    expect(secondsLeft(elapsed, done, total)).toBeNull();
  });
});
