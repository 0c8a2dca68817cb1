import type { DateOrder, Field, Link, Mapping, WholePeriod } from '../../domain/observation/mapping.ts';
import { columnOf, tellsWhen, withoutPeriod } from '../../domain/observation/mapping.ts';
import type { Month } from '../../domain/time/month.ts';
import type { Municipality } from '../../policy/municipality.ts';
import { koppelen } from '../../text/nl/gegevens-koppelen.ts';
import { isSame, type Target } from './mapping-links.tsx';

/** The mapping with a column read as something else; links of labels in another column would not fit. */
export function withField(mapping: Mapping, index: number, field: Field): Mapping {
  const before = mapping.columns[index]?.field;
  const changes = (...fields: readonly Field[]): boolean =>
    fields.includes(field) || (before !== undefined && fields.includes(before));
  const { eachIsOne, isCountGuessed, ...others } = mapping;
  const changed: Mapping = {
    ...others,
    ...(eachIsOne === true && field !== 'count' ? { eachIsOne } : {}),
    ...(isCountGuessed === true && !changes('count') ? { isCountGuessed } : {}),
    columns: mapping.columns.map((column, at) => (at === index ? { ...column, field } : column)),
    kind: field === 'kind' ? null : mapping.kind,
    kinds: changes('kind') ? [] : mapping.kinds,
    places: changes('area', 'pc4') ? [] : mapping.places,
  };
  return tellsWhen(changed) ? withoutPeriod(changed) : changed;
}

/** The mapping with the order of day and month in a column. */
export function withOrder(mapping: Mapping, index: number, order: DateOrder): Mapping {
  return {
    ...mapping,
    columns: mapping.columns.map((column, at) => (at === index ? { ...column, order } : column)),
  };
}

/** The mapping with the days of a column as those of incidents, or as dates of birth that nobody reads. */
export function withDays(mapping: Mapping, index: number, areOfEvents: boolean): Mapping {
  const changed = withField(mapping, index, areOfEvents ? 'date' : 'ignore');
  if (areOfEvents) return { ...changed, daysAreOfEvents: true };
  const { period } = changed;
  return { ...withoutPeriod(changed), ...(period === undefined ? {} : { period }) };
}

/** The mapping with every line as one incident. */
export function withEachAsOne(mapping: Mapping): Mapping {
  const guessed = mapping.isCountGuessed === true ? columnOf(mapping, 'count') : null;
  return { ...(guessed === null ? mapping : withField(mapping, guessed, 'ignore')), eachIsOne: true };
}

/** The mapping with a column as the count, in the place of the one that was guessed. */
export function withCount(mapping: Mapping, index: number): Mapping {
  const guessed = mapping.isCountGuessed === true ? columnOf(mapping, 'count') : null;
  const others = guessed === null || guessed === index ? mapping : withField(mapping, guessed, 'ignore');
  return withField(others, index, 'count');
}

/** The mapping with a period of the whole file, or without. */
export function withPeriod(mapping: Mapping, period: WholePeriod | null): Mapping {
  return period === null ? withoutPeriod(mapping) : { ...mapping, period };
}

export type PeriodSize = 'month' | 'quarter' | 'year';

const lengths = { month: 1, quarter: 3, year: 12 } as const;
/** So many months back; who has older figures has them with a date. */
const reach = 120;

/** The months, quarters or years to choose from, from the one that holds `newest` back. */
export function periodsOf(size: PeriodSize, newest: Month): readonly WholePeriod[] {
  const months = lengths[size];
  const last = newest - (newest % months);
  return Array.from({ length: reach / months }, (_, at) => ({ first: last - at * months, months }));
}

/** Links with one label linked anew; undefined takes its link away. */
export function withLink(
  links: readonly Link<string>[],
  label: string,
  to: string | null | undefined,
): readonly Link<string>[] {
  const others = links.filter((link) => !isSame(link.label, label));
  return to === undefined ? others : [...others, { label, to }];
}

/** The kinds to choose from, per register. */
export function kindTargets({ kinds }: Municipality): readonly Target[] {
  return kinds.map(({ id, title, plainName, register }) => ({
    id,
    name: plainName === null || plainName === title ? title : `${plainName} (${title})`,
    short: plainName ?? title,
    group: koppelen.registers[register],
  }));
}

/** The gemeente, its kernen, its wijken and its buurten. */
export function placeTargets({ areas, profile }: Municipality): readonly Target[] {
  return (['gemeente', 'kern', 'wijk', 'buurt'] as const).flatMap((level) =>
    areas
      .filter((area) => area.level === level && (level !== 'gemeente' || area.id === profile.id))
      .map(({ id, name }) => ({ id, name, group: koppelen.levels[level] })),
  );
}

/** A name for the mapping of a file: that of the file, without dates, numbers and ending. */
export function nameFor(file: string): string {
  const bare = file.replace(/\.[a-z]{3,4}$/i, '').replace(/[\d_()]+/g, ' ');
  return bare
    .replace(/[\s-]+/g, ' ')
    .trim()
    .slice(0, 40);
}
