import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { violations } from './axe.ts';
import { mapReady } from './kaart.ts';
import { choose, expect, open, part, readingTest, test } from './page.ts';

/** Terms are measured against this day. */
test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00Z'));
});

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const cameras = (page: Page): Locator =>
  page.getByRole('list', { name: 'Camera’s in het register' }).getByRole('button');
const fact = (page: Page, name: string): Locator =>
  page.locator('.vb-register__facts > div').filter({ has: page.getByText(name, { exact: true }) });

async function startNew(page: Page, name: string): Promise<void> {
  await open(page, '#/cameratoezicht');
  await button(page, 'Voeg een camera toe').click();
  await expect(page.getByLabel('Naam van de plek')).toBeFocused();
  await page.getByLabel('Naam van de plek').fill(name);
  await page.getByLabel('Eigenaar').fill('Gemeente');
  await page.getByLabel('Eerste dag').fill('2025-03-01');
  await page.getByLabel('Uw rol').fill('analist veiligheid');
}

async function saved(page: Page, name: string): Promise<void> {
  await button(page, 'Leg vast').click();
  await expect(page.getByText(`Vastgelegd: ${name}.`)).toBeVisible();
}

/** Clicks on the map beside its middle, in pixels. */
async function clickMap(page: Page, right: number, down: number): Promise<void> {
  const box = await (await mapReady(page)).boundingBox();
  if (box === null) throw new Error('there is no map');
  await page.mouse.click(box.x + box.width / 2 + right, box.y + box.height / 2 + down);
}

test.describe('the register of cameras', () => {
  readingTest('warns of a term that ends within eight weeks, here and on Overzicht', async ({ page }) => {
    await open(page, '#/cameratoezicht');
    await expect(page.getByText('Eén termijn vraagt een besluit')).toBeVisible();
    await expect(
      page.getByText(/^Kuperserf: de termijn loopt af op 31 dec 2026 \(nog 5 weken\)\./),
    ).toBeVisible();
    await expect(cameras(page)).toHaveCount(3);
    await expect(cameras(page).nth(0)).toContainText('plek te bevestigen');
    await expect(cameras(page).nth(2)).toContainText('start onbekend, einde onbekend');
    await open(page, '#/overzicht');
    await expect(page.getByText('Kuperserf: verlengen of weghalen vóór 31 dec 2026')).toBeVisible();
    await page.getByRole('link', { name: 'Cameratermijnen' }).click();
    await expect(page).toHaveURL(/#\/cameratoezicht/);
  });

  test('tells before a camera is added what number and verdict of the others become of it', async ({
    page,
  }) => {
    test.slow();
    await startNew(page, 'Markt');
    await page.getByLabel('Plek (RD of WGS84)').fill('228900 486760');
    const row = page.getByRole('listitem').filter({ hasText: /^Kuperserf\. Nu:/ });
    await expect(row).toContainText('wordt berekend');
    await expect(row).toContainText(
      /Nu: \d+%\sminder \(.*\), maar .* is niet te zeggen: .* Na deze wijziging: \d+%\sminder \(.*\), maar .* is niet te zeggen: /,
      {
        timeout: 120_000,
      },
    );
    // Another name changes no number, so that none is computed anew.
    await page.getByLabel('Naam van de plek').fill('Markt zuid');
    await expect(row).not.toContainText('wordt berekend');
  });

  test('adds a camera by typing RD, keeps it, and says what changed when it is changed', async ({ page }) => {
    await startNew(page, 'Markt');
    await page.getByLabel('Plek (RD of WGS84)').fill('228700 486500');
    await expect(page.getByText('RD 228700 486500 · WGS84 52.36', { exact: false })).toBeVisible();
    await page.getByLabel('Straal in meters').fill('80');
    await saved(page, 'Markt');
    await page.reload();
    await expect(cameras(page)).toHaveCount(4);
    await expect(part(page, 'Markt')).toContainText('cirkel met een straal van 80 m');
    await expect(page).toHaveURL(/camera=eigen-markt/);
    await page.getByRole('button', { name: 'Doel onbekend: vul in' }).click();
    await expect(page.getByLabel('Doel')).toBeFocused();
    await page.getByLabel('Doel').fill('Rust op de markt');
    await page.getByLabel('Uw rol').fill('analist veiligheid');
    await saved(page, 'Markt');
    await expect(fact(page, 'Doel')).toContainText('Rust op de markt');
    const history = part(page, 'Geschiedenis').getByRole('row');
    await expect(history.nth(1)).toContainText('aangepast: doel');
    await expect(history.nth(2)).toContainText('opgenomen in het register');
  });

  test('understands WGS84, and a start that is known to the month or not at all @full', async ({ page }) => {
    await startNew(page, 'Markt');
    await page.getByLabel('Plek (RD of WGS84)').fill('52,36453 6,46521');
    await choose(page, 'Is de start bekend?', 'Alleen de maand');
    await page.getByLabel('Eerste maand').fill('2025-03');
    await saved(page, 'Markt');
    await expect(fact(page, 'Start')).toContainText('maart 2025');
    await expect(page.getByText('Die maand telt bij een evaluatie niet mee.')).toBeVisible();
    await button(page, 'Pas aan').click();
    await choose(page, 'Is de start bekend?', 'Nee');
    await saved(page, 'Markt');
    await expect(page.getByText(/^Zonder dag of maand van de start is er geen evaluatie/)).toBeVisible();
    await page.getByRole('link', { name: 'Naar de evaluatie' }).click();
    await expect(part(page, 'Wanneer begon deze camera?')).toBeVisible();
  });

  test('adds a camera by clicking, with an area that is drawn corner by corner @full', async ({ page }) => {
    await startNew(page, 'Park');
    await clickMap(page, 0, 20);
    await expect(page.getByLabel('Plek (RD of WGS84)')).toHaveValue(/^\d{6} \d{6}$/);
    await choose(page, 'Gebied dat de camera ziet', 'Veelhoek');
    for (const [right, down] of [
      [-60, -40],
      [60, -40],
      [60, 60],
      [-60, 60],
    ] as const)
      await clickMap(page, right, down);
    const corners = page.getByLabel('Hoeken, één per regel');
    await expect(corners).toHaveValue(/^(\d{6} \d{6}\n){3}\d{6} \d{6}$/);
    await button(page, 'Haal de laatste hoek weg').click();
    await expect(corners).toHaveValue(/^(\d{6} \d{6}\n){2}\d{6} \d{6}$/);
    await saved(page, 'Park');
    await expect(fact(page, 'Gebied')).toContainText('veelhoek met 3 hoeken');
  });

  test('places a camera with the keyboard alone', async ({ page }) => {
    await startNew(page, 'Park');
    await mapReady(page);
    const canvas = page.locator('.vb-map__canvas canvas').first();
    await canvas.focus();
    await page.keyboard.press('Enter');
    const place = page.getByLabel('Plek (RD of WGS84)');
    await expect(place).toHaveValue(/^\d{6} \d{6}$/);
    const first = await place.inputValue();
    // The pointer lies still on the map: the tip is of what the keys move to, and not of what lay under the pointer.
    await canvas.hover({ position: { x: 60, y: 60 } });
    const tip = page.locator('.vb-map__stage').getByRole('status');
    await expect(tip).toContainText(/: RD \d/);
    const under = await tip.textContent();
    await canvas.focus();
    await page.keyboard.press('ArrowRight');
    await expect(tip).not.toHaveText(under ?? '');
    await page.keyboard.press('Enter');
    await expect(place).not.toHaveValue(first);
    const [x = '', y = ''] = (await place.inputValue()).split(' ');
    const spaced = [x, y].map((metres) => `${metres.slice(0, 3)}.${metres.slice(3)}`);
    await expect(tip).toContainText(`RD ${spaced[0]}, ${spaced[1]}`);
  });

  test('says what is wrong at the field and at the top, and loses nothing', async ({ page }) => {
    await open(page, '#/cameratoezicht');
    await button(page, 'Voeg een camera toe').click();
    await page.getByLabel('Plek (RD of WGS84)').fill('1 2');
    await page.getByLabel('Straal in meters').fill('5');
    await button(page, 'Leg vast').click();
    const problems = page.locator('.vb-problems');
    await expect(problems).toBeFocused();
    await expect(problems.getByRole('listitem')).toHaveText([
      'Geef de plek een naam.',
      'Vul in van wie de camera is.',
      'Dit is geen plek in Nederland. Typ twee getallen: RD of WGS84.',
      'Vul een straal in van 10 tot en met 1.000 meter.',
      'Vul in wanneer de camera begon, of kies dat u het niet weet.',
      'Vul in vanuit welke rol u dit vastlegt.',
    ]);
    await problems.getByRole('button', { name: /^Vul een straal in/ }).click();
    await expect(page.getByLabel('Straal in meters')).toBeFocused();
    await expect(page.getByLabel('Straal in meters')).toHaveAccessibleDescription(
      'Vul een straal in van 10 tot en met 1.000 meter.',
    );
    await page.getByLabel('Plek (RD of WGS84)').fill('200000 400000');
    await expect(problems).toContainText('Deze plek ligt buiten de gemeente.');
    await expect(page.getByLabel('Straal in meters')).toHaveValue('5');
    expect(await violations(page)).toEqual([]);
  });

  test('takes a camera out, and puts it back as it was @full', async ({ page }) => {
    await open(page, '#/cameratoezicht?camera=henri-dunantplein');
    await button(page, 'Haal uit het register').click();
    const asks = part(page, 'Henri Dunantplein uit het register halen?');
    await asks.getByRole('button', { name: 'Haal uit het register' }).click();
    await expect(page.getByLabel('Uw rol')).toBeFocused();
    await page.getByLabel('Uw rol').fill('analist veiligheid');
    await asks.getByRole('button', { name: 'Haal uit het register' }).click();
    await expect(page.getByText('Henri Dunantplein staat niet meer in het register.')).toBeVisible();
    await expect(cameras(page)).toHaveCount(2);
    await button(page, 'Zet Henri Dunantplein terug').click();
    await expect(page.getByLabel('Laatste dag van de termijn')).toHaveValue('31 mei 2027');
    await saved(page, 'Henri Dunantplein');
    await expect(cameras(page)).toHaveCount(3);
  });

  test('goes out as CSV and as GeoJSON and comes back, showing first what changes @full', async ({
    page,
  }) => {
    await open(page, '#/cameratoezicht');
    const files = part(page, 'Uitwisselen');
    for (const kind of ['CSV', 'GeoJSON']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        files.getByRole('button', { name: `Download ${kind}` }).click(),
      ]);
      expect(download.suggestedFilename()).toContain('vertrouwelijk-driehoek');
      const text = await readFile(await download.path(), 'utf8');
      const name = `cameras.${kind.toLowerCase()}`;
      const give = (content: string) =>
        files
          .getByLabel('Lees een bestand in')
          .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
      await give(text);
      await expect(files).toContainText('Alles in dit bestand staat al zo in het register.');
      await give(text.replace(/(Minder|CSV: minder) fietsendiefstal/, `${kind}: minder fietsendiefstal`));
      await expect(files.getByRole('row', { name: /^NS-station Nijverdal/ })).toContainText(
        'aangepast: doel',
      );
      await files.getByLabel('Uw rol').fill('analist veiligheid');
      await files.getByRole('button', { name: 'Neem 1 camera over' }).click();
      await expect(page.getByText('1 camera overgenomen in het register.')).toBeVisible();
      await cameras(page).nth(2).click();
      await expect(fact(page, 'Doel')).toContainText(`${kind}: minder fietsendiefstal`);
    }
    await files
      .getByLabel('Lees een bestand in')
      .setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from('naam;x;y\na;1;2\n') });
    await expect(files.getByRole('alert')).toContainText('Er is niets ingelezen.');
  });

  readingTest('tells in openbaar what everybody may know, without a form', async ({ page }) => {
    await open(page, '#/cameratoezicht?publiek=openbaar&camera=ns-station-nijverdal');
    await expect(cameras(page)).toHaveCount(3);
    await expect(fact(page, 'Doel')).toContainText('Minder fietsendiefstal');
    await expect(fact(page, 'Start')).toContainText('niet bekend');
    await expect(page.getByText(/De evaluatie is voor het gesloten overleg/)).toBeVisible();
    for (const name of ['Voeg een camera toe', 'Pas aan', 'Download CSV', 'Lees een bestand in'])
      await expect(button(page, name)).toHaveCount(0);
    await expect(page.getByText('officier van justitie')).toHaveCount(0);
    await expect(page.getByText('lokfiets')).toHaveCount(0);
    expect(await violations(page)).toEqual([]);
  });

  for (const size of [
    { width: 1920, height: 1080 },
    { width: 390, height: 844 },
  ])
    readingTest(`fits ${size.width} wide, and axe finds nothing`, async ({ page }) => {
      await page.setViewportSize(size);
      await open(page, '#/cameratoezicht');
      await mapReady(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(size.width);
      expect(await violations(page)).toEqual([]);
    });
});
