import Papa from 'papaparse';
import { neutralise } from '../../domain/csv/neutralise.ts';
import type { Slide } from '../../domain/meeting/slide.ts';

/**
 * The table of a slide as CSV, with what it is about in the lines above it (`# …`) as a comment; null where the slide
 * has none. No cell can be taken for a formula.
 */
export function slideCsv(
  { headline, kicker, source, table }: Slide,
  marks: readonly string[],
): string | null {
  if (table === null) return null;
  const about = [headline, kicker, table.caption, source, ...marks].filter((line) => line !== '');
  // One cell whatever stands in it: a sign that parts cells would begin one that a spreadsheet runs.
  const lines = about.map((line) => `# ${line.replaceAll(/[\s;"]+/gu, ' ')}`);
  const cells = [table.head, ...table.rows].map((row) => row.map(neutralise));
  return `\ufeff${[...lines, Papa.unparse(cells, { delimiter: ';', newline: '\n' })].join('\n')}\n`;
}
