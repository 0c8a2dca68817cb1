import { cellCentre, snap } from '../domain/geo/cell.ts';
import { disclosureOf, mayShow } from '../domain/privacy/disclosure.ts';
import type { DisclosurePolicy } from '../domain/privacy/disclosure.ts';
import type { OutsideCell, OutsidePoints } from './report.ts';
import type { StagedRecord } from './staging.ts';

/** Metres: coarse enough that no home shows, fine enough to see where a file is about. */
const side = 500;
/** More squares than this make no picture; the fullest are told. */
const most = 300;

/** Counts the points that lie outside the gemeente, in coarse squares. */
export interface Outside {
  /** `isKept`: it names a place of the gemeente, so that it counts all the same. */
  readonly note: (record: StagedRecord, isKept: boolean) => void;
  readonly points: () => OutsidePoints;
}

/** Kinds that the policy shows for a whole gemeente only, or not at all, are counted and have no square. */
export function createOutside(policy: DisclosurePolicy): Outside {
  const cells = new Map<string, OutsideCell>();
  let records = 0;
  let kept = 0;
  return {
    note({ cell, kind }, isKept) {
      records += 1;
      if (isKept) kept += 1;
      if (cell === null || !mayShow(disclosureOf(policy, kind).show.driehoek, 'buurt')) return;
      const { x, y } = snap(...cellCentre(cell), side);
      const key = `${x} ${y}`;
      cells.set(key, { x, y, records: (cells.get(key)?.records ?? 0) + 1 });
    },
    points: () => ({
      records,
      kept,
      side,
      cells: [...cells.values()].sort((a, b) => b.records - a.records).slice(0, most),
    }),
  };
}
