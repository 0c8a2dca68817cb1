import { describe, expect, it } from 'vitest';
import type { EntryOf } from '../../../../src/policy/dossier/entry.ts';
import { historyOfPoint } from '../../../../src/screens/uitvoering/history.ts';
import { status } from '../small-municipality.ts';

function entry(date: string, is: EntryOf<'status'>['status'], role: string, at: string): EntryOf<'status'> {
  return {
    is: 'status',
    id: `${date} ${at}`,
    at,
    role,
    fictief: false,
    actionPoint: 'a',
    status: is,
    date,
    note: null,
  };
}

const statuses = [
  status('a', 'loopt', '2025-01-01', true),
  status('b', 'gereed', '2025-01-01'),
  status('a', 'gereed', '2026-02-01'),
  status('a', 'loopt', '2025-06-01'),
];

describe('the history of an action point', () => {
  it('holds what was said of it alone, newest first', () => {
    expect(historyOfPoint('a', statuses, []).map(({ date, role }) => [date, role])).toEqual([
      ['2026-02-01', null],
      ['2025-06-01', null],
      ['2025-01-01', null],
    ]);
    expect(historyOfPoint('c', statuses, [])).toEqual([]);
  });

  it('has the role where the team wrote it, of the words that stand', () => {
    const entries = [
      entry('2026-02-01', 'loopt', 'analist', '2026-02-01T10:00:00.000Z'),
      entry('2026-02-01', 'gereed', 'teamchef', '2026-02-01T11:00:00.000Z'),
    ];
    expect(historyOfPoint('a', statuses, entries).map(({ role }) => role)).toEqual(['teamchef', null, null]);
  });

  it('has the later word of one day first', () => {
    const twice = [status('a', 'loopt', '2025-01-01'), status('a', 'gereed', '2025-01-01')];
    expect(historyOfPoint('a', twice, []).map((told) => told.status)).toEqual(['gereed', 'loopt']);
  });
});
