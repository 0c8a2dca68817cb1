import { isCountedMeasure, looksLikePeriod, mostly, normalised, recordsBelow, roleOf } from './header.ts';
import type { Layout, RecordPlan, Role, Source } from './source.ts';

/**
 * A pivot as StatLine writes it: lines above the table (title, `Soort misdrijf: <title>`), one header line per
 * dimension along the top, a last header line with the dimensions along the side and the units, a line per place,
 * and `Bron: ...` under it. A record is one cell.
 */
export const statlinePivot: Source = {
  id: 'statline-pivot',
  label: 'StatLine',
  publisher: 'CBS StatLine',
  audience: 'openbaar',
  published: true,
  sort: 'counts',
  keepsUnknownPlaces: true,
  emptyPlaceIsMunicipality: false,
  recognise,
  footer: readFooter,
};

type Lines = readonly (readonly string[])[];

function recognise(lines: Lines): Layout | null {
  const start = lines.findIndex((line) => line.length > 1 && roleOf(line[0] ?? '') !== null);
  if (start === -1) return null;
  const headers = headerLines(lines.slice(start));
  const last = headers[headers.length - 1];
  const side = last === undefined ? null : sideColumns(last);
  if (last === undefined || side === null) return null;
  const preamble = lines.slice(0, start).map((line) => line.filter((cell) => cell !== '').join(' '));
  const fixed = readPreamble(preamble);
  const all = last.map((_, column) => column).slice(side.width);
  const plans = all.flatMap((column) => planOf(headers, column, side, fixed) ?? []);
  if (plans.length === 0 || !periodsFit(recordsBelow(lines, start + headers.length - 1), plans)) return null;
  const read = new Set(plans.map((plan) => plan.count));
  const placeHeader = last[side.columns.place ?? -1] ?? '';
  return {
    firstLine: start + headers.length,
    header: last.map((cell, column) => headerOf(headers, column) || cell),
    plans,
    droppedColumns: all.filter((column) => !read.has(column)).map((column) => headerOf(headers, column)),
    title: preamble.find((line) => !/^(?:$|sep=)/i.test(line) && readPair(line) === null) ?? null,
    unknownLevel: /wijken en buurten/.test(normalised(placeHeader)) ? 'buurt' : 'gemeente',
  };
}

/** The lines from the first dimension to the last one that names a dimension or leaves its first cell empty. */
function headerLines(lines: Lines): Lines {
  const end = lines.findIndex((line) => line[0] !== '' && roleOf(line[0] ?? '') === null);
  return end === -1 ? lines : lines.slice(0, end);
}

interface Side {
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  readonly width: number;
}

/** The dimensions along the side: the cells at the left of the last header line that name one. Null when two are the same. */
function sideColumns(line: readonly string[]): Side | null {
  const columns: Partial<Record<Role, number>> = {};
  let width = 0;
  for (const cell of line) {
    const role = roleOf(cell);
    if (role === null || role === 'count') break;
    if (role in columns) return null;
    columns[role] = width;
    width += 1;
  }
  return width === 0 ? null : { columns, width };
}

/** How the cells of one column become records; null for a column that holds no registered counts. */
function planOf(
  headers: Lines,
  column: number,
  side: Side,
  preamble: Readonly<Partial<Record<Role, string>>>,
): RecordPlan | null {
  const fixed: Partial<Record<Role, string>> = { ...preamble };
  let role: Role | null = null;
  for (const line of headers.slice(0, -1)) {
    // A line without a name divides the dimension above it further.
    if (line[0] !== '') role = roleOf(line[0] ?? '');
    const text = line[column] ?? '';
    if (role !== null && text !== '') fixed[role] = text;
  }
  const has = (role: Role): boolean => role in side.columns || (fixed[role] ?? '') !== '';
  const unit = normalised(headers[headers.length - 1]?.[column] ?? '');
  const counted = fixed.measure === undefined || isCountedMeasure(fixed.measure);
  if (!counted || (unit !== 'aantal' && unit !== '')) return null;
  return has('period') && has('kind') && has('place')
    ? { count: column, columns: side.columns, fixed }
    : null;
}

function readPreamble(preamble: readonly string[]): Partial<Record<Role, string>> {
  const fixed: Partial<Record<Role, string>> = {};
  for (const line of preamble) {
    const pair = readPair(line);
    if (pair !== null) fixed[pair.role] = pair.text;
  }
  return fixed;
}

/** `Soort misdrijf: Totaal misdrijven` names a dimension and what was chosen in it. */
function readPair(line: string): { readonly role: Role; readonly text: string } | null {
  const match = /^([^:]+):\s*(\S.*)$/.exec(line);
  const role = roleOf(match?.[1] ?? '');
  return match?.[2] === undefined || role === null ? null : { role, text: match[2].trim() };
}

/** Whether the periods are periods; along the top that of the first column tells. */
function periodsFit(records: Lines, plans: readonly RecordPlan[]): boolean {
  const plan = plans[0];
  if (plan === undefined) return true;
  return plan.fixed.period === undefined
    ? mostly(records, plan.columns.period, looksLikePeriod)
    : looksLikePeriod(plan.fixed.period);
}

/** What stands above a column in all header lines, for reports. */
function headerOf(headers: Lines, column: number): string {
  const cells = headers.map((line) => line[column] ?? '').filter((cell) => cell !== '');
  return [...new Set(cells)].join(' ');
}

/** `Bron: Politie` and `© CBS ...` stand under the table; they are no record. */
function readFooter(line: readonly string[]): string | null {
  if (line.slice(1).some((cell) => cell !== '')) return null;
  return /^(?:bron\s*:|©)\s*(.+)$/i.exec(line[0] ?? '')?.[1]?.trim() ?? null;
}
