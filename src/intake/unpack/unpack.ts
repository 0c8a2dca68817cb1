import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { createEncodingDetector, createTextReader, isText } from '../decode.ts';
import { readHeads } from '../dialect.ts';
import { createLineReader } from '../read.ts';
import { readJson } from './json.ts';
import { isSignalen, joinSignalen } from './signalen.ts';
import { fault } from './table.ts';
import type { ContainerFailure, Table } from './table.ts';
import { isWorkbook, readWorkbook } from './xlsx.ts';
import { unzip } from './zip.ts';
import type { Entries } from './zip.ts';

/**
 * What comes out of a file that is no CSV: the tables of a workbook or of JSON, or the one CSV in a zip (as bytes, to
 * be read like a file of its own). The tables of Signalen come out as one.
 */
export type Unpacked =
  | { readonly is: 'tables'; readonly tables: readonly Table[] }
  | { readonly is: 'file'; readonly bytes: Uint8Array<ArrayBuffer> };

/** Opens a zip or a workbook; never throws. */
export async function unpackZip(bytes: Uint8Array): Promise<Result<Unpacked, ContainerFailure>> {
  const entries = unzip(
    bytes,
    (path) => !path.startsWith('__MACOSX/') && /\.(?:csv|txt|json|geojson|xml|rels|xlsx)$/i.test(path),
  );
  if (!entries.ok) return entries;
  if (isWorkbook(entries.value.keys())) {
    const tables = await readWorkbook(entries.value);
    return tables.ok ? ok({ is: 'tables', tables: tables.value }) : tables;
  }
  return fromFiles(entries.value);
}

/** Reads the one table in JSON. */
export function unpackJson(text: string): Result<Unpacked, ContainerFailure> {
  const tables = readJson(text);
  return tables.ok ? ok({ is: 'tables', tables: tables.value }) : tables;
}

function fromFiles(entries: Entries): Result<Unpacked, ContainerFailure> {
  const files = [...entries].filter(([path, { length }]) => length > 0 && !/\.(?:xml|rels)$/i.test(path));
  const names = files.map(([path]) => path);
  const [only] = files;
  if (only === undefined) return fail(fault('no-table', names));
  if (files.length === 1) return ok({ is: 'file', bytes: only[1] });
  const tables = files.flatMap(([name, bytes]) =>
    isText(bytes) ? [{ name, lines: readLines(bytes, 1) }] : [],
  );
  if (!isSignalen(tables)) return fail(fault('several-tables', names));
  const whole = files.map(([name, bytes]) => ({
    name,
    lines: isText(bytes) ? readLines(bytes, Infinity) : [],
  }));
  return ok({ is: 'tables', tables: [joinSignalen(whole)] });
}

/** The first lines of a CSV, or all of them. */
function readLines(bytes: Uint8Array, count: number): string[][] {
  const detector = createEncodingDetector();
  detector.push(bytes);
  const reader = createTextReader(detector.finish());
  const text = reader.push(bytes) + reader.finish();
  const [head] = readHeads(text);
  if (count === 1) return (head?.lines.slice(0, 1) ?? []).map((line) => [...line]);
  const lines: string[][] = [];
  const lineReader = createLineReader(head?.delimiter ?? ',', (cells) => void lines.push([...cells]));
  lineReader.push(text);
  lineReader.finish();
  return lines;
}
