import type { Named, PackageSources } from '../../policy/package-sources.ts';

/** What came from one source under one licence. */
export interface SourceRow {
  readonly key: string;
  readonly sources: readonly Named[];
  readonly licenses: readonly Named[];
  /** Titles of the resources. */
  readonly what: readonly string[];
  /** First and last year, which may be one; null where the package does not say. */
  readonly years: readonly [string, string] | null;
}

/** The resources of a package under what they came from, in the order of the package. */
export function sourceRows({ resources }: PackageSources): SourceRow[] {
  const keyOf = ({ sources, licenses }: PackageSources['resources'][number]): string =>
    JSON.stringify([sources, licenses].map((all) => all.map(({ title }) => title)));
  return resources
    .filter((one, at) => resources.findIndex((other) => keyOf(other) === keyOf(one)) === at)
    .map((first) => {
      const key = keyOf(first);
      const all = resources.filter((one) => keyOf(one) === key);
      const { sources, licenses } = first;
      return { key, sources, licenses, what: all.map(({ title }) => title), years: yearsOf(all) };
    });
}

function yearsOf(resources: PackageSources['resources']): SourceRow['years'] {
  const years = resources.flatMap(({ date }) => date?.match(/\b\d{4}\b/g) ?? []).toSorted();
  const [first] = years;
  const last = years.at(-1);
  return first === undefined || last === undefined ? null : [first, last];
}
