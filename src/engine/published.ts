import type { Sum } from './count.ts';
import { plus } from './incidents.ts';

/** What may be published of one count. */
export type Published =
  | { readonly mark: 'open'; readonly sum: Sum }
  | { readonly mark: 'below'; readonly k: number }
  | { readonly mark: 'withheld' | 'missing' };

export const zero: Sum = { value: 0, provisional: false };

/** Published counts added up; one that is withheld withholds the sum, without saying which. */
export function addUp(found: readonly Published[]): Published {
  if (found.some(({ mark }) => mark === 'missing')) return { mark: 'missing' };
  let sum: Sum | null = zero;
  for (const one of found) sum = plus(sum, one.mark === 'open' ? one.sum : null);
  return sum === null ? { mark: 'withheld' } : { mark: 'open', sum };
}
