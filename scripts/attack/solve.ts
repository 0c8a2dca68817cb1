import loadHighs from 'highs';
import type { Row, System, Variable } from './system.ts';

/** The least and the most that a count can be; null where nothing fits the system. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What somebody wants to know of a count: whether it can be as low and as high as this. */
export type Wanted = ReadonlyMap<string, Range>;

const highs = await loadHighs();

/** Higher than any count, for what is not bounded. */
const ceiling = 1e6;
const rounding = 1e-5;

/**
 * The range of each wanted count, by linear programming, as far as it lies in what is wanted of it. A solution found
 * for one count says something of the others too: who has been as low and as high as is wanted is not solved for.
 */
export function rangesOf(system: System, wanted: Wanted): ReadonlyMap<string, Range> {
  return new Map(partsOf(system).flatMap(({ variables, rows }) => [...solvePart(variables, rows, wanted)]));
}

interface Part {
  readonly variables: readonly Variable[];
  readonly rows: readonly Row[];
}

/** The system in parts that share no count. */
function partsOf({ variables, rows }: System): Part[] {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  for (const { terms } of rows)
    for (const [key] of terms.slice(1)) {
      const [one, other] = [root(terms[0]?.[0] ?? key), root(key)];
      if (one !== other) parent.set(one, other);
    }
  const parts = new Map<string, { variables: Variable[]; rows: Row[] }>();
  const partOf = (key: string): { variables: Variable[]; rows: Row[] } => {
    const part = parts.get(root(key)) ?? { variables: [], rows: [] };
    parts.set(root(key), part);
    return part;
  };
  for (const variable of variables.values()) partOf(variable.key).variables.push(variable);
  for (const row of rows) partOf(row.terms[0]?.[0] ?? '').rows.push(row);
  return [...parts.values()];
}

function solvePart(variables: readonly Variable[], rows: readonly Row[], wanted: Wanted): Map<string, Range> {
  const asked = variables.filter(({ key }) => wanted.has(key));
  if (asked.length === 0) return new Map();
  if (rows.length === 0)
    return new Map(asked.map(({ key, low, high }) => [key, { low, high: Math.min(high, ceiling) }]));
  const model = highs.createModel();
  try {
    model.options.set({ output_flag: false });
    const index = new Map(variables.map(({ key }, at) => [key, at]));
    for (const { low, high } of variables) model.addVar(low, Math.min(high, ceiling));
    for (const { terms, low, high } of rows)
      model.addRow(low, Math.min(high, highs.infinity), {
        indices: terms.map(([key]) => index.get(key) ?? 0),
        values: terms.map(([, times]) => times),
      });
    return explore(model, index, asked, wanted);
  } finally {
    model.dispose();
  }
}

type Model = ReturnType<typeof highs.createModel>;

function explore(
  model: Model,
  index: ReadonlyMap<string, number>,
  asked: readonly Variable[],
  wanted: Wanted,
): Map<string, Range> {
  const seen = new Map<string, { low: number; high: number }>();
  const solve = (at: number, cost: number): boolean => {
    model.changeColCost(at, cost);
    model.run();
    const isSolved = model.getModelStatus() === highs.constants.modelStatus.optimal;
    const { colValue } = model.getSolution();
    // A change of the model takes its solution away: it comes last.
    model.changeColCost(at, 0);
    if (!isSolved) return false;
    for (const { key } of asked) {
      const value = colValue[index.get(key) ?? 0] ?? 0;
      const range = seen.get(key) ?? { low: value, high: value };
      seen.set(key, { low: Math.min(range.low, value), high: Math.max(range.high, value) });
    }
    return true;
  };
  for (const { key } of asked) {
    const goal = wanted.get(key) ?? { low: 0, high: 0 };
    const at = index.get(key) ?? 0;
    const range = (): Range =>
      seen.get(key) ?? { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY };
    if (range().low > goal.low + rounding && !solve(at, 1)) return new Map();
    if (range().high < goal.high - rounding && !solve(at, -1)) return new Map();
  }
  return new Map([...seen].map(([key, { low, high }]) => [key, wholeNumbers(low, high)]));
}

/** Counts are whole numbers. */
function wholeNumbers(low: number, high: number): Range {
  return { low: Math.ceil(low - rounding), high: Math.floor(high + rounding) };
}
