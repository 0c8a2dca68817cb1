import type { Locator, Page } from '@playwright/test';
import { choose, expect, open, part, readingTest, test } from './page.ts';

const evaluation = '#/cameratoezicht?versie=1&onderdeel=evaluatie&camera=kuperserf';

/** The verdict, where there is one: a heading of its own level under the choices. */
const verdict = (page: Page): Locator =>
  page.getByRole('heading', {
    level: 2,
    name: /^(Na de plaatsing|Niet te zeggen|Geen verschil)/,
  });

/** What a person sees of the evaluation beside the choices. */
async function told(page: Page): Promise<string> {
  const whole = await page.getByRole('main').innerText();
  const choices = await page.getByRole('region', { name: 'Keuzes van de evaluatie' }).innerText();
  return whole.replace(choices, '');
}

readingTest.describe('An address that asks for what cannot be', () => {
  readingTest(
    'is answered with a sentence, and with no number that looks like an answer',
    async ({ page }) => {
      await open(page, '#/gegevens');
      for (const [asked, title, sentence] of [
        ['straal-camera=1500', 'Een andere camera kijkt naar hetzelfde gebied', /Kies een kleiner gebied\.$/],
        ['ringen=100-300,200-500', 'De ringen overlappen', /Pas de ringen aan\.$/],
        // The camera's own place as its control.
        [
          'controle=plekken:228330/486760/100',
          'De controle ligt in het cameragebied',
          /overlapt het cameragebied\. Kies een andere plek/,
        ],
        [
          'controle=plekken:200000/400000/100',
          'De controle ligt buiten de cijfers',
          /daarvan zijn geen incidenten bekend\. Kies een andere plek\.$/,
        ],
        [
          'niveau=buurt&controle=gebieden:BU01630301',
          'Een buurt staat er twee keer in',
          /Nijverdal-Centrum .* kan dan niet ook de controle zijn/,
        ],
        ['vensters=1-9', 'Er zijn te weinig jaren na de start', /Er zijn 4 hele jaren achteraf\./],
        ['vensters=9-3', 'Er zijn te weinig jaren vóór de start', /Er zijn 3 hele jaren vooraf\./],
        ['vensters=2-3&weggelaten=2019-01..2022-03', 'Er blijft geen maand over', /Tel weer maanden mee/],
      ] as const) {
        await page.evaluate((hash) => (location.hash = hash), `${evaluation}&${asked}`);
        await expect(page.getByText(title, { exact: true }), asked).toBeVisible();
        await expect(page.getByText(sentence), asked).toBeVisible();
        await expect(verdict(page), asked).toHaveCount(0);
        expect(await told(page), asked).not.toMatch(/%|dan het vergelijkingsgebied|dezelfde proef/);
      }
    },
  );

  readingTest('gets no verdict on fewer than five', async ({ page }) => {
    await open(page, '#/gegevens');
    await page.evaluate((hash) => (location.hash = hash), `${evaluation}&uitkomst=woninginbraken`);
    await expect(verdict(page)).toHaveText(/^Niet te zeggen .* op minder dan 5 toetsen wij niet\.$/);
    await expect(page.getByText(/Samenhang, geen bewijs|keuzes hetzelfde beeld/)).toHaveCount(0);
    expect(await told(page)).not.toMatch(/(meer|minder) [a-z ]+ dan het vergelijkingsgebied/);
  });

  readingTest(
    'says that another outcome or control stands in the place of one that is not here',
    async ({ page }) => {
      await open(page, '#/gegevens');
      await page.evaluate((hash) => (location.hash = hash), `${evaluation}&uitkomst=cybercrime`);
      await expect(
        page.getByText(/is hier niet te evalueren.* Hieronder staat meldingen jeugdoverlast\./),
      ).toBeVisible();
      await page.evaluate((hash) => (location.hash = hash), `${evaluation}&controle=gebieden:BU01999999`);
      await expect(page.getByText(/niet herkend en niet gebruikt: controle\./)).toBeVisible();
      await expect(verdict(page)).toHaveText(/^Niet te zeggen/);
    },
  );

  test('hears that a camera began after the figures end @full', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00Z'));
    await open(page, '#/cameratoezicht?camera=ns-station-nijverdal');
    await page.getByRole('button', { name: 'Pas aan', exact: true }).click();
    await choose(page, 'Is de start bekend?', 'De dag');
    await page.getByLabel('Eerste dag').fill('2026-11-10');
    await page.getByLabel('Uw rol').fill('analist veiligheid');
    await page.getByRole('button', { name: 'Leg vast', exact: true }).click();
    await expect(page.getByText('Vastgelegd: NS-station Nijverdal.')).toBeVisible();
    await open(page, evaluation.replace('kuperserf', 'ns-station-nijverdal'));
    await expect(page.getByText('De camera begon na het einde van de cijfers')).toBeVisible();
    await expect(page.getByText('De cijfers lopen tot en met oktober 2026.')).toBeVisible();
    await expect(verdict(page)).toHaveCount(0);
    expect(await told(page)).not.toMatch(/%/);
  });
});

readingTest.describe('A control that a person chooses', () => {
  readingTest('changes the numbers and the address, and never the verdict', async ({ page }) => {
    await open(page, evaluation);
    const control = page.getByRole('combobox', { name: 'Vergelijk met' });
    const own = page.getByText(
      /^Met uw keuzes\. Geteld: van \d+ naar \d+\. Tegen de controle is dat \d+% minder/,
    );
    await expect(verdict(page)).toHaveText(/^Niet te zeggen/);
    await expect(own).toHaveCount(0);
    const before = await verdict(page).innerText();
    await control.selectOption('gekozen buurten');
    await expect(page).toHaveURL(/controle=gebieden(:|%3A)BU\d+/);
    await expect(own).toBeVisible();
    await expect(verdict(page)).toHaveText(before);
    const all = page.url();
    await page.getByText('Meer: ringen, buurten, maanden').click();
    const buurten = page.getByRole('group', { name: 'Buurten om mee te vergelijken' });
    await buurten.getByRole('checkbox', { checked: true }).first().uncheck({ force: true });
    await expect(page).not.toHaveURL(all);
    await page.goBack();
    await page.goBack();
    await expect(page).not.toHaveURL(/controle=/);
    await expect(own).toHaveCount(0);
    await expect(verdict(page)).toHaveText(before);
  });
});

readingTest.describe('The map of the evaluation', () => {
  readingTest('moves when a person asks for it, by buttons and by keyboard @full', async ({ page }) => {
    await open(page, evaluation);
    const shown = page.getByRole('button', { name: 'Toon de kaart die beweegt' }).first();
    await shown.click();
    const room = page.locator('.vb-zone-view .vb-map__stage').first();
    // The checks of the evaluation run beside it.
    await expect(room).toHaveAttribute('data-centre', /^\d+,\d+,/, { timeout: 60_000 });
    const at = async (): Promise<string> => (await room.getAttribute('data-centre')) ?? '';
    const first = await at();
    await room.getByRole('button', { name: 'Inzoomen' }).click();
    await expect.poll(at).not.toBe(first);
    const zoomed = await at();
    await room.locator('canvas').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(at).not.toBe(zoomed);
    await page.getByRole('button', { name: 'Toon de tekening' }).click();
    await expect(room).toHaveCount(0);
    await expect(part(page, 'Keuzes van de evaluatie')).toBeVisible();
  });
});
