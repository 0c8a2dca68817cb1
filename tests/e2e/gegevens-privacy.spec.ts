import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { added, chooseFile } from './gegevens.ts';
import { listen } from './messages.ts';
import { expect, goTo, open, test } from './page.ts';

const leak =
  /jansen|grotestraat|7442 ?ab|111222333|1971-03-05|kh-?123-?b|0612345678|voorbeeld\.nl|0417164300/i;
const secrets =
  'Jan Jansen;Grotestraat 12a;7442 AB;111222333;1971-03-05;KH-123-B;0612345678;jan@voorbeeld.nl;NL91ABNA0417164300';
const good = '2026-08-03T14:30;;E35;;1';

/** Columns that are not read, and the same once in a column that is. */
const list = [
  'van;tot;soort;gebied;aantal;naam;adres;postcode;bsn;geboortedatum;kenteken;telefoon;e-mail;rekening',
  `${good};${secrets}`,
  `2026-08-03T14:30;;E35;Grotestraat 12a;1;${secrets}`,
  `2026-08-03T14:30;;Jan Jansen;;1;${secrets}`,
  `0612345678;;E35;;1;${secrets}`,
].join('\n');

test('what a file holds of persons is nowhere: page, address, messages, store, log or saved file', async ({
  page,
  context,
}) => {
  const said: string[] = [];
  context.on('console', (message) => said.push(message.text()));
  await listen(page);
  await open(page, '#/gegevens');
  await chooseFile(page, { name: 'lijst.csv', bytes: Buffer.from(list) });
  await added(page, 'lijst.csv');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar alles in één bestand' }).click();
  const saved = await readFile(await (await download).path(), 'utf8');
  expect(saved).toContain('lijst.csv');
  const places = { page: await page.content(), address: page.url(), saved, said: said.join('\n') };
  await goTo(page, 'Kaart');
  const later = { map: await page.content(), address: page.url(), ...(await keptIn(page)) };
  for (const [place, text] of [...Object.entries(places), ...Object.entries(later)])
    expect(leak.exec(text)?.[0], place).toBeUndefined();
  expect(later.store).toContain('lijst.csv');
  expect(later.messages).toContain('lijst.csv');
});

/** Everything that came from the workers, and everything that the browser keeps, as text. */
async function keptIn(page: Page): Promise<{ readonly messages: string; readonly store: string }> {
  return page.evaluate(async () => {
    const finished = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('the store cannot be read'));
      });
    const records: unknown[] = [
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
    ];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await finished(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        records.push(await finished(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    return { messages: JSON.stringify(Reflect.get(window, 'heard')), store: JSON.stringify(records) };
  });
}
