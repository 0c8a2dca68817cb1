import { describe, expect, it } from 'vitest';
import { parseQuarter } from '../../../../src/domain/time/quarter.ts';
import { progressOf, type ActionProgress } from '../../../../src/policy/execution.ts';
import { quarterOfDate, quartersOfPlan } from '../../../../src/policy/planning.ts';
import type { ActionPoint, ActionStatus } from '../../../../src/policy/schema.ts';
import { lateSince } from '../../../../src/policy/execution.ts';
import { cellsOf, runsOf } from '../../../../src/screens/uitvoering/cells.ts';
import { actionPoint, municipality, status } from '../small-municipality.ts';

const quarters = quartersOfPlan({ from: '2024-01', to: '2025-12' });
const quarter = (text: string): number => parseQuarter(text) ?? NaN;

function point(active: readonly string[], named: readonly string[], uncertain = false): ActionPoint {
  const made = actionPoint('a', active);
  return { ...made, planning: { ...made.planning, quarters: [...named], uncertain } };
}

function progress(of: ActionPoint, today: string, said: readonly ActionStatus[] = []): ActionProgress {
  const [first] = progressOf(municipality({ actionPoints: [of], actionStatuses: [...said] }), today);
  if (first === undefined) throw new Error('one action point');
  return first;
}

function drawn(of: ActionPoint, today: string, said: readonly ActionStatus[] = []) {
  return cellsOf(progress(of, today, said), quarters, quarterOfDate(today));
}

/** “Q3 en Q4 2024 2025”: the plan can be read in two ways. */
const doubtful = point(
  ['2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'],
  ['2024-Q3', '2024-Q4'],
  true,
);

describe('the quarters of an action point', () => {
  it('are named by the plan, within the planning, or not planned', () => {
    const cells = drawn(point(['2024-Q2', '2024-Q3'], ['2024-Q2']), '2024-01-01');
    expect(cells.map(({ plan }) => plan)).toEqual([
      'none',
      'named',
      'within',
      ...Array<string>(5).fill('none'),
    ]);
  });

  it('are in doubt where the plan can be read in two ways, beside those that it names', () => {
    const plans = drawn(doubtful, '2024-01-01').map(({ plan }) => plan);
    expect(plans).toEqual(['none', 'none', 'named', 'named', ...Array<string>(4).fill('doubtful')]);
  });

  it('in words are runs of the same meaning', () => {
    expect(runsOf(drawn(doubtful, '2024-01-01'))).toEqual([
      { plan: 'named', from: quarter('2024-Q3'), to: quarter('2024-Q4') },
      { plan: 'doubtful', from: quarter('2025-Q1'), to: quarter('2025-Q4') },
    ]);
    const apart = point(['2024-Q2', '2024-Q4'], ['2024-Q2', '2024-Q4']);
    expect(runsOf(drawn(apart, '2024-01-01')).map(({ from, to }) => to - from)).toEqual([0, 0]);
    expect(runsOf(drawn(point([], []), '2024-01-01'))).toEqual([]);
  });
});

describe('what became of it', () => {
  const marks = (today: string, ...said: ActionStatus[]) =>
    drawn(point(['2024-Q2', '2024-Q3'], ['2024-Q2']), today, said).flatMap(({ quarter: at, mark }) =>
      mark === null ? [] : [[at - quarter('2024-Q1'), mark]],
    );

  it('is open from the quarter after its last up to the present one', () => {
    expect(marks('2024-09-30', status('a', 'loopt', '2024-05-01'))).toEqual([[2, 'due']]);
    expect(marks('2024-10-01', status('a', 'loopt', '2024-05-01'))).toEqual([[3, 'late']]);
    expect(marks('2025-05-01', status('a', 'loopt', '2024-05-01'))).toEqual([
      [3, 'overdue'],
      [4, 'overdue'],
      [5, 'late'],
    ]);
  });

  it('stays open to the end of the grid after the plan', () => {
    expect(marks('2027-01-01').at(-1)).toEqual([7, 'overdue']);
  });

  it('is late to start after the last quarter that the plan names', () => {
    expect(marks('2024-07-01')).toEqual([[2, 'late']]);
    expect(lateSince(point(['2024-Q2', '2024-Q3'], ['2024-Q2']), 'start')).toBe(quarter('2024-Q2'));
  });

  it('stands in the quarter in which it was done or dropped', () => {
    expect(marks('2025-05-01', status('a', 'gereed', '2025-02-01'))).toEqual([[4, 'done']]);
    expect(marks('2025-05-01', status('a', 'vervallen', '2024-02-01'))).toEqual([[0, 'dropped']]);
  });
});
