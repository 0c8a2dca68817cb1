/** Everything that can be wrong with data/. The sentence that a person reads stands in text/nl/data-problems.ts. */
export const problemCodes = [
  'file-missing',
  'file-empty',
  'file-is-page',
  'file-not-listed',
  'path-outside',
  'bytes-differ',
  'hash-differs',
  'not-series',
  'not-json',
  'role-missing',
  'role-twice',
  'table-without-schema',
  'column-missing',
  'column-unknown',
  'cells-in-row',
  'unknown-key',
  'missing-key',
  'wrong-value',
  'row-refused',
  'header-unknown',
  'duplicate',
  'unknown-reference',
  'quote-not-in-plan',
  'line-not-in-plan',
  'repair-not-applied',
  'upside-down',
  'headline-without-kinds',
  'parent-not-coarser',
  'no-ring',
  'ring-open',
  'no-last-rule',
  'shown-finer-than-kept',
  'finer-than-kept',
  'sensitive-k',
  'home-too-fine',
  'published-driehoek',
  'names-hidden',
  'no-source',
  'aim-against-rise',
  'share-of-count',
  'moves-against-rise',
  'no-band',
  'no-baseline',
  'outside-data',
  'not-a-dossier',
  'newer-version',
  'other-municipality',
  'total-with-parts',
  'dossier-conflict',
  'changed-since-frozen',
  'wrong-clock',
  'reading-stopped',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/**
 * One thing wrong with data/: the file (its path in the package), the place in it (`12:level` is line and column of
 * a table, `woninginbraken / target.aim` a record and its field, empty for the whole file), what, and the words that
 * the sentence needs.
 */
export interface DataProblem {
  readonly file: string;
  readonly place: string;
  readonly problem: ProblemCode;
  readonly params: Readonly<Record<string, string>>;
}

/** A problem with the parameters of its sentence. */
export function problemAt(
  file: string,
  place: string,
  problem: ProblemCode,
  params: Readonly<Record<string, string>> = {},
): DataProblem {
  return { file, place, problem, params };
}
