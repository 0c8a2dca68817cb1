import type { BesmettingszoneRequest } from '../../../analysis/besmettingszone/besmettingszone.ts';
import type { StartCell } from '../../../domain/besmettingszone/zone.ts';
import { cellCode, parseCellCode } from '../../../domain/geo/cell.ts';
import { cellOfSize } from '../../../domain/besmettingszone/zone.ts';
import { readDay, type Day, type Days } from '../../../domain/time/day.ts';

/** What a person chose for a zone. It stays on the screen: no link, no store and no draft holds it. */
export interface ZoneForm {
  /** The code of the cell that was chosen; the point itself is forgotten at once. Null for none yet. */
  readonly cell: string | null;
  readonly size: StartCell;
  /** As it was typed, an ISO date where it is one. */
  readonly day: string;
  readonly reach: 'set' | 'repeats';
}

export const emptyZone: ZoneForm = { cell: null, size: 100, day: '', reach: 'set' };

/** The form with a point of the map, of which only its cell is kept: the one of 100 metres, or coarser where that was chosen. */
export function withPoint(form: ZoneForm, { x, y }: { readonly x: number; readonly y: number }): ZoneForm {
  return { ...form, cell: cellCode(x, y, form.size) };
}

/** The form with cells of another side; a cell that was chosen is taken along where it can be, and chosen anew where it would be finer. */
export function withSize(form: ZoneForm, size: StartCell): ZoneForm {
  const cell = form.cell === null ? null : parseCellCode(form.cell);
  if (cell === null || size < cell.size) return { ...form, size, cell: null };
  const { x, y } = cellOfSize(cell, size);
  return { ...form, size, cell: cellCode(x, y, size) };
}

export type DayProblem = 'not-a-day' | 'later';

/** What is wrong with the day that was typed; null where nothing is, or nothing was typed. */
export function dayProblem({ day }: ZoneForm, today: string): DayProblem | null {
  if (day === '') return null;
  if (readDay(day) === null) return 'not-a-day';
  return day > today ? 'later' : null;
}

/** The request that a form stands for; null as long as no place was chosen. `seen` are the days of which repeats are looked at. */
export function zoneRequest(form: ZoneForm, today: string, seen: Days): BesmettingszoneRequest | null {
  if (form.cell === null) return null;
  const day: Day | null = dayProblem(form, today) === null ? readDay(form.day) : null;
  return {
    about: 'besmettingszone',
    cell: form.cell,
    day,
    repeatsOf: form.reach === 'set' ? null : seen,
  };
}
