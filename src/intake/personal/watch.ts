import type { PersonalColumn } from './columns.ts';
import { createJudge } from './judge.ts';
import type { IsLabel } from './judge.ts';

/** A column that turned out to hold data about persons, and where it stands. */
interface FoundColumn extends PersonalColumn {
  readonly index: number;
}

/** Looks at the columns of a file while it is read, to the last line: its first lines may show nothing of a person. */
export interface ColumnWatch {
  /** Takes the cells of one line. */
  readonly note: (cells: readonly string[]) => void;
  /** What was found up to now. */
  readonly found: () => readonly FoundColumn[];
  /** The columns of days, in a list of a known form, that turned out to be of birth. */
  readonly births: () => readonly number[];
}

/**
 * What is done with a column: `free` is read as a number or time that can hold nothing else; one of which a person says
 * that its days are no dates of birth is `told`.
 */
export type ColumnUse = 'unread' | 'read' | 'dates' | 'told' | 'free' | { readonly thisYear: number };

/** Nothing of an unread column is kept: for the report one in so many lines will do, beyond the first ones. */
const everyLine = 20_000;
const oneIn = 10;

/** Watches columns by their names; `uses` holds one entry per column. */
export function createColumnWatch(
  header: readonly string[],
  uses: readonly ColumnUse[],
  isLabel: IsLabel,
): ColumnWatch {
  const judges = header.flatMap((column, index) => {
    const use = uses[index] ?? 'unread';
    if (use === 'free') return [];
    const dates = use === 'unread' || use === 'read' ? 'nothing' : use;
    const judge = createJudge(column, { isLabel, isRead: use !== 'unread', dates });
    return [{ column, index, use, judge }];
  });
  const always = judges.filter(({ use }) => use !== 'unread');
  let lines = 0;
  return {
    note(cells) {
      lines += 1;
      const isEvery = lines <= everyLine;
      for (const { index, use, judge } of isEvery || lines % oneIn === 0 ? judges : always)
        judge.note((cells[index] ?? '').trim(), isEvery || use !== 'unread' ? 1 : oneIn);
    },
    births: () =>
      judges.flatMap(({ index, use, judge }) =>
        typeof use === 'object' && judge.verdict() === 'birth-date' ? [index] : [],
      ),
    found() {
      return judges.flatMap(({ column, index, judge }) => {
        const because = judge.verdict();
        return because === null ? [] : [{ column, index, because }];
      });
    },
  };
}
