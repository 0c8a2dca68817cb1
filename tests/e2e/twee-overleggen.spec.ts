import type { Page } from '@playwright/test';
import { makeDelivery } from '../../scripts/demo/delivery.ts';
import { readInputs } from '../../scripts/demo/inputs.ts';
import { dataFolder } from '../support/package-files.ts';
import { added, chooseFile, type MadeFile } from './gegevens.ts';
import { expect, goTo, open, part, test } from './page.ts';
import { sheetsOf, textsOf } from './pdf.ts';

const headline = (page: Page) => page.locator('.vb-present__headline');

/** A file of the demo with the months up to one. */
function delivery(month: string): MadeFile {
  const input = readInputs(dataFolder);
  if (!input.ok) throw new Error(input.failure.join('\n'));
  const made = makeDelivery(input.value, month);
  if (!made.ok) throw new Error(made.failure);
  return { name: made.value.name, bytes: Buffer.from(made.value.csv) };
}

/** The report in view as PDF: its sheets are A4, each says for whom it is and that it is made up. Gives their texts. */
async function printed(page: Page): Promise<string[]> {
  await expect(page.getByRole('button', { name: 'Print of bewaar als PDF' })).toBeVisible({
    timeout: 60_000,
  });
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const [sheets, texts] = [sheetsOf(pdf), textsOf(pdf)];
  expect(texts.length).toBe(sheets.length);
  for (const { width, height } of sheets) {
    expect(Math.abs(width - 595)).toBeLessThan(1.5);
    expect(Math.abs(height - 842)).toBeLessThan(1.5);
  }
  for (const [at, text] of texts.entries()) {
    expect(text).toContain(`${at + 1}van${texts.length}`);
    expect(text).toContain('Voorbeelddata:fictief');
    expect(text).toContain('Vertrouwelijk,alleendriehoek');
  }
  expect(texts.filter((text) => text.includes('Bijlage:decijfers'))).toHaveLength(1);
  return texts;
}

const squeezed = (text: string): string => text.replaceAll(/\s/gu, '');

/** On the wall: goes to the first page of a part of the agenda, and waits for its figures. */
async function forwardTo(page: Page, agenda: RegExp): Promise<void> {
  await page.locator('.vb-present__agenda').getByRole('link', { name: agenda }).click();
  await expect(page.getByText('De cijfers worden berekend')).toHaveCount(0, { timeout: 60_000 });
}

/** Sets the day on every clock: of the page, and of the workers that the next opened page starts. */
async function days(page: Page): Promise<(day: string) => Promise<void>> {
  let now = 0;
  await page.route(/\/assets\/(answers|jobs)-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `Date.now = () => ${now};\n${await response.text()}` });
  });
  return async (day) => {
    const date = new Date(`${day}T10:00:00Z`);
    now = date.getTime();
    await page.clock.setFixedTime(date);
  };
}

async function freeze(page: Page): Promise<void> {
  await expect(page.getByText('wordt berekend', { exact: true })).toHaveCount(0, { timeout: 180_000 });
  await page.getByRole('button', { name: 'Zet dit overleg vast' }).click();
  await page.getByRole('button', { name: 'Ja, zet vast zoals het nu is' }).click();
  await expect(part(page, 'Overleggen').getByText('Vastgezet').first()).toBeVisible();
}

test('two meetings, from the preparation to the printed report, with a new month between them @full', async ({
  page,
}) => {
  test.setTimeout(600_000);
  // What is not there says so with the page that stood there, long before the whole is out of time.
  page.setDefaultTimeout(60_000);
  const setDay = await days(page);
  await setDay('2026-11-05');
  const [october, november] = [delivery('2026-10'), delivery('2026-11')];

  // The day before: October's file, and the meeting as it always is.
  await open(page, '#/gegevens');
  await chooseFile(page, october);
  await (await added(page, october.name)).getByRole('radio', { name: 'Ja, alle meldingen' }).check();
  await goTo(page, 'Overleg');
  await page.getByLabel('Naam', { exact: true }).fill('Overleg over oktober');
  await page.getByLabel('Aanwezig (rollen, met komma’s ertussen)').fill('burgemeester, teamchef politie');
  await page.getByLabel(/rol/).last().fill('analist veiligheid');
  await page.getByRole('button', { name: 'Bewaar het overleg' }).click();
  await expect(page.getByText('Het overleg is bewaard.')).toBeVisible();

  // On the wall: through the agenda, into the live screen and back, and an agreement on the page that it is about.
  await page.getByRole('button', { name: 'Presenteren', exact: true }).click();
  await expect(page.getByText('Er is nog geen eerder overleg vastgelegd')).toBeVisible({ timeout: 60_000 });
  await forwardTo(page, /^Trends/);
  await expect(headline(page)).toContainText('Jeugdoverlast');
  const shown = await headline(page).innerText();
  await page.getByRole('link', { name: 'Open dit scherm' }).click();
  await expect(page).toHaveTitle(/^Trends /);
  await page.goBack();
  await expect(headline(page)).toHaveText(shown);
  await page.keyboard.press('a');
  const form = page.getByRole('dialog', { name: /^Nieuwe afspraak: / });
  await form.getByLabel('Wat', { exact: true }).fill('Extra jongerenwerk op vrijdagavond');
  await form.getByLabel('Wie (rol of organisatie)').fill('jongerenwerk');
  await form.getByLabel('Klaar op').fill('15-12-2026');
  await form.getByRole('button', { name: 'Leg vast' }).click();
  await expect(form).toHaveCount(0);
  await expect(headline(page)).toBeFocused();
  await expect(headline(page)).toHaveText(shown);
  await forwardTo(page, /^Afspraken/);
  await expect(page.getByText('Extra jongerenwerk op vrijdagavond')).toBeVisible();
  await page.keyboard.press('Escape');

  // After it: frozen, and on paper.
  await freeze(page);
  await page.getByRole('button', { name: 'Verslag', exact: true }).click();
  const first = await printed(page);
  expect(first[0]).toContain('Verslag,5november2026');
  expect(first[0]).toContain('Aanwezig:burgemeester,teamchefpolitie.');
  expect(first[0]).toContain('Afgesprokeninditoverleg');
  expect(first[0]).toContain('Extrajongerenwerkopvrijdagavond');
  expect(first.join('')).toContain(squeezed(shown));
  expect(first.join('')).not.toContain('Herzien');

  // A month later the next delivery brings November, and late reports of September and October.
  await setDay('2026-12-03');
  await open(page, '#/gegevens');
  await chooseFile(page, november);
  const question = part(page, `${november.name}: deze maanden zijn er al`);
  await question.getByRole('button', { name: 'Vervangen' }).click();
  await (await added(page, november.name)).getByRole('radio', { name: 'Ja, alle meldingen' }).check();

  // The next meeting is one click from the last one.
  await goTo(page, 'Overleg');
  await part(page, 'Overleggen')
    .getByRole('button', { name: /^Maak het overleg na “Overleg over oktober/ })
    .click();
  await expect(page.getByLabel('Datum', { exact: true })).toHaveValue('3 dec 2026');
  await page.getByRole('button', { name: 'Presenteren', exact: true }).click();
  await expect(page.getByText('Nieuw: nov 2026.')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/^(september|oktober) 2026, .*: was \d+, nu \d+$/).first()).toBeVisible();
  await forwardTo(page, /^Afspraken/);
  await expect(page.getByText('Extra jongerenwerk op vrijdagavond')).toBeVisible();
  await page.keyboard.press('Escape');
  await freeze(page);
  await page.getByRole('button', { name: 'Verslag', exact: true }).click();
  const second = await printed(page);
  expect(second[0]).toContain('Verslag,3december2026');
  expect(second.join('')).toContain('Nieuw:nov2026.');
  expect(second.join('')).toContain('Extrajongerenwerkopvrijdagavond');

  // What was said in November stands as it was, with what is otherwise now beside it: on paper and on the wall.
  await page.getByRole('button', { name: 'Terug naar het overleg' }).click();
  await part(page, 'Overleggen')
    .getByRole('link', { name: /^Overleg over oktober/ })
    .last()
    .click();
  await page.getByRole('button', { name: 'Verslag', exact: true }).click();
  const again = await printed(page);
  expect(again.join('')).toContain(squeezed(shown));
  expect(again.join('')).toContain('Herziensindshetvastzettenop5nov2026.');
  expect(again.join('')).toMatch(/oktober2026:was\d+,nu\d+/);
});
