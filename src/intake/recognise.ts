import { sources } from '../sources/registry.ts';
import type { Layout, Source } from '../sources/source.ts';
import { readHeads } from './dialect.ts';
import type { Delimiter } from './dialect.ts';
import { personalColumns } from './personal.ts';
import type { FileRefusal } from './report.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';

/** A file that a source knows, and how it is divided. */
export interface Recognised {
  readonly source: Source;
  readonly layout: Layout;
  readonly delimiter: Delimiter;
}

/** Recognises a file by its first text, whatever its name; the first source that knows it, by its most likely delimiter. */
export function recognise(text: string): Result<Recognised, FileRefusal> {
  const heads = readHeads(text);
  for (const { delimiter, lines } of heads) {
    for (const source of sources) {
      const layout = source.recognise(lines);
      if (layout !== null) return ok({ source, layout, delimiter });
    }
  }
  const header = firstFilled(heads[0]?.lines ?? []);
  if (header === null) return fail({ because: 'empty' });
  const columns = personalColumns(header);
  return fail(
    columns.length > 0
      ? { because: 'personal-columns', columns }
      : { because: 'no-known-header', header: header.slice(0, 30).map((cell) => cell.slice(0, 60)) },
  );
}

function firstFilled(lines: readonly (readonly string[])[]): readonly string[] | null {
  return lines.find((line) => line.some((cell) => cell !== '')) ?? null;
}
