import { readFileSync } from 'node:fs';
import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { runCases } from './run.ts';

/** Runs the cases of one file and prints how each went; 1 when a case failed, 2 when there is no case file to run. */
export function oracleCommand(args: readonly string[]): number {
  const [path, ...rest] = args;
  if (path === undefined || rest.length > 0) return misuse('usage: npm run --silent oracle -- FILE');
  const text = readText(path);
  if (!text.ok) return misuse(text.failure);
  const report = runCases(text.value);
  if (!report.ok) return misuse(`${path}: ${report.failure}`);
  for (const line of report.value.lines) console.log(line);
  return report.value.failed > 0 ? 1 : 0;
}

function readText(path: string): Result<string, string> {
  try {
    return ok(readFileSync(path, 'utf8'));
  } catch (error) {
    return fail(`cannot read ${path}: ${String(error)}`);
  }
}

function misuse(message: string): number {
  console.error(message);
  return 2;
}
