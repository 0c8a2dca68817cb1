import { strFromU8, strToU8, zipSync } from 'fflate';
import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { loadPart } from '../load-part.ts';
import { fault } from './table.ts';
import type { ContainerFailure, Table } from './table.ts';
import type { Entries } from './zip.ts';

/** No sheet has more cells between its corners; a single cell in the far corner would fill the memory with empty ones. */
const cellLimit = 30_000_000;

/** Whether the files of a zip are those of a workbook. */
export function isWorkbook(paths: Iterable<string>): boolean {
  return [...paths].includes('xl/workbook.xml');
}

/** The sheets of a workbook that have cells, in their order; formulas by the value that was last calculated. */
export async function readWorkbook(entries: Entries): Promise<Result<readonly Table[], ContainerFailure>> {
  const files = new Map([...entries].filter(([path]) => /\.(?:xml|rels)$/.test(path)));
  const sheets = [...files].filter(([path]) => path.startsWith('xl/worksheets/'));
  if (sheets.some(([, bytes]) => area(strFromU8(bytes)) > cellLimit)) return fail(fault('bomb'));
  for (const [path, bytes] of sheets) files.set(path, strToU8(withFaultsAsText(strFromU8(bytes))));
  const { default: readXlsxFile } = await loadPart(import('read-excel-file/universal'));
  try {
    // Packed again without compression: the library opens that in place, where it would start workers of its own that the page's policy forbids.
    const packed = zipSync(Object.fromEntries(files), { level: 0 });
    const read = await readXlsxFile(packed.slice().buffer);
    return ok(read.map(({ sheet, data }) => ({ name: sheet, lines: data.map((row) => row.map(cellText)) })));
  } catch {
    return fail(fault('damaged'));
  }
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

function columnNumber(letters: string): number {
  return Array.from(letters.slice(0, 8)).reduce(
    (number, letter) => number * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

/** A cell with `#N/A` costs its record, not the file: its fault becomes a text. */
function withFaultsAsText(xml: string): string {
  return xml.replace(/(<(?:\w+:)?c\s(?:[^<>]*?\s)?)t="e"/g, '$1t="str"');
}

/** A cell as it would stand in a CSV: dates as `2026-10-03` or `2026-10-03T14:30` (a sheet has no time zones). */
function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : dateText(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function dateText(date: Date): string {
  // Half a minute is added: a serial number is a fraction of a day, and falls just short of its minute.
  const text = new Date(date.getTime() + 30_000).toISOString();
  const isClock = text.startsWith('1899-12-3') || text.startsWith('1900-01-0');
  if (isClock) return text.slice(11, 16);
  return text.slice(11, 16) === '00:00' ? text.slice(0, 10) : text.slice(0, 16);
}
