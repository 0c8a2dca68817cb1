import type { AreaId } from '../domain/area/area.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import { formatDay, minuteOfInstant, startOfMonth } from '../domain/time/local.ts';
import type { LocalMinute } from '../domain/time/local.ts';
import type { Span } from '../domain/time/month.ts';
import type { CameraColumn } from '../domain/csv/camera-columns.ts';
import { rowProblem } from '../policy/cameras/changes.ts';
import { cameraRow, type CameraRow } from '../policy/cameras/csv.ts';
import type { CameraField } from '../policy/cameras/form.ts';
import { personalColumn } from '../policy/cameras/personal.ts';
import type { Role } from '../sources/source.ts';
import { clean } from './clean.ts';
import type { IntakeContext } from './context.ts';
import { hasNotBegun } from './future.ts';
import { readStretch } from './moment.ts';
import { readPeriod } from './period.ts';
import { hidden, shownLabel } from './personal/mask.ts';
import type { Recognised } from './recognise.ts';
import type { RefusedBecause } from './report.ts';
import { withoutStars } from './stars.ts';

/** Figures of one place and period that are no counts of a kind: shares, scores, households. Null for no figure. */
export interface MeasureRow {
  readonly span: Span;
  /** Code of an area, or `naam:<label>`. */
  readonly area: AreaId;
  /** What divides the figures further, as `<column>=<key>`. */
  readonly divisions: readonly string[];
  readonly values: readonly (number | null)[];
}

/** One question of a survey: the share of answers (0 to 1, null for no figure) and how many answered. */
export interface SurveyRow {
  readonly survey: string;
  readonly question: string;
  readonly indicator: string | null;
  readonly span: Span;
  readonly area: AreaId;
  readonly share: number | null;
  readonly answers: number | null;
}

/** A camera: its cells by column as the register writes them, days as `2026-10-03`. */
export interface CameraLine {
  /** Number of the line in the file; the first is 1. */
  readonly line: number;
  readonly cells: CameraRow;
}

interface Problem {
  readonly role: Role;
  readonly because: RefusedBecause;
}

export type Text = (role: Role) => string;
export type Read<Row> = Result<Row, Problem>;
export type PlaceOf = (label: string, code: string) => Result<AreaId, 'place-unknown' | 'total'>;

function problem(role: Role, because: RefusedBecause): Read<never> {
  return fail({ role, because });
}

/** The months of a period that has begun at `now` (local minutes). */
function readSpan(text: string, now: LocalMinute): Read<Span> {
  const period = readPeriod(text);
  if (period === null) return problem('period', 'date-unreadable');
  const { first, months } = period;
  if (hasNotBegun(startOfMonth(first), now)) return problem('period', 'date-in-future');
  return ok({ from: first, to: first + months - 1 });
}

export function readMeasures(
  text: Text,
  placeOf: PlaceOf,
  wide: NonNullable<Recognised['layout']['wide']>,
  header: readonly string[],
  cells: readonly string[],
  now: LocalMinute,
): Read<MeasureRow> {
  const span = readSpan(text('period'), now);
  if (!span.ok) return span;
  const area = placeOf(text('place'), text('placeCode'));
  if (!area.ok) return problem(text('place') === '' ? 'placeCode' : 'place', area.failure);
  const values = wide.measures.map(({ column }) => decimal(cells[column] ?? ''));
  if (values.includes('unreadable')) return problem('count', 'count-unreadable');
  const divisions = wide.dimensions.map((column) =>
    shownLabel(`${header[column] ?? ''}=${cells[column] ?? ''}`),
  );
  return ok({
    span: span.value,
    area: area.value,
    divisions,
    values: values.flatMap((value) => (value === 'unreadable' ? [] : [value])),
  });
}

/** A number with a decimal point or comma and perhaps a mark for provisional; null for no figure (empty, `.`, `x`). */
function decimal(cell: string): number | null | 'unreadable' {
  const text = withoutStars(cell.trim()).bare;
  if (text === '' || text === '.' || text === 'x') return null;
  return /^-?\d{1,15}(?:[.,]\d{1,15})?$/.test(text) ? Number(text.replace(',', '.')) : 'unreadable';
}

/** A person's own words may stand in a question: one that holds something about a person is refused. */
export function readSurvey(text: Text, placeOf: PlaceOf, now: LocalMinute): Read<SurveyRow> {
  const span = readSpan(text('period'), now);
  if (!span.ok) return span;
  const area = placeOf(text('place'), '');
  if (!area.ok) return problem('place', area.failure);
  const [survey, question] = [shownLabel(text('survey')), clean(text('question'))];
  if (survey === '' || survey === hidden) return problem('survey', 'kind-unknown');
  if (question === '' || shownLabel(question.slice(0, 80)) === hidden)
    return problem('question', 'kind-unknown');
  const share = readShare(text('share'));
  if (share === 'unreadable') return problem('share', 'count-unreadable');
  const answers = decimal(text('answers'));
  if (answers === 'unreadable' || (answers !== null && !Number.isInteger(answers)))
    return problem('answers', 'count-unreadable');
  const indicator = shownLabel(text('indicator'));
  return ok({
    survey,
    question,
    indicator: indicator === '' ? null : indicator,
    span: span.value,
    area: area.value,
    share,
    answers,
  });
}

/** `0,37` and `37%` are the same share; a bare number above 1 may be either a share in percents or a fault. */
function readShare(cell: string): number | null | 'unreadable' {
  const isPercentage = cell.endsWith('%');
  const value = decimal(isPercentage ? cell.slice(0, -1) : cell);
  if (value === null || value === 'unreadable') return value;
  const share = isPercentage ? value / 100 : value;
  return share >= 0 && share <= 1 ? share : 'unreadable';
}

const dayColumns = ['begin', 'einde', 'besluitdatum', 'overleg_ovj', 'borden_gezien'] as const;

const because = {
  place: 'point-unreadable',
  start: 'date-unreadable',
  end: 'date-unreadable',
  decisionDate: 'date-unreadable',
  officerConsulted: 'date-unreadable',
  signsChecked: 'date-unreadable',
  radius: 'radius-unreadable',
  corners: 'outline-unreadable',
  retentionDays: 'days-unreadable',
  planLine: 'plan-line-unreadable',
  sort: 'camera-sort-unknown',
  name: 'name-missing',
} as const satisfies Partial<Record<CameraField, RefusedBecause>>;

const columnOf: Readonly<Partial<Record<CameraField, CameraColumn>>> = {
  place: 'x',
  start: 'begin',
  end: 'einde',
  decisionDate: 'besluitdatum',
  officerConsulted: 'overleg_ovj',
  signsChecked: 'borden_gezien',
  radius: 'straal',
  corners: 'hoeken',
  retentionDays: 'bewaartermijn_dagen',
  planLine: 'planregel',
  sort: 'soort',
};

/** A line of a list of cameras, by the reading and the checks of the register. */
export function readCamera(
  header: readonly string[],
  cells: readonly string[],
  line: number,
  { rings, now }: Pick<IntakeContext, 'rings' | 'now'>,
): Read<CameraLine> {
  const row = new Map(cameraRow(header, cells));
  const today = formatDay(minuteOfInstant(now));
  for (const column of dayColumns) {
    const cell = row.get(column);
    if (cell !== undefined) row.set(column, isoDay(cell));
  }
  const personal = personalColumn(row);
  if (personal !== null) return problem(`camera ${personal.column}`, 'personal');
  const wrong = rowProblem(row, rings, today);
  if (wrong === null) return ok({ line, cells: row });
  const { field, code } = wrong;
  const role = `camera ${columnOf[field] ?? 'camera'}` as const;
  if (code === 'end-before-start') return problem(role, 'end-before-start');
  if (code === 'place-outside') return problem(role, 'outside-municipality');
  if (code === 'future') return problem(role, 'date-in-future');
  const found = Object.entries(because).find(([name]) => name === field);
  return problem(role, found?.[1] ?? 'name-missing');
}

/** A day in any of the ways of writing as an ISO date; what is none, or a month or a year, as it stands. */
function isoDay(text: string): string {
  if (text === '' || /^\d{4}(-\d{2}){0,2}$/.test(text)) return text;
  const stretch = readStretch(text, '');
  return stretch.ok && stretch.value.unread === undefined ? formatDay(stretch.value.from) : text;
}
