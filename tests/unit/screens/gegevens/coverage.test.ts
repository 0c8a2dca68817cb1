import { describe, expect, it } from 'vitest';
import { month } from '../../../../src/domain/time/month.ts';
import {
  askedSpan,
  coverageYears,
  isMissing,
  proposedVouching,
  withGap,
  withKind,
} from '../../../../src/screens/gegevens/coverage.ts';
import type { Coverage } from '../../../../src/state/client.ts';

const hole = { kind: null, from: month(2025, 2), to: month(2025, 4) };
const coverage: Coverage = {
  months: [12, 0, 0, 1, 9].map((count, at) => ({ month: month(2025, 1) + at, count })),
  held: ['k'],
  before: ['m'],
  possible: ['n'],
  holes: [hole],
  half: [month(2025, 5)],
  vouched: null,
};

describe('what a person says of the months and kinds of a list', () => {
  it('is proposed without the months that the list may lack, with the kinds of earlier lists', () => {
    expect(proposedVouching(coverage)).toEqual({ kinds: ['k', 'm'], missing: [hole] });
  });

  it('shows each month as what it counts as', () => {
    const states = (vouched: Coverage['vouched']) =>
      coverageYears({ ...coverage, vouched })[0]
        ?.months.slice(0, 6)
        .map((one) => one?.state ?? null);
    expect(states(null)).toEqual(['open', 'open', 'open', 'open', 'half', null]);
    expect(states(proposedVouching(coverage))).toEqual([
      'counts',
      'missing',
      'missing',
      'missing',
      'half',
      null,
    ]);
  });

  it('can change a month in the middle of a hole and back', () => {
    const one = { kind: null, from: month(2025, 3), to: month(2025, 3) };
    const told = withGap(proposedVouching(coverage), one, false);
    expect([isMissing(told, hole), isMissing(told, one)]).toEqual([false, false]);
    expect(told.missing).toEqual([
      { kind: null, from: month(2025, 2), to: month(2025, 2) },
      { kind: null, from: month(2025, 4), to: month(2025, 4) },
    ]);
    expect(isMissing(withGap(told, one, true), hole)).toBe(true);
  });

  it('keeps the hole of one kind apart from that of all', () => {
    const ofOne = { ...hole, kind: 'k' };
    const told = withGap({ kinds: ['k'], missing: [] }, ofOne, true);
    expect([isMissing(told, ofOne), isMissing(told, hole)]).toEqual([true, false]);
    expect(withGap(told, hole, false).missing).toEqual([ofOne]);
  });

  it('adds and takes off a kind', () => {
    const told = withKind({ kinds: ['k'], missing: [] }, 'n', true);
    expect(withKind(withKind(told, 'n', true), 'k', false).kinds).toEqual(['n']);
  });

  it('asks about whole months: one at an end that is there in part is left off', () => {
    const span = { from: month(2025, 1), to: month(2026, 11) };
    expect(askedSpan(span, [month(2026, 11)])).toEqual({ from: month(2025, 1), to: month(2026, 10) });
    expect(askedSpan(span, [month(2025, 1), month(2025, 6)])).toEqual({ from: month(2025, 2), to: span.to });
    const one = { from: month(2026, 11), to: month(2026, 11) };
    expect(askedSpan(one, [month(2026, 11)])).toEqual(one);
  });
});
