import * as v from 'valibot';
import type { Content } from './content.ts';
import type { Municipality } from './municipality.ts';
import { problemAt } from './problem.ts';
import type { DataProblem } from './problem.ts';
import type { Role } from './role.ts';

const rowsSchema = v.array(v.object({ soort: v.nullable(v.string()), gebied: v.nullable(v.string()) }));

/** Kinds and areas that bundled observations name and the municipality does not know; each told once per file. */
export function findUnknownInObservations(
  contents: readonly Content[],
  { kinds, areas }: Municipality,
): DataProblem[] {
  const kindIds = new Set(kinds.map(({ id }) => id));
  const areaIds = new Set(areas.map(({ id }) => id));
  return contents
    .filter(({ role }) => role === 'observations')
    .flatMap(({ file, value }) => {
      if (!v.is(rowsSchema, value)) return [];
      return [
        ...unknown(file, 'soort', soorten(value), kindIds, 'kinds'),
        ...unknown(file, 'gebied', gebieden(value), areaIds, 'areas'),
      ];
    });
}

type Rows = v.InferOutput<typeof rowsSchema>;
const soorten = (rows: Rows): (string | null)[] => rows.map(({ soort }) => soort);
const gebieden = (rows: Rows): (string | null)[] => rows.map(({ gebied }) => gebied);

function unknown(
  file: string,
  column: string,
  cells: readonly (string | null)[],
  known: ReadonlySet<string>,
  role: Role,
): DataProblem[] {
  const told = new Set<string>();
  return cells.flatMap((id, index) => {
    if (id === null || known.has(id) || told.has(id)) return [];
    told.add(id);
    // The header is line 1, the first row line 2.
    return [problemAt(file, `${index + 2}:${column}`, 'unknown-reference', { id, role })];
  });
}
