import type { Municipality } from '../../policy/municipality.ts';
import type { Indicator, Kind } from '../../policy/schema.ts';

/** An indicator that lives on what the team counts itself, with those kinds; mostly one. */
export interface OwnIndicator {
  readonly indicator: Indicator;
  readonly kinds: readonly Kind[];
}

/** One of these kinds: what a form is about. */
export interface OwnCount {
  readonly indicator: Indicator;
  readonly kind: Kind;
  readonly name: string;
}

/** The indicators with kinds of the register `eigen`, counted or kept beside what is counted, in their order. */
export function ownIndicators({
  indicators,
  kinds,
}: Pick<Municipality, 'indicators' | 'kinds'>): OwnIndicator[] {
  const own = new Map(kinds.filter(({ register }) => register === 'eigen').map((kind) => [kind.id, kind]));
  return indicators.flatMap((indicator) => {
    const counted = [...indicator.kinds, ...(indicator.ownCounts ?? [])].flatMap((id) => own.get(id) ?? []);
    return counted.length === 0 ? [] : [{ indicator, kinds: counted }];
  });
}

/** What one kind of an indicator is called: by the indicator where it is all that this counts. */
export function ownCount({ indicator, kinds }: OwnIndicator, kind: Kind): OwnCount {
  return {
    indicator,
    kind,
    name:
      kinds.length === 1 && indicator.kinds.includes(kind.id)
        ? indicator.name
        : `${indicator.name}: ${kind.title}`,
  };
}
