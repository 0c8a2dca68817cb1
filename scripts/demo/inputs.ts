import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import * as v from 'valibot';
import { createLocator } from '../../src/domain/area/locate.ts';
import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import type { DisclosureRule } from '../../src/policy/schema.ts';
import { disclosureRuleSchema } from '../../src/policy/schema.ts';
import type { Reference } from './levels.ts';
import type { DemoInput } from './make.ts';
import type { Keep } from './rows.ts';
import { problemsOf } from './problems.ts';
import { scenarioSchema } from './scenario.ts';
import type { Scenario } from './scenario.ts';

const resourceSchema = v.object({
  path: v.string(),
  veiligheidsbeeld: v.object({
    role: v.string(),
    published: v.optional(v.boolean()),
    fictief: v.optional(v.boolean()),
  }),
});
const packageSchema = v.object({ resources: v.array(resourceSchema) });
const ring = v.array(v.tuple([v.number(), v.number()]));
const ringsSchema = v.object({ rings: v.record(v.string(), v.array(ring)) });

type Resource = v.InferOutput<typeof resourceSchema>;

/**
 * Everything that the generator needs, read from a data folder by the roles in its data package: the scenario,
 * rings, inhabitants, disclosure rules and reference series. Fails with what is wrong, one line each.
 */
export function readInputs(folder: string): Result<DemoInput, readonly string[]> {
  try {
    const resources = readJson(folder, 'datapackage.json', packageSchema).resources;
    const [path] = pathsOf(resources, 'demo-scenario');
    if (path === undefined) return fail(['datapackage.json: no resource with the role demo-scenario']);
    const scenario = readJson(folder, path, scenarioSchema);
    const input = assemble(folder, resources, scenario);
    const problems = problemsOf(input);
    return problems.length === 0 ? ok(input) : fail(problems);
  } catch (cause) {
    return fail([cause instanceof Error ? cause.message : String(cause)]);
  }
}

function assemble(folder: string, resources: readonly Resource[], scenario: Scenario): DemoInput {
  const paths = (role: string): string[] => pathsOf(resources, role);
  const rings = Object.fromEntries(
    paths('rings').flatMap((path) => Object.entries(readJson(folder, path, ringsSchema).rings)),
  );
  const rules = paths('disclosure').flatMap((path) => readJson(folder, path, v.array(disclosureRuleSchema)));
  return {
    scenario,
    land: { rings, inhabitants: readInhabitants(folder, paths('population')), locate: createLocator(rings) },
    references: readReferences(folder, resources, scenario.reference.area),
    keepOf: (kind) => keepOf(rules, kind),
  };
}

function pathsOf(resources: readonly Resource[], role: string): string[] {
  return resources.filter((each) => each.veiligheidsbeeld.role === role).map((each) => each.path);
}

/** The rule that names the kind, else the rule for all others; the coarsest where there is none. */
function keepOf(rules: readonly DisclosureRule[], kind: string): Keep {
  const own = rules.find((rule) => rule.kinds !== '*' && rule.kinds.includes(kind));
  return own ?? rules.find((rule) => rule.kinds === '*') ?? { keep: 'gemeente', keepTime: 'month' };
}

function readInhabitants(folder: string, paths: readonly string[]): Map<string, number> {
  const rows = paths.flatMap((path) => readTable(folder, path));
  return new Map(rows.map((row) => [row['area'] ?? '', Number(row['inhabitants'])]));
}

/** Yearly counts of the reference area, from the real series that are published. */
function readReferences(
  folder: string,
  resources: readonly Resource[],
  area: string,
): Map<string, Map<number, number>> {
  const real = resources.filter(({ veiligheidsbeeld: mark }) => mark.published === true && !mark.fictief);
  const references = new Map<string, Map<number, number>>();
  for (const row of real.flatMap((each) => readTable(folder, each.path))) {
    const [kind = '', year = '', count = ''] = [row['soort'], row['periode'], row['aantal']];
    if (row['gebied'] !== area || !/^\d{4}$/.test(year) || !/^\d+$/.test(count)) continue;
    const years: Map<number, number> = references.get(kind) ?? new Map<number, number>();
    references.set(kind, years.set(Number(year), Number(count)));
  }
  return references satisfies Map<string, Reference>;
}

function readJson<Schema extends v.GenericSchema>(
  folder: string,
  path: string,
  schema: Schema,
): v.InferOutput<Schema> {
  const checked = v.safeParse(schema, JSON.parse(readFileSync(join(folder, path), 'utf8')));
  if (checked.success) return checked.output;
  const [issue] = checked.issues;
  throw new Error(`${path}: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
}

function readTable(folder: string, path: string): Record<string, string>[] {
  const text = readFileSync(join(folder, path), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, delimiter: ';', skipEmptyLines: true })
    .data;
}
