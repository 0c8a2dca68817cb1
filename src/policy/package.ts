/** Reading of datapackage.json: a Frictionless Data Package with one property of our own on every resource. */
import * as v from 'valibot';
import { parseJson } from '../domain/json.ts';
import { fail, ok } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import { problemsOf } from './issues.ts';
import { problemAt } from './problem.ts';
import type { DataProblem } from './problem.ts';
import { roleNames, roles } from './role.ts';
import type { Role } from './role.ts';

const text = v.pipe(v.string(), v.minLength(1));
const isoMonth = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/));
const audience = v.picklist(['driehoek', 'openbaar']);

const fieldSchema = v.object({
  name: text,
  type: v.picklist(['string', 'integer', 'number', 'boolean']),
  constraints: v.optional(
    v.strictObject({
      required: v.optional(v.boolean()),
      unique: v.optional(v.boolean()),
      enum: v.optional(v.array(v.string())),
      pattern: v.optional(v.string()),
      minimum: v.optional(v.number()),
      maximum: v.optional(v.number()),
    }),
  ),
});

const tableSchema = v.object({
  fields: v.pipe(v.array(fieldSchema), v.minLength(1)),
  missingValues: v.optional(v.array(v.string()), ['']),
});

/** The same table as it was read when it was packed: the page starts with this, people have the CSV. */
const preparedSchema = v.strictObject({ path: text, bytes: v.number(), hash: text });

/** The property of our own: what the resource is for, and what the page may say of its figures. */
const observationsSchema = v.strictObject({
  role: v.literal('observations'),
  title: text,
  source: text,
  audience,
  published: v.boolean(),
  fictief: v.boolean(),
  divisionYear: v.nullable(v.number()),
  complete: v.nullable(v.strictObject({ from: isoMonth, to: isoMonth, scope: text })),
  prepared: v.exactOptional(preparedSchema),
  /** In a publication: the resource of which this table shows what openbaar may know. */
  suppressedFrom: v.exactOptional(text),
});

const otherRoles = roleNames.filter((role) => role !== 'observations');
const ownSchema = v.variant('role', [
  observationsSchema,
  v.strictObject({ role: v.picklist(otherRoles), audience, prepared: v.exactOptional(preparedSchema) }),
]);

const resourceSchema = v.looseObject({
  name: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9._-]*$/)),
  path: text,
  title: text,
  sources: v.pipe(v.array(v.looseObject({ title: text })), v.minLength(1)),
  licenses: v.pipe(v.array(v.looseObject({})), v.minLength(1)),
  dialect: v.optional(v.looseObject({ delimiter: v.optional(text, ',') })),
  schema: v.optional(tableSchema),
  bytes: v.optional(v.number()),
  hash: v.optional(text),
  veiligheidsbeeld: ownSchema,
});

const packageSchema = v.looseObject({
  profile: v.literal('data-package'),
  name: text,
  title: text,
  licenses: v.pipe(v.array(v.looseObject({})), v.minLength(1)),
  resources: v.pipe(v.array(resourceSchema), v.minLength(1)),
});

export type TableSchema = v.InferOutput<typeof tableSchema>;
export type Resource = v.InferOutput<typeof resourceSchema>;
export type DataPackage = v.InferOutput<typeof packageSchema>;

/** What a resource of observations says of itself, with the name and path that identify it. */
export type ObservationInfo = v.InferOutput<typeof observationsSchema> & {
  readonly name: string;
  readonly path: string;
};

/** The file that packing made of a table, where it did. */
export function preparedOf({ veiligheidsbeeld: own }: Resource): ObservationInfo['prepared'] {
  return own.prepared;
}

export const packageFile = 'datapackage.json';

/** JSON text as a value. */
export function readJson(file: string, content: string): Result<unknown, readonly DataProblem[]> {
  const parsed = parseJson(content);
  return parsed.ok ? parsed : fail([problemAt(file, '', 'not-json', { detail: parsed.failure })]);
}

/** The package and every fault of its descriptor: shape, paths, names, and roles that are missing or doubled. */
export function readPackage(content: string): Result<DataPackage, readonly DataProblem[]> {
  const json = readJson(packageFile, content);
  if (!json.ok) return json;
  const parsed = v.safeParse(packageSchema, json.value);
  if (!parsed.success) return fail(problemsOf(packageFile, '', parsed.issues));
  const problems = [...resourceProblems(parsed.output.resources), ...roleProblems(parsed.output.resources)];
  return problems.length === 0 ? ok(parsed.output) : fail(problems);
}

function resourceProblems(resources: readonly Resource[]): DataProblem[] {
  const seen = new Set<string>();
  return resources.flatMap((resource) => {
    const { name, path, schema, veiligheidsbeeld: own } = resource;
    const found: DataProblem[] = [];
    const add = (code: DataProblem['problem'], params: Record<string, string> = {}) =>
      found.push(problemAt(packageFile, name, code, params));
    if (seen.has(name)) add('duplicate', { id: name });
    if (seen.has(path)) add('duplicate', { id: path });
    seen.add(name).add(path);
    for (const one of filesOf(resource)) if (!isInside(one)) add('path-outside', { path: one });
    if (path.endsWith('.csv') && schema === undefined) add('table-without-schema');
    if (own.role === 'observations' && own.published && own.audience === 'driehoek')
      add('published-driehoek');
    return found;
  });
}

/** The paths that a resource names. */
export function filesOf(resource: Resource): string[] {
  const prepared = preparedOf(resource);
  return [resource.path, ...(prepared === undefined ? [] : [prepared.path])];
}

/** Whether a path stays in the folder of the package, as Frictionless demands. */
function isInside(path: string): boolean {
  return !/^(?:[a-z]+:|[/\\~])/i.test(path) && !path.split(/[/\\]/).includes('..');
}

function roleProblems(resources: readonly Resource[]): DataProblem[] {
  const count = (role: Role) =>
    resources.filter((resource) => resource.veiligheidsbeeld.role === role).length;
  return roleNames.flatMap((role) => {
    if (roles[role].needed && count(role) === 0)
      return [problemAt(packageFile, '', 'role-missing', { role })];
    if (!roles[role].many && count(role) > 1) return [problemAt(packageFile, '', 'role-twice', { role })];
    return [];
  });
}
