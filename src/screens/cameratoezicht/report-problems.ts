import { verslag } from '../../text/nl/camera-verslag.ts';
import { claimTexts } from './report-claims-text.ts';
import type { FinalProblem } from './report-final.ts';
import type { ReportField, ReportProblem } from './report-form.ts';

const words = verslag.form;

/** Everything that is wrong with a field, in one text. */
export interface Listed {
  readonly field: ReportField;
  readonly text: string;
}

/** What is wrong with a field; undefined where nothing is. */
export function problemIn(problems: readonly Listed[], field: ReportField): string | undefined {
  return problems.find((problem) => problem.field === field)?.text;
}

/**
 * One message a field. What cannot be read is not asked for as well: then only the first is told; what a text claims
 * too much is told whole.
 */
export function listed(problems: readonly (ReportProblem | FinalProblem)[]): Listed[] {
  const fields = [...new Set(problems.map(({ field }) => field))];
  return fields.map((field) => {
    const own = problems.filter((problem) => problem.field === field);
    const claims = own.flatMap((problem) => (problem.code === 'claim' ? [problem.claim] : []));
    const texts = own.flatMap((problem) => (problem.code === 'claim' ? [] : [textOf(problem)]));
    return {
      field,
      text: [...texts.slice(0, 1), ...claimTexts(claims).map(({ sentence }) => sentence)].join(' '),
    };
  });
}

function textOf(problem: Exclude<ReportProblem | FinalProblem, { readonly code: 'claim' }>): string {
  switch (problem.code) {
    case 'needed':
      return words.finalProblems.needed(words.short[problem.field]);
    case 'no-advice':
    case 'future':
    case 'too-long':
    case 'place-open':
      return words.finalProblems[problem.code];
    default:
      return words.problems[problem.code];
  }
}
