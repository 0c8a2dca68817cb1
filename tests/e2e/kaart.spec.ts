import type { Page } from '@playwright/test';
import { centreValue, graphics, handle, list, mapReady, stage } from './kaart.ts';
import { cellsOf, choose, expect, open, part, settled, readingTest, test, twinCells } from './page.ts';
import { chooseAudience } from './audience.ts';

/** In the centre of Nijverdal, where there is something to draw; RD metres. */
const spot = '228207,486845';

test.describe('Kaart', () => {
  readingTest('switches theme: map, legend, list and clock follow', async ({ page }) => {
    await open(page, '#/kaart');
    for (const [theme, id] of [
      ['Meldingen jeugdoverlast', null],
      ['Fietsendiefstallen', 'fietsendiefstal'],
      ['Woninginbraken', 'woninginbraken'],
    ] as const) {
      if (id !== null) {
        await choose(page, 'Wat', theme);
        await expect(page).toHaveURL(new RegExp(`wat=${id}`));
      }
      await expect(page.getByRole('region', { name: new RegExp(`^Kaart: ${theme}\\.`) })).toBeVisible();
      await expect(part(page, theme).getByText(`${theme} per km² per jaar`)).toBeVisible();
      await expect(part(page, theme)).toContainText(
        // What happens in homes is drawn from cells of 500 m, and smoothed no less than those allow.
        /\d+ incidenten, uitgesmeerd over (150|250)\smeter\. .* \d+% heeft geen plek/,
      );
      await expect(part(page, 'Uur en weekdag').getByRole('img')).toBeVisible();
      await expect(list(page).getByRole('row')).not.toHaveCount(1);
    }
  });

  readingTest('the density under one coordinate is the same at zoom 10 and 16', async ({ page }) => {
    const read: (number | null)[] = [];
    const words: string[] = [];
    for (const zoom of ['10', '16']) {
      await open(page, `#/kaart?plek=${spot},${zoom}`);
      const room = await mapReady(page);
      await expect(room).toHaveAttribute('data-centre', `${spot},${zoom}`);
      read.push(await centreValue(page));
      words.push(await room.getByRole('status').innerText());
    }
    expect(read[0]).toBeGreaterThan(5);
    expect(read[1]).toBe(read[0]);
    expect(words[0]).toMatch(/^Nijverdal-Centrum: \d+(,\d)? per km² per jaar$/);
    expect(words[1]).toBe(words[0]);
  });

  readingTest(
    'the window on time is dragged by pointer, and the URL is written on release',
    async ({ page }) => {
      await open(page, '#/kaart');
      const before = page.url();
      const bar = part(page, 'Periode');
      await expect(bar).toContainText('nov\u00a02025\u00a0–\u2060\u00a0okt\u00a02026');
      const box = await handle(page, 'Venster verschuiven').boundingBox();
      if (box === null) throw new Error('the window on time has no box');
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      await page.mouse.move(middle.x, middle.y);
      await page.mouse.down();
      await page.mouse.move(middle.x - 2 * box.width, middle.y, { steps: 6 });
      await expect(handle(page, 'Venster verschuiven')).toHaveAttribute(
        'aria-valuetext',
        'nov\u00a02023\u00a0–\u2060\u00a0okt\u00a02024',
      );
      expect(page.url()).toBe(before);
      await page.mouse.up();
      await expect(page).toHaveURL(/periode=2023-11\.\.2024-10/);
      await expect(bar).toContainText('nov\u00a02023\u00a0–\u2060\u00a0okt\u00a02024');
    },
  );

  test('the window and its ends move by keyboard, and history keeps one entry', async ({ page }) => {
    await open(page, '#/overzicht');
    await open(page, '#/kaart');
    await handle(page, 'Venster verschuiven').press('ArrowLeft');
    await expect(page).toHaveURL(/periode=2025-10\.\.2026-09/);
    await handle(page, 'Begin van het venster').press('PageDown');
    await expect(page).toHaveURL(/periode=2024-10\.\.2026-09/);
    await handle(page, 'Einde van het venster').press('ArrowRight');
    await expect(page).toHaveURL(/periode=2024-10\.\.2026-10/);
    await expect(page.getByRole('combobox', { name: 'Periode' }).locator('option').first()).toHaveText(
      'Gekozen: okt\u00a02024\u00a0–\u2060\u00a0okt\u00a02026',
    );
    await page.getByRole('button', { name: 'Volgende maand' }).click();
    await expect(page).toHaveURL(/periode=2019-01\.\.2021-01/);
    await page.goBack();
    await expect(page).toHaveURL('about:blank');
  });

  test('plays month by month until it is stopped @full', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ reducedMotion: 'no-preference', ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.goto('./#/kaart?periode=2024-01..2024-03');
    await settled(page);
    const hash = () => page.evaluate(() => location.hash);
    const before = await hash();
    await page.getByRole('button', { name: 'Speel af per maand' }).click();
    await expect(part(page, 'Periode')).toContainText('mrt\u00a02024\u00a0–\u2060\u00a0mei\u00a02024');
    expect(await hash()).toBe(before);
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    expect(await hash()).not.toBe(before);
    const stopped = await hash();
    const shown = await part(page, 'Periode').innerText();
    await page.waitForTimeout(1500);
    expect(await part(page, 'Periode').innerText()).toBe(shown);
    expect(await hash()).toBe(stopped);
    await context.close();
  });

  readingTest('the list is the twin of the choropleth, and adds up to the total', async ({ page }) => {
    await open(page, '#/kaart?hoe=buurten&periode=2025-01..2025-12');
    await list(page).getByRole('button', { name: 'Toon alle buurten' }).click();
    const rows = await cellsOf(list(page).getByRole('table'));
    expect(rows.length).toBe(39);
    const sum = rows.reduce((total, [, count = '']) => total + Number(count.replace('*', '')), 0);
    const text = await list(page).innerText();
    const unplaced = Number(/Zonder bekende buurt: (\d+)/.exec(text)?.[1] ?? 0);
    const total = Number(/(\d+)\*? incidenten/.exec(await part(page, 'Periode').innerText())?.[1]);
    expect(sum + unplaced).toBe(total);
    await expect(stage(page).locator('..')).toContainText('aantal per buurt');
    await page.evaluate((place) => (location.hash += `&plek=${place},15`), spot);
    const centrum = rows.find(([name]) => name === 'Nijverdal-Centrum')?.[1];
    await expect.poll(() => centreValue(page)).toBe(Number(centrum?.replace('*', '')));
    await choose(page, 'Hoe', 'Buurten, per 1.000 inwoners');
    await expect(list(page).getByRole('columnheader', { name: 'per 1.000' })).toBeVisible();
    await expect(stage(page).locator('..')).toContainText('per 1.000 inwoners per jaar');
  });

  readingTest(
    'shows cells of 500 and 100 metres, and openbaar shows those of 500 in their place and says why',
    async ({ page }) => {
      await open(page, `#/kaart?plek=${spot},15`);
      const read: (number | null)[] = [];
      for (const size of ['500', '100']) {
        await choose(page, 'Hoe', `Vakken van ${size} meter`);
        await expect(part(page, 'Meldingen jeugdoverlast')).toContainText(`aantal per vak van ${size} meter`);
        const value = await centreValue(page);
        await expect(stage(page).getByRole('status')).toHaveText(
          new RegExp(`^Nijverdal-Centrum: ${value ?? 'geen'}`),
        );
        read.push(value);
      }
      expect(read[0]).toBeGreaterThan(4);
      expect(read[1] ?? 0).toBeLessThan(read[0] ?? 0);
      await chooseAudience(page, 'Openbaar');
      await expect(part(page, 'Meldingen jeugdoverlast')).toContainText('aantal per vak van 500 meter');
      await expect(page.getByRole('radio', { name: 'Vakken van 100 meter' })).toHaveCount(0);
      await expect(page.getByText(/Openbaar is dit er niet: vakken van 100\smeter\./)).toBeVisible();
      await expect(page.getByRole('radio', { name: 'Vakken van 500 meter' })).toBeChecked();
      await mapReady(page);
    },
  );

  readingTest(
    'burglaries of one month have no colour, no square of a home, and say why',
    async ({ page }) => {
      await open(page, '#/kaart?wat=woninginbraken&periode=2026-09..2026-09');
      const map = part(page, 'Woninginbraken');
      await expect(map).toContainText('Woninginbraken per km² in sep 2026');
      await expect(map).toContainText('Nergens 5 of meer binnen 500 meter: te weinig voor een kleur.');
      await expect(page.getByRole('radio', { name: 'Vakken van 100 meter' })).toHaveCount(0);
      await choose(page, 'Hoe', 'Vakken van 500 meter');
      await expect(map).toContainText(
        'Vakken met minder dan 5 staan er niet op: dan is een woning te herkennen.',
      );
    },
  );

  readingTest(
    'a buurt is chosen by keyboard in the list and on the map, and hovering reads it',
    async ({ page }) => {
      await open(page, `#/kaart?hoe=buurten&plek=${spot},15`);
      const room = await mapReady(page);
      const canvas = room.getByRole('region', { name: /^Kaart: / });
      await canvas.focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/gebied=BU01630301/);
      const button = list(page).getByRole('button', { name: 'Nijverdal-Centrum' });
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      await button.focus();
      await page.keyboard.press('Space');
      await expect(button).toHaveAttribute('aria-pressed', 'false');
      await expect(page).not.toHaveURL(/gebied=/);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/gebied=BU01630301/);
      const at = await room.getAttribute('data-centre');
      await canvas.focus();
      await page.keyboard.press('ArrowRight');
      await expect(room).not.toHaveAttribute('data-centre', at ?? '');
      await canvas.hover();
      await expect(room.getByRole('status')).toContainText(/: \d+|: geen|buiten de gemeente/);
    },
  );

  readingTest('two themes side by side share place and list', async ({ page }) => {
    await open(page, `#/kaart?plek=${spot},13`);
    await page.getByRole('combobox', { name: 'Naast elkaar met' }).selectOption('Woninginbraken');
    await expect(page).toHaveURL(/wat=jeugdoverlast-meldingen,woninginbraken/);
    for (const theme of ['Meldingen jeugdoverlast', 'Woninginbraken'])
      await expect(await mapReady(page, theme)).toHaveAttribute('data-centre', `${spot},13`);
    await expect(list(page).getByRole('columnheader')).toHaveText([
      'buurt',
      'Meldingen jeugdoverlast',
      'Woninginbraken',
    ]);
  });

  readingTest('two themes side by side have two lines in time and two clocks', async ({ page }) => {
    await open(page, '#/kaart');
    await page.getByRole('combobox', { name: 'Naast elkaar met' }).selectOption('Fietsendiefstallen');
    const time = part(page, 'Periode');
    for (const theme of ['Meldingen jeugdoverlast', 'Fietsendiefstallen'])
      await expect(time).toContainText(new RegExp(`${theme}: \\d+\\*? incidenten`));
    await expect(time.locator('.vb-brush__bars')).toHaveCount(2);
    await expect(page.getByRole('heading', { name: /^Uur en weekdag: / })).toHaveText([
      'Uur en weekdag: meldingen jeugdoverlast',
      'Uur en weekdag: fietsendiefstallen',
    ]);
  });

  readingTest('a station and its radius are chosen, counted and looked at', async ({ page }) => {
    await open(page, '#/kaart?wat=fietsendiefstal');
    await mapReady(page, 'Fietsendiefstallen');
    const where = page.getByRole('combobox', { name: 'Waar' });
    await where.selectOption('Station Nijverdal, 150 m');
    await expect(page).toHaveURL(/rond=228787\/486978\/150/);
    const time = part(page, 'Periode');
    // Recounted from the bundled incidents: 7 cells of 100 m, 45 of them, and 38 in the year before.
    await expect(time).toContainText(/45\*? incidenten .* · het jaar ervoor 38 · verschil \+18% \(/);
    await expect(time).toContainText(
      'Zonder plek in de hele gemeente: 12, het jaar ervoor: 11. Die tellen hier niet mee.',
    );
    await expect(page.getByText('Geteld in 7 hele vakken van 100 meter')).toBeVisible();
    await expect(
      page.getByText(/^Deze klok telt 7\svan\sde\s45\sincidenten; van de andere 38 is het uur niet bekend\./),
    ).toBeVisible();
    await expect(list(page)).toContainText(/\d+ buiten beeld/);
    const room = await mapReady(page, 'Fietsendiefstallen');
    // Within some metres: the line of sources takes room at the bottom.
    await expect(room).toHaveAttribute('data-centre', /^22878\d,4869[67]\d,1[45]\./);
    await page.getByRole('radio', { name: '500 m', exact: true }).check();
    await expect(page).toHaveURL(/rond=228787\/486978\/500/);
    await page.getByRole('button', { name: 'Hele gemeente' }).click();
    await expect(page).not.toHaveURL(/rond=/);
    await expect(where).toHaveValue('');
  });

  readingTest('a point is chosen on the map, by keyboard too', async ({ page }) => {
    await open(page, `#/kaart?plek=${spot},15`);
    const canvas = (await mapReady(page)).getByRole('region', { name: /^Kaart: / });
    await page.getByRole('button', { name: 'Kies een punt op de kaart' }).click();
    await expect(page.getByText('Klik op de kaart.')).toBeVisible();
    await canvas.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/rond=2282\d\d\/4868\d\d\/150/);
    await expect(page.getByText('Klik op de kaart.')).toHaveCount(0);
  });

  readingTest('openbaar has no free place, and says so where a link names one', async ({ page }) => {
    await open(page, '#/kaart?publiek=openbaar&rond=228787/486978/150');
    await expect(page.getByText('Openbaar is dit er niet: een eigen plek.')).toBeVisible();
    await expect(page).not.toHaveURL(/rond=/);
    await expect(page.getByRole('combobox', { name: 'Waar' })).toHaveValue('');
    await expect(page.getByRole('radio', { name: '150 m', exact: true })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Kies een punt op de kaart' })).toHaveCount(0);
  });

  readingTest(
    'a chosen buurt is looked at, and the total, the hours and the list are of it',
    async ({ page }) => {
      await open(page, '#/kaart');
      const whole = await (await mapReady(page)).getAttribute('data-centre');
      await list(page).getByRole('button', { name: 'Nijverdal-Centrum' }).click();
      await expect(part(page, 'Periode').getByText('Nijverdal-Centrum')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Uur en weekdag: Nijverdal-Centrum' })).toBeVisible();
      await expect(stage(page)).not.toHaveAttribute('data-centre', whole ?? '');
      await expect(list(page)).toContainText(/\d+ buiten beeld/);
    },
  );

  readingTest('cameras and their areas can be put on and off', async ({ page }) => {
    await open(page, `#/kaart?plek=${spot},14`);
    await mapReady(page);
    const legend = part(page, 'Meldingen jeugdoverlast').getByText('camera en gebied');
    await expect(legend).toBeVisible();
    const cameras = page.getByRole('checkbox', { name: "Camera's en gebieden" });
    const look = () => stage(page).screenshot();
    // Names find their places after the ground is drawn.
    const still = async (): Promise<Buffer> => {
      let seen = await look();
      const isStill = async () => {
        const before = seen;
        seen = await look();
        return seen.equals(before);
      };
      await expect.poll(isStill).toBe(true);
      return seen;
    };
    const shown = await still();
    await cameras.uncheck();
    await expect(legend).toHaveCount(0);
    await expect(page).toHaveURL(/cameras=nee/);
    await expect.poll(async () => (await look()).equals(shown)).toBe(false);
    const bare = await still();
    await cameras.check();
    await expect.poll(async () => (await look()).equals(bare)).toBe(false);
    await cameras.uncheck();
    await expect.poll(async () => (await look()).equals(bare)).toBe(true);
  });

  readingTest('the hour by weekday has a sentence and a table', async ({ page }) => {
    await open(page, '#/kaart');
    const clock = part(page, 'Uur en weekdag');
    await expect(
      clock.getByText(
        /^Deze klok telt (alle \d+ incidenten\.|\d+\svan\sde\s\d+\sincidenten; .* niet bekend\.) Het vaakst op \w+ en tussen \d+\sen\s\d+\suur\./,
      ),
    ).toBeVisible();
    const rows = await twinCells(clock, 'Toon als tabel');
    expect(rows.map(([day]) => day)).toEqual([
      'maandag',
      'dinsdag',
      'woensdag',
      'donderdag',
      'vrijdag',
      'zaterdag',
      'zondag',
      'donker (deel van de tijd)',
    ]);
  });

  test('without WebGL the map stands there as a drawing, and list and charts stay', async ({ page }) => {
    await page.addInitScript(() => {
      const plain = Reflect.get(HTMLCanvasElement.prototype, 'getContext') as (...all: unknown[]) => unknown;
      Reflect.set(HTMLCanvasElement.prototype, 'getContext', function (this: unknown, ...all: unknown[]) {
        return String(all[0]).includes('webgl') ? null : plain.apply(this, all);
      });
    });
    await open(page, '#/kaart?hoe=buurten');
    await expect(page.getByText('Deze kaart beweegt niet')).toBeVisible();
    const drawn = page.locator('.vb-map__drawn svg[role=img]');
    await expect(drawn).toContainText('Nijverdal');
    expect(await drawn.locator('path').count()).toBeGreaterThan(20);
    await expect(list(page).getByRole('row', { name: /^Nijverdal-Centrum \d+/ })).toBeVisible();
    await expect(part(page, 'Uur en weekdag').getByRole('img')).toBeVisible();
    await handle(page, 'Venster verschuiven').press('PageDown');
    await expect(page).toHaveURL(/periode=2024-11\.\.2025-10/);
    await open(page, '#/overzicht');
    await expect(page.getByText('Deze kaart beweegt niet')).toBeVisible();
    await expect(page.locator('.vb-map__drawn svg[role=img]')).toBeVisible();
    await expect(page.locator('.vb-priority')).toHaveCount(5);
  });

  for (const [hash, name] of [
    ['#/kaart?onderwerp=jeugdoverlast-meldingen', 'a map that moves'],
    ['#/overzicht', 'a still map'],
  ] as const)
    test(`${name} that the graphics card let go says so, and is drawn anew when that is back`, async ({
      page,
    }) => {
      await open(page, hash);
      await mapReady(page);
      await page.locator('.vb-map__stage').first().scrollIntoViewIfNeeded();
      await expect(page.locator('.vb-map__canvas').first()).toHaveAttribute('aria-busy', 'false');
      const before = await coloursOf(page);
      expect(before).toBeGreaterThan(60);
      for (let time = 0; time < 2; time += 1) {
        await graphics(page, 'loseContext');
        await expect(page.getByText('De kaart is even weg')).toBeVisible();
        await expect(page.getByRole('group', { name: 'Legenda' })).toHaveCount(0);
        await graphics(page, 'restoreContext');
        await mapReady(page);
        await expect(page.getByText('De kaart is even weg')).toHaveCount(0);
        await expect(page.locator('.vb-map__canvas').first()).toHaveAttribute('aria-busy', 'false');
        await expect(page.getByRole('group', { name: 'Legenda' }).first()).toBeVisible();
        await expect.poll(() => coloursOf(page)).toBeGreaterThan(before * 0.9);
      }
    });

  test('who leaves a lost map finds the next screen and comes back to a drawn one', async ({ page }) => {
    await open(page, '#/kaart');
    await mapReady(page);
    await graphics(page, 'loseContext');
    await expect(page.getByText('De kaart is even weg')).toBeVisible();
    await page.evaluate(() => (location.hash = '#/trends'));
    await settled(page);
    await expect(page.getByText('Er ging iets mis')).toHaveCount(0);
    await page.evaluate(() => (location.hash = '#/kaart'));
    await mapReady(page);
    await expect(page.getByText('De kaart is even weg')).toHaveCount(0);
  });
});

/** How many colours the map has, by the copy of it that is made for paper. */
async function coloursOf(page: Page): Promise<number> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  return page
    .locator('canvas.vb-map__paper')
    .first()
    .evaluate((element) => {
      if (!(element instanceof HTMLCanvasElement)) throw new Error('no canvas');
      const { width, height } = element;
      const pixels = element.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      const colours = new Set<string>();
      for (let at = 0; at < pixels.length; at += 4) colours.add(pixels.slice(at, at + 3).join());
      return colours.size;
    });
}
