import { mkdtemp, open as openFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { sizeLimit } from '../../src/intake/file-like.ts';
import { both, instead, prelude, type Fault } from './fault.ts';
import { give, second } from './kept.ts';

/** A file on disk that takes no room, one byte over what is read. */
async function giveHuge(page: Page): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'veiligheidsbeeld-'));
  const path = join(folder, 'groot.csv');
  const file = await openFile(path, 'w');
  await file.truncate(sizeLimit + 1);
  await file.close();
  await give(page, path);
  await page.getByRole('region', { name: 'groot.csv is niet toegevoegd' }).waitFor();
  await rm(folder, { recursive: true });
}

/** A file that is taken away after it was chosen and before it is read. */
async function giveVanishing(page: Page): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'veiligheidsbeeld-'));
  const path = join(folder, 'weg.csv');
  await writeFile(path, second.bytes);
  await page.route(/assets\/jobs-.*\.js/, async (route) => {
    await rm(folder, { recursive: true, force: true });
    await route.continue();
  });
  await give(page, path);
}

const given = (name: string, bytes: Buffer) => (page: Page) => give(page, { name, bytes });
const zip = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(60, 7)]);
const refused = { hash: '#/gegevens', button: null, keeps: 'all' } as const;
const room = "throw new RangeError('Array buffer allocation failed');";

/** Files that cannot be read, and a memory that is out. */
export const files: readonly Fault[] = [
  {
    ...refused,
    name: 'a file is larger than what is read',
    during: giveHuge,
    reads: /er past hoogstens 500\sMB\. Er is niets van gelezen\./,
  },
  {
    ...refused,
    name: 'the memory is out when a file is opened',
    before: prelude(
      'jobs',
      "Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));",
    ),
    during: (page) => give(page, second),
    reads: /De browser kon het bestand niet lezen/,
  },
  {
    ...refused,
    name: 'the memory is out while a file is read',
    before: prelude('jobs', `TextDecoder.prototype.decode = () => { ${room} };`),
    during: (page) => give(page, second),
    reads: /Dit bestand past niet in het geheugen van deze browser/,
  },
  {
    ...refused,
    name: 'the memory is out while a file is counted',
    before: prelude(
      'jobs',
      `globalThis.Int32Array = class extends Int32Array { constructor() { ${room} } };`,
    ),
    during: (page) => give(page, second),
    reads: /Dit bestand past niet in het geheugen van deze browser/,
  },
  {
    ...refused,
    name: 'a file is taken away before it is read',
    during: giveVanishing,
    reads: /De browser kon het bestand niet lezen .*Kijk of het nog op dezelfde plek staat/,
  },
  {
    ...refused,
    name: 'what unpacks a file is gone',
    during: both(instead(/assets\/unpack-.*\.js/, 'gone'), given('map.zip', zip)),
    reads: /met het bestand is niets mis\. Laad de pagina opnieuw/,
  },
  {
    ...refused,
    name: 'a workbook is cut off',
    during: given('map.xlsx', zip),
    reads: 'Het bestand is beschadigd en gaat niet open. Download of bewaar het opnieuw.',
  },
  {
    ...refused,
    name: 'a file is a page of a website',
    during: given('tabel.csv', Buffer.from('<!doctype html><html><body>Log in</body></html>\n')),
    reads: /Wij herkennen de kop van dit bestand niet|Dit is geen CSV-bestand/,
  },
  {
    ...refused,
    name: 'a file is empty',
    during: given('leeg.csv', Buffer.from('')),
    reads: 'Het bestand is leeg. Maak het opnieuw en kijk of er regels in staan.',
  },
];
