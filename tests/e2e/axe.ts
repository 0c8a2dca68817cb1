import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG 2.2 A and AA with target size (off by default), and axe's own good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page as it is, by rule and element. */
export async function violations(page: Page): Promise<string[]> {
  // From the top: a control that happens to lie half under the header that stays in view is no smaller for it.
  await page.evaluate(() => window.scrollTo(0, 0));
  const found = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    .withTags(tags)
    // In the page itself: the other mode opens a second page for every look, for frames that we do not have.
    .setLegacyMode()
    .analyze();
  const looked = [...found.passes, ...found.violations, ...found.incomplete].map(({ id }) => id);
  // A rule that was never looked at finds nothing either.
  expect(await page.locator('iframe').count()).toBe(0);
  expect(looked).toEqual(expect.arrayContaining(['color-contrast', 'target-size', 'region']));
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
