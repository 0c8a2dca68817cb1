import { describe, expect, it } from 'vitest';
import { currentMeeting, lastShown, meetingsOf } from '../../../src/meeting/meetings.ts';
import type { EntryOf } from '../../../src/policy/dossier/entry.ts';
import { slide, snapshot } from '../policy/dossier/entries.ts';

const written = { role: 'Team veiligheid', fictief: false } as const;

function meeting(
  id: string,
  date: string,
  previous: string | null = null,
  pages: NonNullable<EntryOf<'meeting'>['content']>['pages'] = [],
): EntryOf<'meeting'> {
  const content = { name: 'Overleg', date, previous, present: [], pages };
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

  it('are followed by pages that follow the data as they did, where what was shown keeps its months', () => {
    const page = { id: 'overzicht', part: 'overzicht', minutes: 5, note: null } as const;
    const pinned = '#/overzicht?versie=2&publiek=driehoek&periode=2025-10..2026-09';
    const own = '#/overzicht?versie=2&periode=2025-01..2025-12';
    const pages = [pinned, own].map((view, at) => ({
      page: { ...page, id: `p${at}`, view },
      findings: [],
      slide: slide(),
    }));
    const shown = snapshot('2026-10-08', { pages });
    const composed = [{ ...page, view: '#/overzicht' }];
    const [one] = meetingsOf([meeting('m1', '2026-10-08', null, composed), shown]);
    expect(one?.composed.pages).toEqual(composed);
    // One that came in frozen alone: what ended with the data of then follows them again.
    expect(meetingsOf([shown])[0]?.composed.pages.map(({ view }) => view)).toEqual(['#/overzicht', own]);
    expect(meetingsOf([shown])[0]?.meeting.pages.map(({ view }) => view)).toEqual([pinned, own]);
  });

  it('say of two snapshots of one meeting that they say otherwise, and show the first', () => {
    const [first] = october.slice(1);
    const [same, other] = [snapshot('2026-10-08'), snapshot('2026-10-09', { name: 'Anders' })];
    const [one] = meetingsOf([other, same, ...october]);
    expect(one?.snapshot).toBe(first);
    expect(one?.rivals).toEqual([other]);
    expect(meetingsOf([...october, same])[0]?.rivals).toEqual([]);
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
