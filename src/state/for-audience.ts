import type { Audience } from '../domain/privacy/disclosure.ts';
import type { Municipality } from '../policy/municipality.ts';

/** The municipality as an audience may see it: indicators for the driehoek are not even named in openbaar. */
export function forAudience(municipality: Municipality, audience: Audience): Municipality {
  if (audience === 'driehoek') return municipality;
  const indicators = municipality.indicators.filter((indicator) => indicator.audience === 'openbaar');
  return { ...municipality, indicators };
}
