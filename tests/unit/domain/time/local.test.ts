import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateOf,
  dayOfMoment,
  formatDay,
  formatLocal,
  hourOf,
  isoWeekday,
  localMinute,
  minuteOfInstant,
  monthOf,
  parseDay,
  parseLocal,
  startOfMonth,
} from '../../../../src/domain/time/local.ts';
import { month } from '../../../../src/domain/time/month.ts';

const minutes = fc.integer({ min: localMinute(1900, 1, 1), max: localMinute(2199, 12, 31) });

describe('the local minute of an instant', () => {
  const at = (iso: string): string => formatLocal(minuteOfInstant(Date.parse(iso)));

  it('is two hours ahead of UTC in summer and one in winter', () => {
    expect(at('2026-07-01T22:30:00Z')).toBe('2026-07-02T00:30');
    expect(at('2026-01-01T22:30:00Z')).toBe('2026-01-01T23:30');
  });

  it('skips an hour in March and repeats one in October', () => {
    expect(at('2026-03-29T00:59:00Z')).toBe('2026-03-29T01:59');
    expect(at('2026-03-29T01:00:00Z')).toBe('2026-03-29T03:00');
    expect(at('2026-10-25T00:30:00Z')).toBe('2026-10-25T02:30');
    expect(at('2026-10-25T01:30:00Z')).toBe('2026-10-25T02:30');
  });
});

describe('the day of a moment', () => {
  it('is that of the Dutch calendar, also just after midnight', () => {
    expect(dayOfMoment('2026-12-02T23:30:00.000Z')).toBe('2026-12-03');
    expect(dayOfMoment('2026-07-01T22:30:00.000Z')).toBe('2026-07-02');
    expect(dayOfMoment('2026-12-02T12:00:00.000Z')).toBe('2026-12-02');
    expect(dayOfMoment('2026-12-31T23:00:00.000Z')).toBe('2027-01-01');
  });

  it('leaves what is no moment as it stands', () => {
    expect(dayOfMoment('onbekend')).toBe('onbekend');
  });
});

describe('a local minute', () => {
  it('knows weekday and hour, before 1970 too', () => {
    expect(isoWeekday(localMinute(2026, 10, 4, 23, 59))).toBe(7);
    expect(isoWeekday(localMinute(2026, 10, 5))).toBe(1);
    expect(isoWeekday(localMinute(1969, 12, 31, 5))).toBe(3);
    expect(hourOf(localMinute(1969, 12, 31, 5, 30))).toBe(5);
  });

  it('lies in its month', () => {
    const october = month(2026, 10);
    expect(monthOf(startOfMonth(october))).toBe(october);
    expect(monthOf(startOfMonth(october) - 1)).toBe(month(2026, 9));
  });

  it('survives writing and reading', () => {
    fc.assert(
      fc.property(minutes, (value) => {
        const { year, month: inYear, day, hour, minute } = dateOf(value);
        expect(localMinute(year, inYear, day, hour, minute)).toBe(value);
        expect(parseLocal(formatLocal(value))).toBe(value);
        expect(parseDay(formatDay(value))).toBe(localMinute(year, inYear, day));
        expect(hourOf(value)).toBe(hour);
      }),
    );
  });
});

describe('reading', () => {
  it.each([
    '2026-02-31',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-10-3',
    '03-10-2026',
    '',
    '2026-10-03T14:30',
  ])('refuses %s as a day', (text) => expect(parseDay(text)).toBeNull());

  it.each([
    '2026-02-31T10:00',
    '2026-10-03T24:00',
    '2026-10-03T10:60',
    '2026-10-03 10:00',
    '2026-10-03',
    '2026-10-03T10:00Z',
  ])('refuses %s as a local time', (text) => expect(parseLocal(text)).toBeNull());

  it('reads a leap day', () => {
    expect(parseDay('2024-02-29')).toBe(localMinute(2024, 2, 29));
  });
});
