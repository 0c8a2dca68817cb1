/** One table of the police: asking for it, and finding out why it stays silent. */
import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { fetchText } from '../../src/text/nl/fetch.ts';
import type { FetchFailure } from './failure.ts';
import type { World } from './http.ts';
import { between, equals, firstPage, readPage, startsWith } from './odata.ts';
import type { ODataRow } from './odata.ts';
import type { PageCache } from './page-cache.ts';
import { fetchPages } from './pages.ts';
import { countryKey } from './police-tables.ts';
import type { PoliceTable } from './police-tables.ts';
import { grouped } from './numbers.ts';

/** What is asked of every table. */
export interface PoliceAsk {
  readonly base: string;
  readonly gemeente: string;
  /** The gemeenten of the region, for tables of regions. */
  readonly members: readonly string[];
  readonly from: number;
  readonly to: number | null;
}

/** The records of a table, and what a person should know of them. */
export interface Received {
  readonly rows: readonly ODataRow[];
  readonly notes: readonly string[];
}

/** What the questions about one table share. */
interface Desk {
  readonly world: World;
  readonly cache: PageCache;
  readonly table: PoliceTable;
  readonly ask: PoliceAsk;
}

/**
 * Every record of a table for the places that were asked; silence is a failure, never zero. A table of buurten is asked
 * by the start of their keys, one of regions by whole keys with their padding.
 */
export async function fetchTable(
  world: World,
  cache: PageCache,
  table: PoliceTable,
  ask: PoliceAsk,
): Promise<Result<Received, FetchFailure>> {
  world.tell(fetchText.asking(fetchText.table(table.id)));
  const desk = { world, cache, table, ask };
  return table.place === 'WijkenEnBuurten' ? fetchBuurten(desk) : fetchRegions(desk);
}

/** A silent table is asked whether it knows the gemeente at all, to tell a wrong code from a wrong year. */
async function fetchBuurten(desk: Desk): Promise<Result<Received, FetchFailure>> {
  const { place, width, id } = desk.table;
  const filter = startsWith(place, `BU${desk.ask.gemeente.slice(2)}`);
  const rows = await rowsOf(desk, filter);
  if (!rows.ok) return rows;
  if (rows.value.length > 0) return ok({ rows: rows.value, notes: [] });
  const whole = equals(place, desk.ask.gemeente, width);
  const known = await rowsOf(desk, whole);
  if (!known.ok) return known;
  const lacks = known.value.length > 0 ? 'buurten' : 'gemeente';
  return fail({ is: 'empty', table: id, filters: [filter, whole], lacks });
}

/** Keys that stay silent with the documented padding are asked with more of it, and without. */
async function fetchRegions(desk: Desk): Promise<Result<Received, FetchFailure>> {
  const { id, place, width } = desk.table;
  let silent: readonly string[] = [...desk.ask.members, countryKey];
  const [rows, notes, filters]: [ODataRow[], string[], string[]] = [[], [], []];
  for (const wide of new Set([width, 10, 0])) {
    if (silent.length === 0) break;
    const filter = `(${silent.map((key) => equals(place, key, wide)).join(' or ')})`;
    filters.push(filter);
    const got = await rowsOf(desk, filter);
    if (!got.ok) return got;
    const answered = new Set(got.value.map((row) => String(row[place] ?? '').trim()));
    const [form] = silent.filter((key) => answered.has(key));
    if (form !== undefined && wide !== width) notes.push(fetchText.note.otherKey(id, form.padEnd(wide)));
    silent = silent.filter((key) => !answered.has(key));
    for (const row of got.value) rows.push(row);
  }
  // Every table of regions has the country and the gemeente: without them something is wrong with the question.
  for (const [key, lacks] of [
    [desk.ask.gemeente, 'gemeente'],
    [countryKey, 'land'],
  ] as const)
    if (silent.includes(key)) return fail({ is: 'empty', table: id, filters, lacks });
  if (silent.length > 0) notes.push(fetchText.note.silent(id, silent.join(', ')));
  return ok({ rows, notes });
}

async function rowsOf(
  { world, cache, table, ask }: Desk,
  places: string,
): Promise<Result<readonly ODataRow[], FetchFailure>> {
  const select = ['ID', table.kind, table.place, 'Perioden', table.measure];
  const filter = `${places} and ${between(ask.from, ask.to)}`;
  const got = await fetchPages(world, cache, firstPage(ask.base, table.id, filter, select), readPage);
  if (!got.ok) return got;
  const { records, pages, kept } = got.value;
  world.tell(fetchText.got(fetchText.rows, grouped(records.length), pages, kept));
  return ok(records);
}
