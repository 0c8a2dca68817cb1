import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkData } from '../../../../scripts/data/check.ts';
import { packData } from '../../../../scripts/data/pack.ts';
import { inventedFolder, readFolder } from '../../../support/package-files.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'veiligheidsbeeld-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const codes = async (of: string): Promise<string[]> =>
  (await checkData(of)).problems.map(({ file, problem }) => `${file} ${problem}`);

describe('packData', () => {
  it('copies what the package lists, so that the copy is a good package', async () => {
    expect(await packData(inventedFolder, join(folder, 'out'))).toEqual({ ok: true, value: { files: 16, kept: 0 } });
    expect(await codes(join(folder, 'out'))).toEqual([]);
  });
  it('leaves the driehoek out of what is public, files and descriptions both', async () => {
    expect(await packData(inventedFolder, join(folder, 'out'), 'openbaar')).toEqual({ ok: true, value: { files: 15, kept: 0 } });
    const files = readFolder(join(folder, 'out'));
    expect([...files.keys()]).not.toContain('observations/meldingen.csv');
    expect(files.get('datapackage.json')).not.toMatch(/driehoek|meldingen\.csv/);
    expect(await codes(join(folder, 'out'))).toEqual([]);
  });
  it('replaces its own earlier copy, without what is no longer listed', async () => {
    await packData(inventedFolder, join(folder, 'out'));
    await packData(inventedFolder, join(folder, 'out'), 'openbaar');
    expect([...readFolder(join(folder, 'out')).keys()]).not.toContain('observations/meldingen.csv');
  });
  it('leaves a folder alone that it did not make, and the data themselves', async () => {
    writeFileSync(join(folder, 'brief.txt'), 'van iemand');
    expect(await packData(inventedFolder, folder)).toEqual({ ok: false, failure: { why: 'not-empty' } });
    expect([...readFolder(folder).keys()]).toEqual(['brief.txt']);
    const before = [...readFolder(inventedFolder).keys()];
    for (const out of [inventedFolder, join(inventedFolder, 'policy'), join(inventedFolder, '..')]) {
      expect(await packData(inventedFolder, out)).toEqual({ ok: false, failure: { why: 'not-empty' } });
    }
    expect([...readFolder(inventedFolder).keys()]).toEqual(before);
  });
  it('tells what is wrong where there is no package', async () => {
    const packed = await packData(folder, join(folder, 'out'));
    expect(packed.ok ? null : packed.failure.why).toBe('problems');
  });
});

describe('checkData', () => {
  it('tells a file that nobody listed, but not a hidden one', async () => {
    await cp(inventedFolder, folder, { recursive: true });
    writeFileSync(join(folder, 'policy', 'aantekening.txt'), 'x');
    writeFileSync(join(folder, '.DS_Store'), 'x');
    expect(await codes(folder)).toEqual(['policy/aantekening.txt file-not-listed']);
  });
  it('tells a checksum and a size that differ', async () => {
    await cp(inventedFolder, folder, { recursive: true });
    const path = join(folder, 'datapackage.json');
    const text = readFileSync(path, 'utf8');
    const sum = '"path": "surveys.json", "hash": "sha256:0"';
    const size = '"path": "cameras.json", "bytes": 1';
    writeFileSync(path, text.replace('"path": "surveys.json"', sum).replace('"path": "cameras.json"', size));
    expect(await codes(folder)).toEqual(['surveys.json hash-differs', 'cameras.json bytes-differ']);
  });
});
