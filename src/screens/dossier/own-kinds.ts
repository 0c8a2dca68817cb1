import type { Municipality } from '../../policy/municipality.ts';
import type { Indicator, Kind } from '../../policy/schema.ts';

/** What the team keeps count of itself: a kind of its own register, and the indicator that it feeds. */
export interface OwnCount {
  /** The kind's id: an indicator may have more than one. */
  readonly id: string;
  readonly indicator: Indicator;
  readonly kind: Kind;
  readonly name: string;
}

/** The kinds of the register `eigen` with the indicators that they feed, in the order of the indicators. */
export function ownCounts({ indicators, kinds }: Pick<Municipality, 'indicators' | 'kinds'>): OwnCount[] {
  const own = new Map(kinds.filter(({ register }) => register === 'eigen').map((kind) => [kind.id, kind]));
  return indicators.flatMap((indicator) =>
    indicator.kinds.flatMap((id) => {
      const kind = own.get(id);
      const isOnly = indicator.kinds.length === 1;
      return kind === undefined
        ? []
        : [{ id, indicator, kind, name: isOnly ? indicator.name : `${indicator.name}: ${kind.title}` }];
    }),
  );
}
