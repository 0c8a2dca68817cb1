import type { ImportProblem } from '../../state/client.ts';

/** Bad cells that are alike: the same text in the same column, refused for the same reason. */
export interface Example {
  readonly column: string;
  readonly seen: string;
  readonly because: ImportProblem['because'];
  /** Their lines in the file, in order. */
  readonly rows: readonly number[];
}

/** Examples with those that are alike taken together, in the order of the file. */
export function examplesOf(problems: readonly ImportProblem[]): readonly Example[] {
  const found = new Map<string, Example>();
  for (const { row, column, seen, because } of problems) {
    const key = JSON.stringify([column, seen, because]);
    const known = found.get(key);
    found.set(key, { column, seen, because, rows: [...(known?.rows ?? []), row] });
  }
  return [...found.values()];
}
