import * as v from 'valibot';
import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { methods } from './methods.ts';

const tolerance = v.object({ abs: v.number(), rel: v.number() });
const caseSchema = v.object({
  id: v.string(),
  method: v.string(),
  inputs: v.record(v.string(), v.unknown()),
  expected: v.record(v.string(), v.unknown()),
  tolerance,
  /** Of fields that are worked out by chance, or are known less precisely. */
  toleranceByField: v.optional(v.record(v.string(), tolerance), {}),
});
const fileSchema = v.object({ cases: v.array(caseSchema) });

type Case = v.InferOutput<typeof caseSchema>;

export interface Report {
  /** One line per case, then the totals. */
  readonly lines: readonly string[];
  readonly failed: number;
}

/** Runs the text of a case file through the project's own functions; fails with a message when it is not one. */
export function runCases(text: string): Result<Report, string> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const file = v.safeParse(fileSchema, json.value);
  if (!file.success) return fail(`not a case file: ${v.summarize(file.issues)}`);
  const outcomes = file.output.cases.map(outcomeOf);
  const count = (is: Outcome['is']): number => outcomes.filter((outcome) => outcome.is === is).length;
  const totals = `${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`;
  return ok({ lines: [...outcomes.map((outcome) => outcome.line), totals], failed: count('failed') });
}

function parseJson(text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return fail(`not JSON: ${String(error)}`);
  }
}

interface Outcome {
  readonly is: 'passed' | 'failed' | 'skipped';
  readonly line: string;
}

function outcomeOf({ id, method, inputs, expected, tolerance, toleranceByField }: Case): Outcome {
  const run = methods.get(method);
  if (run === undefined) return { is: 'skipped', line: `${id} not yet` };
  const got = run(inputs);
  if (got === null) return { is: 'failed', line: `${id} failed inputs are not what ${method} takes` };
  const wrong = Object.entries(expected).find(
    ([field, value]) => !isClose(got[field], value, toleranceByField[field] ?? tolerance),
  );
  if (wrong === undefined) return { is: 'passed', line: `${id} ok` };
  const [field, value] = wrong;
  return { is: 'failed', line: `${id} failed ${field} expected ${show(value)} got ${show(got[field])}` };
}

/** Numbers within `abs + rel * |expected|`, arrays and records element by element, everything else exactly. */
function isClose(got: unknown, expected: unknown, tolerance: Case['tolerance']): boolean {
  if (typeof expected === 'number' && typeof got === 'number')
    return Math.abs(got - expected) <= tolerance.abs + tolerance.rel * Math.abs(expected);
  if (isRecord(expected) && isRecord(got))
    return Object.entries(expected).every(([field, value]) => isClose(got[field], value, tolerance));
  if (!Array.isArray(expected)) return got === expected;
  if (!Array.isArray(got) || got.length !== expected.length) return false;
  return expected.every((element, index) => isClose(got[index], element, tolerance));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  return typeof value === 'number' || value === undefined ? String(value) : JSON.stringify(value);
}
