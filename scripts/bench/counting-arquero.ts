import { areas, kinds } from './counting-data.ts';
import { spread } from './counting-peer.ts';
import type { MakePeer } from './counting-peer.ts';

/** As much of `arquero` as is used here. */
interface Arquero {
  readonly table: (columns: Readonly<Record<string, ArrayLike<number>>>) => Table;
}

interface Table {
  readonly params: (values: Readonly<Record<string, number>>) => Table;
  readonly filter: (expression: string) => Table;
  readonly groupby: (column: string) => Table;
  readonly count: () => Table;
  readonly array: (column: string) => ArrayLike<number>;
}

/** Arquero: filters once, then three groups of what is left. */
export const makeArquero: MakePeer = async ({ month, kind: kindColumn, area }, load) => {
  const { table } = (await load('arquero')) as Arquero;
  const all = table({ month, kind: kindColumn, area });
  return {
    name: 'arquero',
    ask({ from, to, kind }) {
      const isOfKind = kind === null ? '' : ' && d.kind === $.kind';
      const left = all
        .params({ from, to, kind: kind ?? -1 })
        .filter(`(d, $) => d.month >= $.from && d.month <= $.to${isOfKind}`);
      const counts = (column: string, length: number, first = 0): number[] => {
        const grouped = left.groupby(column).count();
        const [keys, values] = [grouped.array(column), grouped.array('count')];
        return spread(
          Array.from(keys, (key, at): [number, number] => [key, values[at] ?? 0]),
          length,
          first,
        );
      };
      return {
        areas: counts('area', areas.length),
        months: counts('month', to - from + 1, from),
        kinds: counts('kind', kinds.length),
      };
    },
  };
};
