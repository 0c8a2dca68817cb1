import type { AnyFinding } from '../../src/analysis/request.ts';

/** Stands in everything for the driehoek: it holds exact counts, also small ones. */
const mark = 'vertrouwelijk, alleen driehoek';

/**
 * A finding as JSON, two spaces deep, with its mark first. A number that JSON does not have is told in words
 * (`Infinity`, where an interval has no end): nothing is turned into null.
 */
export function asJson(finding: AnyFinding): string {
  const marked = finding.audience === 'driehoek' ? { mark, ...finding } : finding;
  return JSON.stringify(marked, (_key, value: unknown) => inWords(value), 2);
}

function inWords(value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}
