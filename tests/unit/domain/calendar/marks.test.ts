import { describe, expect, it } from 'vitest';
import { calendarMarks } from '../../../../src/domain/calendar/marks.ts';
import { daysOfMonths, readDay, type Days } from '../../../../src/domain/time/day.ts';
import { listMonths, month } from '../../../../src/domain/time/month.ts';

const day = (text: string): number => readDay(text) ?? Number.NaN;
const days = (from: string, to: string): Days => ({ from: day(from), to: day(to) });
const months = (from: number, to: number): Days[] =>
  listMonths({ from, to }).map((one) => daysOfMonths({ from: one, to: one }));

describe('the calendar along bars', () => {
  it('has a holiday where it lies in its month, and one mark where it runs on in the next', () => {
    const bars = months(month(2026, 10), month(2027, 1));
    const marks = calendarMarks(bars, [
      { name: 'Herfst', ...days('2026-10-10', '2026-10-18') },
      { name: 'Kerst', ...days('2026-12-19', '2027-01-03') },
      { name: 'Zomer', ...days('2026-07-04', '2026-08-16') },
    ]);
    expect(marks.map(({ is }) => is)).toEqual(['holiday', 'holiday', 'new-year']);
    const [autumn, christmas, turn] = marks;
    expect(autumn?.left).toBeCloseTo(9 / 31 / 4);
    expect(autumn?.width).toBeCloseTo(9 / 31 / 4);
    expect(christmas?.left).toBeCloseTo((2 + 18 / 31) / 4);
    expect(christmas?.width).toBeCloseTo((13 / 31 + 3 / 31) / 4);
    expect(turn?.left).toBeCloseTo((2 + 30 / 31) / 4);
    expect(turn?.width).toBeCloseTo(2 / 31 / 4);
  });

  it('skips days of no bar, as the bars do', () => {
    const bars = [days('2026-10-05', '2026-10-11'), days('2026-10-19', '2026-10-25')];
    const marks = calendarMarks(bars, [{ name: 'Herfst', ...days('2026-10-10', '2026-10-20') }]);
    expect(marks).toEqual([{ is: 'holiday', left: 5 / 14, width: 4 / 14 }]);
    expect(calendarMarks([], [])).toEqual([]);
  });
});
