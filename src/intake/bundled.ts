import type { AreaId } from '../domain/area/area.ts';
import type { Series, SeriesInfo } from '../domain/observation/series.ts';
import type { Audience } from '../domain/privacy/disclosure.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import { parseMonth } from '../domain/time/month.ts';
import { ownCounts } from '../sources/own-counts.ts';
import { ownObservations } from '../sources/own-observations.ts';
import { ownRegistrations } from '../sources/own-registrations.ts';
import type { IntakeContext } from './context.ts';
import { withLineFeeds } from './decode.ts';
import { readHeads } from './dialect.ts';
import { knownSource } from './known-source.ts';
import type { ColumnWatch } from './personal/watch.ts';
import type { PointReader } from './point.ts';
import { createReading } from './reading.ts';
import type { ReadOut } from './reading.ts';
import type { Problem } from './report.ts';

/** What data/datapackage.json tells of a resource with observations (its property `veiligheidsbeeld`). */
export interface ResourceInfo {
  readonly title: string;
  readonly source: string;
  readonly audience: Audience;
  readonly published: boolean;
  readonly fictief: boolean;
  readonly divisionYear: number | null;
  /** Months as `2019-01`, both included. */
  readonly complete: { readonly from: string; readonly to: string; readonly scope: AreaId } | null;
  /** The resource of which it is what openbaar may know. */
  readonly suppressedFrom?: string;
}

/** Formats in which observations stand in data/; the page reads them at its start, without the code of all others. */
const formats = [ownObservations, ownCounts, ownRegistrations];

/** Nobody is told which columns of data/ are not read. */
const noWatch: ColumnWatch = { note: () => undefined, found: () => [], births: () => [] };

/** What is kept of a place is a cell or an area: a point in data/ is a fault. */
const noPoint: PointReader = (...texts) => (texts.every((text) => text === '') ? null : 'unreadable');

/**
 * Reads a resource of data/ in one of our own formats. `context.setId` is the name of the resource. Unlike a file that
 * a person drops it must be wholly right: one refused record, or a place that two areas share, fails it.
 */
export function readBundled(
  resource: ResourceInfo,
  text: string,
  context: IntakeContext,
): Result<readonly Series[], readonly Problem[]> {
  const clean = withLineFeeds(text.replace(/^\uFEFF/, ''));
  const known = knownSource(readHeads(clean), formats);
  if (known === null) return fail([unknownHeader(clean)]);
  const reading = createReading(
    { ...known, sort: known.source.sort, personal: [], watch: noWatch, isBundled: true },
    context,
    noPoint,
  );
  reading.push(clean);
  const read = reading.finish({}, true);
  const problems = problemsOf(read);
  if (problems.length > 0) return fail(problems);
  return ok(read.series.map((series) => ({ ...series, info: bundledInfo(series.info, resource) })));
}

function unknownHeader(text: string): Problem {
  const seen = text.slice(0, 60).split('\n')[0] ?? '';
  return { row: 1, column: '', seen, because: 'header-unknown' };
}

function problemsOf(read: ReadOut): Problem[] {
  const open = read.questions.map(({ label }): Problem => ({
    row: 0,
    column: 'gebied',
    seen: label,
    because: 'place-unknown',
  }));
  const untimed = read.counted.remarks.flatMap(({ examples }) =>
    examples.map((seen): Problem => ({ ...seen, because: 'date-unreadable' })),
  );
  return [...read.counted.examples, ...untimed, ...open];
}

function bundledInfo(info: SeriesInfo, resource: ResourceInfo): SeriesInfo {
  const { title, source, audience, published, fictief, divisionYear } = resource;
  const complete = completeOf(resource.complete);
  const told = { title, source, audience, published, fictief, divisionYear, complete, loadedAt: null };
  return { ...info, ...told, ...(resource.suppressedFrom === undefined ? {} : { suppressed: true }) };
}

function completeOf(complete: ResourceInfo['complete']): SeriesInfo['complete'] {
  const from = parseMonth(complete?.from ?? '');
  const to = parseMonth(complete?.to ?? '');
  return complete === null || from === null || to === null
    ? null
    : { span: { from, to }, scope: complete.scope };
}
