import { holdsFigures, mostly, normalised, recordsBelow } from './header.ts';
import type { Layout, MeasureColumn, RecordPlan, Role, Source } from './source.ts';
import { widePlans } from './wide.ts';

/**
 * A data set as the open data interface of CBS and the police gives it (UntypedDataSet), as CSV or JSON: dimensions by
 * their padded keys, measures numbered (`GeregistreerdeMisdrijven_1`), periods as `2023MM01` and `2023JJ00`.
 */
export const odata: Source = {
  id: 'odata',
  label: 'Open data van CBS en politie',
  publisher: 'CBS / Politie, open data',
  audience: 'openbaar',
  published: true,
  sort: 'counts',
  keepsUnknownPlaces: true,
  emptyPlaceIsMunicipality: false,
  recognise,
  footer: () => null,
};

/** Dimensions by their names in the interface. */
const dimensions: Readonly<Record<string, Role>> = {
  soortmisdrijf: 'kind',
  soortmisdrijven: 'kind',
  soortoverlast: 'kind',
  overlast: 'kind',
  wijkenenbuurten: 'placeCode',
  regios: 'placeCode',
  gemeenten: 'placeCode',
  perioden: 'period',
};

function recognise(lines: readonly (readonly string[])[]): Layout | null {
  const headerLine = lines.findIndex((line) => line.some((cell) => cell !== ''));
  const header = lines[headerLine] ?? [];
  const columns = keyColumns(header);
  if (columns?.period === undefined || columns.placeCode === undefined) return null;
  const records = recordsBelow(lines, headerLine);
  const measures = measureColumns(header, records);
  const fits = mostly(records, columns.period, (cell) => /^\d{4}(?:JJ00|KW0[1-4]|MM\d{2})$/.test(cell));
  if (measures.length === 0 || !fits) return null;
  const isWide = columns.kind === undefined;
  const divisions = isWide ? dimensionColumns(header, columns) : [];
  const plans = isWide ? measurePlans(measures, columns, divisions) : countPlans(measures, columns);
  if (!isWide && plans.length === 0) return null;
  const used = isWide ? measures.map(({ column }) => column) : plans.map(({ count }) => count);
  const read = new Set<number | null>([...Object.values(columns), ...used, ...divisions]);
  return {
    firstLine: headerLine + 1,
    header,
    plans,
    droppedColumns: header.filter((cell, index) => cell !== '' && !read.has(index)),
    title: null,
    unknownLevel: normalised(header[columns.placeCode] ?? '') === 'wijkenenbuurten' ? 'buurt' : 'gemeente',
    ...(isWide ? { wide: { measures, dimensions: divisions } } : {}),
  };
}

/** The column of each dimension; null when two columns claim the same one. */
function keyColumns(header: readonly string[]): Partial<Record<Role, number>> | null {
  const columns: Partial<Record<Role, number>> = {};
  for (const [index, cell] of header.entries()) {
    const name = normalised(cell);
    const role = Object.hasOwn(dimensions, name) ? dimensions[name] : undefined;
    if (role === undefined) continue;
    if (role in columns) return null;
    columns[role] = index;
  }
  return columns;
}

/** Numbered columns with figures; the numbered ones with texts (`Gemeentenaam_1`) describe the place. */
function measureColumns(header: readonly string[], records: readonly (readonly string[])[]): MeasureColumn[] {
  return header
    .map((name, column) => ({ column, name }))
    .filter(
      ({ name }) =>
        /_\d+$/.test(name) && !/^(gemeentenaam|soortregio|codering|indelingswijziging)/i.test(name),
    )
    .filter(({ column }) => holdsFigures(records, column));
}

/** What stands in neither: the dimensions that divide the measures further, but for the line's own number. */
function dimensionColumns(
  header: readonly string[],
  columns: Readonly<Partial<Record<Role, number>>>,
): number[] {
  const taken = new Set(Object.values(columns));
  return [...header.keys()].filter((index) => {
    const name = normalised(header[index] ?? '');
    return name !== '' && name !== 'id' && !/_\d+$/.test(name) && !taken.has(index);
  });
}

/** Where a further dimension divides the figures, none of them counts the whole of its kind. */
function measurePlans(
  measures: readonly MeasureColumn[],
  columns: Readonly<Partial<Record<Role, number>>>,
  divisions: readonly number[],
): RecordPlan[] {
  if (divisions.length > 0) return [{ count: null, columns, fixed: {} }];
  return widePlans(measures.map(spelledOut), columns);
}

function countPlans(
  measures: readonly MeasureColumn[],
  columns: Readonly<Partial<Record<Role, number>>>,
): RecordPlan[] {
  return measures
    .filter(({ name }) => /^geregistreerde(misdrijven|overlast)_\d+$/i.test(name))
    .slice(0, 1)
    .map(({ column, name }) => ({ count: column, columns, fixed: { measure: name } }));
}

/** `TotaalMisdrijven_1` as `Totaal misdrijven`. */
function spelledOut({ column, name }: MeasureColumn): MeasureColumn {
  const words = name.replace(/_\d+$/, '').replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
  return { column, name: words.charAt(0) + words.slice(1).toLowerCase() };
}
