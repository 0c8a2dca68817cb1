import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileAt } from '../../../../scripts/check-csv/file.ts';
import { openContext } from '../../../../scripts/check-csv/context.ts';
import { addFile } from '../../../../scripts/data/add.ts';
import { checkData } from '../../../../scripts/data/check.ts';
import { dataCommand } from '../../../../scripts/data/command.ts';
import { diskReader } from '../../../../scripts/data/disk.ts';
import type { Series } from '../../../../src/domain/observation/series.ts';
import { readBundled } from '../../../../src/intake/bundled.ts';
import { intake } from '../../../../src/intake/import.ts';
import { load } from '../../../../src/policy/source.ts';
import type { ObservationResource } from '../../../../src/policy/source.ts';
import { readFolder } from '../../../support/package-files.ts';
import { printed } from '../../../support/printed.ts';
import { copyLeanData } from '../fetch/lean-data.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const fixture = (name: string): string => `${root}tests/fixtures/csv/${name}`;
const now = Date.UTC(2026, 10, 1);

let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'veiligheidsbeeld-'));
  await copyLeanData(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function contextOf() {
  const context = await openContext(folder, now);
  if (context === null) throw new Error('no data');
  return context;
}

async function addedPaths(name: string, audience: 'driehoek' | 'openbaar' | null = null): Promise<string[]> {
  const added = await addFile(fixture(name), folder, audience, now);
  if (!added.ok) throw new Error(JSON.stringify(added.failure));
  return added.value.files.filter(({ rows }) => rows.lines.length > 0).map(({ path }) => path);
}

async function resourcesAt(paths: readonly string[]): Promise<ObservationResource[]> {
  const loaded = await load(diskReader(folder));
  if (!loaded.ok) throw new Error('the package is not good');
  return loaded.value.observationResources.filter(({ info }) => paths.includes(info.path));
}

/** Every row of known places in words, so that series can be compared whatever their dictionaries are. */
function rowsOf(all: readonly Series[]): string[] {
  return all
    .flatMap(({ info, columns, cells }) =>
      Array.from({ length: columns.length }, (_, row) => {
        const cell = columns.cell[row] ?? -1;
        const place = cell < 0 ? '' : `${cells.x[cell]} ${cells.y[cell]} ${cells.size[cell]}`;
        const area = info.areas[columns.area[row] ?? 0] ?? '';
        const kind = info.kinds[columns.kind[row] ?? 0] ?? '';
        const rest = [columns.from[row], columns.to[row], columns.count[row], columns.provisional[row]];
        return [info.where, info.when, kind, area, place, ...rest].join('|');
      }),
    )
    .filter((row) => !row.includes('|naam:'))
    .sort();
}

describe('addFile', () => {
  it.each([
    'eigen-incidenten.csv',
    'eigen-telling.csv',
    'eigen-registraties.csv',
    'meldingen-rd.csv',
    'politie-tabel-buurten-maanden-2024.csv',
    'statline-draaitabel.csv',
    'odata-misdrijven.csv',
  ])('%s: a good package that holds what the import kept', async (name) => {
    const file = await fileAt(fixture(name));
    if (!file.ok) throw new Error(JSON.stringify(file.failure));
    const context = await contextOf();
    // As on the command line: nobody is there to link unknown kinds.
    const hooks = { onProgress: () => undefined, isCancelled: () => false, kinds: [] };
    const outcome = await intake(file.value, context, {}, hooks);
    if (outcome.is !== 'accepted') throw new Error(outcome.is);
    const resources = await resourcesAt(await addedPaths(name));
    expect((await checkData(folder)).problems).toEqual([]);
    const series = resources.flatMap(({ info, text }) => {
      const read = readBundled(info, text, context);
      if (!read.ok) throw new Error(JSON.stringify(read.failure));
      expect(read.value).toHaveLength(1);
      return read.value;
    });
    expect(rowsOf(series)).toEqual(rowsOf(outcome.series));
    expect(series.length).toBeGreaterThan(0);
  });

  it('writes one file per series, named by its precision, for the audience of its source', async () => {
    const paths = await addedPaths('eigen-telling.csv');
    expect(paths.sort()).toEqual([
      'observations/eigen-telling-gemeente-jaar.csv',
      'observations/eigen-telling-gemeente-kwartaal.csv',
      'observations/eigen-telling-gemeente-maand.csv',
    ]);
    const [year] = await resourcesAt(['observations/eigen-telling-gemeente-jaar.csv']);
    expect(year?.text).toBe(
      'periode;soort;gebied;aantal;voorlopig\n2024;eigen/halt-verwijzingen;GM0163;12;0\n',
    );
    expect(year?.info).toMatchObject({ audience: 'driehoek', published: false, fictief: false });
  });

  it('never makes rows of the driehoek public, and calls nothing published that is for the driehoek', async () => {
    expect(await addFile(fixture('eigen-incidenten.csv'), folder, 'openbaar', now)).toEqual({
      ok: false,
      failure: { why: 'not-public' },
    });
    const police = 'politie-tabel-buurten-2024.csv';
    const [closed] = await resourcesAt(await addedPaths(police, 'driehoek'));
    expect(closed?.info).toMatchObject({ audience: 'driehoek', published: false });
    expect((await checkData(folder)).problems).toEqual([]);
  });

  it.each([
    ['politie-tabel-alle-niveaus-2024.csv', 'asks'],
    ['eigen-cameras.csv', 'refused'],
    ['../municipality/datapackage.json', 'refused'],
    ['bestaat-niet.csv', 'no-file'],
  ])('%s changes nothing: %s', async (name, why) => {
    const before = readFolder(folder);
    const added = await addFile(fixture(name), folder, null, now);
    expect(added.ok ? null : added.failure.why).toBe(why);
    expect(readFolder(folder)).toEqual(before);
  });

  it('does not write over what is there', async () => {
    await addedPaths('eigen-registraties.csv');
    const before = readFolder(folder);
    const again = await addFile(fixture('eigen-registraties.csv'), folder, null, now);
    expect(again.ok ? null : again.failure.why).toBe('exists');
    expect(readFolder(folder)).toEqual(before);
  });

  it('leaves out published figures that are finer than the data may hold', async () => {
    const file = join(folder, '..', `${folder.split('/').at(-1) ?? ''}.csv`);
    const table = readFileSync(fixture('politie-tabel-buurten-2024.csv'), 'utf8').split(/\r?\n/);
    const fine = (table[2] ?? '').replace(/1\.2\.3[^"]*/, '1.4.1 Zedenmisdrijf');
    writeFileSync(file, [table[0], table[1], fine].join('\n'));
    const added = await addFile(file, folder, null, now);
    rmSync(file);
    const files = added.ok ? added.value.files : [];
    expect(files.map(({ rows }) => [rows.lines.length, rows.tooFine])).toEqual([[1, 1]]);
    expect((await checkData(folder)).problems).toEqual([]);
  });

  it('keeps no text of a person, nor a place that only the file knows', async () => {
    const file = join(folder, '..', `${folder.split('/').at(-1) ?? ''}.csv`);
    writeFileSync(file, 'periode;soort;gebied;aantal\n2024;1.1.1;=1+1;3\n2024;1.1.1;GM0163;4\n');
    const added = await addFile(file, folder, null, now);
    rmSync(file);
    const files = added.ok ? added.value.files : [];
    expect(files.reduce((sum, { rows }) => sum + rows.elsewhere, 0)).toBe(1);
    expect(files.flatMap(({ rows }) => rows.lines)).toEqual(['2024;misdrijven/1.1.1;GM0163;4;0']);
    await addedPaths('meldingen-wgs84.csv');
    expect([...readFolder(join(folder, 'observations')).values()].join('')).not.toMatch(/=1\+1|bij de brug/);
  });
});

describe('npm run data -- add', () => {
  const run = (...args: string[]) =>
    printed(() => dataCommand(['add', ...args, '--data', folder], Date.now()));

  it('is 0 with what was added', async () => {
    const added = await run(fixture('eigen-registraties.csv'));
    expect(added.code).toBe(0);
    expect(added.out).toContain('observations/eigen-registraties-gemeente-maand.csv');
    expect(readFileSync(join(folder, 'datapackage.json'), 'utf8')).toContain('eigen-registraties-gemeente-maand');
  });

  it('is 1 with why not', async () => {
    const asked = await run(fixture('politie-tabel-alle-niveaus-2024.csv'));
    expect(asked.code).toBe(1);
    expect(asked.err).toContain('GM0163');
  });

  it.each([[[]], [[fixture('eigen-telling.csv'), '--audience', 'iedereen']]])(
    'is 2 when it was used wrongly: %j',
    async (words) => {
      expect((await run(...words)).code).toBe(2);
    },
  );
});
