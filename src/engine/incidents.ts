import type { Area } from '../domain/area/area.ts';
import type { KindId } from '../domain/observation/series.ts';
import type { Span } from '../domain/time/month.ts';
import type { Ask } from './ask.ts';
import { summed } from './count.ts';
import type { Sum } from './count.ts';
import { layoutOf } from './layout.ts';
import type { Layout } from './layout.ts';
import { candidates, noPeriod, withoutMixing } from './pick.ts';
import type { Need } from './pick.ts';
import type { Impossible, Part } from './raw.ts';
import { ruleOf, standingOf, tellsOf } from './rule.ts';
import { States } from './source.ts';
import type { CountBy, Counts, CountSource } from './source.ts';

/** What one source says of one kind in an area and span. */
export interface Placed {
  readonly source: CountSource;
  readonly counts: Counts;
  /** One of the counts; zero where there is no row. */
  readonly sumAt: (place: number) => Sum | null;
  readonly total: Sum | null;
}

/** What a count is about. */
interface Asked {
  readonly kind: KindId;
  readonly within: Area;
  readonly span: Span;
}

/** Counts the rows of one kind in an area and span, from the first source in rank that has a confirmed figure, else the first with any. */
export function countBy(
  { world, seriesFor, count }: Ask,
  asked: Asked,
  need: Pick<Need, 'where' | 'when'> & { readonly accepts: (source: CountSource) => boolean },
  by: (layout: Layout) => CountBy,
): Placed | Impossible {
  const layout = (one: CountSource): Layout | null =>
    layoutOf(world.areas, one.info, asked.within, asked.within.level);
  const fits = (one: CountSource): boolean =>
    need.accepts(one) && tellsOf(one.info, asked.span) && layout(one) !== null;
  const found = candidates(world.areas, seriesFor(asked.kind), asked.kind, asked.within, { ...need, fits });
  if ('is' in found) return found;
  const countOne = (one: CountSource): Placed | null => {
    const own = layout(one);
    return own === null ? null : placed(one, asked, () => count(one, asked.kind, by(own)));
  };
  const counted = new Map(found.map((one) => [one, countOne(one)]));
  const picked = withoutMixing(found, (one) => hasFigure(counted.get(one)));
  const known = picked.map((one) => counted.get(one)).filter(hasFigure);
  return known.find(({ total }) => total?.unconfirmed !== true) ?? known[0] ?? noPeriod(picked);
}

function hasFigure(counted: Placed | null | undefined): counted is Placed {
  return counted !== null && counted !== undefined;
}

/** Null where the source has no figure for these months. */
function placed(source: CountSource, { kind, span }: Asked, count: () => Counts): Placed | null {
  const { info } = source;
  const standing = standingOf(info, kind, span);
  if (standing === 'outside') return null;
  const isConfirmed = standing === 'vouched';
  const counts = count();
  const seen = counts.state.reduce((all, state) => all | state, 0);
  if (seen === 0 && (!isConfirmed || ruleOf(info) === 'table')) return null;
  const value = counts.sum.reduce((all, one) => all + one, 0);
  return {
    source,
    counts,
    sumAt: (place) => {
      const state = counts.state[place] ?? 0;
      return state === 0 ? none : sumFrom(counts.sum[place] ?? 0, state, isConfirmed);
    },
    total: sumFrom(value, seen, isConfirmed),
  };
}

const none: Sum = { value: 0, provisional: false };

/** A count with the bits of its state: missing is never added up. */
export function sumFrom(value: number, state: number, isConfirmed: boolean): Sum | null {
  if ((state & States.hasMissing) !== 0) return null;
  return summed(value, (state & States.isProvisional) !== 0, isConfirmed);
}

/** Missing and a number together are missing; what nobody vouched for stays so. */
export function plus(a: Sum | null, b: Sum | null): Sum | null {
  if (a === null || b === null) return null;
  if (a.silent === true && b.silent === true) return a;
  const isConfirmed = a.unconfirmed === undefined && b.unconfirmed === undefined;
  return summed(a.value + b.value, a.provisional || b.provisional, isConfirmed);
}

/** All parts of a row added up as `plus` does, without a sum for each step; null where there are none. */
export function sumOfParts(parts: readonly Part[]): Sum | null {
  const [first] = parts;
  if (first === undefined || parts.length === 1) return first?.sum ?? null;
  let value = 0;
  let isProvisional = false;
  let isConfirmed = true;
  let isSilent = true;
  for (const { sum } of parts) {
    if (sum === null) return null;
    value += sum.value;
    isProvisional ||= sum.provisional;
    isConfirmed &&= sum.unconfirmed === undefined;
    isSilent &&= sum.silent === true;
  }
  return isSilent ? first.sum : summed(value, isProvisional, isConfirmed);
}
