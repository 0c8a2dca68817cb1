import type { Change } from '../domain/camera-effect/changes.ts';
import { cellCentre, parseCellCode } from '../domain/geo/cell.ts';
import type { Cell } from '../domain/geo/cell.ts';
import { cameraBeeld } from '../text/nl/camera-beeld.ts';

/** How a cell of the difference map is drawn: filled only where the change is too large for chance. */
export type ZoneCellLook = 'much-less' | 'less' | 'more' | 'much-more' | 'chance' | 'withheld';

export interface ZoneCell extends Cell {
  readonly code: string;
  readonly look: ZoneCellLook;
  /** Null where the counts are withheld. */
  readonly change: Change | null;
}

/** Half of what was expected or less, or twice as much or more. */
const much = 2;

/** The cells of a difference map; a code that is no cell is left out. */
export function zoneCells(changes: readonly Change[], withheld: readonly string[] = []): ZoneCell[] {
  const hidden = new Set(withheld);
  const known = changes.filter(({ key }) => !hidden.has(key));
  return [
    ...known.flatMap((change) => cellOf(change.key, lookOf(change), change)),
    ...[...hidden].flatMap((code) => cellOf(code, 'withheld', null)),
  ];
}

function cellOf(code: string, look: ZoneCellLook, change: Change | null): ZoneCell[] {
  const cell = parseCellCode(code);
  return cell === null ? [] : [{ ...cell, code, look, change }];
}

function lookOf({ after, expected, significant }: Change): ZoneCellLook {
  if (!significant) return 'chance';
  if (after < expected) return after * much <= expected ? 'much-less' : 'less';
  return after >= expected * much ? 'much-more' : 'more';
}

/** How many cells changed, in a sentence. */
export function cellsSummary(cells: readonly ZoneCell[]): string {
  const count = (...looks: readonly ZoneCellLook[]): number =>
    cells.filter(({ look }) => looks.includes(look)).length;
  const seen = cells.length - count('withheld');
  return cameraBeeld.map.changes(seen, count('less', 'much-less'), count('more', 'much-more'));
}

/** Where a cell lies as seen from a point (RD metres): `120 m ten noordoosten`. */
export function whereabouts(cell: Cell, [x, y]: readonly [x: number, y: number]): string {
  const [east, north] = cellCentre(cell);
  const [dx, dy] = [east - x, north - y];
  const metres = Math.round(Math.hypot(dx, dy) / 10) * 10;
  const eighth = (Math.round(Math.atan2(dx, dy) / (Math.PI / 4)) + 8) % 8;
  return cameraBeeld.map.whereabouts(metres, eighth);
}
