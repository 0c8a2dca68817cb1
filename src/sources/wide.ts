import { normalised } from './header.ts';
import type { MeasureColumn, RecordPlan, Role } from './source.ts';

/** What a measure is called without its unit: `Misdrijven/Zakkenrollerij (aantal)` is the path of a name. */
function withoutUnit(name: string): string {
  return name.replace(/\([^()]*\)$/, '').trim();
}

/** Whether a measure counts: its unit is a number of something, or it names none. A share, rate or score is no count. */
function counts(name: string): boolean {
  const unit = /\(([^()]*)\)$/.exec(name.trim())?.[1];
  return (unit === undefined || normalised(unit) === 'aantal') && !/\bper 1 ?000\b|%/.test(normalised(name));
}

/**
 * A plan per measure that may be a count of the kind that it is named after; the intake knows which kinds there are.
 * One without a figure where none counts, so that period and place are known all the same.
 */
export function widePlans(
  measures: readonly MeasureColumn[],
  columns: Readonly<Partial<Record<Role, number>>>,
): RecordPlan[] {
  const counted = measures.filter(({ name }) => counts(name));
  if (counted.length === 0) return [{ count: null, columns, fixed: {} }];
  return counted.map(({ column, name }) => ({
    count: column,
    columns,
    fixed: { kind: withoutUnit(name), measure: name },
  }));
}
