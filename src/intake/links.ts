import type { Link } from '../domain/observation/mapping.ts';
import { clean } from './clean.ts';
import { remembering } from './remember.ts';
import { simplified } from './simplified.ts';

/** A label is shown, linked and kept no longer than this. */
export const labelLength = 60;

/** Two labels that differ in capitals, in spaces, or behind what is shown of them, are one. */
export function labelKey(label: string): string {
  return simplified(clean(label).slice(0, labelLength));
}

/** What a person linked a label to, null where it is left out; undefined where nobody did. The first link of a label counts. */
export function linksOf<Id>(links: readonly Link<Id>[]): (label: string) => Id | null | undefined {
  const known = new Map(links.toReversed().map(({ label, to }) => [labelKey(label), to]));
  return remembering((label) => known.get(labelKey(label)));
}
