import { neutralise } from '../../domain/csv/neutralise.ts';
import type { ImportReport } from '../../state/client.ts';
import { becauseShort, todoText } from '../../text/nl/gegevens-import.ts';
import { gegevens } from '../../text/nl/gegevens.ts';

/** The refused cells of a file as a CSV for a spreadsheet: row, column, reason and what to do, and nothing of what stood in a cell. */
export function writeRefusals({ refusals }: Pick<ImportReport, 'refusals'>): string {
  const lines = refusals.map(({ row, column, because }) => [
    String(row),
    column,
    becauseShort(because),
    todoText(because),
  ]);
  // With its mark a spreadsheet reads UTF-8.
  return `\uFEFF${[gegevens.report.list, ...lines].map((line) => line.map(quoted).join(';')).join('\r\n')}\r\n`;
}

function quoted(cell: string): string {
  return `"${neutralise(cell).replaceAll('"', '""')}"`;
}
