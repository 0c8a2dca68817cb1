import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuarter } from '../../../src/domain/time/quarter.ts';
import { dueQuarters, quarterOfDate, quartersOfPlan, runsOn } from '../../../src/policy/planning.ts';
import type { ActionPoint } from '../../../src/policy/schema.ts';
import { actionPoint } from '../screens/small-municipality.ts';

const planEnd = quarterOfDate('2026-12');

function planned(sort: string, active: readonly string[], named: readonly string[] = []): ActionPoint {
  const point = actionPoint('a', active);
  return { ...point, planning: { ...point.planning, sort, quarters: [...named] } };
}

const year = (number: number): string[] => [1, 2, 3, 4].map((quarter) => `${number}-Q${quarter}`);
const whole = [...year(2024), ...year(2025), ...year(2026)];
const due = (point: ActionPoint): string[] => dueQuarters(point, planEnd).map(formatQuarter);

describe('the quarters of a plan', () => {
  it('are those of its term, whatever its length', () => {
    expect(quartersOfPlan({ from: '2024-01', to: '2026-12' }).map(formatQuarter)).toEqual(whole);
    expect(quartersOfPlan({ from: '2030-03', to: '2030-04' }).map(formatQuarter)).toEqual([
      '2030-Q1',
      '2030-Q2',
    ]);
  });

  it('hold every day of the term', () => {
    const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
    const quarters = quartersOfPlan({ from: '2024-01', to: '2026-12' });
    fc.assert(
      fc.property(day, (date) => {
        expect(quarters).toContain(quarterOfDate(date.toISOString().slice(0, 10)));
      }),
    );
  });
});

describe('what runs on', () => {
  it.each([
    ['doorlopend', whole, true],
    ['opstart-doorlopend', whole.slice(4), true],
    ['doorlopend', whole.slice(0, 8), false],
    ['jaren', whole, false],
    ['doorlopend', [], false],
  ])('%s over %j: %s', (sort, active, expected) => {
    expect(runsOn(planned(sort, active), planEnd)).toBe(expected);
  });
});

describe('something is due', () => {
  it('in the quarters that the plan names, and at the end', () => {
    expect(due(planned('kwartalen', ['2024-Q4', '2024-Q2'], ['2024-Q4', '2024-Q2']))).toEqual([
      '2024-Q2',
      '2024-Q4',
    ]);
    expect(due(planned('jaren', year(2025)))).toEqual(['2025-Q4']);
  });

  it('only in the named quarters of what runs on', () => {
    expect(due(planned('mijlpaal-doorlopend', whole, ['2024-Q2']))).toEqual(['2024-Q2']);
    expect(due(planned('doorlopend', whole))).toEqual([]);
  });

  it('at the end of each year of what comes back', () => {
    expect(due(planned('frequentie', whole))).toEqual(['2024-Q4', '2025-Q4', '2026-Q4']);
    expect(due(planned('frequentie', ['2030-Q1', '2030-Q2']))).toEqual(['2030-Q2']);
  });

  it('never where nothing is planned', () => {
    expect(due(actionPoint('a'))).toEqual([]);
  });
});
