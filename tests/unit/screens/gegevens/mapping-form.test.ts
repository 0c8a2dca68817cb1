import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../../src/domain/observation/mapping.ts';
import type { Mapping } from '../../../../src/domain/observation/mapping.ts';
import { month } from '../../../../src/domain/time/month.ts';
import {
  periodsOf,
  withDays,
  withEachAsOne,
  withField,
  withPeriod,
} from '../../../../src/screens/gegevens/mapping-form.ts';

const undated: Mapping = {
  columns: [
    { header: 'Dag', field: 'ignore', order: null },
    { header: 'Wijk', field: 'area', order: null },
  ],
  kind: 'overlast/E35',
  kinds: [],
  places: [],
};

describe('the period of a whole file', () => {
  it('makes a mapping without a date whole, and goes when a column tells when', () => {
    expect(faultsOf(undated)).toEqual(['no-date']);
    const told = withPeriod(undated, { first: month(2026, 3), months: 1 });
    expect(faultsOf(told)).toEqual([]);
    expect(withField(told, 0, 'date')).not.toHaveProperty('period');
    expect(withField(told, 1, 'pc4').period).toEqual({ first: month(2026, 3), months: 1 });
    expect(faultsOf({ ...told, columns: withField(undated, 0, 'date').columns })).toEqual([
      'date-and-period',
    ]);
  });

  it('is one of the calendar, the newest first', () => {
    const now = month(2026, 11);
    expect(periodsOf('month', now)[0]).toEqual({ first: now, months: 1 });
    expect(periodsOf('quarter', now)[0]).toEqual({ first: month(2026, 10), months: 3 });
    expect(periodsOf('year', now).slice(0, 2)).toEqual([
      { first: month(2026, 1), months: 12 },
      { first: month(2025, 1), months: 12 },
    ]);
  });
});

describe('every line as one', () => {
  it('holds until a column tells how many', () => {
    const told = withEachAsOne(undated);
    expect(withField(told, 1, 'pc4').eachIsOne).toBe(true);
    expect(withField(told, 0, 'count')).not.toHaveProperty('eachIsOne');
  });
});

describe('days that may be dates of birth', () => {
  it('are read once a person says that they are not, and no longer when it was a mistake', () => {
    const told = withDays(undated, 0, true);
    expect(told).toMatchObject({ daysAreOfEvents: true, columns: [{ field: 'date' }, {}] });
    const taken = withDays(told, 0, false);
    expect(taken).not.toHaveProperty('daysAreOfEvents');
    expect(taken.columns[0]?.field).toBe('ignore');
  });
});
