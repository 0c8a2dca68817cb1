import type { PerceptionRequest } from '../analysis/perception/themes.ts';
import { yearOf, type Span } from '../domain/time/month.ts';

/** What people say, of all years. */
export const perceptionRequest: PerceptionRequest = { about: 'perception', until: null };

/** What people said by the end of a period: beside figures of 2024 stands no survey of 2025. */
export function perceptionUntil({ to }: Span): PerceptionRequest {
  return { about: 'perception', until: yearOf(to) };
}
