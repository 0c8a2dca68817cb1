import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inTime, TooLate } from '../../../src/domain/in-time.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('gives what comes, and its failure', async () => {
  expect(await inTime(Promise.resolve(3), 1000)).toBe(3);
  await expect(inTime(Promise.reject(new Error('404')), 1000)).rejects.toThrow('404');
});

it('waits no longer than it may', async () => {
  const waited = inTime(new Promise(() => undefined), 1000);
  const outcome = expect(waited).rejects.toBeInstanceOf(TooLate);
  await vi.advanceTimersByTimeAsync(1001);
  await outcome;
});
