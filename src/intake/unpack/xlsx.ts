import { strFromU8, strToU8, zipSync } from 'fflate';
import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { loadPart } from '../load-part.ts';
import { columnNumber, filledDown, mergedIn } from './merged.ts';
import { fault } from './table.ts';
import type { ContainerFailure, Table } from './table.ts';
import type { Entries } from './zip.ts';

/** No sheet has more cells between its corners; a single cell in the far corner would fill the memory with empty ones. */
const cellLimit = 30_000_000;

/** Whether the files of a zip are those of a workbook. */
export function isWorkbook(paths: Iterable<string>): boolean {
  return [...paths].includes(bookPath);
}

const bookPath = 'xl/workbook.xml';

/** The sheets of a workbook that have cells, in their order; formulas by the value that was last calculated. */
export async function readWorkbook(entries: Entries): Promise<Result<readonly Table[], ContainerFailure>> {
  const files = new Map([...entries].filter(([path]) => /\.(?:xml|rels)$/.test(path)));
  const sheets = [...files].filter(([path]) => path.startsWith('xl/worksheets/'));
  if (sheets.some(([, bytes]) => area(strFromU8(bytes)) > cellLimit)) return fail(fault('bomb'));
  for (const [path, bytes] of sheets) files.set(path, strToU8(withFaultsAsText(strFromU8(bytes))));
  files.set(bookPath, strToU8(withPlainSystem(textOf(files, bookPath))));
  const { default: readXlsxFile } = await loadPart(import('read-excel-file/universal'));
  try {
    // Packed again without compression: the library opens that in place, where it would start workers of its own that the page's policy forbids.
    const packed = zipSync(Object.fromEntries(files), { level: 0 });
    const read = await readXlsxFile(packed.slice().buffer);
    const paths = sheetPaths(files);
    return ok(
      read.map(({ sheet, data }, at) => {
        const merged = mergedIn(textOf(files, paths[at] ?? ''));
        return {
          name: sheet,
          lines: filledDown(
            data.map((row) => row.map(cellText)),
            merged,
          ),
        };
      }),
    );
  } catch {
    return fail(fault('damaged'));
  }
}

/** The paths of the sheets in the order of the workbook, by the relations that it names. */
function sheetPaths(files: Entries): readonly (string | undefined)[] {
  const targets = new Map(
    [...textOf(files, 'xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\s[^<>]*>/g)].map(
      ([tag]) => [attribute(tag, 'Id'), attribute(tag, 'Target').replace(/^(?:\/xl\/|\.\/)?/, 'xl/')],
    ),
  );
  return [...textOf(files, bookPath).matchAll(/<(?:\w+:)?sheet\s[^<>]*>/g)].map(([tag]) =>
    targets.get(attribute(tag, '\\w+:id')),
  );
}

/** The text of a file; empty where there is none. */
function textOf(files: Entries, path: string): string {
  return strFromU8(files.get(path) ?? new Uint8Array());
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** The library knows one way of writing that days are counted from 1904. */
function withPlainSystem(xml: string): string {
  return xml.replace(/(\sdate1904=")true"/g, '$11"');
}

/** Rows times columns up to the last cell of a sheet. */
function area(xml: string): number {
  let rows = 0;
  let columns = 0;
  for (const [, letters = '', digits = ''] of xml.matchAll(
    /<(?:\w+:)?(?:row|c)\s(?:[^<>]*?\s)?r="([A-Z]*)(\d*)"/g,
  )) {
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, columnNumber(letters));
  }
  return rows * Math.max(columns, 1);
}

/** A cell with `#N/A` costs its record, not the file: its fault becomes a text. */
function withFaultsAsText(xml: string): string {
  return xml.replace(/(<(?:\w+:)?c\s(?:[^<>]*?\s)?)t="e"/g, '$1t="str"');
}

/** A cell as it would stand in a CSV: dates as `2026-10-03` or `2026-10-03T14:30` (a sheet has no time zones). */
function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : dateText(value);
  if (typeof value === 'number') return numberText(value);
  return typeof value === 'boolean' ? String(value) : '';
}

/** A fraction has three figures or more behind its point: as a time it is a part of the day, where `0.25` in a text is a quarter past midnight. */
function numberText(value: number): string {
  const text = String(value);
  const figures = /^0\.(\d{1,2})$/.exec(text)?.[1];
  return figures === undefined ? text : `0.${figures.padEnd(3, '0')}`;
}

/** Excel counts from one of these days; a time without a date lies on the first of them or just behind it. */
const clockDays = /^(?:1899-12-3|1900-01-0|1904-01-01)/;

/** Milliseconds. */
const shortfall = 50;

function dateText(date: Date): string {
  // A serial number is a fraction of a day and falls a little short of its moment; what is over a minute is cut off.
  const text = new Date(date.getTime() + shortfall).toISOString();
  const clock = text.slice(11, 16);
  // A whole day without a date is the end of one.
  if (text.startsWith('1899-12-31T00:00:00')) return '24:00';
  if (clockDays.test(text)) return clock;
  return clock === '00:00' ? text.slice(0, 10) : text.slice(0, 16);
}
