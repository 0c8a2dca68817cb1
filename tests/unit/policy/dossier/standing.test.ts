import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDossiers } from '../../../../src/policy/dossier/merge.ts';
import { historyOf, standing, standingOf, subjectOf } from '../../../../src/policy/dossier/standing.ts';
import { registration, snapshot, status, target } from './entries.ts';

describe('what stands', () => {
  it('is the newest entry about each thing, whatever the order they come in', () => {
    const entries = [
      registration('2026-01-02', { count: 2 }),
      registration('2026-01-03', { count: 3 }),
      registration('2026-01-01', { count: 1 }),
      registration('2026-01-01', { count: 7, period: '2025' }),
      target('2026-01-01'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(new Set(standing(shuffled))).toEqual(new Set([entries[1], entries[3], entries[4]]));
      }),
    );
  });

  it('is of a frozen meeting the first for good, whatever comes after it', () => {
    const [first, later] = [snapshot('2026-10-08'), snapshot('2026-10-09', { name: 'Anders' })];
    expect(standing([later, first])).toEqual([first]);
    const { differences, history } = compareDossiers([first], [later]);
    expect([differences, history]).toEqual([[], [later]]);
  });

  it('gives one sort apart', () => {
    const entries = [registration('2026-01-02'), target('2026-01-02')];
    expect(standingOf(entries, 'target')).toEqual([entries[1]]);
  });

  it('keeps the statuses of other days as history', () => {
    const [first, second] = [status('2026-01-01'), status('2026-02-01', { status: 'gereed' })];
    expect(standingOf([second, first], 'status')).toEqual([first, second]);
  });

  it('tells everything that was said about a thing, newest first', () => {
    const [old, newer] = [target('2026-01-01'), target('2026-02-01')];
    expect(historyOf([old, registration('2026-01-03'), newer], subjectOf(old))).toEqual([newer, old]);
  });
});
