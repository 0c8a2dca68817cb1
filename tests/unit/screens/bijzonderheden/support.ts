import type { Subject } from '../../../../src/analysis/indicators/read-deviations.ts';
import type { Row } from '../../../../src/analysis/indicators/lists.ts';
import { indicator, view } from '../small-municipality.ts';

const { period } = view();

export function subject(more: Partial<Subject> = {}): Subject {
  return {
    indicator: indicator('a'),
    where: null,
    areaId: null,
    of: 'period',
    span: period,
    against: { from: period.from - 36, to: period.from - 1 },
    earlier: [],
    provisional: false,
    fictief: false,
    otherSource: false,
    unplaced: 0,
    ...more,
  };
}

export function deviation(about: Partial<Subject> = {}, more: Partial<Row> = {}): Row {
  return {
    subject: subject(about),
    count: 60,
    months: 12,
    before: 90,
    beforeMonths: 36,
    expected: 30,
    low: 20,
    high: 41,
    p: 0.001,
    family: 1,
    adjustedP: 0.01,
    ...more,
  };
}
