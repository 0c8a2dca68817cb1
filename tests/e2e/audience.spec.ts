import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { audienceMark, chooseAudience, openAudience } from './audience.ts';
import { listen, search } from './messages.ts';
import { cellsOf, expect, goTo, open, part, settled, readingTest, test } from './page.ts';
import { dist, publicTest } from './site.ts';

const year = 'periode=2025-01..2025-12';

test.describe('Two audiences', () => {
  test('the mark opens the explanation, and the choice goes into the URL', async ({ page }) => {
    await open(page, '#/overzicht');
    await expect(audienceMark(page)).toHaveAccessibleName(/Vertrouwelijk, alleen driehoek/);
    const dialog = await openAudience(page);
    await expect(dialog.getByText('In het gesloten overleg van burgemeester')).toBeVisible();
    await expect(dialog.getByText('Aantallen onder de grens zijn afgeschermd')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await chooseAudience(page, 'Openbaar');
    await expect(page).toHaveURL(/publiek=openbaar/);
    await expect(audienceMark(page)).toHaveAccessibleName('Voor wie zijn deze cijfers? Nu: Openbaar');
    await page.goBack();
    await expect(audienceMark(page)).toHaveAccessibleName(/alleen driehoek/);
  });

  readingTest(
    'openbaar shows the last four complete quarters and a sparkline of quarters',
    async ({ page }) => {
      await open(page, '#/overzicht?publiek=openbaar');
      await expect(
        page.getByText('okt\u00a02025\u00a0–\u2060\u00a0sep\u00a02026', { exact: true }),
      ).toBeVisible();
      await expect(page.getByRole('combobox', { name: 'Periode' })).toHaveCount(0);
      await expect(page.getByText('met toeval, 4 kwartalen')).not.toHaveCount(0);
      await expect(
        page.getByRole('img', { name: /per kwartaal van okt\s2023\stot\sen\smet\ssep\s2026$/ }),
      ).toHaveCount(5);
      await expect(page.getByText(/12 maanden|driehoek/).filter({ visible: true })).toHaveCount(0);
      await expect(page.getByText('Voorbeelddata: fictief')).toBeVisible();
    },
  );

  readingTest(
    'a buurt with few incidents reads a number for the driehoek and no number in openbaar',
    async ({ page }) => {
      const exact = await buurtList(page, `#/kaart?hoe=buurten&${year}`);
      const shown = new Map(await buurtList(page, `#/kaart?hoe=buurten&${year}&publiek=openbaar`));
      const few = exact.filter(([, count]) => /^[1-4]\*?$/.test(count));
      expect(few.length).toBeGreaterThan(2);
      for (const [name] of few) expect(shown.get(name), name).toMatch(/^(minder dan 5|afgeschermd)$/);
      expect([...shown.values()].filter((count) => /^[1-4]\*?$/.test(count))).toEqual([]);
      expect([...shown.values()].filter((count) => /^\d/.test(count)).length).toBeGreaterThan(2);
    },
  );

  test('a free place leaves the address with openbaar, is told of, and comes back with the driehoek', async ({
    page,
  }) => {
    await open(page, '#/kaart?wat=fietsendiefstal&rond=228787/486978/150');
    await chooseAudience(page, 'Openbaar');
    await expect(page).toHaveURL(/publiek=openbaar/);
    await expect(page).not.toHaveURL(/rond=/);
    await expect(page.getByText('Openbaar is dit er niet: een eigen plek.')).toBeVisible();
    await chooseAudience(page, 'Driehoek');
    await expect(page).toHaveURL(/rond=228787\/486978\/150/);
  });

  test('no message to the page in openbaar holds a withheld count', async ({ page }) => {
    await listen(page);
    await open(page, `#/overzicht?publiek=openbaar&${year}`);
    await expect(part(page, 'High Impact Crimes')).toContainText('met toeval');
    for (const theme of ['jeugdoverlast-meldingen', 'fietsendiefstal', 'woninginbraken'])
      for (const look of ['hoe=buurten', 'hoe=vakken&vak=500', 'hoe=vakken&vak=100', 'hoe=dichtheid']) {
        await page.evaluate(
          (hash) => (location.hash = hash),
          `#/kaart?publiek=openbaar&${year}&wat=${theme}&${look}`,
        );
        await settled(page);
      }
    await goTo(page, 'Trends');
    for (const screen of ['bijzonderheden', 'beleving']) {
      await page.evaluate((hash) => (location.hash = hash), `#/${screen}?publiek=openbaar`);
      await settled(page);
    }
    await goTo(page, 'Gegevens');
    const heard = await search(page, 5);
    expect(heard.faults).toEqual([]);
    expect(heard.answers).toBeGreaterThan(30);
    expect(heard.findings).toBeGreaterThan(8);
    expect(heard.rows).toBeGreaterThan(500);
  });

  test('no message to the page in openbaar names an indicator for the driehoek, nor a note', async ({
    page,
  }) => {
    await listen(page);
    await open(page, '#/uitvoering?publiek=openbaar');
    for (const screen of ['cameratoezicht', 'trends', 'gegevens']) {
      await page.evaluate((hash) => (location.hash = hash), `#/${screen}?publiek=openbaar`);
      await settled(page);
    }
    const heard = await heardText(page);
    expect(heard).toContain('jeugdoverlast-meldingen');
    const told = await closedWords();
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter((text) => heard.includes(JSON.stringify(text)))).toEqual([]);
  });

  test('the search for withheld counts finds them where they are', async ({ page }) => {
    await listen(page);
    await open(page, `#/kaart?hoe=buurten&${year}`);
    const { faults } = await search(page, 5);
    expect(faults).toContain('an answer for driehoek');
    expect(faults.filter((fault) => /^area \S+ reads [1-4]$/.test(fault))).not.toEqual([]);
  });
});

publicTest.describe('A public deployment', () => {
  publicTest('has no file that names an indicator for the driehoek, nor a note', async () => {
    const files = await readdir(dist, { recursive: true, withFileTypes: true });
    const built = files.filter((entry) => entry.isFile() && !entry.parentPath.startsWith(join(dist, 'data')));
    expect(built.length).toBeGreaterThan(5);
    const told = await closedWords();
    for (const entry of built) {
      const text = await readFile(join(entry.parentPath, entry.name), 'utf8');
      expect(told.filter((words) => `${entry.name} ${text}`.includes(words))).toEqual([]);
    }
  });

  publicTest('opens at openbaar, and no URL raises it', async ({ page, request }) => {
    await listen(page);
    await open(page, '#/overzicht?publiek=driehoek');
    await expect(audienceMark(page)).toHaveAccessibleName(/Openbaar$/);
    const dialog = await openAudience(page);
    await expect(dialog.getByText('Er zijn geen gegevens voor de driehoek geladen.')).toBeVisible();
    await expect(dialog.getByRole('radio')).toHaveCount(0);
    await page.keyboard.press('Escape');
    // The made-up state of the action points and the terms of the cameras are published, and stand on this screen.
    await expect(page.getByText('Voorbeelddata: fictief')).toBeVisible();
    expect((await request.get('data/observations/demo-incidenten.csv')).status()).toBe(404);
    expect((await search(page, 5)).faults).toEqual([]);
  });

  publicTest('says on every screen why there is no figure, and shows the real ones', async ({ page }) => {
    await open(page, '#/overzicht');
    await expect(page.getByRole('main')).toContainText(/geen cijfers|geen reeks|geen gegevens/i);
    await goTo(page, 'Kaart');
    await expect(page.getByText('Deze kaart is er niet')).toBeVisible();
    await open(page, '#/trends');
    await expect(page.getByText(/^Totaal misdrijven: 847 in 2024/)).toBeVisible();
    await goTo(page, 'Gegevens');
    await expect(page.getByRole('row', { name: /Voorbeeld|fictief/ })).toHaveCount(0);
    await expect(page.getByText('Er ging iets mis')).toHaveCount(0);
  });
});

/** What only the driehoek reads in data/: ids and names of its indicators, and what is noted beside a status or camera. */
async function closedWords(): Promise<string[]> {
  const records = async (path: string): Promise<Record<string, unknown>[]> =>
    JSON.parse(await readFile(join('data', path), 'utf8')) as Record<string, unknown>[];
  const indicators = (await records('policy/indicators.json')).filter(
    ({ audience }) => audience === 'driehoek',
  );
  const noted = [
    ...(await records('policy/action-statuses.json')),
    ...(await records('cameras/cameras.json')),
  ];
  return [...indicators.flatMap(({ id, name }) => [id, name]), ...noted.map(({ note }) => note)].filter(
    (words) => typeof words === 'string',
  );
}

/** Everything that the page heard of its workers, as text. */
async function heardText(page: Parameters<typeof open>[0]): Promise<string> {
  return page.evaluate(() => JSON.stringify(Reflect.get(window, 'heard')));
}

/** Name and count of every buurt in the list beside the map. */
async function buurtList(page: Parameters<typeof open>[0], hash: string): Promise<[string, string][]> {
  await open(page, hash);
  const list = part(page, 'Buurten in beeld');
  await list.getByRole('button', { name: 'Toon alle buurten' }).click();
  await expect(list.locator('tbody tr')).toHaveCount(39);
  const cells = await cellsOf(list.getByRole('table'));
  return cells.map(([name = '', count = '']) => [name, count]);
}
