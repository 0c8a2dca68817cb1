import { describe, expect, it } from 'vitest';
import { month } from '../../../../src/domain/time/month.ts';
import {
  countLine,
  knownIn,
  part,
  perYear,
  spanOf,
  sum,
} from '../../../../src/analysis/trends/count-line.ts';
import { count, missing, row } from '../../charts/figures.ts';
import { line } from '../../screens/trends/lines.ts';

describe('a line of counts', () => {
  it('knows its months, what is missing and what may still change', () => {
    const read = countLine(
      [row('2026-01', count(3)), row('2026-02', missing), row('2026-03', count(4, true))],
      'month',
      [],
    );
    expect(read).toEqual({
      step: 1,
      months: [month(2026, 1), month(2026, 2), month(2026, 3)],
      counts: [3, null, 4],
      leftOut: [false, false, false],
      provisional: [false, false, true],
      isHidden: false,
    });
  });

  it('leaves a quarter out with any of its months', () => {
    const rows = ['2020-Q1', '2020-Q2', '2020-Q3'].map((key) => row(key, count(9)));
    const read = countLine(rows, 'quarter', [{ from: month(2020, 3), to: month(2020, 4) }]);
    expect(read.leftOut).toEqual([true, true, false]);
    expect(read.counts).toEqual([null, null, 9]);
  });

  it.each([{ is: 'below', k: 5 } as const, { is: 'withheld' } as const])(
    'says that a count was kept back: $is',
    (figure) => {
      expect(countLine([row('2026-01', figure)], 'month', []).isHidden).toBe(true);
    },
  );

  it('can be cut, and tells the months of what is left', () => {
    const cut = part(line([1, null, 3, 4]), 1, 3);
    expect([cut.counts, spanOf(cut), knownIn(cut)]).toEqual([
      [null, 3],
      { from: month(2019, 2), to: month(2019, 3) },
      [3],
    ]);
    expect([spanOf(line([])), perYear(line([], { step: 3 })), sum([1, 2, 3])]).toEqual([null, 4, 6]);
  });

  it('ends with the last month of its last quarter', () => {
    expect(spanOf(line([1, 2], { step: 3 }))).toEqual({ from: month(2019, 1), to: month(2019, 6) });
  });
});
