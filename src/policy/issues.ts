import * as v from 'valibot';
import { problemAt } from './problem.ts';
import type { DataProblem } from './problem.ts';

/** What valibot found, as problems of a file; `record` names the record that was read, empty for a whole file. */
export function problemsOf(
  file: string,
  record: string,
  issues: readonly v.BaseIssue<unknown>[],
): DataProblem[] {
  return issues.map((issue) => problemOf(file, record, issue));
}

function problemOf(file: string, record: string, issue: v.BaseIssue<unknown>): DataProblem {
  const path = v.getDotPath(issue) ?? '';
  const place = [record, path].filter((part) => part !== '').join(' / ');
  if (issue.type === 'strict_object' && path !== '') {
    const key = path.split('.').at(-1) ?? path;
    return problemAt(file, place, issue.expected === 'never' ? 'unknown-key' : 'missing-key', { key });
  }
  return problemAt(file, place, 'wrong-value', {
    seen: issue.received,
    expected: issue.expected ?? issue.type,
  });
}
