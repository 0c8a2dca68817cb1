import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesOfShare, readClock } from '../../../src/intake/clock.ts';

const time = (hour: number, minute = 0): number => hour * 60 + minute;

describe('a clock time', () => {
  it.each([
    ['14:30', time(14, 30)],
    ['4:30:59', time(4, 30)],
    ['14.30 uur', time(14, 30)],
    ['14u30', time(14, 30)],
    ['14h30', time(14, 30)],
    ['9H05', time(9, 5)],
    ['1430', time(14, 30)],
    ['1430 uur', time(14, 30)],
    ['905', time(9, 5)],
    ['0905', time(9, 5)],
    ['143059', time(14, 30)],
    ['14', time(14)],
    ['7u', time(7)],
    ['24:00', time(24)],
    ['2400', time(24)],
    ['24:00:00', time(24)],
    ['00:00', 0],
    ['2:30 PM', time(14, 30)],
    ['02:30:00 p.m.', time(14, 30)],
    ['2 pm', time(14)],
    ['12:15 AM', time(0, 15)],
    ['12:15 PM', time(12, 15)],
    ['T14:30', time(14, 30)],
    ['1899-12-30 14:30:00', time(14, 30)],
    ['0,25', time(6)],
    ['0.250', time(6)],
    ['0.25', time(0, 25)],
    ['0,604', time(14, 30)],
    ['0.6041666666666666', time(14, 30)],
    ['0.999988425925926', time(23, 59)],
    ['0,5', time(12)],
  ])('%s', (text, minutes) => {
    expect(readClock(text)).toBe(minutes);
  });

  it.each([
    '',
    '24:01',
    '24:00:01',
    '25',
    '14:60',
    '14:30:60',
    '13:00 PM',
    '0:30 am',
    'half drie',
    '14:3',
    '46265',
    '1:2:3',
  ])('is not %j', (text) => {
    expect(readClock(text)).toBe(null);
  });

  it('is never moved to another minute by its seconds, however it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_399 }), fc.integer({ min: 6, max: 17 }), (second, figures) => {
        const digits = (second / 86_400).toFixed(figures).slice(2);
        // What rounds to a whole day is written as one.
        fc.pre(second / 86_400 < 1 - 0.5 / 10 ** figures);
        expect(minutesOfShare(digits)).toBe(Math.floor(second / 60));
      }),
    );
  });
});
