import { open as openFile, readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { dossierSizeLimit } from '../../src/policy/dossier/file.ts';
import { violations } from './axe.ts';
import { expect, open, part, settled, readingTest, test } from './page.ts';

const classification = '#/dossier?deel=classificatie&indicator=schuurinbraken';
const file = '#/dossier?deel=bestand';

/** Lets a kind count for the indicator, or changes nothing, and writes that down. */
async function record(page: Page, button: string, add?: string): Promise<void> {
  if (add !== undefined) {
    await page.getByRole('searchbox', { name: /^Soort toevoegen/ }).fill(add);
    await page.getByRole('button', { name: `Laat ${add} meetellen` }).click();
  }
  await page.getByLabel('Waarom zo?').fill('Besproken in het Veiligheidsoverleg');
  await page.getByLabel('Uw rol').fill('analist veiligheid');
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByText(/^Vastgelegd\./)).toBeVisible();
}

/** The counts now and after, as they stand in the table of effects. */
function effect(page: Page): Locator {
  return part(page, 'Wat verandert er?')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: /^Driehoek/ }) })
    .locator('strong');
}

async function save(page: Page): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar het dossier als bestand' }).click();
  return download;
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Kies een dossierbestand' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Forgets everything that this browser keeps of the page. */
async function clearStore(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases())
      await new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name ?? '');
        request.onsuccess = resolve;
        request.onerror = reject;
        request.onblocked = reject;
      });
  });
}

/** A dossier file of these entries, of the gemeente that the tests look at. */
function dossierOf(entries: readonly object[], municipality = 'GM0163', version = 1): string {
  return JSON.stringify({ format: 'veiligheidsbeeld-dossier', version, municipality, entries });
}

const written = { at: '2026-10-01T10:00:00.000Z', role: 'burgemeester', fictief: false };
const afspraak = {
  ...written,
  id: 'afspraak-1',
  is: 'afspraak',
  agreement: 'toezicht',
  priority: 'jeugd',
  indicator: null,
  audience: 'driehoek',
  who: 'teamchef',
  what: 'extra toezicht rond het station',
  due: '2026-12-01',
  done: null,
  withdrawn: false,
  dataHash: 'h',
};

test.describe('What counts for which indicator', () => {
  test('a change shows its effect, changes the figure everywhere, and survives a reload', async ({
    page,
  }) => {
    await open(page, classification);
    const now = await effect(page).first().textContent();
    await page.getByRole('searchbox', { name: /^Soort toevoegen/ }).fill('woninginbraak');
    await expect(page.getByText('Telt ook mee bij: Woninginbraken.').first()).toBeVisible();
    await page.getByRole('button', { name: 'Laat Woninginbraak meetellen' }).click();
    const after = effect(page).nth(1);
    await expect(after).toBeVisible();
    const then = (await after.textContent()) ?? '';
    expect(Number.parseInt(then, 10)).toBeGreaterThan(Number.parseInt(now ?? '', 10));
    await expect(page.getByText(/Daarom tellen wij prioriteiten nooit bij elkaar op/)).toBeVisible();
    await record(page, 'Leg de wijziging vast');
    await expect(page.getByText('1 van 51 indicatoren bevestigd.')).toBeVisible();
    await expect(effect(page)).toHaveText([then]);
    await page.reload();
    await settled(page);
    await expect(effect(page)).toHaveText([then]);
    await expect(part(page, 'Wat eerder is vastgelegd')).toContainText('analist veiligheid');
    await record(page, 'Terug naar het voorstel');
    await expect(effect(page)).toHaveText([now ?? '']);
    await expect(page.getByText('0 van 51 indicatoren bevestigd.')).toBeVisible();
  });

  test('nothing is written down without a reason and a role, nor a headline without a kind', async ({
    page,
  }) => {
    await open(page, '#/dossier?deel=classificatie&indicator=woninginbraken');
    await page.getByRole('button', { name: 'Laat Woninginbraak niet meer meetellen' }).click();
    await page.getByRole('button', { name: 'Leg de wijziging vast' }).click();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('Er moet minstens één soort meetellen.');
    await expect(alert).toContainText('Vul in waarom het team dit zo vastlegt.');
    await expect(alert).toContainText('Vul in vanuit welke rol u dit vastlegt.');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Wijziging weggooien' }).click();
    await expect(page.getByRole('button', { name: 'Bevestig het voorstel' })).toBeVisible();
  });

  readingTest(
    'per kind it tells every indicator, and finds the kinds that count nowhere',
    async ({ page }) => {
      await open(page, classification);
      const kinds = part(page, 'Per soort: waar telt hij mee?');
      await kinds.getByRole('searchbox').fill('3.1.1');
      await expect(kinds.getByRole('row').filter({ hasText: 'Drugshandel' })).toContainText('Ondermijning');
      await expect(kinds.getByText(/^1 van \d+ soorten/)).toBeVisible();
      await kinds.getByRole('searchbox').fill('');
      await kinds.getByRole('radio', { name: 'Nergens' }).check({ force: true });
      await expect(kinds.locator('tbody tr').first()).toContainText('telt nergens mee');
    },
  );
});

test.describe('The dossier as a file', () => {
  test('what was saved comes back in a browser that knows nothing', async ({ page }) => {
    await open(page, classification);
    await record(page, 'Leg de wijziging vast', 'Woninginbraak');
    const figure = await effect(page).first().textContent();
    await open(page, file);
    const download = await save(page);
    expect(download.suggestedFilename()).toMatch(
      /^veiligheidsbeeld-dossier-GM0163-\d{4}-\d\d-\d\d-vertrouwelijk-alleen-driehoek\.json$/,
    );
    const text = await readFile(await download.path(), 'utf8');
    await clearStore(page);
    await open(page, classification);
    await expect(page.getByText('0 van 51 indicatoren bevestigd.')).toBeVisible();
    await open(page, file);
    await choose(page, 'dossier.json', text);
    const preview = part(page, 'Wat verandert er met dossier.json?');
    await expect(preview).toContainText('1 nieuw');
    await expect(preview.getByRole('table', { name: 'Nieuw (1)' })).toContainText(
      'Inbraak in box, garage of schuur',
    );
    await expect(page.getByRole('row', { name: 'Wat telt waar mee 0 0 nog niet' })).toBeVisible();
    await preview.getByRole('button', { name: 'Voeg samen' }).click();
    await expect(page.getByText('dossier.json is samengevoegd: 1 wijziging erbij.')).toBeVisible();
    await open(page, classification);
    await expect(effect(page)).toHaveText([figure ?? '']);
    await open(page, file);
    expect(await readFile(await (await save(page)).path(), 'utf8')).toBe(text);
    await choose(page, 'dossier.json', text);
    await expect(page.getByText('Alles uit dit bestand staat hier al. Er verandert niets.')).toBeVisible();
  });

  test('shows what will stand otherwise, and changes nothing when a person does not want it', async ({
    page,
  }) => {
    await open(page, file);
    await choose(page, 'eerst.json', dossierOf([afspraak]));
    await page.getByRole('button', { name: 'Voeg samen' }).click();
    await expect(page.getByText(/is samengevoegd/)).toBeVisible();
    const newer = { ...afspraak, id: 'afspraak-2', at: '2026-10-09T10:00:00.000Z', done: '2026-10-09' };
    const older = { ...afspraak, id: 'afspraak-0', at: '2026-09-01T10:00:00.000Z', what: 'toezicht' };
    await choose(page, 'later.json', dossierOf([newer, older]));
    const changed = page.getByRole('table', { name: 'Anders dan nu (1)' });
    await expect(changed).toContainText('vóór 1 dec 2026');
    await expect(changed).toContainText('gereed op 9 okt 2026');
    await expect(page.getByText('Ouder, alleen voor de geschiedenis (1)').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Niet samenvoegen' }).click();
    await expect(changed).toHaveCount(0);
    await expect(page.getByRole('row', { name: /^Afspraken/ })).toContainText('1 oktober 2026');
  });

  for (const [what, text, sentence] of [
    [
      'of another gemeente',
      dossierOf([], 'GM0001'),
      'Dit dossier is van gemeente GM0001; hier staat GM0163 open.',
    ],
    ['of a newer version', dossierOf([], 'GM0163', 9), 'Dit dossier is van een nieuwere versie (9)'],
    [
      'with an unknown key',
      dossierOf([{ ...afspraak, extra: 1 }]),
      'afspraak-1, veld “extra”: Het veld “extra” is onbekend.',
    ],
    ['with an entry twice', dossierOf([afspraak, afspraak]), '“afspraak-1” komt meer dan één keer voor.'],
    [
      'about nothing',
      dossierOf([{ ...afspraak, priority: 'nooit' }]),
      'maar dat staat niet bij de prioriteiten.',
    ],
    ['that is no JSON', '{"format": ', 'Dit is geen geldige JSON'],
    ['that is no dossier', '{}', 'Dit is geen dossier van Veiligheidsbeeld.'],
  ] as const)
    readingTest(`a dossier ${what} is refused whole, with a sentence`, async ({ page }) => {
      await open(page, file);
      await choose(page, 'fout.json', text);
      const alert = page.getByRole('alert');
      await expect(alert).toContainText('fout.json is niet samengevoegd');
      await expect(alert).toContainText(sentence);
      await expect(alert).toContainText('Er is niets veranderd.');
      await expect(page.getByRole('row', { name: /^Afspraken/ })).toContainText('nog niet');
    });

  readingTest('a dossier that is too large is refused whole, with a sentence', async ({ page }, info) => {
    // One that takes no room on the disk.
    const path = info.outputPath('fout.json');
    const large = await openFile(path, 'w');
    await large.truncate(dossierSizeLimit + 1);
    await large.close();
    await open(page, file);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Kies een dossierbestand' }).click();
    await (await chooser).setFiles(path);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('fout.json is niet samengevoegd');
    await expect(alert).toContainText(/Een dossier is hoogstens 100(,0)?\sMB\./);
    await expect(alert).toContainText('Er is niets veranderd.');
  });

  test('an entry that was changed by hand refuses the merge', async ({ page }) => {
    await open(page, file);
    await choose(page, 'eerst.json', dossierOf([afspraak]));
    await page.getByRole('button', { name: 'Voeg samen' }).click();
    await expect(page.getByText(/is samengevoegd/)).toBeVisible();
    await choose(page, 'met-de-hand.json', dossierOf([{ ...afspraak, who: 'iemand anders' }]));
    await expect(page.getByRole('alert')).toContainText('met een andere inhoud');
    await expect(page.getByRole('button', { name: 'Voeg samen' })).toHaveCount(0);
  });

  readingTest(
    'openbaar neither saves nor joins, and names no kind of an indicator that it may not know',
    async ({ page }) => {
      await open(page, `${file}&publiek=openbaar`);
      await expect(page.getByText('Alleen voor de driehoek')).toBeVisible();
      await expect(page.getByRole('main').getByRole('button', { name: /dossier/i })).toHaveCount(0);
      await open(page, '#/dossier?deel=classificatie&publiek=openbaar');
      await expect(page.getByRole('button', { name: 'Bevestig het voorstel' })).toHaveCount(0);
      await expect(page.getByText('Meld Misdaad Anoniem')).toHaveCount(0);
    },
  );
});

test.describe('axe finds nothing', () => {
  for (const hash of [classification, file, `${classification}&publiek=openbaar`, `${file}&publiek=openbaar`])
    readingTest(`on ${hash}`, async ({ page }) => {
      await open(page, hash);
      expect(await violations(page)).toEqual([]);
    });
});
