import fc from 'fast-check';
import { expect, it } from 'vitest';
import { month, monthsIn } from '../../../../src/domain/time/month.ts';
import { isWholeYears } from '../../../../src/domain/time/quarter.ts';
import { whereSpan } from '../../../../src/screens/overzicht/where-span.ts';
import { view } from '../small-municipality.ts';

it('is the period itself for the driehoek', () => {
  expect(whereSpan(view(), month(2026, 10))).toEqual(view().period);
});

it('is the last calendar year that is over in openbaar', () => {
  const openbaar = view({ audience: 'openbaar' });
  expect(whereSpan(openbaar, month(2026, 11))).toEqual({ from: month(2025, 1), to: month(2025, 12) });
  expect(whereSpan(openbaar, month(2026, 12))).toEqual({ from: month(2026, 1), to: month(2026, 12) });
  fc.assert(
    fc.property(fc.integer({ min: month(1990, 1), max: month(2100, 12) }), (last) => {
      const span = whereSpan(openbaar, last);
      expect(isWholeYears(span) && monthsIn(span) === 12).toBe(true);
      expect(span.to <= last && span.to > last - 12).toBe(true);
    }),
  );
});
