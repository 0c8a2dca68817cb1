import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { dataFolder } from '../../../support/package-files.ts';

/** Large files that have no part in these tests. */
const heavy = ['observations/demo-incidenten.csv', 'observations/landelijk.csv'];

/** A copy of the data of this project without its largest figures: as good a package, and read sooner. */
export async function copyLeanData(folder: string): Promise<void> {
  await cp(dataFolder, folder, { recursive: true });
  const file = join(folder, 'datapackage.json');
  const descriptor = JSON.parse(readFileSync(file, 'utf8')) as { resources: { path: string }[] };
  const resources = descriptor.resources.filter(({ path }) => !heavy.includes(path));
  writeFileSync(file, `${JSON.stringify({ ...descriptor, resources }, null, 2)}\n`);
  for (const path of heavy) rmSync(join(folder, path));
}
