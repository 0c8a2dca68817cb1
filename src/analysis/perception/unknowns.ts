import type { Theme } from './survey-themes.ts';

/** What a theme cannot tell; `of` is the survey or the question that it is missing from. */
export type Unknown =
  | { readonly what: 'noShare' }
  | { readonly what: 'noReference' }
  | { readonly what: 'noBase' | 'noYear' | 'noOwn'; readonly of: string };

export function unknownsOf({ questions, words }: Theme): Unknown[] {
  if (questions.length === 0) return words.length === 0 ? [] : [{ what: 'noShare' }];
  const hasOwn = questions.some(({ own }) => own.length > 0);
  const hasReference = questions.some(({ own, elsewhere }) => own.length > 0 && elsewhere.length > 0);
  const own = questions.flatMap((asked) => asked.own);
  const surveysWith = (field: 'n' | 'year'): string[] => [
    ...new Set(own.flatMap(({ survey, finding }) => (finding[field] === null ? [survey.name] : []))),
  ];
  return [
    ...questions.flatMap((asked): Unknown[] =>
      asked.own.length === 0 ? [{ what: 'noOwn', of: asked.question }] : [],
    ),
    ...surveysWith('n').map((of): Unknown => ({ what: 'noBase', of })),
    ...surveysWith('year').map((of): Unknown => ({ what: 'noYear', of })),
    ...(hasOwn && !hasReference ? [{ what: 'noReference' } as const] : []),
  ];
}
