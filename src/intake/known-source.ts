import type { Layout, Source } from '../sources/source.ts';
import type { Delimiter, Head } from './dialect.ts';

/** The first lines of a table: of a text with a delimiter, or of what needs no dividing. */
export type AnyHead = Omit<Head, 'delimiter'> & { readonly delimiter: Delimiter | null };

/** A source that knows a table, and by which reading of its first lines. */
export interface KnownSource extends AnyHead {
  readonly source: Source;
  readonly layout: Layout;
}

/** The first of the sources that knows the table, by its most likely delimiter; null where none does. */
export function knownSource(heads: readonly AnyHead[], sources: readonly Source[]): KnownSource | null {
  for (const head of heads) {
    for (const source of sources) {
      const layout = source.recognise(head.lines);
      if (layout !== null) return { ...head, source, layout };
    }
  }
  return null;
}
