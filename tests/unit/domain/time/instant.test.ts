import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstInstant,
  formatInstant,
  lastInstant,
  parseInstant,
} from '../../../../src/domain/time/instant.ts';

describe('a moment', () => {
  it('is read in any zone, to the millisecond', () => {
    const ten = Date.UTC(2026, 10, 5, 10);
    for (const text of [
      '2026-11-05T10:00:00Z',
      '2026-11-05T10:00:00.000000001Z',
      '2026-11-05T11:00:00+01:00',
      '2026-11-05T11:00:00+01',
      '2026-11-05 15:30:00 +0530',
      '2026-11-04T23:00:00-11:00',
    ])
      expect(parseInstant(text), text).toBe(ten);
    expect(parseInstant('2026-11-05T10:00:00.25Z')).toBe(ten + 250);
  });

  it('is none where the day, the hour or the zone does not exist', () => {
    for (const text of [
      '',
      '2026-11-05',
      '2026-02-30T10:00:00Z',
      '2026-11-05T24:00:00Z',
      '2026-11-05T10:00:00',
    ])
      expect(parseInstant(text), text).toBeNull();
  });

  it('comes back as it was written, and its letters have the order of time', () => {
    const moments = fc.integer({ min: firstInstant, max: lastInstant });
    fc.assert(
      fc.property(moments, moments, (one, other) => {
        expect(parseInstant(formatInstant(one))).toBe(one);
        expect(formatInstant(one) < formatInstant(other)).toBe(one < other);
      }),
    );
  });
});
