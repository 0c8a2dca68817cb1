import { describe, expect, it } from 'vitest';
import { lastMeeting, meetingBeyond } from '../../../../src/analysis/since/last-meeting.ts';
import { readDay } from '../../../../src/domain/time/day.ts';
import { month } from '../../../../src/domain/time/month.ts';
import type { EntryOf } from '../../../../src/policy/dossier/entry.ts';
import { snapshot } from '../../policy/dossier/entries.ts';

const day = (text: string): number => readDay(text) ?? NaN;
const october = month(2026, 10);

function agreement(name: string, at: string, done: string | null = null): EntryOf<'afspraak'> {
  return {
    is: 'afspraak',
    id: `${name} ${at}`,
    at,
    role: 'beleid',
    fictief: false,
    agreement: name,
    priority: 'p',
    indicator: null,
    audience: 'driehoek',
    who: 'team',
    what: 'iets',
    due: null,
    done,
    withdrawn: false,
    dataHash: 'x',
  };
}

describe('a meeting after the data', () => {
  it('is the last that was frozen or in which something was agreed, and none where the data reach it', () => {
    const before = agreement('a', '2026-10-05T09:00:00.000Z');
    expect(meetingBeyond([before], october)).toBeNull();
    expect(meetingBeyond([before, agreement('b', '2026-11-23T09:00:00.000Z')], october)).toBe(
      day('2026-11-23'),
    );
    expect(
      meetingBeyond(
        [snapshot('2026-11-26', { meeting: 'm1' }), agreement('b', '2026-11-23T09:00:00.000Z')],
        october,
      ),
    ).toBe(day('2026-11-26'));
  });

  it('is not made by an agreement that was done after them', () => {
    const entries = [
      agreement('a', '2026-10-05T09:00:00.000Z'),
      agreement('a', '2026-11-05T09:00:00.000Z', '2026-11-05'),
    ];
    expect(meetingBeyond(entries, october)).toBeNull();
  });
});

describe('the last meeting', () => {
  it('is taken to be four weeks before the end of the data, where no agreement says so', () => {
    expect(lastMeeting([], october)).toEqual({ day: day('2026-10-04'), by: 'four-weeks' });
  });

  it('is the last day on which a new agreement was made, on the Dutch calendar', () => {
    const entries = [agreement('a', '2026-09-08T09:00:00.000Z'), agreement('b', '2026-10-05T22:30:00.000Z')];
    expect(lastMeeting(entries, october)).toEqual({ day: day('2026-10-06'), by: 'agreements' });
  });

  it('is not the day on which an agreement was done, nor one after the data', () => {
    const entries = [
      agreement('a', '2026-10-20T09:00:00.000Z', '2026-10-20'),
      agreement('a', '2026-09-08T09:00:00.000Z'),
      agreement('b', '2026-11-03T09:00:00.000Z'),
    ];
    expect(lastMeeting(entries, october)).toEqual({ day: day('2026-09-08'), by: 'agreements' });
  });

  it('is that of the last meeting that was frozen, whatever was agreed after it, as far as the data reach', () => {
    const entries = [
      snapshot('2026-09-10', { meeting: 'm1' }),
      snapshot('2026-10-08', { meeting: 'm2' }),
      snapshot('2026-11-05', { meeting: 'm3' }),
      agreement('a', '2026-10-20T09:00:00.000Z'),
    ];
    expect(lastMeeting(entries, october)).toEqual({ day: day('2026-10-08'), by: 'meeting' });
  });
});
