import type { PersonalSort } from '../../domain/privacy/personal.ts';
import { createJudge } from './judge.ts';
import type { IsLabel } from './judge.ts';

/** A column that holds data about persons, by the name it has in the file. */
export interface PersonalColumn {
  readonly column: string;
  readonly because: PersonalSort;
}

/**
 * The columns that hold data about persons, by their name or else by what stands in them. `records` are lines below
 * the header (a sample will do), `read` the columns that have a known meaning: their contents are checked cell by cell.
 */
export function personalColumns(
  header: readonly string[],
  records: readonly (readonly string[])[],
  read: ReadonlySet<number>,
  isLabel: IsLabel,
): PersonalColumn[] {
  return header.flatMap((column, index) => {
    if (read.has(index)) return [];
    const judge = createJudge(column, { isLabel, isRead: false });
    for (const line of records) judge.note((line[index] ?? '').trim());
    const because = judge.verdict();
    return because === null ? [] : [{ column, because }];
  });
}
