/**
 * What counting costs at a million incidents of twenty kinds: the three linked answers of the map screen, of our engine
 * and of three others on the same rows, in one run. Each view is asked of all of them, in another order each time, and
 * all must say the same. Trust the ratios, not the milliseconds.
 */
import { setTimeout } from 'node:timers/promises';
import { areas, kinds, makeRows, months } from './counting-data.ts';
import type { Rows } from './counting-data.ts';
import { makeArquero } from './counting-arquero.ts';
import { makeCrossfilter } from './counting-crossfilter.ts';
import { makeDuckDb } from './counting-duckdb.ts';
import { buildOurs, makeOurs } from './counting-ours.ts';
import { fetchPeers } from './counting-peer.ts';
import type { Linked, Load, MakePeer, Peer, View } from './counting-peer.ts';

/** Milliseconds between two questions. */
const pause = 5;
/** Milliseconds in which 95% of our answers should be there: one frame. */
const frame = 16;

interface Scenario {
  readonly name: string;
  readonly views: readonly View[];
}

const year = 12;
const lastStart = months.to - year + 1 - months.from;

/** What every engine has to see before its code is as fast as it gets: other views than those that are timed. */
const warmingUp: readonly View[] = Array.from({ length: 50 }, (_, at) => ({
  ...viewFrom(at, at % 5 === 4 ? at % kinds.length : null),
  to: months.from + at + 5,
}));

/** Each begins with a view that only makes ready for the next, and is not timed. */
const scenarios: readonly Scenario[] = [
  {
    name: 'twelve months that move, all kinds',
    views: Array.from({ length: lastStart + 1 }, (_, at) => viewFrom(at, null)),
  },
  {
    name: 'another kind, twelve months',
    views: Array.from({ length: 2 * kinds.length + 1 }, (_, at) =>
      viewFrom(lastStart, (at * 7) % kinds.length),
    ),
  },
  {
    name: 'another year, all kinds',
    views: Array.from({ length: 13 }, (_, at) => viewFrom((at * 2 * year) % (lastStart + year), null)),
  },
  {
    name: 'an end that moves, all kinds',
    views: Array.from({ length: lastStart + 1 }, (_, at) => ({
      ...viewFrom(0, null),
      to: months.from + year + at - 1,
    })),
  },
];

function viewFrom(at: number, kind: number | null): View {
  return { from: months.from + at, to: months.from + at + year - 1, kind };
}

/** Prints the times; false where the others could not be fetched, or two do not count the same. */
export async function printCounting(length: number, folder: string): Promise<boolean> {
  const load = fetchPeers(folder);
  if (load === null) {
    console.log('Counting: not measured, what it is held against could not be installed.');
    return false;
  }
  const rows = makeRows(length);
  console.log(`Counting ${length} incidents of ${kinds.length} kinds in ${areas.length - 1} buurten:`);
  const peers = await makePeers(rows, load, [
    makeOurs(await buildOurs(folder)),
    makeDuckDb,
    makeCrossfilter,
    makeArquero,
  ]);
  if ((await run(peers, { name: 'warming up', views: warmingUp })) === null) return false;
  const verdicts: Verdict[] = [];
  for (const scenario of scenarios) {
    const times = await run(peers, scenario);
    if (times === null) return false;
    verdicts.push(print(scenario.name, peers, times));
  }
  const count = (is: (verdict: Verdict) => boolean): string =>
    `${verdicts.filter(is).length} of ${verdicts.length}`;
  console.log(
    `  ours is the fastest in ${count(({ isFastest }) => isFastest)}, and 95% within ${frame} ms in ${count(({ isInTime }) => isInTime)}`,
  );
  return true;
}

interface Verdict {
  readonly isFastest: boolean;
  readonly isInTime: boolean;
}

async function makePeers(rows: Rows, load: Load, makers: readonly MakePeer[]): Promise<readonly Peer[]> {
  const peers: Peer[] = [];
  for (const make of makers) {
    const start = performance.now();
    const peer = await make(rows, load);
    const first = performance.now();
    // What is made at the first question belongs to making ready.
    await peer.ask(viewFrom(0, null));
    const end = performance.now();
    console.log(
      `  ${peer.name.padEnd(12)} ready in ${(first - start).toFixed(0)} ms, first view ${(end - first).toFixed(0)} ms`,
    );
    peers.push(peer);
  }
  return peers;
}

/** Milliseconds of each peer for each view but the first; null, and why, where two do not say the same. */
async function run(peers: readonly Peer[], { name, views }: Scenario): Promise<readonly number[][] | null> {
  const times = peers.map((): number[] => []);
  for (const [at, view] of views.entries()) {
    const found = new Map<Peer, Linked>();
    for (let turn = 0; turn < peers.length; turn += 1) {
      const number = (at + turn) % peers.length;
      const peer = peers[number];
      if (peer === undefined) continue;
      // As between two moves of a hand: what one leaves for its threads to do is not paid by the next.
      await setTimeout(pause);
      const start = performance.now();
      found.set(peer, await peer.ask(view));
      if (at > 0) times[number]?.push(performance.now() - start);
    }
    const different = [...found].find(([, linked]) => !isSame(linked, [...found.values()][0]));
    if (different === undefined) continue;
    console.log(`  ${name}: ${different[0].name} counts something else in ${JSON.stringify(view)}`);
    return null;
  }
  return times;
}

function isSame(one: Linked, other: Linked | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Prints one scenario; the first peer is ours. */
function print(name: string, peers: readonly Peer[], times: readonly number[][]): Verdict {
  const found = times.map((list) => list.toSorted((a, b) => a - b));
  const [ours = [], ...others] = found;
  const median = quantile(ours, 0.5);
  console.log(`  ${name}, ${ours.length} views:`);
  peers.forEach((peer, at) => {
    const own = found[at] ?? [];
    const ratio = at === 0 ? '' : `, ${(quantile(own, 0.5) / median).toFixed(1)} times ours`;
    console.log(
      `    ${peer.name.padEnd(12)} median ${milliseconds(quantile(own, 0.5))}, 95% within ${milliseconds(quantile(own, 0.95))}${ratio}`,
    );
  });
  return {
    isFastest: others.every((list) => median <= quantile(list, 0.5)),
    isInTime: quantile(ours, 0.95) < frame,
  };
}

function milliseconds(value: number): string {
  return `${value.toFixed(2).padStart(7)} ms`;
}

/** Of numbers in order, at least one. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
