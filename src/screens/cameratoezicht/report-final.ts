import type { FieldClaim, WrittenField } from '../../analysis/cameras/claims.ts';
import type { Proportionality } from '../../policy/dossier/proportionality.ts';
import type { ChosenAdvice } from './report-form.ts';

/**
 * What art. 151c asks, in the order in which it is read. One list: what a report prints as not known is what keeps it
 * from being final.
 */
const asked = [
  'necessity',
  'goal',
  'decision',
  'decisionDate',
  'ground',
  'start',
  'end',
  'prosecutorConsulted',
  'extent',
  'signsChecked',
  'fourWeeks',
  'withdrawal',
  'lighterMeans',
  'lighterShort',
] as const satisfies readonly (keyof Proportionality)[];
type Asked = (typeof asked)[number];

/** Days of what has happened. */
const past = ['decisionDate', 'prosecutorConsulted', 'signsChecked'] as const;

/** What keeps a report from being final; with these it is kept as a concept. */
export type FinalProblem =
  | { readonly field: 'advice'; readonly code: 'no-advice' }
  | { readonly field: Asked | 'until' | 'removal'; readonly code: 'needed' }
  | { readonly field: (typeof past)[number]; readonly code: 'future' }
  | { readonly field: 'fourWeeks'; readonly code: 'too-long' }
  | { readonly field: 'place'; readonly code: 'place-open' }
  | { readonly field: WrittenField; readonly code: 'claim'; readonly claim: FieldClaim };

/**
 * What keeps a report from being final: an answer that the law asks for is missing or lies in the future, images are
 * kept longer than four weeks, the advice or its day is missing, nobody confirmed the place, or a text claims more
 * than the numbers (`claims`). Nobody can pass these by. `today` is an ISO date.
 */
export function finalProblems(
  answers: Proportionality,
  advice: ChosenAdvice | null,
  claims: readonly FieldClaim[],
  { isPlaceSure, today }: { readonly isPlaceSure: boolean; readonly today: string },
): FinalProblem[] {
  return [
    ...openQuestions(answers).map((field): FinalProblem => ({ field, code: 'needed' })),
    ...past
      .filter((field) => (answers[field] ?? '') > today)
      .map((field): FinalProblem => ({ field, code: 'future' })),
    ...(answers.fourWeeks === 'nee' ? [{ field: 'fourWeeks', code: 'too-long' } as const] : []),
    ...adviceProblems(advice),
    ...(isPlaceSure ? [] : [{ field: 'place', code: 'place-open' } as const]),
    ...claims.map((claim): FinalProblem => ({ field: claim.field, code: 'claim', claim })),
  ];
}

/** A camera that stays needs a last day, and one that goes the day on which it goes. */
function adviceProblems(advice: ChosenAdvice | null): FinalProblem[] {
  if (advice === null) return [{ field: 'advice', code: 'no-advice' }];
  if (advice.what === 'verlengen' && advice.until === null) return [{ field: 'until', code: 'needed' }];
  if (advice.what === 'intrekken' && advice.removal == null) return [{ field: 'removal', code: 'needed' }];
  return [];
}

/** The questions of art. 151c that stay open: a report with one of these is not complete. */
export function openQuestions(answers: Proportionality): Asked[] {
  return asked.filter((field) => isOpen(answers, field));
}

function isOpen(answers: Proportionality, field: keyof Proportionality): boolean {
  const answer = answers[field] ?? null;
  return answer === null || answer === 'onbekend';
}
