import type { AreaId, AreaIndex } from '../domain/area/area.ts';
import { isWithin } from '../domain/area/area.ts';
import { cellCentre, parseCellCode, snap } from '../domain/geo/cell.ts';
import type { Cell } from '../domain/geo/cell.ts';
import type { Disclosure } from '../domain/privacy/disclosure.ts';

/** Reads the code of a cell; null when it is none, is larger than a kilometre or does not lie in the Netherlands. */
export function readCell(code: string): Cell | null {
  const cell = parseCellCode(code);
  if (cell === null || cell.size > 1000) return null;
  const [x, y] = cellCentre(cell);
  // The rectangle of RD in metres (EPSG:28992); x and y never overlap, so exchanged ones show.
  return x > 0 && x < 300_000 && y > 300_000 && y < 630_000 ? cell : null;
}

/** The finest cell that may be kept of a kind: a finer one becomes the cell of that side that holds its centre; none where only a buurt or gemeente is kept. */
export function coarsenCell(cell: Cell, keep: Disclosure['keep']): Cell | null {
  if (typeof keep === 'string') return null;
  return cell.size >= keep ? cell : snap(...cellCentre(cell), keep);
}

/**
 * The buurt in which a record's cell lies (`located`), where the record itself names nothing finer than an area that
 * holds that buurt; else the record's own area, which goes first.
 */
export function refineArea(areas: AreaIndex, area: AreaId, located: AreaId | null): AreaId {
  if (located === null || areas.byId.get(area)?.level === 'buurt') return area;
  return isWithin(areas, located, area) ? located : area;
}

/** The area that may be kept of a kind: the gemeente around it where no finer one may. */
export function coarsenArea(areas: AreaIndex, area: AreaId, keep: Disclosure['keep']): AreaId {
  if (keep !== 'gemeente') return area;
  let current = areas.byId.get(area);
  while (current !== undefined && current.level !== 'gemeente' && current.parent !== null)
    current = areas.byId.get(current.parent);
  return current?.level === 'gemeente' ? current.id : area;
}
