/** What datapackage.json says of where the data come from: read by the screen that accounts for them, not to open the page. */
import * as v from 'valibot';
import type { Audience } from '../domain/privacy/disclosure.ts';
import { parseJson } from '../domain/json.ts';
import { fail, ok, type Result } from '../domain/result.ts';

const text = v.pipe(v.string(), v.minLength(1));
const named = v.looseObject({ title: v.optional(text), name: v.optional(text), path: v.optional(text) });

const resourceSchema = v.looseObject({
  title: text,
  sources: v.array(named),
  licenses: v.array(named),
  year: v.optional(v.union([v.number(), text])),
  temporal: v.optional(text),
  veiligheidsbeeld: v.looseObject({ audience: v.picklist(['driehoek', 'openbaar']) }),
});

const packageSchema = v.looseObject({
  version: v.optional(text),
  created: v.optional(text),
  resources: v.array(resourceSchema),
});

/** Whose data it is, or under what licence; `path` is where that is told. */
export interface Named {
  readonly title: string;
  readonly path: string | null;
}

/** One resource of the package. */
interface ResourceSource {
  readonly title: string;
  readonly sources: readonly Named[];
  readonly licenses: readonly Named[];
  /** The year, or the first and last of them, as the package has it; null where it does not say. */
  readonly date: string | null;
}

export interface PackageSources {
  readonly version: string | null;
  /** ISO date. */
  readonly created: string | null;
  readonly resources: readonly ResourceSource[];
}

/** What an audience may know of the package: for openbaar no resource of the driehoek. A failure says what is wrong, in English. */
export function readSources(content: string, audience: Audience): Result<PackageSources, string> {
  const json = parseJson(content);
  if (!json.ok) return json;
  const parsed = v.safeParse(packageSchema, json.value);
  if (!parsed.success) return fail(parsed.issues[0].message);
  const { version = null, created = null, resources } = parsed.output;
  const open = resources.filter(
    ({ veiligheidsbeeld: own }) => audience === 'driehoek' || own.audience === 'openbaar',
  );
  return ok({ version, created, resources: open.map(sourceOf) });
}

function sourceOf({
  title,
  sources,
  licenses,
  year,
  temporal,
}: v.InferOutput<typeof resourceSchema>): ResourceSource {
  const date = year === undefined ? (temporal ?? null) : String(year);
  return { title, sources: sources.flatMap(namedOf), licenses: licenses.flatMap(namedOf), date };
}

function namedOf({ title, name, path }: v.InferOutput<typeof named>): Named[] {
  const told = title ?? name;
  return told === undefined ? [] : [{ title: told, path: path ?? null }];
}
