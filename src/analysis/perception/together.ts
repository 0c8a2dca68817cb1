import type { CountChange } from './registered.ts';
import type { ShareChange } from './share-change.ts';

/** Whether what people feel and what is registered move the same way; only clear changes count as one. */
export type Together =
  | 'same-way'
  | 'other-way'
  | 'only-felt'
  | 'only-registered'
  | 'neither'
  /** One of both cannot be told from chance for certain. */
  | 'unsure'
  /** Both tell of something else. */
  | 'not-alike'
  | 'one-year'
  | 'no-figure';

/** `moves`: whether the registered figure goes with the share (`mee`), against it (`tegen`), or is another thing. */
export function together(
  moves: 'mee' | 'tegen' | 'los' | null,
  felt: ShareChange,
  counted: CountChange,
): Together {
  if (moves === 'los') return 'not-alike';
  if (felt.is === 'unknown') return felt.why === 'one-year' ? 'one-year' : 'unsure';
  if (moves === null || counted.is === 'unknown') return 'no-figure';
  if (felt.chance === 'niet-zeker') return 'unsure';
  const up = felt.chance === 'kan-toeval-zijn' ? 0 : Math.sign(felt.difference);
  const more = counted.way;
  if (up === 0) return more === 0 ? 'neither' : 'only-registered';
  if (more === 0) return 'only-felt';
  return (moves === 'mee') === (up === more) ? 'same-way' : 'other-way';
}
