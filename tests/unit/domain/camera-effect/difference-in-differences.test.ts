import { describe, expect, it } from 'vitest';
import { didPanel, didTwoByTwo } from '../../../../src/domain/camera-effect/difference-in-differences.ts';

const post = Array.from({ length: 48 }, (_, at) => at >= 24);
const flat = (before: number, after: number): number[] => post.map((is) => (is ? after : before));

describe('difference in differences', () => {
  it('finds what changed beyond the control, whatever everybody did', () => {
    const found = didPanel({ treated: flat(20, 5), control: flat(100, 50), post });
    if (!found.ok) throw new Error(found.failure.why);
    expect(found.value.quasi.ratio).toBeCloseTo(0.5, 9);
    expect(found.value.driftBefore?.ratio).toBeCloseTo(1, 6);
    expect(found.value.negativeBinomial).toBeNull();
  });

  it('sees that two moved apart before', () => {
    const treated = post.map((_, at) => Math.round(20 * 1.04 ** at));
    const found = didPanel({ treated, control: flat(100, 100), post });
    expect(found.ok && found.value.driftBefore?.ratio).toBeCloseTo(1.04 ** 12, 1);
    expect(found.ok && found.value.driftBefore?.lower).toBeGreaterThan(1);
  });

  it('calls theta unstable on less than two years', () => {
    const wild = (length: number): number[] =>
      Array.from({ length }, (_, at) => [2, 30, 9, 21, 1][at % 5] ?? 0);
    const run = (length: number): boolean | undefined => {
      const found = didPanel({
        treated: wild(length),
        control: wild(length).map((count) => 3 * count),
        post: Array.from({ length }, (_, at) => at >= length / 2),
      });
      return found.ok ? found.value.negativeBinomial?.unstable : undefined;
    };
    expect([run(18), run(30)]).toEqual([true, false]);
  });

  it('is refused on a zero or on a few months', () => {
    expect(didTwoByTwo({ before: 4, after: 0 }, { before: 9, after: 9 })).toEqual({
      ok: false,
      failure: { why: 'zero-count' },
    });
    expect(didPanel({ treated: [3, 4], control: [9, 9], post: [false, true] })).toEqual({
      ok: false,
      failure: { why: 'too-few-months' },
    });
    expect(didPanel({ treated: flat(3, 0), control: flat(9, 9), post })).toEqual({
      ok: false,
      failure: { why: 'no-fit' },
    });
  });
});
