import type { AreaId } from '../../src/domain/area/area.ts';
import { cellCentre, cellCode, snap } from '../../src/domain/geo/cell.ts';
import type { Disclosure } from '../../src/domain/privacy/disclosure.ts';
import { widened } from '../../src/domain/privacy/keep-time.ts';
import { formatDay, formatLocal, minutesPerDay, startOfMonth } from '../../src/domain/time/local.ts';
import type { LocalMinute } from '../../src/domain/time/local.ts';
import { parseMonth } from '../../src/domain/time/month.ts';
import type { Incident } from './incidents.ts';
import type { Random } from './random.ts';
import type { DemoKind, Scenario } from './scenario.ts';
import type { Land } from './settlement.ts';

/** Finest place and time that the disclosure policy lets us store. */
export type Keep = Pick<Disclosure, 'keep' | 'keepTime'>;

/** One line of the observations format, before it is text. */
export interface DemoRow {
  readonly from: LocalMinute;
  /** Null for a moment of one minute, and for one day where no more is known. */
  readonly to: LocalMinute | null;
  readonly dayOnly: boolean;
  readonly kind: string;
  readonly area: AreaId;
  readonly cell: string;
  readonly provisional: boolean;
}

/** What is stored of an incident: no finer than the policy keeps, and for a share of them no place at all. */
export function rowOf(
  random: Random,
  scenario: Scenario,
  land: Land,
  kind: DemoKind,
  { keep, keepTime }: Keep,
  incident: Incident,
): DemoRow {
  const { from, to, when } = widened({ ...incident.when, when: kind.dayOnly ? 'day' : 'minute' }, keepTime);
  const dayOnly = when !== 'minute';
  const provisional = from >= startOfMonth(parseMonth(scenario.provisionalFrom) ?? Infinity);
  const placed = keep === 'gemeente' || random() >= scenario.unplacedShare;
  const place = placed ? placeOf(scenario, land, keep, incident) : { area: '', cell: '' };
  const known = to === from + (dayOnly ? minutesPerDay : 1) ? null : to;
  return { from, to: known, dayOnly, kind: kind.kind, ...place, provisional };
}

function placeOf(
  scenario: Scenario,
  land: Land,
  keep: Disclosure['keep'],
  incident: Incident,
): { readonly area: AreaId; readonly cell: string } {
  const [x, y] = incident.place;
  if (keep === 'gemeente') return { area: scenario.scope, cell: '' };
  if (keep === 'buurt') return { area: land.locate(x, y) ?? scenario.scope, cell: '' };
  // A cell lies in an area if its centre does; at the outer border the centre may lie outside, then the point counts.
  const [centreX, centreY] = cellCentre(snap(x, y, keep));
  const area = land.locate(centreX, centreY) ?? land.locate(x, y) ?? scenario.scope;
  return { area, cell: cellCode(x, y, keep) };
}

const header = 'van;tot;soort;gebied;vak;aantal;voorlopig';

/**
 * The file: UTF-8, `;`, LF, sorted by start, then kind, place and end, so that equal rows give equal bytes. In data/ the
 * package says of the file that it was made up; a file that travels by itself says it in a column, row by row (`marked`).
 */
export function toCsv(rows: readonly DemoRow[], marked = false): string {
  const lines = rows.map(toLine).sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  if (!marked) return [header, ...lines, ''].join('\n');
  return [`${header};fictief`, ...lines.map((line) => `${line};1`), ''].join('\n');
}

function toLine(row: DemoRow): string {
  const from = row.dayOnly ? formatDay(row.from) : formatLocal(row.from);
  const to = row.to === null ? '' : row.dayOnly ? formatDay(row.to - minutesPerDay) : formatLocal(row.to);
  return [from, to, row.kind, row.area, row.cell, '1', row.provisional ? '1' : '0'].join(';');
}
