import type { AreaLevel } from '../../src/domain/area/area.ts';
import { formatMonth, parseMonth } from '../../src/domain/time/month.ts';
import type { TableSchema } from '../../src/policy/package.ts';
import { fetchText } from '../../src/text/nl/fetch.ts';
import { dayOf, longDayOf } from './numbers.ts';
import type { Figure } from './police-figures.ts';
import { policeBase } from './police-tables.ts';
import { asCsv, cc0, officialPath, sumOf } from './resources.ts';
import type { Description } from './resources.ts';

/** What all files of one fetch share. */
export interface PoliceEdition {
  /** Milliseconds since 1970. */
  readonly fetched: number;
  readonly base: string;
  /** Year of the division into buurten, where every buurt is known. */
  readonly divisionYear: number | null;
}

/** What one file is about. */
interface Subject {
  readonly register: 'misdrijven' | 'overlast';
  readonly level: 'buurt' | 'gemeente' | 'land';
  readonly when: 'month' | 'year';
}

const subjects: readonly Subject[] = (['misdrijven', 'overlast'] as const).flatMap((register) =>
  (['buurt', 'gemeente', 'land'] as const).flatMap((level) =>
    (['month', 'year'] as const).map((when) => ({ register, level, when })),
  ),
);

/** A file of figures of one precision of place and time, with its description. */
export interface PoliceFile {
  readonly path: string;
  readonly text: string;
  readonly description: Description;
  readonly figures: number;
  readonly missing: number;
}

/** Months at the end that the police still change. */
const provisionalMonths = 3;

/** The first month that is still provisional, by the last one with a figure; null where there are none. */
export function firstProvisional(figures: readonly Figure[]): string | null {
  const withFigure = figures.filter(({ count }) => count !== null).map(({ period }) => period);
  const months = withFigure.filter((period) => period.length === 7);
  const ends = months.length > 0 ? months : withFigure.map((year) => `${year}-12`);
  const last = parseMonth(ends.reduce((a, b) => (a > b ? a : b), ''));
  return last === null ? null : formatMonth(last - provisionalMonths + 1);
}

/**
 * Figures as files in our own format of counts, one per register, level of place and length of period, so that levels
 * never mix. Periods after the last figure are left out, and kinds that have none at a place; `levelOf` gives the level of an area.
 */
export function policeFiles(
  figures: readonly Figure[],
  levelOf: (area: string) => AreaLevel | null,
  edition: PoliceEdition,
): PoliceFile[] {
  return subjects.flatMap((subject) => {
    const all = figures.filter(({ register }) => register === subject.register);
    const own = all.filter(({ area, period }) => {
      const when = period.length === 4 ? 'year' : 'month';
      return when === subject.when && levelOf(area) === subject.level;
    });
    const kept = whereCounted(upToLast(own));
    return kept.length === 0 ? [] : [fileOf(kept, subject, firstProvisional(all) ?? '', edition)];
  });
}

/** A table may have rows for months to come: without a single figure they say nothing. */
function upToLast(figures: readonly Figure[]): readonly Figure[] {
  let last = '';
  for (const { period, count } of figures) if (count !== null && period > last) last = period;
  return figures.filter(({ period }) => period <= last);
}

/** Most kinds never happen in most buurten. In a table of counts no row is no figure, as a row without one is. */
function whereCounted(figures: readonly Figure[]): readonly Figure[] {
  const seriesOf = ({ kind, area }: Figure): string => `${kind} ${area}`;
  const counted = new Set(figures.filter(({ count }) => count !== null).map(seriesOf));
  return figures.filter((figure) => counted.has(seriesOf(figure)));
}

function fileOf(
  figures: readonly Figure[],
  subject: Subject,
  provisionalFrom: string,
  edition: PoliceEdition,
): PoliceFile {
  const { level, when } = fetchText.resource;
  const name = `politie-${subject.register}-${level[subject.level]}-${when[subject.when]}`;
  const lines = figures.map(({ period, kind, area, count }) => {
    const end = subject.when === 'year' ? `${period}-12` : period;
    return `${period};${kind};${area};${count ?? ''};${end >= provisionalFrom ? 1 : 0}`;
  });
  const text = `periode;soort;gebied;aantal;voorlopig\n${lines.sort().join('\n')}\n`;
  const missing = figures.filter(({ count }) => count === null).length;
  return {
    path: `observations/${name}.csv`,
    text,
    description: descriptionOf(name, text, figures, subject, edition),
    figures: figures.length - missing,
    missing,
  };
}

function descriptionOf(
  name: string,
  text: string,
  figures: readonly Figure[],
  { register, level, when }: Subject,
  { fetched, base, divisionYear }: PoliceEdition,
): Description {
  const { resource } = fetchText;
  const day = longDayOf(fetched);
  const names = [register, resource.level[level], resource.when[when]] as const;
  const periods = [...new Set(figures.map(({ period }) => period))].sort();
  const tables = [...new Set(figures.map(({ table }) => table))].sort();
  return {
    name,
    path: `observations/${name}.csv`,
    title: resource.title(...names),
    description: resource.description(tables.join(', '), day),
    sources: tables.map((table) => ({
      title: resource.table(table),
      ...officialPath(base, policeBase, `${table}/UntypedDataSet`),
    })),
    licenses: cc0,
    temporal: `${periods[0] ?? ''}/${periods.at(-1) ?? ''}`,
    fetched: dayOf(fetched),
    ...asCsv,
    ...sumOf(text),
    schema: countsSchema,
    veiligheidsbeeld: {
      role: 'observations',
      audience: 'openbaar',
      title: resource.title(...names),
      source: resource.source(day),
      published: true,
      fictief: false,
      divisionYear: level === 'buurt' ? divisionYear : null,
      complete: null,
    },
  };
}

/** The columns of our own format of counts. */
export const countsSchema: TableSchema = {
  fields: [
    {
      name: 'periode',
      type: 'string',
      constraints: {
        required: true,
        pattern: '\\d{4}(-Q[1-4]|-W(0[1-9]|[1-4]\\d|5[0-3])|-(0[1-9]|1[0-2]))?',
      },
    },
    { name: 'soort', type: 'string', constraints: { required: true } },
    { name: 'gebied', type: 'string', constraints: { required: true } },
    { name: 'aantal', type: 'integer', constraints: { minimum: 0 } },
    { name: 'voorlopig', type: 'integer', constraints: { minimum: 0, maximum: 1 } },
  ],
  missingValues: ['', '.'],
};
