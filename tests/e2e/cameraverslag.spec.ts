import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { textsOf } from './pdf.ts';
import { choose, expect, open, part, settled, readingTest, test } from './page.ts';

const chosen =
  'onderdeel=verslag&camera=kuperserf&straal-camera=120&ringen=120-250,250-500&uitkomst=jeugdoverlast-meldingen&vensters=2-3&weggelaten=2021-01..2021-02';

const sheet = (page: Page) => page.getByRole('article');
const save = (page: Page) => page.getByRole('button', { name: 'Bewaar als concept' });

const final = (page: Page) => page.getByRole('button', { name: 'Maak definitief' });

/** Writes another start of Kuperserf in the register. */
async function setStart(page: Page, start: string, known = 'De dag', label = 'Eerste dag'): Promise<void> {
  await open(page, '#/cameratoezicht?camera=kuperserf');
  await page.getByRole('button', { name: 'Pas aan', exact: true }).click();
  await choose(page, 'Is de start bekend?', known);
  await page.getByLabel(label).fill(start);
  await page.getByLabel('Uw rol').fill('analist veiligheid');
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await expect(page.getByText('Vastgelegd: Kuperserf.')).toBeVisible();
}

/** Says in the register that the place of Kuperserf is right: nothing says so beforehand. */
async function confirmPlace(page: Page): Promise<void> {
  await open(page, '#/cameratoezicht?camera=kuperserf');
  await page.getByRole('button', { name: 'Pas aan', exact: true }).click();
  const sure = page.getByRole('checkbox', { name: 'De plek klopt' });
  await expect(sure).not.toBeChecked();
  await sure.check({ force: true });
  await page.getByLabel('Uw rol').fill('analist veiligheid');
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await expect(page.getByText('Vastgelegd: Kuperserf.')).toBeVisible();
}

/** Opens the evaluation that was saved, and waits until everything is counted. */
async function reopen(page: Page): Promise<void> {
  await part(page, 'Bewaarde evaluaties')
    .getByRole('link', { name: /^Heropen/ })
    .click();
  await expect(page.getByText('staat nu open')).toBeVisible();
  await expect(save(page)).toBeEnabled({ timeout: 60_000 });
}

/** The report with everything counted; the checks take a few seconds. */
async function openReport(page: Page, query = chosen): Promise<void> {
  await open(page, `#/cameratoezicht?versie=1&${query}`);
  await expect(save(page)).toBeEnabled({ timeout: 60_000 });
}

async function fillIn(page: Page): Promise<void> {
  await page
    .getByLabel('Waarom is cameratoezicht nodig')
    .fill('Overlast in de avond, ondanks toezicht op straat.');
  await page.getByLabel('Nummer van het besluit').fill('2022-118');
  await page.getByLabel('Datum van het besluit').fill('2022-03-14');
  await page.getByLabel('Borden voor het laatst gecontroleerd').fill('2026-03-03');
  await page.getByLabel('verlengen', { exact: true }).check();
  await page.getByLabel('Verlengen tot en met').fill('2027-12-31');
  await page.getByLabel('Waarom dit advies?').fill('De plaatsing hangt samen met minder meldingen.');
}

test('an evaluation is saved, and opens again exactly as it was', async ({ page }) => {
  await openReport(page);
  await fillIn(page);
  await save(page).click();
  await expect(page.locator('.vb-problems')).toBeFocused();
  await page.getByLabel('Uw rol').fill('adviseur veiligheid');
  await save(page).click();
  await expect(page.getByText('staat nu open')).toBeVisible();
  // Saving loads the dossier anew, and the checks with it.
  await expect(save(page)).toBeEnabled({ timeout: 60_000 });
  const then = await sheet(page).innerText();
  expect(then).toContain('Hoe vast staat dit');
  expect(then).toContain('2022-118, 14 mrt 2022');
  expect(then).toContain('verlengen tot en met 31 dec 2027');

  await openReport(page, 'onderdeel=verslag&camera=kuperserf');
  await expect(sheet(page)).not.toContainText('verlengen tot en met');
  await part(page, 'Bewaarde evaluaties')
    .getByRole('link', { name: /^Heropen/ })
    .click();
  await expect(page.getByText('De cijfers zijn hetzelfde gebleven.')).toBeVisible({ timeout: 60_000 });
  for (const one of [
    'straal-camera=120',
    'ringen=120-250,250-500',
    'vensters=2-3',
    'weggelaten=2021-01..2021-02',
  ])
    expect(page.url()).toContain(one);
  expect(await sheet(page).innerText()).toBe(then);

  await page.reload();
  await settled(page);
  await expect(page.getByText('De cijfers zijn hetzelfde gebleven.')).toBeVisible({ timeout: 60_000 });
  expect(await sheet(page).innerText()).toBe(then);
  await expect(page.getByLabel('Waarom dit advies?')).toHaveValue(
    'De plaatsing hangt samen met minder meldingen.',
  );
});

test('a text that claims more than the numbers is told so, in the report as well', async ({ page }) => {
  await openReport(page);
  await page.getByLabel('intrekken', { exact: true }).check();
  await page.getByLabel('Waarom dit advies?').fill('Bewezen: de overlast daalde door de camera’s.');
  await expect(sheet(page)).toContainText('Deze tekst zegt meer dan de cijfers');
  await expect(sheet(page)).toContainText('“door de camera’s”');
  await expect(sheet(page)).toContainText('bij Advies');
  const print = page.getByRole('button', { name: 'Druk af of bewaar als PDF' });
  await expect(print).toBeDisabled();
  await final(page).click();
  const problems = page.locator('.vb-problems');
  await expect(problems).toContainText('“door de camera’s” bij Advies');
  await page.getByLabel('Waarom dit advies?').fill('Er is samenhang, geen bewijs. De raad zei: “bewezen”.');
  await expect(sheet(page)).not.toContainText('Deze tekst zegt meer dan de cijfers');
  await expect(problems).not.toContainText('bij Advies');
  await expect(print).toBeEnabled();
});

test('is final only when what the law asks for the advice is known, and a concept after any change', async ({
  page,
}) => {
  await confirmPlace(page);
  await openReport(page);
  await fillIn(page);
  const status = page.locator('.vb-report-status');
  await expect(status).toContainText('Concept.');
  await expect(sheet(page)).toContainText('Nog niet bekend van wat artikel 151c vraagt:');
  await page.getByLabel('Uw rol').fill('adviseur veiligheid');
  await final(page).click();
  await expect(page.locator('.vb-problems').getByRole('listitem')).toHaveText([
    /^Grondslag: onbekend\./,
    /^Overleg OvJ: onbekend\./,
    /^Bewaartermijn: onbekend\./,
    /^Plicht tot intrekken: onbekend\./,
    /^Lichter middel: onbekend\./,
    /^Niet genoeg, want: onbekend\./,
  ]);
  await page.getByLabel('Grondslag').fill('APV artikel 2:77');
  await choose(page, 'Worden beelden hoogstens vier weken bewaard?', 'ja');
  await choose(page, 'Is afgesproken dat de camera weggaat zodra die niet meer nodig is?', 'ja');
  await page.getByLabel('Welke lichtere middelen').fill('Jongerenwerk.');
  await page.getByLabel('Waarom waren die niet genoeg?').fill('De overlast bleef.');
  await page.getByLabel('Overleg met de officier van justitie').fill('2022-03-09');
  await final(page).click();
  await expect(sheet(page)).not.toContainText('Nog niet bekend van wat artikel 151c vraagt');
  await expect(status).toContainText(/^Definitief sinds .* vastgelegd door adviseur veiligheid\.$/);
  const kept = part(page, 'Bewaarde evaluaties');
  await expect(kept).toContainText('definitief, ');
  const count = await kept.getByText('definitief, ').count();
  await final(page).click();
  await expect(page.getByText('Dit verslag is al definitief. Er is niets opnieuw bewaard.')).toBeVisible();
  await expect(kept.getByText('definitief, ')).toHaveCount(count);
  await page.getByLabel('Waarom dit advies?').fill('Anders.');
  await expect(status).toContainText('De tekst is veranderd sinds dit verslag definitief werd.');
  await open(page, '#/overzicht');
  const said = page.getByText(/advies: verlengen t\/m 31 dec 2027, verslag van/);
  await expect(said).toBeVisible();
  const sentence = (await said.innerText()).trim();
  await open(page, '#/overleg?vorm=presenteren&pagina=cameras-kuperserf');
  await expect(page.getByText(sentence, { exact: true })).toBeVisible({ timeout: 60_000 });
});

test('a start that is known to the month stands in the report as such @full', async ({ page }) => {
  await setStart(page, '2022-04', 'Alleen de maand', 'Eerste maand');
  await openReport(page);
  await expect(sheet(page)).toContainText('vanaf april 2022 (dag onbekend)');
  await expect(page.getByLabel('Begin van de termijn')).toHaveValue('apr 2022');
});

test('a saved evaluation tells which figures changed since, and is itself again when they are back @full', async ({
  page,
}) => {
  await openReport(page);
  await page.getByLabel('Uw rol').fill('adviseur veiligheid');
  await save(page).click();
  await expect(page.getByText('staat nu open')).toBeVisible();
  await expect(save(page)).toBeEnabled({ timeout: 60_000 });
  const then = await sheet(page).innerText();

  await setStart(page, '2022-06-01');
  await openReport(page, 'onderdeel=verslag&camera=kuperserf');
  await reopen(page);
  const since = page.locator('.vb-notice').filter({ hasText: 'De cijfers zijn veranderd sinds' });
  await expect(since).toContainText('in het register veranderd');
  const row = since.getByRole('row', { name: /^Cameragebied, erna/ });
  const [was = '', is = ''] = await row.getByRole('cell').allInnerTexts();
  expect(was).toMatch(/^\d+$/);
  expect(is).toMatch(/^\d+$/);
  expect(is).not.toBe(was);
  expect(then).toContain(was);

  await setStart(page, '2022-04-01');
  await openReport(page, 'onderdeel=verslag&camera=kuperserf');
  await reopen(page);
  await expect(page.getByText('De cijfers zijn hetzelfde gebleven.')).toBeVisible({ timeout: 60_000 });
  expect(await sheet(page).innerText()).toBe(then);
});

test('gives the college one sheet of paper, with the advice, the verdict and the law', async ({ page }) => {
  await openReport(page);
  await fillIn(page);
  await page.getByLabel('Waarom is cameratoezicht nodig').fill('Overlast in de avond. '.repeat(60));
  await choose(page, 'Wat wilt u zien?', 'Eén blad voor het college');
  await expect(sheet(page)).toContainText('verlengen tot en met 31 dec 2027');
  await expect(sheet(page)).toContainText('Niet te zeggen of de camera samengaat met minder');
  await expect(sheet(page)).toContainText('2022-118, 14 mrt 2022');
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(await violations(page)).toEqual([]);
});

test('prints on A4 with the map in it, both marks, the tables and no controls, also after the report of a meeting', async ({
  page,
}) => {
  await open(page, '#/overleg?vorm=blad&pagina=trends');
  await expect(page.getByRole('article')).toBeVisible();
  await page.evaluate((to) => (location.hash = to), `#/cameratoezicht?versie=1&${chosen}`);
  await expect(save(page)).toBeEnabled({ timeout: 60_000 });
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? [];
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.length).toBeLessThan(9);
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[\s*0 0 59[45][.\d]* 84[12][.\d]*\s*\]/);

  const texts = textsOf(pdf);
  for (const text of texts) {
    expect(text).toContain('Voorbeelddata:fictief');
    expect(text).toContain('Vertrouwelijk,alleendriehoek');
    expect(text).toContain(`van${texts.length}`);
  }
  // What only the drawing of the map and of the months says: neither is blank on paper.
  const all = texts.join('');
  expect(all).toContain('Ring1,120');
  expect(all).toContain('Nijverdal-Centrum');
  expect(texts.join('')).toContain('camera,april2022');
  for (const said of [
    'Waarisgekeken',
    'Noodzaakentermijn',
    'Gegevensenbronnen',
    'Gegevenstotenmet31oktober2026',
  ])
    expect(texts.join('')).toContain(said);
  const appendix = texts.slice(texts.findIndex((text) => text.includes('Bijlage:decijfers'))).join('');
  for (const table of [
    'Tabel1:Veranderinginhetcameragebiedenderingen',
    'Tabel2:Incidentenpermaandinhetcameragebied.Ervoor',
    'Tabel2:Incidentenpermaandinhetcameragebied.Erna',
    'Tabel3:Veranderingperplek',
  ])
    expect(appendix).toContain(table);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Voorbeelddata: fictief').first()).toBeVisible();
  await expect(page.locator('.vb-only-print')).toHaveText('Vertrouwelijk, alleen driehoek');
  await expect(page.locator('.vb-only-print')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Onderdelen' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Druk af of bewaar als PDF' })).toBeHidden();
  await expect(save(page)).toBeHidden();
  const map = part(sheet(page), 'Waar is gekeken').getByRole('img').first();
  const box = await map.boundingBox();
  expect(box?.width).toBeGreaterThan(150);
  expect(await map.locator('path, circle').count()).toBeGreaterThan(3);
  await map.screenshot();
});

readingTest('is for the driehoek: in openbaar it says why, and shows no number', async ({ page }) => {
  await open(page, `#/cameratoezicht?versie=1&publiek=openbaar&${chosen}`);
  await expect(page.getByText('Het verslag is voor het gesloten overleg')).toBeVisible();
  await expect(sheet(page)).toHaveCount(0);
  await expect(save(page)).toHaveCount(0);
});

readingTest('has no barriers that axe finds', async ({ page }) => {
  await openReport(page);
  expect(await violations(page)).toEqual([]);
});
