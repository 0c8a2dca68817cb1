import { monthsOver } from '../domain/observation/complete.ts';
import { spanOf } from '../domain/observation/read.ts';
import type { Series, SeriesInfo } from '../domain/observation/series.ts';
import { minuteOfInstant } from '../domain/time/local.ts';
import type { Span } from '../domain/time/month.ts';
import type { Source } from '../sources/source.ts';
import type { Assembled } from './assemble.ts';
import { hidden, shownLabel } from './personal/mask.ts';
import type { ReadingDesk } from './reading-desk.ts';

/** The series of a file, each with what is known about it. */
export function describe(desk: ReadingDesk, assembled: readonly Assembled[]): Series[] {
  const filled = assembled.filter(({ body }) => body.columns.length > 0);
  const { source } = desk.recognised;
  const spans = filled.flatMap(
    ({ body, when }) => spanOf(body.columns, { when, ...listOf(source, when) }) ?? [],
  );
  const complete = source.sort === 'incidents' ? monthsOver(spans, minuteOfInstant(desk.context.now)) : null;
  const scope = desk.context.municipality;
  return filled.map((one) => ({
    info: infoOf(desk, one, complete === null ? null : { span: complete, scope }),
    columns: one.body.columns,
    cells: one.body.cells,
  }));
}

function infoOf(
  desk: ReadingDesk,
  { where, when, body }: Assembled,
  complete: SeriesInfo['complete'],
): SeriesInfo {
  const { source, layout } = desk.recognised;
  const list = listOf(source, when);
  const { setId, now, divisionYear } = desk.context;
  return {
    id: `${setId}/${where}-${when}`,
    title: titleOf(layout.title) ?? source.label,
    source: desk.records.publisher,
    set: setId,
    loadedAt: now,
    audience: source.audience,
    published: source.published,
    fictief: desk.records.isMadeUp,
    where,
    when,
    // Of a published table is not known to which division its names belong.
    divisionYear: source.published ? null : divisionYear,
    complete,
    ...list,
    kinds: body.kinds,
    areas: body.areas,
    rows: body.columns.length,
    span: spanOf(body.columns, { when, ...list }) ?? { from: 0, to: 0 },
  };
}

/** What tells incidents of which only the period is known from counts of one. */
function listOf({ sort }: Source, when: SeriesInfo['when']): Pick<SeriesInfo, 'list'> {
  return sort === 'incidents' && when !== 'minute' && when !== 'day' ? { list: true } : {};
}

/** The title in the file; null where it has none, or one that holds something about a person. */
function titleOf(text: string | null): string | null {
  const title = shownLabel(text ?? '');
  return title === '' || title.includes(hidden) ? null : title.slice(0, 200);
}

/** From the earliest to the latest month of some spans; null of none. */
export function joined(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return {
    from: Math.min(...spans.map((span) => span.from)),
    to: Math.max(...spans.map((span) => span.to)),
  };
}
