import { isLocal } from '../../src/domain/area/area.ts';
import { neutralise } from '../../src/domain/csv/neutralise.ts';
import { cellCode } from '../../src/domain/geo/cell.ts';
import { missingCount, noCell } from '../../src/domain/observation/series.ts';
import type { Series, When } from '../../src/domain/observation/series.ts';
import { isList } from '../../src/domain/observation/stream.ts';
import { disclosureOf } from '../../src/domain/privacy/disclosure.ts';
import { formatDay, formatLocal, minutesPerDay, monthOf } from '../../src/domain/time/local.ts';
import type { LocalMinute } from '../../src/domain/time/local.ts';
import { formatMonth, yearOf } from '../../src/domain/time/month.ts';
import { formatWeek, weekOf } from '../../src/domain/time/week.ts';
import { formatQuarter, quarterOf } from '../../src/domain/time/quarter.ts';
import type { IntakeContext } from '../../src/intake/context.ts';

/** A series as lines of a CSV in one of our own formats, without the header, and how many rows were left out. */
export interface SeriesRows {
  readonly lines: readonly string[];
  /** Rows of a place that data/ does not know: a reference from elsewhere, known by its name only. */
  readonly elsewhere: number;
  /** Rows of a kind that data/ keeps at a coarser place than the (published) file has. */
  readonly tooFine: number;
}

/** One row of a series in words of its dictionaries. */
interface Row {
  readonly from: LocalMinute;
  readonly to: LocalMinute;
  readonly kind: string;
  readonly area: string;
  readonly cell: string;
  readonly count: number;
  readonly provisional: number;
}

/** Writes a series so that reading it again gives the same rows; what data/ may not hold is left out and counted. */
export function seriesRows(series: Series, { areas, disclosure }: IntakeContext): SeriesRows {
  const { when } = series.info;
  const isIncidents = isList(series.info);
  const lines: string[] = [];
  let elsewhere = 0;
  let tooFine = 0;
  for (let index = 0; index < series.columns.length; index += 1) {
    const row = rowAt(series, index);
    const level = areas.byId.get(row.area)?.level;
    if (level === undefined) elsewhere += 1;
    else if (
      !isIncidents &&
      isLocal(level) &&
      disclosureOf(disclosure, row.kind).keep === 'gemeente'
    )
      tooFine += 1;
    else lines.push((isIncidents ? incidentCells(row, when) : countCells(row, when)).join(';'));
  }
  return { lines, elsewhere, tooFine };
}

function rowAt({ info, columns, cells }: Series, index: number): Row {
  const cell = columns.cell[index] ?? noCell;
  return {
    from: columns.from[index] ?? 0,
    to: columns.to[index] ?? 0,
    kind: info.kinds[columns.kind[index] ?? 0] ?? '',
    area: info.areas[columns.area[index] ?? 0] ?? '',
    cell: cell === noCell ? '' : cellCode(cells.x[cell] ?? 0, cells.y[cell] ?? 0, cells.size[cell] ?? 1),
    count: columns.count[index] ?? missingCount,
    provisional: columns.provisional[index] ?? 0,
  };
}

function incidentCells({ from, to, kind, area, cell, count, provisional }: Row, when: When): string[] {
  // Of a month the days from its first to its last; reading it again keeps no more than the month.
  const moments = momentsText(from, to, when);
  return [...moments, safe(kind), safe(area), cell, String(count), String(provisional)];
}

/** A day without an end lasts the whole day, and an end that is a day includes that day. */
function dayMoments(from: LocalMinute, to: LocalMinute): [string, string] {
  if (to === from + minutesPerDay) return [formatDay(from), ''];
  return [formatDay(from), to % minutesPerDay === 0 ? formatDay(to - minutesPerDay) : formatLocal(to)];
}

/** A moment without an end lasts one minute. */
function minuteMoments(from: LocalMinute, to: LocalMinute): [string, string] {
  return [formatLocal(from), to === from + 1 ? '' : formatLocal(to)];
}

function countCells({ from, kind, area, count, provisional }: Row, when: When): string[] {
  const figure = count === missingCount ? '' : String(count);
  return [periodText(from, when), safe(kind), safe(area), figure, String(provisional)];
}

function momentsText(from: LocalMinute, to: LocalMinute, when: When): [string, string] {
  if (when === 'minute') return minuteMoments(from, to);
  return when === 'week' ? [periodText(from, when), ''] : dayMoments(from, to);
}

/** `2024`, `2024-Q3`, `2024-03` or `2024-W09`. */
function periodText(from: LocalMinute, when: When): string {
  const first = monthOf(from);
  if (when === 'week') return formatWeek(weekOf(Math.floor(from / minutesPerDay)));
  if (when === 'year') return String(yearOf(first));
  return when === 'quarter' ? formatQuarter(quarterOf(first)) : formatMonth(first);
}

/** A text that a spreadsheet shows and does not run, in quotes where it would break the line. */
function safe(text: string): string {
  const shown = neutralise(text);
  return /[;"\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
