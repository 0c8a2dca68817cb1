import type { Series, SeriesInfo } from '../../src/domain/observation/series.ts';
import { isList } from '../../src/domain/observation/stream.ts';
import type { Audience } from '../../src/domain/privacy/disclosure.ts';
import { formatMonth } from '../../src/domain/time/month.ts';
import type { IntakeContext } from '../../src/intake/context.ts';
import { dataAdd } from '../../src/text/nl/data-add.ts';
import { dayOf, longDayOf } from '../fetch/numbers.ts';
import { countsSchema } from '../fetch/police-files.ts';
import { asCsv, sumOf } from '../fetch/resources.ts';
import type { Description } from '../fetch/resources.ts';
import { seriesRows } from './series-rows.ts';
import type { SeriesRows } from './series-rows.ts';

/** A file of one series, with its description in the package. */
export interface SeriesFile {
  readonly path: string;
  readonly text: string;
  readonly description: Description;
  readonly audience: Audience;
  readonly rows: SeriesRows;
}

/**
 * A series as a file in one of our own formats. `slug` begins its name; `audience` goes before that of the series
 * where it is given. Figures count as published only where everybody may see them, as the package demands.
 */
export function seriesFile(
  series: Series,
  slug: string,
  audience: Audience | null,
  context: IntakeContext,
): SeriesFile {
  const { info } = series;
  const name = `${slug}-${dataAdd.where[info.where]}-${dataAdd.when[info.when]}`;
  const path = `observations/${name}.csv`;
  const header = isList(info)
    ? 'van;tot;soort;gebied;vak;aantal;voorlopig'
    : 'periode;soort;gebied;aantal;voorlopig';
  const rows = seriesRows(series, context);
  const text = `${[header, ...rows.lines].join('\n')}\n`;
  const isComplete = rows.elsewhere === 0;
  const own = audience ?? info.audience;
  const description = {
    name,
    path,
    title: info.title,
    description: dataAdd.description(longDayOf(context.now)),
    sources: [{ title: info.source }],
    licenses: [{ name: 'notspecified', title: dataAdd.licence }],
    temporal: `${formatMonth(info.span.from)}/${formatMonth(info.span.to)}`,
    added: dayOf(context.now),
    ...asCsv,
    schema: isList(info) ? incidentsSchema : countsSchema,
    ...sumOf(text),
    veiligheidsbeeld: {
      role: 'observations',
      audience: own,
      title: info.title,
      source: info.source,
      published: info.published && own === 'openbaar',
      fictief: info.fictief,
      divisionYear: info.divisionYear,
      complete: isComplete ? completeOf(info.complete) : null,
    },
  };
  return { path, text, description, audience: own, rows };
}

function completeOf(complete: SeriesInfo['complete']): object | null {
  if (complete === null) return null;
  const { span, scope } = complete;
  return { from: formatMonth(span.from), to: formatMonth(span.to), scope };
}

const moment = '\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?';

const incidentsSchema = {
  fields: [
    { name: 'van', type: 'string', constraints: { required: true, pattern: moment } },
    { name: 'tot', type: 'string', constraints: { pattern: moment } },
    { name: 'soort', type: 'string', constraints: { required: true } },
    { name: 'gebied', type: 'string' },
    { name: 'vak', type: 'string', constraints: { pattern: '\\d+mE\\d+N\\d+' } },
    { name: 'aantal', type: 'integer', constraints: { minimum: 0 } },
    { name: 'voorlopig', type: 'integer', constraints: { minimum: 0, maximum: 1 } },
  ],
  missingValues: [''],
};
