import Papa from 'papaparse';
import { neutralise } from './neutralise.ts';

/**
 * A table as CSV, with what it is about in the lines above it (`# …`) as a comment. No cell can be taken for a formula.
 */
export function markedCsv(about: readonly string[], rows: readonly (readonly string[])[]): string {
  // One cell whatever stands in it: a sign that parts cells would begin one that a spreadsheet runs.
  const lines = about
    .filter((line) => line !== '')
    .map((line) => `# ${line.replaceAll(/[\s;"]+/gu, ' ').replaceAll(/,\s*(?=[=+\-@\uff1d])/gu, ' ')}`);
  const cells = rows.map((row) => row.map(neutralise));
  return `\ufeff${[...lines, Papa.unparse(cells, { delimiter: ';', newline: '\n', quotes: (cell: unknown) => String(cell).includes(',') })].join('\n')}\n`;
}
