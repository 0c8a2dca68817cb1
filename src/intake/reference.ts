import type { Span } from '../domain/time/month.ts';
import type { AreaId, AreaLevel } from '../domain/area/area.ts';
import { fail, ok } from '../domain/result.ts';
import { minuteOfInstant } from '../domain/time/local.ts';
import type { RecordPlan, Sort } from '../sources/source.ts';
import type { IntakeContext } from './context.ts';
import { shownLabel, shownName, shownValue } from './personal/mask.ts';
import { createPlaceFinder } from './places.ts';
import type { PlaceMeaning } from './places.ts';
import type { LineTaker } from './read.ts';
import type { Recognised } from './recognise.ts';
import { readCamera, readMeasures, readSurvey } from './reference-rows.ts';
import type { CameraLine, MeasureRow, PlaceOf, Read, SurveyRow, Text } from './reference-rows.ts';
import { remembering } from './remember.ts';
import type { FileRefusal, ReferenceSort } from './report.ts';
import { createTally } from './tally.ts';
import type { Counted } from './tally.ts';

export type Reference =
  | { readonly sort: 'measures'; readonly measures: readonly string[]; readonly rows: readonly MeasureRow[] }
  | { readonly sort: 'surveys'; readonly rows: readonly SurveyRow[] }
  | { readonly sort: 'cameras'; readonly rows: readonly CameraLine[] };

/** Why nothing of a file is kept that was read without fault. */
export function noObservations(reference: Reference): FileRefusal {
  const columns = reference.sort === 'measures' ? reference.measures : [];
  return { because: 'no-observations', sort: reference.sort, columns };
}

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
  readonly take: LineTaker;
  readonly records: () => number;
  readonly finish: () => ReferenceOut;
}

export function createReferenceReading(recognised: Recognised, context: IntakeContext): ReferenceReading {
  const { layout, source, sort } = recognised;
  const tally = createTally(false);
  const rows = createRows(recognised, createPlaces(recognised, context), context);
  let records = 0;
  return {
    records: () => records,
    take(cells, line, fault) {
      if (line <= layout.firstLine || cells.every((cell) => cell.trim() === '')) return;
      if (source.footer(cells.map((cell) => cell.trim())) !== null) return;
      records += 1;
      const plan = layout.plans[0] ?? { count: null, columns: {}, fixed: {} };
      const isWhole = fault === undefined && cells.length >= layout.header.length;
      const problem = isWhole ? rows.read(sort, plan, cells, line) : null;
      if (problem !== null && problem.ok) tally.accept(line, '', problem.value);
      else {
        const { role, because } = problem?.failure ?? {
          role: 'period',
          because: fault ?? 'cells-missing-in-row',
        };
        const column = plan.columns[role] ?? 0;
        const show =
          role === 'place' || role === 'survey' || role === 'question' || role === 'camera camera'
            ? shownLabel
            : shownValue;
        tally.refuse(line, shownName(layout.header[column] ?? ''), show(cells[column] ?? ''), because);
      }
    },
    finish: () => ({ counted: { ...tally.counted(), kinds: [] }, ...rows.finish() }),
  };
}

/**
 * Where a label is. Fails where it is the sum of others, where it is nowhere or nearly one of ours, and where several
 * areas have the name: a code settles that.
 */
function createPlaces({ source, layout }: Recognised, context: IntakeContext): PlaceOf {
  const find = createPlaceFinder(context.areas, context.municipality);
  const unknown = fail('place-unknown' as const);
  const idOf = (id: AreaId | undefined): ReturnType<PlaceOf> => (id === undefined ? unknown : ok(id));
  const meaningOf = remembering((key) => {
    const [label = '', code = ''] = key.split('\u0000');
    return find(label, code, layout.unknownLevel);
  });
  return (label, code) => {
    if (label === '' && code === '')
      return source.emptyPlaceIsMunicipality ? ok(context.municipality) : unknown;
    const meaning = meaningOf(`${label}\u0000${code}`);
    switch (meaning.is) {
      case 'area':
        return ok(meaning.id);
      case 'several':
        return idOf(meaning.candidates.find(({ level }) => level === layout.unknownLevel)?.id);
      case 'reference':
        return source.keepsUnknownPlaces ? ok(meaning.id) : unknown;
      case 'nearly':
        return source.keepsUnknownPlaces && isOfOtherLevel(meaning, layout.unknownLevel)
          ? idOf(meaning.elsewhere?.id)
          : unknown;
      case 'total':
        return fail('total');
      case 'unreadable':
        return unknown;
    }
  };
}

/** A name that is nearly that of a buurt means nothing in a table of gemeenten. */
function isOfOtherLevel(
  { candidates, byCode }: Extract<PlaceMeaning, { readonly is: 'nearly' }>,
  level: AreaLevel,
): boolean {
  return !byCode && candidates.every((candidate) => candidate.level !== level);
}

/** Collects rows of one sort; reading a line tells whether it has a figure, or what is wrong with it. */
function createRows(recognised: Recognised, placeOf: PlaceOf, context: IntakeContext) {
  const measures: MeasureRow[] = [];
  const surveys: SurveyRow[] = [];
  const cameras: CameraLine[] = [];
  const { layout } = recognised;
  const wide = layout.wide ?? { measures: [], dimensions: [] };
  const now = minuteOfInstant(context.now);
  const read = (sort: Sort, plan: RecordPlan, cells: readonly string[], line: number): Read<boolean> => {
    const columns = plan.columns;
    const text: Text = (role) => (cells[columns[role] ?? -1] ?? '').trim();
    if (sort === 'cameras') return keep(cameras, readCamera(layout.header, cells, line, context), () => true);
    if (sort === 'surveys')
      return keep(surveys, readSurvey(text, placeOf, now), ({ share }) => share !== null);
    const row = readMeasures(text, placeOf, wide, layout.header, cells, now);
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
