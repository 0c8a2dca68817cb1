import type { Hidden } from './hidden.ts';

/** Where something that is hidden is still pointed at: the path to it in the value. */
export interface Named {
  readonly place: string;
  readonly id: string;
}

/**
 * Every key and every whole text in parsed JSON that is the id of something hidden, with or without a register before
 * it. Words in a sentence are no reference, so these are left to who writes them.
 */
export function findNamed(value: unknown, hidden: Hidden, place = ''): Named[] {
  if (typeof value === 'string') return isHidden(value, hidden) ? [{ place, id: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => [
    ...(isHidden(key, hidden) ? [{ place, id: key }] : []),
    ...findNamed(inner, hidden, place === '' ? key : `${place}.${key}`),
  ]);
}

function isHidden(text: string, { indicators, kinds }: Hidden): boolean {
  return indicators.has(text) || kinds.has(text);
}
