/**
 * One withheld count in a network of sums. Every sum is a node; raising the count by one raises the balance of node
 * `up` by one and lowers that of `down` by one. `low` and `high` are what is published of the count.
 */
export interface Unknown {
  readonly up: number;
  readonly down: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The unknowns that someone who knows every sum and every bound can work out, by index.
 *
 * A count can be something else when, starting from the true counts, some other counts can move along so that every
 * sum stays right: a cycle through it in the graph of possible moves. This is exact for two-way tables, where the
 * propagation of intervals alone is not. Source: Gusfield 1988, A graph theoretic approach to statistical data
 * security, SIAM J. Comput. 17(3).
 */
export function determined(unknowns: readonly Unknown[], candidates: readonly number[]): number[] {
  const graph = movesOf(unknowns);
  return candidates.filter((at) => {
    const unknown = unknowns[at];
    return unknown !== undefined && !canMove(graph, unknown, at);
  });
}

interface Move {
  readonly to: number;
  readonly unknown: number;
}

type Graph = ReadonlyMap<number, readonly Move[]>;

/** Raising a count leads from `down` to `up`, lowering it back; a count at its bound cannot pass it. */
function movesOf(unknowns: readonly Unknown[]): Graph {
  const graph = new Map<number, Move[]>();
  const add = (from: number, to: number, unknown: number): void => {
    const moves = graph.get(from);
    if (moves === undefined) graph.set(from, [{ to, unknown }]);
    else moves.push({ to, unknown });
  };
  unknowns.forEach(({ up, down, value, low, high }, at) => {
    if (value < high) add(down, up, at);
    if (value > low) add(up, down, at);
  });
  return graph;
}

function canMove(graph: Graph, { up, down, value, low, high }: Unknown, at: number): boolean {
  return (
    (value < high && isReachable(graph, up, down, at)) || (value > low && isReachable(graph, down, up, at))
  );
}

/** Whether moves lead from one node to another without the count itself. */
function isReachable(graph: Graph, from: number, to: number, without: number): boolean {
  const seen = new Set([from]);
  const open = [from];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === to) return true;
    for (const move of graph.get(node) ?? []) {
      if (move.unknown === without || seen.has(move.to)) continue;
      seen.add(move.to);
      open.push(move.to);
    }
  }
  return false;
}
