import { firstLeak, reachableIn } from './leak.ts';
import type { Leak } from './leak.ts';
import { cellOf, hasGap, markRow, mayOpen, widthOf } from './pattern.ts';
import type { Level, MarkedTable, Pattern, YearRow, YearTable } from './pattern.ts';

/**
 * Which counts of one kind in one year may be published.
 *
 * Primary: a count under k (a zero too, for a sensitive kind) is not. A row's quarters are all published or none,
 * and only beside a complete year. Complementary: while someone who knows the sums can work out a count that is
 * withheld, or tell of one under k that it is not one of the others under k, more is withheld: first the range that
 * `below` is, then the smallest row that helps, and the gemeente itself only to keep a count from being known exactly.
 * `below` is said only where nothing but counts under k was withheld: beside a complementary one it would tell which
 * of the two is the small one.
 */
export function suppress(table: YearTable): MarkedTable {
  const rows = [...table.parts, table.total];
  const { sensitive } = table;
  let pattern: Pattern = {
    rows,
    sensitive,
    levels: rows.map((row, at) => startLevel(row, table, at === rows.length - 1)),
    // A gap that looks like a withheld count stands out beside one that is said to be below k.
    vague: table.vague === true || (sensitive && rows.some(hasGap)),
    hidesGaps: false,
  };
  const reachable = reachableIn(pattern);
  for (;;) {
    const leak = firstLeak(pattern, reachable);
    const next = leak === null ? null : withholdMore(pattern, leak);
    if (next === null) return marked(reopened(pattern, reachable));
    pattern = next;
  }
}

/** What turned out not to be needed is shown after all: the largest row first, as far as nothing leaks. */
function reopened(closed: Pattern, reachable: ReadonlySet<string>): Pattern {
  const { rows, sensitive } = closed;
  const last = rows.length - 1;
  const least = rows.map((row, at) => startLevel(row, { sensitive }, at === last));
  const order = rows.map((_, at) => at).sort((a, b) => (rows[b]?.year ?? 0) - (rows[a]?.year ?? 0));
  let pattern = closed;
  for (const at of order)
    for (let level = least[at] ?? 2; level < (pattern.levels[at] ?? 2); level += 1) {
      const levels = pattern.levels.with(at, level === 0 ? 0 : 1);
      if (firstLeak({ ...pattern, levels }, reachable) !== null) continue;
      pattern = { ...pattern, levels };
    }
  return pattern;
}

function marked(pattern: Pattern): MarkedTable {
  const marks = pattern.rows.map((row, at) => markRow(row, pattern.levels[at] ?? 2, pattern));
  const total = marks[marks.length - 1] ?? { level: 2, quarters: [], year: 'missing' };
  return { parts: marks.slice(0, -1), total, vague: pattern.vague };
}

function startLevel(row: YearRow, table: Pick<YearTable, 'sensitive'>, isTotal: boolean): Level {
  const own = ownLevel(row, table, isTotal);
  return row.level !== undefined && row.level > own ? row.level : own;
}

function ownLevel(row: YearRow, { sensitive }: Pick<YearTable, 'sensitive'>, isTotal: boolean): Level {
  if (row.year !== null && !mayOpen(row.year, row.k, sensitive)) return 2;
  if (row.year === null && !isTotal) return 1;
  return row.quarters.every((count) => count === null || mayOpen(count, row.k, sensitive)) ? 0 : 1;
}

/** The pattern with a little more withheld; null where nothing is left that would help. */
function withholdMore(pattern: Pattern, leak: Leak): Pattern | null {
  if (leak.isBelow) return { ...pattern, vague: true };
  const next = nextToWithhold(pattern, leak);
  if (next === null) return withoutRows(pattern, leak);
  const inYear = leak.column === widthOf(pattern.rows);
  const raise = (level: Level, row: YearRow | undefined): Level =>
    level === 0 && !inYear && row?.year !== 0 ? 1 : 2;
  const levels = pattern.levels.map((level, at) => (at === next ? raise(level, pattern.rows[at]) : level));
  return { ...pattern, levels, vague: pattern.vague || levels[next] === 2 };
}

/** Everything is withheld: what is left to give up is the range of `below`, then that a gap is seen. */
function withoutRows(pattern: Pattern, leak: Leak): Pattern | null {
  if (!pattern.vague) return { ...pattern, vague: true };
  const hides = leak.isExact && !pattern.hidesGaps && pattern.rows.some(hasGap);
  return hides ? { ...pattern, hidesGaps: true } : null;
}

/** The row to withhold more of: the gemeente if it is the one that leaks, else the smallest part that is still open and helps. */
function nextToWithhold({ rows, levels }: Pattern, leak: Leak): number | null {
  const last = rows.length - 1;
  const width = widthOf(rows);
  const inYear = leak.column === width;
  const mayTotal = leak.isExact && (levels[last] ?? 2) < 2;
  if (leak.row === last && mayTotal) return last;
  const parts = rows.map((_, at) => at).filter((at) => at !== last);
  const open = parts.filter((at) => levels[at] === 0);
  const half = parts.filter((at) => levels[at] === 1);
  const group = inYear ? [...open, ...half] : open.length > 0 ? open : half;
  const fallsShort = (at: number): number => Number((cellOf(rows[at], leak.column, width) ?? 0) < leak.short);
  const ordered = [...group].sort(
    (a, b) => fallsShort(a) - fallsShort(b) || sizeOf(rows[a]) - sizeOf(rows[b]) || a - b,
  );
  return ordered[0] ?? (mayTotal ? last : null);
}

/** A zero hides nothing as long as something else is there to withhold. */
function sizeOf(row: YearRow | undefined): number {
  const counts = row === undefined ? [] : [row.year, ...row.quarters];
  const size = row?.year ?? counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return size === 0 ? Number.MAX_SAFE_INTEGER : size;
}
