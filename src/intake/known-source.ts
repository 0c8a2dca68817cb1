import type { Layout, Source } from '../sources/source.ts';
import type { Delimiter, Head } from './dialect.ts';

/** The first lines of a table: of a text with a delimiter, or of what needs no dividing. */
export type AnyHead = Omit<Head, 'delimiter'> & { readonly delimiter: Delimiter | null };

/** A source that knows a table, and by which reading of its first lines. */
export interface KnownSource extends AnyHead {
  readonly source: Source;
  readonly layout: Layout;
  /** Lines above the header that are no part of the table. */
  readonly above: number;
}

/** So many lines may stand above a header: titles, `sep=;`, empty lines, where it comes from. */
const mostAbove = 10;

/**
 * The first of the sources that knows the table, by its most likely delimiter; null where none does. The header is
 * looked for below the first line where no source knows that one.
 */
export function knownSource(heads: readonly AnyHead[], sources: readonly Source[]): KnownSource | null {
  const depth = Math.min(mostAbove, Math.max(0, ...heads.map(({ lines }) => lines.length - 1)));
  for (let above = 0; above <= depth; above += 1) {
    const known = knownBelow(heads, sources, above);
    if (known !== null) return known;
  }
  return null;
}

function knownBelow(
  heads: readonly AnyHead[],
  sources: readonly Source[],
  above: number,
): KnownSource | null {
  for (const head of heads) {
    const lines = head.lines.slice(above);
    // An empty line is no header: it stands above one.
    if (lines[0]?.every((cell) => cell === '') !== false) continue;
    for (const source of sources) {
      const layout = source.recognise(lines);
      if (layout === null) continue;
      return { ...head, source, above, layout: { ...layout, firstLine: layout.firstLine + above } };
    }
  }
  return null;
}
