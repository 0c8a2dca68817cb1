import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import { startOfMonth } from '../domain/time/local.ts';
import type { RecordPlan, Role, Source } from '../sources/source.ts';
import { readCell } from './anonymise.ts';
import { readFigure as readFigureText } from './figure.ts';
import type { ReadFigure } from './figure.ts';
import type { KindFinder } from './kinds.ts';
import { readStretch } from './moment.ts';
import { readPeriod } from './period.ts';
import type { PlaceBook } from './place-book.ts';
import { remembering } from './remember.ts';
import type { RefusedBecause } from './report.ts';
import type { StagedRecord } from './staging.ts';

/** What is wrong with a record: which of its texts, what it was, and why. */
interface RecordProblem {
  readonly role: Role;
  readonly seen: string;
  readonly because: RefusedBecause;
}

type Read<Value> = Result<Value, RecordProblem>;
type Text = (role: Role) => string;

/** The text of a role in one line: its column, else what holds for all; trimmed, empty where there is none. */
function textOf(plan: RecordPlan, cells: readonly string[], role: Role): string {
  const column = plan.columns[role];
  return column === undefined ? (plan.fixed[role] ?? '') : (cells[column] ?? '').trim();
}

/** Reads one record of a line: its time, kind, place, cell and figure. The first thing that is wrong refuses it. */
export type RecordReader = (plan: RecordPlan, cells: readonly string[], line: number) => Read<StagedRecord>;

export function createRecordReader(source: Source, kinds: KindFinder, book: PlaceBook): RecordReader {
  const cellOf = remembering(readCell);
  return (plan, cells, line) => {
    const text: Text = (role) => textOf(plan, cells, role);
    const time = source.sort === 'incidents' ? readMoments(text) : readWholePeriod(text);
    if (!time.ok) return time;
    const kind = kinds(text('kind'), text('measure'));
    if (kind === null) return problem(text, 'kind', 'kind-unknown');
    const place = book.number(text('place'), text('placeCode'));
    if (place === null) return problem(text, 'place', 'place-unknown');
    const code = text('cell');
    const cell = code === '' ? null : cellOf(code);
    if (cell === null && code !== '') return problem(text, 'cell', 'cell-unreadable');
    const figure = readFigureOf(source, plan, cells);
    if (!figure.ok) return figure;
    const { from, to, when, provisional: marked } = time.value;
    const provisional = marked || figure.value.provisional || isMarked(text('provisional'));
    return ok({ line, from, to, when, kind, place, cell, count: figure.value.count, provisional });
  };
}

function problem(text: Text, role: Role, because: RefusedBecause): Read<never> {
  return fail({ role, seen: text(role), because });
}

type Time = Pick<StagedRecord, 'from' | 'to' | 'when' | 'provisional'>;

function readMoments(text: Text): Read<Time> {
  const stretch = readStretch(text('from'), text('to'));
  return stretch.ok
    ? ok({ ...stretch.value, provisional: false })
    : problem(text, stretch.failure.column, stretch.failure.because);
}

function readWholePeriod(text: Text): Read<Time> {
  const period = readPeriod(text('period'));
  if (period === null) return problem(text, 'period', 'date-unreadable');
  const { when, first, months, provisional } = period;
  return ok({ from: startOfMonth(first), to: startOfMonth(first + months), when, provisional });
}

const readFigure = remembering(readFigureText);

/** An incident without a number is one; it cannot be "no figure". */
function readFigureOf(source: Source, plan: RecordPlan, cells: readonly string[]): Read<ReadFigure> {
  const seen = plan.count === null ? '' : (cells[plan.count] ?? '').trim();
  if (source.sort === 'incidents' && seen === '') return ok({ count: 1, provisional: false });
  const figure = readFigure(seen);
  const isRead = figure !== null && (figure.count !== null || source.sort === 'counts');
  return isRead ? ok(figure) : fail({ role: 'count', seen, because: 'count-unreadable' });
}

function isMarked(text: string): boolean {
  return ['1', 'ja', 'true', '*'].includes(text.toLowerCase());
}
