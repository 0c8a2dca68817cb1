import * as v from 'valibot';
import { problemsOf } from './issues.ts';
import type { DataProblem } from './problem.ts';
import type { Role } from './role.ts';

/** What a file of the package holds, parsed but not yet checked: rows of a table, JSON, or text. */
export interface Content {
  readonly role: Role;
  readonly file: string;
  readonly value: unknown;
}

/** A checked record with the file and the words that point at it in a problem. */
export interface Placed<Value> {
  readonly value: Value;
  readonly file: string;
  readonly place: string;
}

/** The records of every file with a role. Records that do not fit are left out, and told to `problems`. */
export function recordsOf<Schema extends v.GenericSchema>(
  contents: readonly Content[],
  role: Role,
  schema: Schema,
  problems: DataProblem[],
): Placed<v.InferOutput<Schema>>[] {
  return contents
    .filter((content) => content.role === role)
    .flatMap(({ file, value }) => {
      const list = v.safeParse(v.array(v.unknown()), value);
      if (!list.success) {
        problems.push(...problemsOf(file, '', list.issues));
        return [];
      }
      return list.output.flatMap((record, index) =>
        checked(schema, record, file, placeOf(record, index), problems),
      );
    });
}

/** The one record of a file, for roles that are no list; null where it is missing or does not fit. */
export function recordOf<Schema extends v.GenericSchema>(
  contents: readonly Content[],
  role: Role,
  schema: Schema,
  problems: DataProblem[],
): Placed<v.InferOutput<Schema>> | null {
  const content = contents.find((candidate) => candidate.role === role);
  if (content === undefined) return null;
  return checked(schema, content.value, content.file, '', problems)[0] ?? null;
}

function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  record: unknown,
  file: string,
  place: string,
  problems: DataProblem[],
): Placed<v.InferOutput<Schema>>[] {
  const parsed = v.safeParse(schema, record);
  if (parsed.success) return [{ value: parsed.output, file, place }];
  problems.push(...problemsOf(file, place, parsed.issues));
  return [];
}

const named = v.looseObject({ id: v.string() });

/** The id of a record, else its number in the file. */
function placeOf(record: unknown, index: number): string {
  return v.is(named, record) ? record.id : `#${index + 1}`;
}
