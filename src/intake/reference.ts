import type { AreaId } from '../domain/area/area.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import { formatDay } from '../domain/time/local.ts';
import type { Span } from '../domain/time/month.ts';
import type { RecordPlan, Role, Sort } from '../sources/source.ts';
import { clean } from './clean.ts';
import type { IntakeContext } from './context.ts';
import { joinMoment, readStretch } from './moment.ts';
import { readPeriod } from './period.ts';
import { hidden, shownLabel, shownName, shownValue } from './personal/mask.ts';
import { createPlaceFinder } from './places.ts';
import { createPointReader } from './point.ts';
import type { Recognised } from './recognise.ts';
import type { ReferenceSort, RefusedBecause } from './report.ts';
import { createTally } from './tally.ts';
import type { Counted } from './tally.ts';

/** Figures of one place and period that are no counts of a kind: shares, scores, households. Null for no figure. */
interface MeasureRow {
  readonly span: Span;
  /** Code of an area, or `naam:<label>`. */
  readonly area: AreaId;
  /** What divides the figures further, as `<column>=<key>`. */
  readonly divisions: readonly string[];
  readonly values: readonly (number | null)[];
}

/** One question of a survey: the share of answers (0 to 1, null for no figure) and how many answered. */
interface SurveyRow {
  readonly survey: string;
  readonly question: string;
  readonly indicator: string | null;
  readonly span: Span;
  readonly area: AreaId;
  readonly share: number | null;
  readonly answers: number | null;
}

/** A camera: RD metres to 5 m, the radius that it watches in metres, and its term (days as `2026-10-03`). */
interface CameraRow {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number | null;
  readonly sort: string | null;
  readonly start: string;
  readonly end: string | null;
}

export type Reference =
  | { readonly sort: 'measures'; readonly measures: readonly string[]; readonly rows: readonly MeasureRow[] }
  | { readonly sort: 'surveys'; readonly rows: readonly SurveyRow[] }
  | { readonly sort: 'cameras'; readonly rows: readonly CameraRow[] };

/** Whether records of a sort are no observations. */
export function isReferenceSort(sort: Sort): sort is ReferenceSort {
  return sort !== 'incidents' && sort !== 'counts';
}

interface ReferenceOut {
  readonly counted: Counted;
  readonly reference: Reference;
  readonly span: Span | null;
}

/** Reads lines that are no observations; `take` gets them one by one, the first of the file being number 1. */
export interface ReferenceReading {
  readonly take: (cells: readonly string[], line: number) => void;
  readonly records: () => number;
  readonly finish: () => ReferenceOut;
}

interface Problem {
  readonly role: Role;
  readonly because: RefusedBecause;
}

type Text = (role: Role) => string;
type Read<Row> = Result<Row, Problem>;
type PlaceOf = (label: string, code: string) => AreaId | null;

export function createReferenceReading(recognised: Recognised, context: IntakeContext): ReferenceReading {
  const { layout, source, sort } = recognised;
  const tally = createTally(false);
  const rows = createRows(recognised, createPlaces(recognised, context));
  let records = 0;
  return {
    records: () => records,
    take(cells, line) {
      if (line <= layout.firstLine || cells.every((cell) => cell.trim() === '')) return;
      if (source.footer(cells.map((cell) => cell.trim())) !== null) return;
      records += 1;
      const plan = layout.plans[0] ?? { count: null, columns: {}, fixed: {} };
      const problem = cells.length < layout.header.length ? null : rows.read(sort, plan, cells);
      if (problem !== null && problem.ok) tally.accept(line, '', problem.value);
      else {
        const { role, because } = problem?.failure ?? { role: 'period', because: 'cells-missing-in-row' };
        const column = plan.columns[role] ?? 0;
        const show =
          role === 'place' || role === 'survey' || role === 'question' || role === 'name'
            ? shownLabel
            : shownValue;
        tally.refuse(line, shownName(layout.header[column] ?? ''), show(cells[column] ?? ''), because);
      }
    },
    finish: () => ({ counted: { ...tally.counted(), kinds: [] }, ...rows.finish() }),
  };
}

/** Where a label is; null where it is nowhere, or where several areas have the name: a code settles that. */
function createPlaces({ source, layout }: Recognised, context: IntakeContext): PlaceOf {
  const find = createPlaceFinder(context.areas);
  return (label, code) => {
    if (label === '' && code === '') return source.emptyPlaceIsMunicipality ? context.municipality : null;
    const meaning = find(label, code, layout.unknownLevel);
    if (meaning.is === 'area') return meaning.id;
    if (meaning.is === 'several')
      return meaning.candidates.find(({ level }) => level === layout.unknownLevel)?.id ?? null;
    return meaning.is === 'reference' && source.keepsUnknownPlaces ? meaning.id : null;
  };
}

/** Collects rows of one sort; reading a line tells whether it has a figure, or what is wrong with it. */
function createRows(recognised: Recognised, placeOf: PlaceOf) {
  const measures: MeasureRow[] = [];
  const surveys: SurveyRow[] = [];
  const cameras: CameraRow[] = [];
  const pointOf = createPointReader();
  const { layout } = recognised;
  const wide = layout.wide ?? { measures: [], dimensions: [] };
  const read = (sort: Sort, plan: RecordPlan, cells: readonly string[]): Read<boolean> => {
    const columns = plan.columns;
    const text: Text = (role) => (cells[columns[role] ?? -1] ?? '').trim();
    if (sort === 'cameras') return keep(cameras, readCamera(text, pointOf), () => true);
    if (sort === 'surveys') return keep(surveys, readSurvey(text, placeOf), ({ share }) => share !== null);
    const row = readMeasures(text, placeOf, wide, layout.header, cells);
    return keep(measures, row, ({ values }) => values.some((value) => value !== null));
  };
  const finish = (): Pick<ReferenceOut, 'reference' | 'span'> => {
    if (recognised.sort === 'cameras') return { reference: { sort: 'cameras', rows: cameras }, span: null };
    if (recognised.sort === 'surveys')
      return { reference: { sort: 'surveys', rows: surveys }, span: spanOf(surveys) };
    const names = wide.measures.map(({ name }) => shownName(name));
    return { reference: { sort: 'measures', measures: names, rows: measures }, span: spanOf(measures) };
  };
  return { read, finish };
}

function keep<Row>(rows: Row[], row: Read<Row>, hasFigure: (row: Row) => boolean): Read<boolean> {
  if (!row.ok) return row;
  rows.push(row.value);
  return ok(hasFigure(row.value));
}

function spanOf(rows: readonly { readonly span: Span }[]): Span | null {
  let span: Span | null = null;
  for (const { span: own } of rows)
    span = span === null ? own : { from: Math.min(span.from, own.from), to: Math.max(span.to, own.to) };
  return span;
}

function problem(role: Role, because: RefusedBecause): Read<never> {
  return fail({ role, because });
}

function readSpan(text: string): Span | null {
  const period = readPeriod(text);
  return period === null ? null : { from: period.first, to: period.first + period.months - 1 };
}

function readMeasures(
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
function readSurvey(text: Text, placeOf: PlaceOf): Read<SurveyRow> {
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

function readCamera(text: Text, pointOf: ReturnType<typeof createPointReader>): Read<CameraRow> {
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
