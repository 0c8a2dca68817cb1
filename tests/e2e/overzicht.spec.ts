import { allScripts, entryScripts } from '../../scripts/lib/chunks.ts';
import { choose, expect, open, part, readingTest, test } from './page.ts';
import { dist } from './site.ts';

test.describe('Overzicht', () => {
  readingTest('shows five priorities with count, interval, verdict and the marks', async ({ page }) => {
    await open(page, '#/overzicht');
    for (const name of ['Jeugd en Veiligheid', 'Ondermijning', 'Zorg en Veiligheid', 'High Impact Crimes']) {
      const card = page.getByRole('region', { name, exact: true });
      await expect(card.locator('.vb-priority__value')).toHaveText(/^\d/);
      await expect(card.locator('.vb-priority__interval')).toHaveText(/\d\s–\u2060\s\d/);
      await expect(card.locator('.vb-badge')).not.toBeEmpty();
    }
    await expect(page.locator('.vb-priority')).toHaveCount(5);
    await expect(page.getByText('Voorbeelddata: fictief')).toBeVisible();
    await expect(page.getByRole('button', { name: /Vertrouwelijk, alleen driehoek/ })).toBeVisible();
    await expect(page.getByText('gegevens tot en met 31 oktober 2026')).toBeVisible();
  });

  readingTest('fits the big screen whole', async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await open(page, '#/overzicht');
    // What is said last takes room too.
    await expect(part(page, 'Uitvoering')).toContainText('Niet te zeggen of de camera');
    for (const card of await page.locator('.vb-priority').all())
      await expect(card).toBeInViewport({ ratio: 1 });
    for (const name of ['Waar', 'Wat wijkt af', 'Uitvoering'])
      await expect(part(page, name)).toBeInViewport({ ratio: 1 });
  });

  readingTest('gives no verdict on neutral indicators and on those without a target', async ({ page }) => {
    await open(page, '#/overzicht');
    const verdictOf = (name: string) => page.getByRole('region', { name, exact: true }).locator('.vb-badge');
    await expect(verdictOf('Zorg en Veiligheid')).toHaveText('Geen oordeel');
    await expect(verdictOf('Ondermijning')).toHaveText('Geen oordeel');
    await expect(verdictOf('High Impact Crimes')).toHaveText('Nog geen streefwaarde');
    await expect(verdictOf('Jeugd en Veiligheid')).toHaveText(/Op koers|Let op|Niet op koers/);
  });

  readingTest('follows the chosen period, and back and forward work', async ({ page }) => {
    await open(page, '#/overzicht');
    const period = page.getByRole('combobox', { name: 'Periode' });
    await period.selectOption('2024');
    await expect(page).toHaveURL(/periode=2024-01\.\.2024-12/);
    await expect(period).toHaveValue('2024-01..2024-12');
    await page.goBack();
    await expect(period).toHaveValue('2025-11..2026-10');
    await page.goForward();
    await expect(period).toHaveValue('2024-01..2024-12');
  });

  readingTest('says the verdict of each priority in one sentence with both numbers', async ({ page }) => {
    await open(page, '#/overzicht');
    const sentences = page.locator('.vb-verdict__sentence');
    await expect(sentences).toHaveCount(5);
    await expect(sentences.first()).toHaveText(
      'Jeugdoverlast daalt nog niet duidelijk: 187, het jaar ervoor 190.',
    );
    for (const sentence of await sentences.allInnerTexts())
      expect(sentence).toMatch(/\d+, het jaar ervoor \d+/);
    await expect(part(page, 'Jeugd en Veiligheid')).toContainText(/Verschil: −2% \(−20%\stot\s\+21%\)/);
    await expect(page.getByText('vergeleken met het jaar ervoor')).toBeVisible();
    await expect(
      part(page, 'Jeugd en Veiligheid').getByText(
        /^2022\s–\u2060\s2023: Nederland .\d+%, hier .\d+% \(.*tot.*\)$/,
      ),
    ).toBeVisible();
    await expect(
      page.getByRole('img', { name: /per maand van nov\s2023\stot\sen\smet\sokt\s2026/ }),
    ).toHaveCount(5);
  });

  readingTest('says that nothing stands out, and how much may be chance', async ({ page }) => {
    await open(page, '#/overzicht');
    const deviations = part(page, 'Wat wijkt af');
    await expect(deviations).toContainText('Niets springt eruit.');
    await expect(deviations).toContainText(
      /\d+ aantallen liggen buiten de verwachting, maar dat kan toeval zijn/,
    );
    await expect(deviations.getByRole('table')).toHaveCount(0);
  });

  readingTest('names the hottest place under the map, of each kind', async ({ page }) => {
    await open(page, '#/overzicht');
    const where = part(page, 'Waar');
    await expect(where).toContainText('Drukste plek: in Nijverdal-Centrum. In die buurt 33 van de 187.');
    await choose(where, 'Kies wat de kaart toont', 'Fietsendiefstallen');
    await expect(where).toContainText(
      /Drukste plek: .*, bij Station Nijverdal\. In die buurt 52\svan\sde\s228\./,
    );
    await choose(where, 'Kies wat de kaart toont', 'Woninginbraken');
    await expect(where).toContainText('In geen enkele buurt waren het er vijf of meer.');
  });

  readingTest(
    'names what is late and by how much, and the decision that a camera term asks',
    async ({ page }) => {
      await open(page, '#/overzicht');
      const execution = part(page, 'Uitvoering');
      await expect(execution.getByRole('listitem').filter({ hasText: 'te laat' })).toHaveCount(5);
      await expect(execution.getByRole('listitem').first()).toHaveText(/23 maanden te laat$/);
      await expect(execution).toContainText('Vorige keer afgesproken');
      await expect(execution).toContainText('Kuperserf: verlengen of weghalen vóór 31 dec 2026');
    },
  );

  readingTest('shows cards and map on a laptop without scrolling', async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await open(page, '#/overzicht');
    for (const card of await page.locator('.vb-priority').all())
      await expect(card).toBeInViewport({ ratio: 1 });
    await expect(part(page, 'Waar')).toBeInViewport({ ratio: 1 });
  });

  readingTest('begins on a phone with what is late, one press from all of it', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, '#/overzicht');
    const late = page.locator('.vb-overzicht__late');
    await expect(late.getByRole('link', { name: '5 van 45 actiepunten te laat' })).toBeInViewport();
    await expect(late).toContainText(/: \d+ maanden te laat$/);
    await late.getByRole('link').click();
    await expect(page).toHaveURL(/#\/uitvoering\?.*stand=te/);
    await page.setViewportSize({ width: 1366, height: 768 });
    await open(page, '#/overzicht');
    await expect(late).toBeHidden();
  });

  readingTest('leads from a card to its trend and from the small map to the map', async ({ page }) => {
    await open(page, '#/overzicht');
    await part(page, 'Waar').getByRole('link', { name: 'Naar de kaart' }).click();
    await expect(page).toHaveURL(/#\/kaart\?.*wat=jeugdoverlast-meldingen/);
    await page.goBack();
    await page.getByRole('link', { name: 'Jeugdoverlast', exact: true }).click();
    await expect(
      page.getByRole('region', { name: 'Meldingen jeugdoverlast per maand' }).first(),
    ).toBeVisible();
  });

  test('is usable before any map code arrives', async ({ page }) => {
    let arrive = (): void => undefined;
    const arrives = new Promise<void>((resolve) => (arrive = resolve));
    const held: string[] = [];
    await page.route(/assets\/.*(answer-map|density-map).*\.js/, async (route) => {
      held.push(route.request().url());
      await arrives;
      await route.continue();
    });
    await page.goto('./#/overzicht');
    await expect(page.locator('.vb-priority__value')).toHaveCount(5);
    await page.getByRole('combobox', { name: 'Periode' }).selectOption('2024');
    await expect(page.getByText(/het jaar ervoor \d/).first()).toBeVisible();
    await expect(page.getByText('De kaart wordt geladen')).toBeAttached();
    await expect.poll(() => held.length).toBeGreaterThan(0);
    arrive();
    await expect(page.getByRole('img', { name: 'Kaart: Meldingen jeugdoverlast' })).toBeVisible();
  });
});

test('the cards stay when the map code never comes', async ({ page, faults }) => {
  await page.route(/assets\/answer-map.*\.js/, (route) => route.abort());
  await page.goto('./#/overzicht');
  await expect(
    part(page, 'Waar').getByText('Er ging iets mis bij het tonen van dit onderdeel.'),
  ).toBeVisible();
  await expect(page.locator('.vb-priority__value')).toHaveCount(5);
  expect(faults.filter((fault) => !/ERR_FAILED|dynamically imported module/.test(fault))).toEqual([]);
  faults.length = 0;
});

test('the cards stay when the code of what stands beside the map, and of the team, never comes', async ({
  page,
  faults,
}) => {
  await page.route(/assets\/(?:deviations-panel|execution-panel|team-line).*\.js/, (route) => route.abort());
  await page.goto('./#/overzicht');
  await expect(page.locator('.vb-priority__value')).toHaveCount(5);
  await expect(page.getByText('Er ging iets mis bij het tonen van dit onderdeel.').first()).toBeVisible();
  await expect(page.locator('.vb-priority__value')).toHaveCount(5);
  await expect(part(page, 'Waar')).toBeVisible();
  expect(faults.filter((fault) => !/ERR_FAILED|dynamically imported module/.test(fault))).toEqual([]);
  faults.length = 0;
});

test.describe('First load', () => {
  test('loads at most 210 kB of gzipped script before the first card, workers and whatever they load included', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const seen = (): void => {
        if (document.querySelector('.vb-priority__value') === null) return;
        performance.mark('first-card');
        watching.disconnect();
      };
      const watching = new MutationObserver(seen);
      watching.observe(document, { childList: true, subtree: true });
    });
    await page.goto('./#/overzicht');
    await expect(page.locator('.vb-priority__value').first()).toBeVisible();
    /** When each script was asked for, and when the first card stood there, in milliseconds since 1970. */
    const asked = () =>
      performance
        .getEntriesByType('resource')
        .map(({ name, startTime }) => ({ name, at: performance.timeOrigin + startTime }));
    const firstCard = await page.evaluate(
      () => performance.timeOrigin + (performance.getEntriesByName('first-card')[0]?.startTime ?? 0),
    );
    const inWorkers = await Promise.all(page.workers().map((worker) => worker.evaluate(asked)));
    const names = [...(await page.evaluate(asked)), ...inWorkers.flat()]
      .filter(({ at }) => at < firstCard)
      .map(({ name }) => new URL(name).pathname.replace(/^.*(?=assets\/)/, ''));
    const scripts = allScripts(dist).filter(({ file }) => names.includes(file));
    expect(scripts.map(({ file }) => file.replace(/-.{8}\.js$/, ''))).toEqual(
      expect.arrayContaining(['assets/answers', 'assets/index', 'assets/indicator']),
    );
    for (const { text } of scripts) expect(text).not.toMatch(/maplibregl|recharts|luma/i);
    expect(scripts.reduce((sum, { gzip }) => sum + gzip, 0)).toBeLessThanOrEqual(210_000);
  });

  test('loads at most 130 kB of gzipped script at once, without map, chart or statistics code', () => {
    const scripts = entryScripts(dist);
    const bytes = scripts.reduce((sum, { gzip }) => sum + gzip, 0);
    expect(scripts.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(130_000);
    for (const { text } of scripts) expect(text).not.toMatch(/maplibregl|recharts|luma|gammainc/i);
  });

  test('starts an answers worker of at most 90 kB of gzipped script, without what only an import needs', () => {
    const workers = allScripts(dist).filter(({ file }) => /\/answers-[^/]+\.js$/.test(file));
    expect(workers).toHaveLength(1);
    for (const { gzip, text } of workers) {
      expect(gzip).toBeLessThanOrEqual(90_000);
      expect(text).not.toMatch(/sterea|towgs84/);
    }
  });

  test('brings the policy with it, and the policy works', async ({ page, faults }) => {
    const response = await page.goto('./');
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain('https://service.pdok.nl');
    expect(policy).not.toMatch(/unsafe-|blob:/);
    const refused = await page.evaluate(() =>
      fetch('https://example.invalid/').then(
        () => false,
        () => true,
      ),
    );
    expect(refused).toBe(true);
    await expect(() => expect(faults.join()).toContain('Content Security Policy')).toPass();
    faults.length = 0;
  });
});
