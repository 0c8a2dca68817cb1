/** A stretch without incidents: the place of the last one before it, and of the first one after it. */
export interface Silence {
  readonly after: number;
  readonly before: number;
}

/** So small a chance that a silence is just quiet is taken to be a hole in the list. */
const byChance = 0.001;

/** A group of at most so many moments, or of so small a share of all, can be a mistake in writing. */
const fewOutlying = 3;
const outlyingShare = 0.01;
/** A list of fewer moments shows no rate that something could lie apart from. */
const fewestMoments = 10;

/**
 * The silences of a list that its own rate makes hard to believe. `at`: whole numbers (days or months) on which
 * something happened, each once, in order; `shortest`: shorter silences say nothing.
 *
 * The chance of a silence of L after seeing n such days in T others is that of a beta-binomial with Jeffreys' prior,
 * `prod (T - n + 1/2 + i) / (T + 1 + i), i < L` (Gelman et al. 2013, Bayesian Data Analysis, 2.4), times the number of
 * silences that there could be (Bonferroni). The longest is judged first, without itself and without those found
 * before it, so that a hole does not hide the rate of the rest.
 */
export function silencesIn(at: readonly number[], shortest: number): readonly Silence[] {
  const gaps = at
    .slice(1)
    .map((before, index) => ({ after: at[index] ?? before, before }))
    .filter((gap) => lengthOf(gap) >= shortest)
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  const first = at[0] ?? 0;
  let watched = (at.at(-1) ?? first) - first + 1;
  const found: Silence[] = [];
  for (const gap of gaps) {
    const others = watched - lengthOf(gap);
    if (logChance(at.length, others, lengthOf(gap)) + Math.log(at.length) > Math.log(byChance)) break;
    found.push(gap);
    watched = others;
  }
  return found.sort((a, b) => a.after - b.after);
}

function lengthOf({ after, before }: Silence): number {
  return before - after - 1;
}

/** Long before this it is beyond doubt. */
const beyondDoubt = -60;

function logChance(events: number, watched: number, length: number): number {
  let log = 0;
  for (let step = 0; step < length && log > beyondDoubt; step += 1)
    log += Math.log((watched - events + 0.5 + step) / (watched + 1 + step));
  return log;
}

/**
 * The moments that lie apart from the rest of a list: at its beginning or end, behind a silence that is hard to
 * believe, and so few that a mistake in writing is likelier than a part of the list. `counts`: incidents per moment,
 * in the same order.
 */
export function outlyingIn(
  at: readonly number[],
  counts: readonly number[],
  shortest: number,
): ReadonlySet<number> {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(fewOutlying, total * outlyingShare);
  const silences = silencesIn(at, shortest);
  const countAt = new Map(at.map((moment, index) => [moment, counts[index] ?? 0]));
  const isFew = (group: readonly number[]): boolean => {
    const size = group.reduce((sum, moment) => sum + (countAt.get(moment) ?? 0), 0);
    return size <= most && size < total / 2;
  };
  const groups = groupsOf(at, silences);
  const isMain = (group: readonly number[]): boolean => !isFew(group) && group.length >= fewestMoments;
  const main = groups.findIndex(isMain);
  const last = groups.findLastIndex(isMain);
  if (main === -1) return new Set();
  return new Set(groups.flatMap((group, index) => (index < main || index > last ? group : [])));
}

/** The moments between silences. */
function groupsOf(at: readonly number[], silences: readonly Silence[]): readonly (readonly number[])[] {
  const starts = new Set(silences.map(({ before }) => before));
  const groups: number[][] = [[]];
  for (const moment of at) {
    if (starts.has(moment)) groups.push([]);
    groups.at(-1)?.push(moment);
  }
  return groups;
}
