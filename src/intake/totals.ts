import type { Settled } from './place-book.ts';
import type { Staging } from './staging.ts';

/** What the figures of some places add up to: how many are missing, and how many are more than nought. */
interface Sum {
  total: number;
  missing: number;
  filled: number;
}

/** The figures of one kind and period by the number of their place, and what they add up to by level. */
interface Group {
  readonly figures: Map<number, number | null>;
  readonly sums: Readonly<Record<Addends, Sum>>;
}

const addends = ['buurt', 'wijk', 'kern', 'gemeente', 'any'] as const;
type Addends = (typeof addends)[number];

/**
 * The places known by their name only whose figures are the sum of those of the others, of one level or of all, in every
 * kind and period in which they stand: totals that do not say so. One period in which two others or more add up to it
 * is needed; where a figure is missing nothing is told.
 */
export function totalsBySum(staging: Staging, places: readonly Settled[]): ReadonlySet<number> {
  const suspects = new Set(places.flatMap((at, number) => (isByName(at) ? [number] : [])));
  if (suspects.size === 0) return suspects;
  const groups = groupsOf(staging, places);
  return new Set([...suspects].filter((suspect) => isTotal(suspect, groups)));
}

function isByName(at: Settled | undefined): boolean {
  return at?.is === 'at' && at.id.startsWith('naam:');
}

function groupsOf(staging: Staging, places: readonly Settled[]): readonly Group[] {
  const groups = new Map<string, Group>();
  staging.each(({ kind, from, to, place, count }) => {
    const key = `${from} ${to} ${kind}`;
    const group = groups.get(key) ?? { figures: new Map<number, number | null>(), sums: noSums() };
    groups.set(key, group);
    // A second figure of one place is refused: it adds to nothing.
    if (group.figures.has(place)) return;
    group.figures.set(place, count);
    for (const of of addendsOf(places[place])) add(group.sums[of], count);
  });
  return [...groups.values()];
}

function noSums(): Record<Addends, Sum> {
  const none = (): Sum => ({ total: 0, missing: 0, filled: 0 });
  return { buurt: none(), wijk: none(), kern: none(), gemeente: none(), any: none() };
}

/** Among which figures that of a place stands. */
function addendsOf(at: Settled | undefined): readonly Addends[] {
  if (at === undefined || at.is === 'total') return [];
  const level = at.is === 'at' && !isByName(at) ? addends.find((one) => one === at.level) : undefined;
  return level === undefined ? ['any'] : ['any', level];
}

function add(sum: Sum, count: number | null): void {
  if (count === null) sum.missing += 1;
  else sum.total += count;
  if (count !== null && count > 0) sum.filled += 1;
}

function isTotal(suspect: number, groups: readonly Group[]): boolean {
  const own = groups.filter(({ figures }) => figures.has(suspect));
  return addends.some((of) => {
    const told = own.map((group) => tell(suspect, group, of));
    return told.includes('proves') && !told.includes('disproves');
  });
}

function tell(suspect: number, { figures, sums }: Group, of: Addends): 'proves' | 'disproves' | 'nothing' {
  const own = figures.get(suspect) ?? null;
  const { total, missing, filled } = sums[of];
  if (own === null || missing > 0) return 'nothing';
  // Among all figures it stands itself.
  const others =
    of === 'any' ? { total: total - own, filled: filled - (own > 0 ? 1 : 0) } : { total, filled };
  if (others.total !== own) return 'disproves';
  return others.filled > 1 ? 'proves' : 'nothing';
}
