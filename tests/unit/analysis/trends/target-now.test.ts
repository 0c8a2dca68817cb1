import { describe, expect, it } from 'vitest';
import { month } from '../../../../src/domain/time/month.ts';
import { readTargetNow } from '../../../../src/analysis/trends/target-now.ts';
import { flat, line } from '../../screens/trends/lines.ts';

/** A year of 48 and six months of the next. */
const half = (count: number) => line([...flat(4, 12), ...flat(count, 6)]);
const atMost = (high: number) => ({ low: null, high, since: null });

describe('the year so far against a target', () => {
  it('is worked case P10 where 40 belongs to the part that has passed: above, within chance', () => {
    const counts = [8, 8, 8, 8, 8, 7];
    const now = readTargetNow(line([...flat(4, 12), ...counts]), atMost(80));
    expect(now).toMatchObject({
      count: 47,
      side: 'above',
      place: 'usual',
      from: month(2020, 1),
      to: month(2020, 6),
    });
  });

  it('is above it by more than chance', () => {
    expect(readTargetNow(half(12), atMost(80))).toMatchObject({ count: 72, side: 'above', place: 'high' });
  });

  it('is on target without a test', () => {
    expect(readTargetNow(half(4), atMost(80))).toMatchObject({ side: 'within', place: null });
  });

  it('knows both sides of a band', () => {
    const band = { low: 40, high: 60, since: null };
    expect(readTargetNow(half(1), band)).toMatchObject({ side: 'below', place: 'low' });
    expect(readTargetNow(half(4), band)).toMatchObject({ side: 'within' });
  });

  it('gives the part of the year its share of the season', () => {
    const years = [1, 2, 3].flatMap(() => [...flat(30, 6), ...flat(10, 6)]);
    const now = readTargetNow(line([...years, ...flat(30, 6)]), atMost(240));
    expect(now?.high).toBeCloseTo(180, 6);
  });

  it('has no test on fewer than five', () => {
    const few = line([...flat(0, 12), 0, 0, 0, 0, 0, 2]);
    expect(readTargetNow(few, atMost(2))).toMatchObject({ side: 'above', place: null });
  });

  it.each([
    ['a count of this year is not known', line([...flat(4, 12), 4, null])],
    ['this year begins later than January', line([4, 4], { months: [month(2020, 3), month(2020, 4)] })],
    ['counts were kept back', line(flat(4, 14), { isHidden: true })],
    ['there are none', line([])],
  ])('is not told where %s', (_, counts) => {
    expect(readTargetNow(counts, atMost(40))).toBeNull();
  });
});
