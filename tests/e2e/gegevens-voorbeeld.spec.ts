import { expect, type Page } from '@playwright/test';
import { added, chooseFile, fixture } from './gegevens.ts';
import { goTo, open, settled, test } from './page.ts';

const mark = 'Voorbeelddata: fictief';

async function addMonth(page: Page): Promise<void> {
  await open(page, '#/gegevens');
  await chooseFile(page, fixture('eigen-maand.csv'));
  const card = await added(page, 'eigen-maand.csv');
  await card.getByRole('radio', { name: 'Ja, alle meldingen' }).check();
  await expect(card.getByRole('radio', { name: 'Ja, alle meldingen' })).toBeChecked();
}

test.describe('the first own month on top of the demo', () => {
  test('asks whether the demo goes, and says on every screen what one month can tell', async ({ page }) => {
    await addMonth(page);
    const card = await added(page, 'eigen-maand.csv');
    const question = card.getByRole('group', { name: 'Voorbeelddata wegleggen?' });
    await expect(page.getByText(mark)).toBeVisible();
    await question.getByRole('button', { name: 'Wegleggen' }).click();
    await expect(question).toHaveCount(0);
    await expect(page.getByText('De voorbeelddata zijn weggelegd. U ziet alleen wat echt is.')).toBeVisible();
    await expect(page.getByText(/fictief/)).toHaveCount(0);

    await goTo(page, 'Overzicht');
    await expect(page.getByRole('combobox', { name: 'Periode' })).toHaveText(/^okt 2026/);
    const jeugd = page.getByRole('region', { name: 'Jeugd en Veiligheid' });
    await expect(jeugd).toContainText('18');
    await expect(jeugd).toContainText('Vergelijken en een oordeel kan vanaf 24 maanden op rij; er is er 1.');
    await expect(page.getByText('geen cijfer', { exact: true })).toHaveCount(0);
    const away = page.getByRole('region', { name: 'Wat wijkt af' });
    await expect(away).toContainText('Nog niets te toetsen. Daarvoor zijn 37 maanden');
    await expect(page.getByText(/Niets valt buiten/)).toHaveCount(0);
    await expect(page.getByText(/fictief/i)).toHaveCount(0);

    await goTo(page, 'Kaart');
    await expect(page.getByText('De plek is alleen per buurt bekend. Daarom ziet u buurten.')).toBeVisible();
    await expect(page.getByText('18 incidenten (10\u00a0–\u2060\u00a029)')).toBeVisible();
    await expect(page.getByText(/Kies die periode/)).toHaveCount(0);
    await expect(page.getByText('Buurten, per 1.000 inwoners')).toHaveCount(0);

    await goTo(page, 'Prioriteiten');
    await expect(page.getByRole('row', { name: /^Meldingen jeugdoverlast/ })).toContainText('er is er 1.');

    await page.goto('#/trends?onderwerp=jeugdoverlast-meldingen');
    await settled(page);
    await expect(page.getByText('Meldingen jeugdoverlast: 18 in okt 2026')).toBeVisible();
    const direction = page.getByRole('region', { name: 'Gaat het omhoog of omlaag?' });
    await expect(direction).toContainText('24 maanden met bevestigde cijfers op rij nodig; er is er 1.');
    await expect(page.getByRole('region', { name: 'Wat doet het seizoen?' })).toContainText('36 maanden');

    await goTo(page, 'Bijzonderheden');
    await expect(page.getByText('Nog niets te toetsen.', { exact: true })).toBeVisible();
    await expect(page.getByText(/37 maanden met bevestigde cijfers op rij nodig; er is er 1/)).toBeVisible();
    await expect(page.getByText(/Niets valt buiten/)).toHaveCount(0);

    for (const screen of ['Beleving', 'Uitvoering', 'Cameratoezicht', 'Dossier']) {
      await goTo(page, screen);
      await expect(page.getByText(/fictief/i), screen).toHaveCount(0);
    }
    await goTo(page, 'Uitvoering');
    await expect(page.getByText(/een stand ingevuld: zonder stand telt/)).toBeVisible();
  });

  test('is aside at the next visit, and comes back with one click', async ({ page }) => {
    await addMonth(page);
    await page.getByRole('button', { name: 'Wegleggen' }).click();
    await page.reload();
    await settled(page);
    await page.getByRole('button', { name: 'Haal de voorbeelddata terug' }).click();
    await expect(page.getByText(mark)).toBeVisible();
    await page.getByRole('button', { name: 'Leg de voorbeelddata weg' }).click();
    await expect(page.getByText(mark)).toHaveCount(0);
    await page.getByRole('button', { name: 'Verwijder eigen-maand.csv' }).click();
    await expect(page.getByText(/geen eigen bestanden meer\. Voorbeelddata terughalen\?/)).toBeVisible();
    await page.getByRole('button', { name: 'Haal de voorbeelddata terug' }).click();
    await goTo(page, 'Overzicht');
    await expect(page.getByText(mark)).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Periode' })).toHaveText(
      /^nov\s2025\s–\u2060\sokt\s2026/,
    );
  });

  test('left where it is never stands in one count with what is own', async ({ page }) => {
    await addMonth(page);
    await page.getByRole('button', { name: 'Laten staan' }).click();
    await expect(page.getByText(/^De voorbeelddata staan aan\. Een soort met eigen cijfers/)).toBeVisible();
    await goTo(page, 'Overzicht');
    await expect(page.getByText(mark)).toBeVisible();
    // One month beside twelve of another kind leaves the page its twelve.
    await expect(page.getByRole('combobox', { name: 'Periode' })).toHaveText(
      /^nov\s2025\s–\u2060\sokt\s2026/,
    );
    const jeugd = page.getByRole('region', { name: 'Jeugd en Veiligheid' });
    await expect(jeugd).toContainText('18 in okt 2026; de rest is niet bekend.');
    await expect(jeugd).toContainText(
      'Uw eigen cijfers: alleen okt 2026. Voorbeeldcijfers van andere maanden tellen niet mee.',
    );
    // Trends of the own kind alone shows nothing made up, and says so by leaving the mark out.
    await page.goto('#/trends?onderwerp=jeugdoverlast-meldingen');
    await settled(page);
    await expect(page.getByText('Meldingen jeugdoverlast: 18 in okt 2026')).toBeVisible();
    await expect(page.getByText(mark)).toHaveCount(0);
    await goTo(page, 'Kaart');
    await expect(page.getByText('De plek is alleen per buurt bekend. Daarom ziet u buurten.')).toBeVisible();
    await expect(page.getByText('Voorbeelddata (fictief)')).toHaveCount(0);
  });

  test('of one kind of a sum says which kinds lack, and never that nothing is loaded', async ({ page }) => {
    await open(page, '#/gegevens');
    const rows = Array.from({ length: 12 }, (_, at) => `2026-10-${String(at + 10)};;3.9.1;GM0163;;;`);
    await chooseFile(page, {
      name: 'fraude.csv',
      bytes: Buffer.from(['van;tot;soort;gebied;vak;aantal;voorlopig', ...rows].join('\n')),
    });
    const card = await added(page, 'fraude.csv');
    await card.getByRole('button', { name: 'Wegleggen' }).click();
    await expect(page.getByText('De voorbeelddata zijn weggelegd.', { exact: false })).toBeVisible();
    const lacking =
      'Dit cijfer is niet compleet: van “Fraude (overig)” ontbreken de gegevens. Van “Online fraude en oplichting” zijn ze er wel. Voeg de rest toe bij Gegevens.';
    await goTo(page, 'Overzicht');
    const digital = page.getByRole('region', { name: 'Gedigitaliseerde criminaliteit' });
    await expect(digital).toContainText(lacking);
    await expect(digital).not.toContainText('geen gegevens geladen');
    await page.goto('#/trends?onderwerp=online-fraude');
    await settled(page);
    await expect(page.getByText(lacking).first()).toBeVisible();
  });

  test('leads from its report to its own months, and is still reported after Back', async ({ page }) => {
    await addMonth(page);
    const card = await added(page, 'eigen-maand.csv');
    await card.getByRole('link', { name: 'Trend: Woninginbraken' }).click();
    await settled(page);
    await expect(page.getByText('Woninginbraken: 7 in okt 2026')).toBeVisible();
    await page.goBack();
    await (await added(page, 'eigen-maand.csv')).getByRole('link', { name: 'Kaart: Woninginbraken' }).click();
    await settled(page);
    await expect(page.getByText('7 incidenten (2\u00a0–\u2060\u00a015)')).toBeVisible();
    await page.goBack();
    await added(page, 'eigen-maand.csv');
  });
});
