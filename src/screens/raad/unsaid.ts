import { protectedOf } from '../../indicator/protected.ts';
import type { Municipality } from '../../policy/municipality.ts';
import { raad } from '../../text/nl/raad.ts';

/** What may not be said and why: what is protected, and what these figures cannot tell. */
export function unsaidOf(municipality: Pick<Municipality, 'disclosure' | 'shareDisclosure'>): string[] {
  const { evaluation, cause, direction } = raad.unsaid;
  return [...protectedOf(municipality), evaluation, cause, direction];
}
