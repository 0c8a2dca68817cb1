import { falseAlarms } from '../../domain/thresholds.ts';
import type { Deviation } from '../../domain/stats/deviation.ts';
import type { Subject } from './read-deviations.ts';

export type Row = Deviation<Subject>;

/** A deviation by what it is about, the same at every reading. */
export function keyOfDeviation({ subject }: Pick<Deviation<Subject>, 'subject'>): string {
  return `${subject.of} ${subject.indicator.id} ${subject.areaId ?? ''}`;
}

/** Rows in view before a person asks for all. */
const shownFirst = 6;

export function isSure({ adjustedP }: Pick<Row, 'adjustedP'>): boolean {
  return adjustedP < falseAlarms;
}

/** The deviations of the period and those of its last month, each most surprising first. */
export function byTime<One extends Row>(
  all: readonly One[],
): Readonly<Record<Subject['of'], readonly One[]>> {
  const of = (time: Subject['of']): One[] => all.filter(({ subject }) => subject.of === time);
  return { period: of('period'), last: of('last') };
}

/** The first rows; whatever is hardly chance is always among them. */
export function firstRows<One extends Row>(rows: readonly One[]): readonly One[] {
  return rows.slice(0, Math.max(shownFirst, rows.filter(isSure).length));
}

/** The whole number n of a chance of about 1 in n, never said to be rarer than it is; null for rarer than 1 in 1,000. */
export function oneIn(chance: number): number | null {
  if (chance < 1 / 1000) return null;
  const n = 1 / chance + 1e-9;
  return n < 20 ? Math.max(1, Math.floor(n)) : n < 100 ? Math.floor(n / 5) * 5 : Math.floor(n / 50) * 50;
}

/** Which side of the expected range the count lies on. */
export function wayOf({ count, expected }: Pick<Row, 'count' | 'expected'>): 'more' | 'less' {
  return count > expected ? 'more' : 'less';
}
