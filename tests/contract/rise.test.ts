import { describe, expect, it } from 'vitest';
import type { Indicator, Rise, Survey } from '../../src/policy/schema.ts';
import { isShareOf, riseOfAim, riseOfShare } from '../../src/policy/rise.ts';
import { load } from '../../src/policy/source.ts';
import { dataFolder, fetchFrom, inventedFolder, readFolder } from '../support/package-files.ts';

/** Words that make a "yes" good news, and words that make it bad news; what is asked in `onveilig` is no `veilig`. */
const good = /(?<!on)veilig|schoon\b|\b(?:weet u|weten) waar|weren\b|passend/i;
const bad = /overlast|onveilig|te maken gehad|te maken kre(?:eg|gen)/i;

/** What the words of the plan want: less, or more. */
const less = /neemt .*af|terugdringen|gereduceerd|voorkomen van|relatief (?:laag|hoog)|overlast plaatsvindt/i;
const more = /vergroot|verhoogd|op orde|per jaar|jaarlijks|Q\d/i;

/** The side that words tell; null where they tell none, or both. */
function sideOf(text: string, up: RegExp, down: RegExp): Exclude<Rise, 'niet-te-zeggen'> | null {
  if (up.test(text) === down.test(text)) return null;
  return up.test(text) ? 'gunstig' : 'ongunstig';
}

describe.each([
  ['the municipality', dataFolder],
  ['the invented one', inventedFolder],
])('what a rise means in %s', async (_, folder) => {
  const loaded = await load(fetchFrom(readFolder(folder)), 'everything');
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure.slice(0, 5)));
  const { indicators, surveys } = loaded.value.municipality;
  const shares = surveys.flatMap((survey: Survey) =>
    survey.findings.filter(({ share, indicator }) => share !== null && indicator !== null),
  );
  const byId = new Map(indicators.map((indicator: Indicator) => [indicator.id, indicator]));

  it.each(indicators)('fits the sort and the unit of $id', ({ sort, unit, rise }) => {
    expect(unit.includes('%')).toBe(sort === 'beleving');
    if (sort === 'registratie') expect(rise).not.toBe('gunstig');
    if (sort === 'uitvoering') expect(rise).not.toBe('ongunstig');
  });

  it.each(indicators)('fits what is wanted of $id', ({ target, rise, neutral }) => {
    const wanted = target === null ? null : riseOfAim(target.aim);
    expect(neutral ? 'niet-te-zeggen' : (wanted ?? rise)).toBe(rise);
    const quote = target?.from.ground === 'team' ? null : target?.from.quote;
    const told = quote == null || wanted === null ? null : sideOf(quote, more, less);
    expect(told ?? wanted).toBe(wanted);
  });

  it.each(indicators.filter(({ sort }) => sort === 'beleving'))('fits the name of $id', (indicator) => {
    const told = sideOf(indicator.name, good, bad);
    if (indicator.rise !== 'niet-te-zeggen') expect(told ?? indicator.rise).toBe(indicator.rise);
  });

  it.each(shares)('fits the question “$question” ($year)', (finding) => {
    const indicator = byId.get(finding.indicator ?? '');
    const told = riseOfShare(finding, indicator);
    expect(indicator?.sort).toBe('beleving');
    // A question whose words tell no side has to be looked at: the words above, or the question, fall short.
    const side = sideOf(finding.question, good, bad);
    expect(side).not.toBeNull();
    if (told !== 'niet-te-zeggen') expect(told).toBe(side);
    if (indicator !== undefined && told !== 'niet-te-zeggen')
      expect(isShareOf(finding, indicator)).toBe(side === indicator.rise);
  });
});
