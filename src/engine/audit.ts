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

/** Values that a count should be able to have for all that anyone can tell, both ends included. */
export interface Wanted {
  readonly low: number;
  readonly high: number;
}

/** What can be worked out of some unknown counts. */
export interface Audit {
  /** Whether the count can still have every value that is wanted, for someone who knows every sum and every bound. */
  readonly leaves: (at: number, wanted: Wanted) => boolean;
  /** Whether the count can still have another value than its own. */
  readonly leavesDoubt: (at: number) => boolean;
}

/**
 * Works out how far counts can move while every sum and bound stays right: a count rises as far as flow can come back
 * from its one node to its other through the other counts. This is exact, also in whole numbers, for two-way tables,
 * where the propagation of intervals is not. Sources: Gusfield 1988, A graph theoretic approach to statistical data
 * security, SIAM J. Comput. 17(3); Ford and Fulkerson 1956, Maximal flow through a network.
 */
export function auditOf(unknowns: readonly Unknown[]): Audit {
  const moves = movesOf(unknowns);
  const rises = (at: number, by: number): boolean => {
    const one = unknowns[at];
    if (one === undefined || by <= 0) return true;
    return one.value + by <= one.high && hasFlow(unknowns, moves, one.up, one.down, at, by);
  };
  const falls = (at: number, by: number): boolean => {
    const one = unknowns[at];
    if (one === undefined || by <= 0) return true;
    return one.value - by >= one.low && hasFlow(unknowns, moves, one.down, one.up, at, by);
  };
  const valueOf = (at: number): number => unknowns[at]?.value ?? 0;
  return {
    leaves: (at, { low, high }) => rises(at, high - valueOf(at)) && falls(at, valueOf(at) - low),
    leavesDoubt: (at) => rises(at, 1) || falls(at, 1),
  };
}

/** A step through the network along an unknown: raising it leads from `down` to `up`, lowering it back. */
interface Move {
  readonly from: number;
  readonly to: number;
  readonly unknown: number;
  readonly raises: boolean;
}

type Moves = ReadonlyMap<number, readonly Move[]>;

function movesOf(unknowns: readonly Unknown[]): Moves {
  const moves = new Map<number, Move[]>();
  const add = (move: Move): void => {
    const others = moves.get(move.from);
    if (others === undefined) moves.set(move.from, [move]);
    else others.push(move);
  };
  unknowns.forEach(({ up, down }, unknown) => {
    add({ from: down, to: up, unknown, raises: true });
    add({ from: up, to: down, unknown, raises: false });
  });
  return moves;
}

/** Whether so much can flow from one node to another without the count itself. */
function hasFlow(
  unknowns: readonly Unknown[],
  moves: Moves,
  from: number,
  to: number,
  without: number,
  amount: number,
): boolean {
  if (from === to) return true;
  const moved = new Map<number, number>();
  const roomOf = ({ unknown, raises }: Move): number => {
    const one = unknowns[unknown];
    if (one === undefined || unknown === without) return 0;
    const value = one.value + (moved.get(unknown) ?? 0);
    return raises ? one.high - value : value - one.low;
  };
  for (let left = amount; left > 0;) {
    const path = pathThrough(moves, from, to, (move) => roomOf(move) > 0);
    if (path === null) return false;
    const step = Math.min(left, ...path.map(roomOf));
    for (const { unknown, raises } of path)
      moved.set(unknown, (moved.get(unknown) ?? 0) + (raises ? step : -step));
    left -= step;
  }
  return true;
}

/** The shortest way from one node to another, breadth first; null where there is none. */
function pathThrough(moves: Moves, from: number, to: number, isOpen: (move: Move) => boolean): Move[] | null {
  const reachedBy = new Map<number, Move>();
  const queue = [from];
  for (const node of queue) {
    for (const move of moves.get(node) ?? []) {
      if (move.to === from || reachedBy.has(move.to) || !isOpen(move)) continue;
      reachedBy.set(move.to, move);
      if (move.to === to) return backFrom(reachedBy, to);
      queue.push(move.to);
    }
  }
  return null;
}

function backFrom(reachedBy: ReadonlyMap<number, Move>, to: number): Move[] {
  const path: Move[] = [];
  for (let move = reachedBy.get(to); move !== undefined; move = reachedBy.get(move.from)) path.push(move);
  return path;
}
