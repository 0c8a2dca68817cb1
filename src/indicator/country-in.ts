import type { IndicatorFinding } from '../analysis/indicators/indicator.ts';
import type { CountryChange } from '../analysis/indicators/read-figures.ts';

/** The change beside that of the country; null as long as it is on its way, and where they have no years in common. */
export function countryIn(finding: IndicatorFinding | undefined): CountryChange | null {
  return finding !== undefined && 'country' in finding.figures ? finding.figures.country : null;
}
