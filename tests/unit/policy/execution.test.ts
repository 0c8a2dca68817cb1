import { describe, expect, it } from 'vitest';
import { countStatuses, endingTerms, progressOf } from '../../../src/policy/execution.ts';
import { actionPoint, camera, municipality, status } from '../screens/small-municipality.ts';

const plan = municipality({
  actionPoints: [
    actionPoint('done', ['2025-Q1', '2025-Q2']),
    actionPoint('running', ['2026-Q2', '2026-Q3']),
    actionPoint('silent', ['2024-Q4']),
    actionPoint('open-ended'),
    actionPoint('dropped', ['2024-Q1']),
  ],
  actionStatuses: [
    status('done', 'loopt', '2025-01-10'),
    status('done', 'gereed', '2025-05-01'),
    status('done', 'niet gestart', '2024-06-01', true),
    status('running', 'loopt', '2026-04-02'),
    status('dropped', 'vervallen', '2024-02-01'),
  ],
});

const counts = (today: string) =>
  Object.fromEntries(countStatuses(plan, today).parts.map(({ status: is, count }) => [is, count]));

describe('the statuses of the action points', () => {
  it('are the latest of each; without one a point is not started', () => {
    expect(counts('2026-06-01')).toEqual({ gereed: 1, loopt: 1, 'niet gestart': 2, vervallen: 1 });
  });

  it('are those that were known on the day', () => {
    expect(counts('2025-02-01')).toEqual({ loopt: 1, 'niet gestart': 3, vervallen: 1 });
    expect(counts('2023-01-01')).toEqual({ 'niet gestart': 5 });
  });

  it('stand one after the other, and fill the bar', () => {
    const { parts, total } = countStatuses(plan, '2026-06-01');
    expect(total).toBe(5);
    expect(parts.map(({ before }) => before)).toEqual([0, 1, 2, 4]);
    const last = parts.at(-1);
    expect((last?.before ?? 0) + (last?.count ?? 0)).toBe(total);
  });

  it.each([
    ['2024-12-31', 0],
    ['2025-01-01', 1],
    ['2026-09-30', 1],
    ['2026-10-01', 2],
  ])('on %s, %i is late: open after the last day of its last quarter', (today, late) => {
    expect(countStatuses({ ...plan, actionPoints: plan.actionPoints.slice(1) }, today).late).toBe(late);
  });

  it.each([
    ['2025-01-01', 1],
    ['2025-12-31', 12],
    ['2026-11-30', 23],
  ])('on %s, what was planned to the end of 2024 is %i months late', (today, months) => {
    expect(progressOf(plan, today).find(({ point }) => point.id === 'silent')?.monthsLate).toBe(months);
  });

  it('are late by no months where they are not late', () => {
    for (const { late, monthsLate } of progressOf(plan, '2026-11-30'))
      expect(monthsLate === null).toBe(late === null);
    expect(progressOf(plan, '2024-12-31').every(({ monthsLate }) => monthsLate === null)).toBe(true);
  });

  it('say that they are made up only where one that counts is', () => {
    expect(countStatuses(plan, '2026-06-01').fictief).toBe(false);
    expect(countStatuses(plan, '2024-07-01').fictief).toBe(true);
  });

  it('say of how many nobody told anything', () => {
    const { untold, total } = countStatuses({ ...plan, actionStatuses: [] }, '2026-06-01');
    expect(untold).toBe(total);
    expect(total).toBeGreaterThan(0);
    expect(countStatuses(plan, '2026-06-01').untold).toBeLessThan(total);
  });

  it('of a plan without action points are none', () => {
    expect(countStatuses(municipality(), '2026-06-01')).toEqual({
      total: 0,
      parts: [],
      late: 0,
      due: 0,
      untold: 0,
      fictief: false,
    });
  });
});

describe('how one action point stands', () => {
  const named = (sort: string, quarters: readonly string[], active: readonly string[]) => {
    const point = actionPoint('a', active);
    return { ...point, planning: { ...point.planning, sort, quarters: [...quarters] } };
  };
  const start = named('opstart-doorlopend', ['2026-Q1'], ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
  const on = (today: string, actionStatuses: readonly ReturnType<typeof status>[] = [], point = start) =>
    progressOf(municipality({ actionPoints: [point], actionStatuses: [...actionStatuses] }), today)[0];

  it('is late to start once the quarters that the plan names for it are over', () => {
    expect(on('2026-03-31')).toMatchObject({ late: null, isDue: true, told: null });
    expect(on('2026-04-01')).toMatchObject({ late: 'start', isDue: false });
    expect(on('2026-04-01', [status('a', 'loopt', '2026-04-01')])?.late).toBeNull();
  });

  it('is not late after the plan where it runs on with it and has begun', () => {
    expect(on('2027-02-01', [status('a', 'loopt', '2026-02-01')])?.late).toBeNull();
    const years = named('jaren', [], ['2026-Q3', '2026-Q4']);
    expect(on('2027-02-01', [status('a', 'loopt', '2026-02-01')], years)?.late).toBe('end');
  });

  it.each(['gereed', 'vervallen'] as const)('is neither late nor due when %s', (is) => {
    const both = named('kwartalen', ['2024-Q4', '2026-Q2'], ['2024-Q4', '2026-Q2']);
    expect(on('2026-05-01', [], both)?.isDue).toBe(true);
    expect(on('2026-05-01', [status('a', is, '2026-05-01')], both)).toMatchObject({
      late: null,
      isDue: false,
    });
    expect(on('2026-08-01', [], both)?.late).toBe('end');
    expect(on('2026-08-01', [status('a', is, '2026-05-01')], both)?.late).toBeNull();
  });

  it('is what was said last of one day: the list has the words of the team after those of data', () => {
    const said = [status('a', 'loopt', '2026-05-01'), status('a', 'gereed', '2026-05-01')];
    expect(on('2026-05-02', said)?.status).toBe('gereed');
  });

  it('counts what is due in the quarter of the day', () => {
    const world = municipality({ actionPoints: [start, actionPoint('b', ['2026-Q1'])] });
    expect(countStatuses(world, '2026-02-01').due).toBe(2);
    expect(countStatuses(world, '2026-05-01')).toMatchObject({ due: 0, late: 2 });
  });
});

describe('the terms of cameras', () => {
  const names = (today: string, ...ends: (string | null)[]) =>
    endingTerms(
      ends.map((end, at) => camera(String(at), end)),
      today,
    ).map(({ name }) => name);

  it('are told from eight weeks before their end, and after it', () => {
    // 56 days after 1 November 2026 is 27 December 2026.
    expect(names('2026-11-01', '2026-12-27', '2026-12-28', '2026-10-01', null)).toEqual(['0', '2']);
  });

  it('do not slip a day over a change of the clock', () => {
    // 29 March 2026 is the start of summer time: 56 days after 1 March is 26 April.
    expect(names('2026-03-01', '2026-04-26', '2026-04-27')).toEqual(['0']);
  });

  it('tell their last day, and the days that are left', () => {
    const [term] = endingTerms([camera('Plein', '2026-12-05')], '2026-12-01');
    expect(term).toEqual({ id: 'Plein', name: 'Plein', ends: '2026-12-05', days: 4, fictief: false });
    expect(endingTerms([camera('Plein', '2026-12-05')], '2026-12-06')[0]?.days).toBe(-1);
  });
});
