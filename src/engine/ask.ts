import type { Area } from '../domain/area/area.ts';
import type { KindId } from '../domain/observation/series.ts';
import type { Impossible } from './raw.ts';
import { impossible } from './raw.ts';
import type { Counter, CountSource } from './source.ts';
import type { World } from './world.ts';

/** What every kind of question works with. */
export interface Ask {
  readonly world: World<CountSource>;
  readonly within: Area;
  readonly kinds: readonly KindId[];
  /** The sources that this audience may be told of, for a kind. */
  readonly seriesFor: (kind: KindId) => readonly CountSource[];
  readonly count: Counter;
  /** Whether a span without a figure is told as a gap of the series in whose months it lies. */
  readonly namesGaps: boolean;
}

/** Work in steps: whoever runs it may stop, or let something else go first, at every `yield`. */
export type Steps<Value> = Generator<undefined, Value>;

/** Does something for each kind, one kind a step; the first obstacle stops it, kinds without a series are named together. */
export function* eachKind<Value>(
  kinds: readonly KindId[],
  make: (kind: KindId) => Value | Impossible,
): Steps<Value[] | Impossible> {
  const made: Value[] = [];
  const obstacles: Impossible[] = [];
  for (const kind of kinds) {
    yield undefined;
    const value = make(kind);
    if (isImpossible(value)) obstacles.push(value);
    else made.push(value);
  }
  const unknown = obstacles.flatMap(({ reason }) => (reason.why === 'no-series' ? reason.kinds : []));
  if (unknown.length > 0) {
    const held = kinds.filter((kind) => !unknown.includes(kind));
    return impossible({ why: 'no-series', kinds: unknown, held });
  }
  return obstacles[0] ?? made;
}

export function isImpossible(value: unknown): value is Impossible {
  return typeof value === 'object' && value !== null && 'is' in value && value.is === 'impossible';
}
