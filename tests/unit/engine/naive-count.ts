import { cellCode } from '../../../src/domain/geo/cell.ts';
import { missingCount } from '../../../src/domain/observation/series.ts';
import type { KindId, Series } from '../../../src/domain/observation/series.ts';
import { isVouched } from '../../../src/domain/observation/vouched.ts';
import { hourOf, isoWeekday, monthOf } from '../../../src/domain/time/local.ts';
import { listMonths } from '../../../src/domain/time/month.ts';
import type { Span } from '../../../src/domain/time/month.ts';
import { isInDrawn } from '../../../src/engine/drawn-place.ts';
import { unitOf } from '../../../src/engine/rule.ts';
import type { ByArea, ByCell, ByHour, ByZone, CountBy } from '../../../src/engine/source.ts';

/** One row of a series, spelled out. */
interface Observation {
  readonly month: number;
  readonly area: number;
  readonly slot: number;
  readonly cell: { readonly x: number; readonly y: number; readonly size: number } | null;
  readonly hour: number | null;
  readonly count: number | null;
  readonly isProvisional: boolean;
}

/** A count as a sum and its bits: 1 a row, 2 missing, 4 provisional, 8 not all there. */
type Naive = readonly [sum: number, state: number];

/** Counts as slowly and as plainly as it can be said: every count looks at every row. Cells by code. */
export function naiveCount(series: Series, kind: KindId, by: CountBy): Readonly<Record<string, Naive>> {
  const rows = observations(series, kind, by.slotOf);
  switch (by.by) {
    case 'area':
      return byArea(series, rows, by);
    case 'hour-weekday':
      return byHour(rows, by);
    case 'cell':
      return byCell(rows, by);
    case 'zone':
      return byZone(rows, by);
  }
}

function observations(series: Series, kind: KindId, slotOf: Int32Array): Observation[] {
  const { columns, cells, info } = series;
  return Array.from({ length: columns.length }, (_, row): Observation | null => {
    const [from, to] = [columns.from[row] ?? 0, columns.to[row] ?? 0];
    const month = monthOf(from);
    const isGap =
      info.complete !== null &&
      !isVouched({ complete: { ...info.complete, span: { from: 0, to: 1e6 } } }, kind, month);
    const slot = slotOf[columns.area[row] ?? 0] ?? -1;
    if (info.kinds[columns.kind[row] ?? 0] !== kind || isGap || slot < 0) return null;
    const cell = columns.cell[row] ?? -1;
    const count = columns.count[row] ?? 0;
    const middle = from + Math.floor((to - from) / 2);
    return {
      month,
      slot,
      area: columns.area[row] ?? 0,
      cell: cell < 0 ? null : { x: cells.x[cell] ?? 0, y: cells.y[cell] ?? 0, size: cells.size[cell] ?? 0 },
      hour: to - from > 180 ? null : (isoWeekday(middle) - 1) * 24 + hourOf(middle),
      count: count === missingCount ? null : count,
      isProvisional: columns.provisional[row] === 1,
    };
  }).filter((one) => one !== null);
}

function added(rows: readonly Observation[]): Naive {
  const known = rows.filter(({ count }) => count !== null);
  const bits =
    (rows.length > 0 ? 1 : 0) |
    (known.length < rows.length ? 2 : 0) |
    (known.some(({ isProvisional }) => isProvisional) ? 4 : 0);
  return [known.reduce((sum, { count }) => sum + (count ?? 0), 0), bits];
}

const isIn =
  ({ from, to }: Span) =>
  ({ month }: Observation): boolean =>
    from <= month && month <= to;

function byArea(series: Series, rows: readonly Observation[], { slots, slotOf, spans }: ByArea) {
  const unit = unitOf(series.info);
  const counts = spans.flatMap((span, at) =>
    Array.from({ length: slots }, (_, slot): [string, Naive] => {
      const own = rows.filter(isIn(span)).filter((row) => row.slot === slot);
      const areas = [...slotOf.keys()].filter((area) => slotOf[area] === slot);
      const units = listMonths(span).filter((month) => month % unit === 0);
      const isWhole =
        areas.length > 0 &&
        areas.every((area) =>
          units.every((from) =>
            own.some((row) => row.area === area && isIn({ from, to: from + unit - 1 })(row)),
          ),
        );
      const [sum, state] = added(own);
      return [String(at * slots + slot), [sum, state | (isWhole ? 0 : 8)]];
    }),
  );
  return Object.fromEntries(counts);
}

function byHour(rows: readonly Observation[], { span }: ByHour) {
  const own = rows.filter(isIn(span));
  const counts = Array.from({ length: 169 }, (_, hour): [string, Naive] => [
    String(hour),
    added(own.filter((row) => (row.hour ?? 168) === hour)),
  ]);
  return Object.fromEntries(counts);
}

function byCell(rows: readonly Observation[], { span, size }: ByCell) {
  const own = rows.filter(isIn(span));
  const codeOf = ({ cell }: Observation): string => (cell === null ? 'none' : cellCode(cell.x, cell.y, size));
  const codes = ['none', ...new Set(own.map(codeOf))];
  return Object.fromEntries(codes.map((code) => [code, added(own.filter((row) => codeOf(row) === code))]));
}

function byZone(rows: readonly Observation[], { span, unit, zones, unplaced }: ByZone) {
  const own = rows.filter(isIn(span));
  const isPlaced = (row: Observation): boolean =>
    unplaced === null ? row.cell !== null : row.slot !== unplaced;
  const placed = own.filter(isPlaced);
  const parts = unit === 'month' ? listMonths(span).length : 24;
  const isAt = (part: number) => (row: Observation) =>
    unit === 'month' ? row.month === span.from + part : row.hour !== null && row.hour % 24 === part;
  const inZone = (zone: number) => (row: Observation) => {
    const { place, minus } = zones[zone] ?? { place: { is: 'areas', areas: new Uint8Array(0) }, minus: [] };
    const half = (row.cell?.size ?? 0) / 2;
    const [x, y] = [(row.cell?.x ?? 0) + half, (row.cell?.y ?? 0) + half];
    const isInside = place.is === 'areas' ? place.areas[row.area] === 1 : isInDrawn(place, x, y);
    return isInside && !minus.some((one) => isInDrawn(one, x, y));
  };
  const numbers = [...zones.keys()];
  const isInAny = (row: Observation): boolean => numbers.some((zone) => inZone(zone)(row));
  const counts = Array.from({ length: parts }, (_, part) => {
    const now = placed.filter(isAt(part));
    return [
      ...numbers.map((zone): [string, Naive] => [
        String(zone * parts + part),
        added(now.filter(inZone(zone))),
      ]),
      [String(zones.length * parts + part), added(now.filter(isInAny))] satisfies [string, Naive],
      [
        String((zones.length + 1) * parts + part),
        added(part === 0 ? own.filter((row) => !isPlaced(row)) : []),
      ] satisfies [string, Naive],
    ];
  }).flat();
  const cellSize = Math.max(0, ...placed.map(({ cell }) => cell?.size ?? 0));
  return { ...Object.fromEntries(counts), cellSize: [cellSize, 0] satisfies Naive };
}
