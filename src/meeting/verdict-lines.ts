import type { IndicatorFinding } from '../analysis/indicators/indicator.ts';
import { marginText } from '../indicator/margin.ts';
import { detailsOf } from '../indicator/verdict-details.ts';
import type { Indicator } from '../policy/schema.ts';
import { overlegTrends as words } from '../text/nl/overleg-trends.ts';
import { verdictParts } from '../text/nl/verdict-sentence.ts';
import { begun } from './sentence.ts';

/**
 * The sentence of a verdict as a headline and what follows it: what the count did as the headline, or both numbers
 * where nothing is concluded; then the numbers or why not, with what chance gives and what else the screens say.
 */
export function verdictLines(
  indicator: Indicator,
  found: IndicatorFinding,
): readonly [headline: string, lead: string] {
  const { said, numbers, why, isClause } = verdictParts(indicator, found);
  const headline = isClause || numbers === null ? said : `${said}: ${numbers}`;
  const rest = isClause ? numbers : why;
  return [headline, [...(rest === null ? [] : [`${begun(rest)}.`]), ...besideOf(indicator, found)].join(' ')];
}

function besideOf(indicator: Indicator, found: IndicatorFinding): string[] {
  if (found.verdict === null) return [];
  const { now } = found.figures;
  const margin = indicator.sort !== 'uitvoering' && now.is === 'number' ? marginText(found) : '';
  return [...(margin === '' ? [] : [words.chance(margin)]), ...detailsOf(indicator, found)];
}
