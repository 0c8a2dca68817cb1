import { describe, expect, it } from 'vitest';
import { progressOf } from '../../../../src/policy/execution.ts';
import type { Priority } from '../../../../src/policy/schema.ts';
import {
  byPriority,
  countStands,
  inScope,
  isIn,
  lateOwners,
  ownersOf,
  readFilter,
} from '../../../../src/screens/uitvoering/filter.ts';
import { actionPoint, municipality, status } from '../small-municipality.ts';

const own = (id: string, owners: readonly string[], active: readonly string[], priority = 'p1') => ({
  ...actionPoint(id, active),
  owners: [...owners],
  priority,
});

const all = progressOf(
  municipality({
    actionPoints: [
      own('late', ['Wethouder', 'Burgemeester'], ['2025-Q1']),
      own('later', ['Burgemeester'], ['2025-Q2'], 'p2'),
      own('now', ['Wethouder'], ['2026-Q4']),
      own('done', ['Secretaris'], ['2025-Q1'], 'p2'),
    ],
    actionStatuses: [status('late', 'loopt', '2025-01-05'), status('done', 'gereed', '2025-02-05')],
  }),
  '2026-11-23',
);

function priority(id: string, number: number): Priority {
  return {
    id,
    number,
    title: `Prioriteit ${id}`,
    shortTitle: id,
    goal: { text: '', short: '', line: 1 },
    headline: 'x',
    perception: null,
  };
}
const priorities = [priority('p2', 2), priority('p1', 1), priority('p3', 3)];
const ids = (rows: typeof all) => rows.map(({ point }) => point.id);
const none = { priority: null, owner: null, stand: null };

describe('the filter of a URL', () => {
  const read = (plan: { priority?: string; owner?: string; status?: string }) =>
    readFilter({ priority: '', owner: '', status: '', ...plan }, priorities, ownersOf(all));

  it('is none where nothing is asked', () => {
    expect(read({})).toEqual({ filter: none, unknown: null });
  });

  it('takes what the plan holds', () => {
    expect(read({ priority: 'p2', owner: 'Wethouder', status: 'te laat' })).toEqual({
      filter: { priority: 'p2', owner: 'Wethouder', stand: 'te laat' },
      unknown: null,
    });
  });

  it('leaves what the plan does not hold, and tells a stand that does not exist', () => {
    expect(read({ priority: 'p9', owner: 'Niemand', status: 'bijna' })).toEqual({
      filter: none,
      unknown: 'bijna',
    });
  });
});

describe('the list', () => {
  it('narrows by priority and by each of the owners', () => {
    expect(ids(inScope(all, none))).toEqual(['late', 'later', 'now', 'done']);
    expect(ids(inScope(all, { ...none, owner: 'Burgemeester' }))).toEqual(['late', 'later']);
    expect(ids(inScope(all, { ...none, owner: 'Burgemeester', priority: 'p2' }))).toEqual(['later']);
  });

  it('has each action point in one status, and the late and due ones beside it', () => {
    const counts = Object.fromEntries(countStands(all).map(({ stand, count }) => [stand, count]));
    expect(counts).toEqual({
      'te laat': 2,
      'dit kwartaal': 1,
      loopt: 1,
      'niet gestart': 2,
      gereed: 1,
      vervallen: 0,
    });
    for (const { stand, count } of countStands(all))
      expect(all.filter((progress) => isIn(progress, stand))).toHaveLength(count);
  });

  it('names who owns the late ones, most first, each owner for each', () => {
    expect(lateOwners(all)).toEqual([
      { owner: 'Burgemeester', count: 2 },
      { owner: 'Wethouder', count: 1 },
    ]);
    expect(lateOwners([])).toEqual([]);
  });

  it('stands under the priorities in their order, without the empty ones', () => {
    expect(byPriority(all, priorities).map((group) => [group.priority.id, ids([...group.rows])])).toEqual([
      ['p1', ['late', 'now']],
      ['p2', ['later', 'done']],
    ]);
  });
});
