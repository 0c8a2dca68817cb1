import type { JudgedIndicator } from '../analysis/indicators/indicator.ts';
import { verdict as words } from './nl/verdict.ts';

/** The verdict in a word or two; of an indicator without one where it lies of its band. */
export function verdictWord(
  { neutral }: { readonly neutral: boolean },
  { verdict, place, level }: JudgedIndicator['verdict'],
): string {
  return neutral && level !== null ? words.place[place ?? 'unclear'] : words.words[verdict];
}
