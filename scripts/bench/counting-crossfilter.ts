import { areas, kinds } from './counting-data.ts';
import { spread } from './counting-peer.ts';
import type { MakePeer } from './counting-peer.ts';

/** As much of `crossfilter2` as is used here. */
interface Crossfilter {
  readonly default: (rows: readonly number[]) => {
    readonly dimension: (value: (row: number) => number) => Dimension;
  };
}

interface Dimension {
  readonly filterRange: (range: readonly [number, number]) => void;
  readonly filterExact: (value: number) => void;
  readonly filterAll: () => void;
  readonly group: () => {
    readonly all: () => readonly { readonly key: number; readonly value: number }[];
  };
}

/** Crossfilter: a dimension to filter by and one to group by, for a group does not see the filter of its own. */
export const makeCrossfilter: MakePeer = async (rows, load) => {
  const { default: crossfilter } = (await load('crossfilter2')) as Crossfilter;
  const all = crossfilter(Array.from({ length: rows.length }, (_, row) => row));
  const dimension = (column: Uint8Array | Uint16Array): Dimension => all.dimension((row) => column[row] ?? 0);
  const groups = {
    areas: dimension(rows.area).group(),
    months: dimension(rows.month).group(),
    kinds: dimension(rows.kind).group(),
  };
  const [byMonth, byKind] = [dimension(rows.month), dimension(rows.kind)];
  let chosen: number | null = null;
  const counts = (group: keyof typeof groups, length: number, first = 0): number[] =>
    spread(
      groups[group].all().map(({ key, value }) => [key, value]),
      length,
      first,
    );
  return {
    name: 'crossfilter2',
    ask({ from, to, kind }) {
      byMonth.filterRange([from, to + 1]);
      if (kind === null && chosen !== null) byKind.filterAll();
      if (kind !== null && kind !== chosen) byKind.filterExact(kind);
      chosen = kind;
      return {
        areas: counts('areas', areas.length),
        months: counts('months', to - from + 1, from),
        kinds: counts('kinds', kinds.length),
      };
    },
  };
};
