/** OData version 3 as the police open data speak it. */
import * as v from 'valibot';
import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { linked } from './pages.ts';
import type { Page } from './pages.ts';

export type ODataCell = string | number | boolean | null;
export type ODataRow = Readonly<Record<string, ODataCell>>;

const pageSchema = v.object({
  value: v.array(v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.null()]))),
  'odata.nextLink': v.optional(v.string()),
  '@odata.nextLink': v.optional(v.string()),
});

/** Records on a page: the service refuses more than 10,000. */
const pageSize = 10_000;

/** The address of the first page. Spaces in keys are written `%20`, so that nothing on the way takes them off. */
export function firstPage(base: string, table: string, filter: string, select: readonly string[]): string {
  const options = [
    ['$filter', filter],
    ['$select', select.join(',')],
    ['$top', String(pageSize)],
    ['$skip', '0'],
    ['$format', 'json'],
  ];
  const query = options.map(([name, value]) => `${name ?? ''}=${encodeURIComponent(value ?? '')}`).join('&');
  return `${base}/${table}/UntypedDataSet?${query}`;
}

/**
 * Reads a page. The next one is its `odata.nextLink`; without one the records that were received are skipped. Only an
 * empty page is the last: a service may give fewer records than asked for.
 */
export function readPage(value: unknown, url: string, received: number): Result<Page<ODataRow>, string> {
  const parsed = v.safeParse(pageSchema, value);
  if (!parsed.success) return fail(parsed.issues[0].message);
  const { value: records, 'odata.nextLink': link, '@odata.nextLink': newer } = parsed.output;
  const given = link ?? newer;
  if (given !== undefined) return ok({ records, next: linked(given, url), total: null });
  const next = records.length === 0 ? null : skipped(url, received + records.length);
  return ok({ records, next, total: null });
}

function skipped(url: string, records: number): string | null {
  // After a link of the service there is no `$skip` of ours: its last page has no link.
  return /\$skip=\d+/.test(url) && !url.includes('skiptoken')
    ? url.replace(/\$skip=\d+/, `$skip=${records}`)
    : null;
}

/** Keys compare with their spaces: `GM0163    `. */
export function equals(dimension: string, key: string, width: number): string {
  return `${dimension} eq '${key.padEnd(width).replaceAll("'", "''")}'`;
}

export function startsWith(dimension: string, start: string): string {
  return `startswith(${dimension},'${start}')`;
}

/** Months and years from the first year on, as `2019JJ00` and `2019MM01` sort. */
export function between(from: number, to: number | null): string {
  const start = `Perioden ge '${from}JJ00'`;
  return to === null ? start : `${start} and Perioden le '${to}MM12'`;
}
