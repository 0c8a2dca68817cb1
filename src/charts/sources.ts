import type { Answer } from '../engine/answer.ts';

/** Which series gave which lines of an Answer. */
export interface UsedSource {
  readonly title: string;
  readonly source: string;
  readonly set: string;
  readonly loaded: boolean;
  readonly fictief: boolean;
  readonly keys: readonly string[];
}

/** The series of an Answer with the keys of the rows that came from it, in the order of the rows. */
export function usedSources(answer: Answer): UsedSource[] {
  return answer.series
    .map((info, index) => ({
      title: info.title,
      source: info.source,
      set: info.set,
      loaded: info.loadedAt !== null,
      fictief: info.fictief,
      keys: answer.rows.filter((row) => row.series.includes(index)).map((row) => row.key),
    }))
    .filter((used) => used.keys.length > 0 || answer.rows.length === 0);
}
