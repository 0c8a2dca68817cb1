import { describe, expect, it } from 'vitest';
import { currentMeeting, lastShown, meetingsOf } from '../../../src/meeting/meetings.ts';
import type { EntryOf } from '../../../src/policy/dossier/entry.ts';
import { snapshot } from '../policy/dossier/entries.ts';

const written = { role: 'Team veiligheid', fictief: false } as const;

function meeting(id: string, date: string, previous: string | null = null): EntryOf<'meeting'> {
  const content = { name: 'Overleg', date, previous, present: [], pages: [] };
  return {
    ...written,
    id: `e-${id}-${date}`,
    at: `${date}T09:00:00.000Z`,
    is: 'meeting',
    meeting: id,
    content,
  };
}

const october = [meeting('m1', '2026-10-08'), snapshot('2026-10-08')];
const november = meeting('m2', '2026-11-05', 'm1');

describe('the meetings of a dossier', () => {
  it('are there newest first, with what was shown of each', () => {
    const found = meetingsOf([...october, november]);
    expect(found.map(({ id, snapshot: shown }) => [id, shown !== null])).toEqual([
      ['m2', false],
      ['m1', true],
    ]);
  });

  it('leave a frozen one as it was shown, whatever is composed or withdrawn after', () => {
    const after: EntryOf<'meeting'> = { ...meeting('m1', '2026-12-01'), content: null };
    const [one] = meetingsOf([...october, after]);
    expect(one?.meeting).toMatchObject({ name: 'Oktober', date: '2026-10-08' });
  });

  it('leave out what was withdrawn before it was frozen', () => {
    expect(
      meetingsOf([november, { ...november, id: 'later', at: '2026-11-06T09:00:00.000Z', content: null }]),
    ).toEqual([]);
  });
});

describe('the meeting in view', () => {
  const all = meetingsOf([...october, november]);

  it('is the one that was asked for, else the newest that is open', () => {
    expect(currentMeeting(all, 'm1')?.id).toBe('m1');
    expect(currentMeeting(all, '')?.id).toBe('m2');
    expect(currentMeeting(all, 'weg')?.id).toBe('m2');
    expect(currentMeeting(meetingsOf(october), '')).toBeNull();
  });

  it('follows what was shown at the one before it, named or by its date', () => {
    expect(lastShown(all, { previous: 'm1', date: '2026-11-05' })?.meeting).toBe('m1');
    expect(lastShown(all, { previous: null, date: '2026-11-05' })?.meeting).toBe('m1');
    expect(lastShown(all, { previous: null, date: '2026-10-08' })).toBeNull();
  });
});
