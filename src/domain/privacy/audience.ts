import type { Audience } from './disclosure.ts';

/** The audience of a session: a wish may lower it, never raise it, and without one it is what the data open at. */
export function audienceFor(opensAt: Audience, wanted: Audience | null): Audience {
  return opensAt === 'openbaar' ? 'openbaar' : (wanted ?? opensAt);
}
