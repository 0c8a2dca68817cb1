import { describe, expect, it } from 'vitest';
import { kept, onePer } from '../../../../src/screens/gegevens/kept.ts';

describe('what outlives a screen', () => {
  it('is there again for the same page, and not for another', () => {
    const valueOf = onePer(() => kept<readonly string[]>([]));
    const [page, other] = [{}, {}];
    valueOf(page).set((all) => [...all, 'a']);
    valueOf(page).set((all) => [...all, 'b']);
    expect(valueOf(page).get()).toEqual(['a', 'b']);
    expect(valueOf(other).get()).toEqual([]);
  });

  it('tells of a change as long as somebody listens', () => {
    const value = kept(1);
    const heard: number[] = [];
    const stop = value.subscribe(() => heard.push(value.get()));
    value.set((before) => before + 1);
    stop();
    value.set((before) => before + 1);
    expect([heard, value.get()]).toEqual([[2], 3]);
  });
});
