import { neutralise } from '../../domain/csv/neutralise.ts';
import type { Audience } from '../../domain/privacy/disclosure.ts';
import type { ActionProgress } from '../../policy/execution.ts';
import type { Priority } from '../../policy/schema.ts';

/** Columns of the file, in its own words as the other files of this project have them. */
const columns = [
  'prioriteit',
  'actiepunt',
  'maatregel',
  'regel',
  'eigenaar',
  'partners',
  'planning',
  'genoemd',
  'dubbelzinnig',
  'stand',
  'datum',
  'te_laat',
  'dit_kwartaal',
  'toelichting',
  'fictief',
] as const;

/**
 * The list as it is shown, as a CSV: UTF-8 with a byte order mark for spreadsheets, `;` between cells, lists within a
 * cell by ` | `, yes and no as 1 and 0. A status that nobody gave has an empty date.
 */
export function writeCsv(rows: readonly ActionProgress[], priorities: readonly Priority[]): string {
  const titles = new Map(priorities.map(({ id, title }) => [id, title]));
  const lines = rows.map((row) => cellsOf(row, titles.get(row.point.priority) ?? row.point.priority));
  return `\u{FEFF}${[columns, ...lines].map((cells) => `${cells.map(writeCell).join(';')}\r\n`).join('')}`;
}

function cellsOf({ point, status, told, late, isDue }: ActionProgress, priority: string): string[] {
  const { planning } = point;
  return [
    priority,
    point.title,
    point.measure,
    String(point.line),
    point.owners.join(' | '),
    point.partners.join(' | '),
    planning.text,
    planning.quarters.join(' | '),
    planning.uncertain ? (planning.note ?? '1') : '0',
    status,
    told?.date ?? '',
    late === null ? '0' : '1',
    isDue ? '1' : '0',
    told?.note ?? '',
    told?.fictief === true ? '1' : '0',
  ];
}

function writeCell(cell: string): string {
  const safe = neutralise(cell);
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** `uitvoering-<gemeente>-2026-11-23-vertrouwelijk-driehoek.csv`: whom it is for stands in the name. */
export function csvName(municipality: string, today: string, audience: Audience): string {
  const mark = audience === 'driehoek' ? 'vertrouwelijk-driehoek' : 'openbaar';
  return `uitvoering-${municipality}-${today}-${mark}.csv`;
}
