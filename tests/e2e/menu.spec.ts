import type { Locator, Page } from '@playwright/test';
import { nl } from '../../src/text/nl.ts';
import { menuGroups, screensIn } from '../../src/view/view.ts';
import { audienceMark } from './audience.ts';
import { violations } from './axe.ts';
import { expect, goTo, open, readingTest, settled } from './page.ts';

const { groups, all } = nl.app.menu;

const menu = (page: Page): Locator => page.getByRole('navigation', { name: 'Onderdelen' });
const button = (page: Page, name: string): Locator => menu(page).getByRole('button', { name });
/** The entries that can be seen, group by group. */
const entries = (page: Page, group: string): Locator =>
  menu(page).getByRole('list', { name: group, exact: true }).getByRole('link');

const namesIn = (group: keyof typeof groups): string[] =>
  screensIn[group].map((screen) => nl.app.screens[screen]);

for (const [width, height] of [
  [1920, 1080],
  [1366, 768],
] as const)
  readingTest.describe(`at ${width} by ${height}`, () => {
    readingTest('three groups stand on one line with the marks, whatever the screen', async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const hash of ['#/bijzonderheden', '#/prioriteit?publiek=openbaar']) {
        await open(page, hash);
        await expect(menu(page).getByRole('button')).toHaveCount(menuGroups.length);
        await expect(menu(page).getByRole('link')).toHaveCount(0);
        const middles = await Promise.all(
          [...(await menu(page).getByRole('button').all()), audienceMark(page)].map(async (one) => {
            const box = await one.boundingBox();
            return (box?.y ?? 0) + (box?.height ?? 0) / 2;
          }),
        );
        expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(4);
      }
    });

    readingTest('a group opens its list, and group and entry are marked', async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, '#/trends');
      for (const group of menuGroups) {
        const isHere = group === 'onderzoek';
        const opener = button(page, groups[group]);
        await expect(opener).toHaveAttribute('aria-expanded', 'false');
        await opener.click();
        await expect(opener).toHaveAttribute('aria-expanded', 'true');
        // One list at a time.
        await expect(menu(page).getByRole('list')).toHaveCount(1);
        expect(await entries(page, groups[group]).allTextContents()).toEqual(namesIn(group));
        for (const entry of await entries(page, groups[group]).all())
          await expect(entry).toBeInViewport({ ratio: 1 });
        await expect(menu(page).locator('a:visible[aria-current=page]')).toHaveText(isHere ? ['Trends'] : []);
        expect(await opener.getAttribute('aria-current')).toBe(isHere ? 'true' : null);
      }
      await expect(button(page, 'Onderzoek')).toHaveAccessibleName(/^Onderzoek ?: Trends$/);
    });
  });

readingTest('the keyboard opens a list, walks through it, and leaves it', async ({ page }) => {
  await open(page, '#/overzicht');
  const opener = button(page, groups.onderzoek);
  await opener.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(entries(page, groups.onderzoek).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  await expect(menu(page).getByRole('list')).toHaveCount(0);
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/^Trends /);
  await settled(page);
  // A person goes on from where they were.
  await expect(opener).toBeFocused();
  await expect(menu(page).getByRole('list')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await audienceMark(page).focus();
  await expect(menu(page).getByRole('list')).toHaveCount(0);
});

readingTest('a list closes where a person points elsewhere, and hides nothing from axe', async ({ page }) => {
  await open(page, '#/trends');
  await button(page, groups.plan).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('main').click({ position: { x: 5, y: 5 } });
  await expect(menu(page).getByRole('list')).toHaveCount(0);
});

for (const [width, height] of [
  [390, 844],
  [360, 640],
] as const)
  readingTest(`on a phone of ${width} one menu shows all of it under its groups`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, '#/overzicht');
    await expect(menu(page).getByRole('button')).toHaveText([new RegExp(`^${all}`)]);
    await expect(menu(page).getByRole('link')).toHaveCount(0);
    await button(page, all).click();
    for (const group of menuGroups) {
      await expect(menu(page).getByText(groups[group], { exact: true })).toBeInViewport({ ratio: 1 });
      expect(await entries(page, groups[group]).allTextContents()).toEqual(namesIn(group));
      for (const entry of await entries(page, groups[group]).all())
        await expect(entry).toBeInViewport({ ratio: 1 });
    }
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await goTo(page, 'Uitvoering');
    await expect(menu(page).getByRole('link')).toHaveCount(0);
  });
