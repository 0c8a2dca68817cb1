import { markedCsv } from '../../domain/csv/marked-csv.ts';
import type { Slide } from '../../domain/meeting/slide.ts';

/** The table of a slide as CSV, with what it is about above it; null where the slide has none. */
export function slideCsv(
  { headline, kicker, source, table }: Slide,
  marks: readonly string[],
): string | null {
  if (table === null) return null;
  return markedCsv([headline, kicker, table.caption, source, ...marks], [table.head, ...table.rows]);
}
