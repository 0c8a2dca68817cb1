import type { AreaId } from '../domain/area/area.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import { formatDay } from '../domain/time/local.ts';
import type { Span } from '../domain/time/month.ts';
import type { Role } from '../sources/source.ts';
import { clean } from './clean.ts';
import { joinMoment, readStretch } from './moment.ts';
import { readPeriod } from './period.ts';
import { hidden, shownLabel } from './personal/mask.ts';
import type { PointReader } from './point.ts';
import type { Recognised } from './recognise.ts';
import type { RefusedBecause } from './report.ts';

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

/** A camera: RD metres to 5 m, the radius that it watches in metres, and its term (days as `2026-10-03`). */
export interface CameraRow {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number | null;
  readonly sort: string | null;
  readonly start: string;
  readonly end: string | null;
}

interface Problem {
  readonly role: Role;
  readonly because: RefusedBecause;
}

export type Text = (role: Role) => string;
export type Read<Row> = Result<Row, Problem>;
export type PlaceOf = (label: string, code: string) => AreaId | null;

function problem(role: Role, because: RefusedBecause): Read<never> {
  return fail({ role, because });
}

function readSpan(text: string): Span | null {
  const period = readPeriod(text);
  return period === null ? null : { from: period.first, to: period.first + period.months - 1 };
}

export function readMeasures(
  text: Text,
  placeOf: PlaceOf,
  wide: NonNullable<Recognised['layout']['wide']>,
  header: readonly string[],
  cells: readonly string[],
): Read<MeasureRow> {
  const span = readSpan(text('period'));
  if (span === null) return problem('period', 'date-unreadable');
  const area = placeOf(text('place'), text('placeCode'));
  if (area === null) return problem(text('place') === '' ? 'placeCode' : 'place', 'place-unknown');
  const values = wide.measures.map(({ column }) => decimal(cells[column] ?? ''));
  if (values.includes('unreadable')) return problem('count', 'count-unreadable');
  const divisions = wide.dimensions.map((column) =>
    shownLabel(`${header[column] ?? ''}=${cells[column] ?? ''}`),
  );
  return ok({
    span,
    area,
    divisions,
    values: values.flatMap((value) => (value === 'unreadable' ? [] : [value])),
  });
}

/** A number with a decimal point or comma and perhaps a mark for provisional; null for no figure (empty, `.`, `x`). */
function decimal(cell: string): number | null | 'unreadable' {
  const text = cell.trim().replace(/\s*\*{1,2}$/, '');
  if (text === '' || text === '.' || text === 'x') return null;
  return /^-?\d{1,15}(?:[.,]\d{1,15})?$/.test(text) ? Number(text.replace(',', '.')) : 'unreadable';
}

/** A person's own words may stand in a question: one that holds something about a person is refused. */
export function readSurvey(text: Text, placeOf: PlaceOf): Read<SurveyRow> {
  const span = readSpan(text('period'));
  if (span === null) return problem('period', 'date-unreadable');
  const area = placeOf(text('place'), '');
  if (area === null) return problem('place', 'place-unknown');
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
  return ok({ survey, question, indicator: indicator === '' ? null : indicator, span, area, share, answers });
}

/** `0,37` and `37%` are the same share; a bare number above 1 may be either a share in percents or a fault. */
function readShare(cell: string): number | null | 'unreadable' {
  const isPercentage = cell.endsWith('%');
  const value = decimal(isPercentage ? cell.slice(0, -1) : cell);
  if (value === null || value === 'unreadable') return value;
  const share = isPercentage ? value / 100 : value;
  return share >= 0 && share <= 1 ? share : 'unreadable';
}

export function readCamera(text: Text, pointOf: PointReader): Read<CameraRow> {
  const name = shownLabel(text('name'));
  if (name === '' || name === hidden) return problem('name', 'kind-unknown');
  const point = pointOf(text('x'), text('y'), '');
  if (point === null || point === 'unreadable') return problem('x', 'point-unreadable');
  const start = readDay(text('start'));
  if (start === null) return problem('start', 'date-unreadable');
  const end = text('end') === '' ? '' : readDay(text('end'));
  if (end === null) return problem('end', 'date-unreadable');
  if (end !== '' && end < start) return problem('end', 'end-before-start');
  const radius = decimal(text('radius'));
  if (radius === 'unreadable') return problem('radius', 'count-unreadable');
  const sort = shownLabel(text('camera'));
  const { x, y } = point.cell;
  return ok({ name, x, y, radius, sort: sort === '' ? null : sort, start, end: end === '' ? null : end });
}

function readDay(text: string): string | null {
  const stretch = readStretch(joinMoment(text, ''), '');
  return stretch.ok ? formatDay(stretch.value.from) : null;
}
