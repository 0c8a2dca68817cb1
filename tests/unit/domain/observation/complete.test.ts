import { describe, expect, it } from 'vitest';
import { confirmed, monthsOver, unconfirmed } from '../../../../src/domain/observation/complete.ts';
import { localMinute } from '../../../../src/domain/time/local.ts';
import { month } from '../../../../src/domain/time/month.ts';
import { makeSeries } from '../../engine/small-world.ts';

const everything = { kinds: ['k'], missing: [] };
const now = localMinute(2024, 6, 10);
const list = makeSeries({ id: 'lijst' }, [{ at: '2024-01-05T10:00' }, { at: '2024-03-20T10:00' }]);
const later = makeSeries({ id: 'later' }, [{ at: '2024-06-02T10:00' }]);

describe('what a person says of a list', () => {
  it('holds from its first month to the last that is over', () => {
    const all = confirmed([list, later], 'G1', now, true, everything);
    expect(all.map(({ info }) => info.complete)).toEqual([
      { span: { from: month(2024, 1), to: month(2024, 5) }, scope: 'G1' },
      { span: { from: month(2024, 1), to: month(2024, 5) }, scope: 'G1' },
    ]);
    expect(unconfirmed(all).map(({ info }) => info.complete)).toEqual([null, null]);
  });

  it('holds for the months of its own where others gave way', () => {
    const parts = confirmed([list, later], 'G1', now, false, everything);
    expect(parts.map(({ info }) => info.complete?.span ?? null)).toEqual([
      { from: month(2024, 1), to: month(2024, 3) },
      null,
    ]);
  });

  it('is no question for a table', () => {
    const table = makeSeries({ id: 'tabel', when: 'month' }, [{ at: '2024-01-01' }]);
    expect(confirmed([table], 'G1', now, true, everything)[0]?.info.complete).toBeNull();
  });

  it('reaches no month that is not over', () => {
    expect(monthsOver([{ from: month(2024, 6), to: month(2024, 7) }], now)).toBeNull();
    expect(monthsOver([], now)).toBeNull();
  });
});
