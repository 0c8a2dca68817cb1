import type { Theme } from './themes.ts';

/** What a theme cannot tell, and of which question. */
export type Unknown =
  | { readonly what: 'noShare' }
  | { readonly what: 'noReference' }
  | { readonly what: 'noBase' | 'noYear' | 'noOwn'; readonly question: string };

export function unknownsOf({ questions, words }: Theme): Unknown[] {
  if (questions.length === 0) return words.length === 0 ? [] : [{ what: 'noShare' }];
  const hasOwn = questions.some(({ own }) => own.length > 0);
  const hasReference = questions.some(({ own, elsewhere }) => own.length > 0 && elsewhere.length > 0);
  return [
    ...questions.flatMap(({ question, own, elsewhere }): Unknown[] => [
      ...(own.length === 0 && elsewhere.length > 0 ? [{ what: 'noOwn', question } as const] : []),
      ...(own.some(({ finding }) => finding.n === null) ? [{ what: 'noBase', question } as const] : []),
      ...(own.some(({ finding }) => finding.year === null) ? [{ what: 'noYear', question } as const] : []),
    ]),
    ...(hasOwn && !hasReference ? [{ what: 'noReference' } as const] : []),
  ];
}
