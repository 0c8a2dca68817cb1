import type { AreaId } from '../domain/area/area.ts';
import type { Series, SeriesInfo } from '../domain/observation/series.ts';
import type { Audience } from '../domain/privacy/disclosure.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import { parseMonth } from '../domain/time/month.ts';
import type { IntakeContext } from './context.ts';
import { withLineFeeds } from './decode.ts';
import { createKindFinder } from './kinds.ts';
import { createReading } from './reading.ts';
import type { ReadOut } from './reading.ts';
import { recognise } from './recognise.ts';
import { isReferenceSort } from './reference.ts';
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
}

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
  const recognised = recognise(clean, createKindFinder(context.kinds));
  if (!recognised.ok || isReferenceSort(recognised.value.sort)) return fail([unknownHeader(clean)]);
  const reading = createReading(recognised.value, context);
  reading.push(clean);
  const read = reading.finish({});
  const problems = problemsOf(read);
  if (problems.length > 0) return fail(problems);
  return ok(read.series.map((series) => ({ ...series, info: bundledInfo(series.info, resource) })));
}

function unknownHeader(text: string): Problem {
  const seen = text.slice(0, 60).split('\n')[0] ?? '';
  return { row: 1, column: '', seen, because: 'cells-missing-in-row' };
}

function problemsOf(read: ReadOut): Problem[] {
  const open = read.questions.map(({ label }): Problem => ({
    row: 0,
    column: 'gebied',
    seen: label,
    because: 'place-unknown',
  }));
  return [...read.counted.examples, ...open];
}

function bundledInfo(info: SeriesInfo, resource: ResourceInfo): SeriesInfo {
  const { title, source, audience, published, fictief, divisionYear } = resource;
  const complete = completeOf(resource.complete);
  return { ...info, title, source, audience, published, fictief, divisionYear, complete, loadedAt: null };
}

function completeOf(complete: ResourceInfo['complete']): SeriesInfo['complete'] {
  const from = parseMonth(complete?.from ?? '');
  const to = parseMonth(complete?.to ?? '');
  return complete === null || from === null || to === null
    ? null
    : { span: { from, to }, scope: complete.scope };
}
