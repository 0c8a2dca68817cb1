import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDossier, dossierText } from '../../../../scripts/data/add-dossier.ts';
import { checkData } from '../../../../scripts/data/check.ts';
import { dataCommand } from '../../../../scripts/data/command.ts';
import { diskReader } from '../../../../scripts/data/disk.ts';
import { packData } from '../../../../scripts/data/pack.ts';
import { writeDossier } from '../../../../src/policy/dossier/file.ts';
import type { Entry } from '../../../../src/policy/dossier/entry.ts';
import { load } from '../../../../src/policy/source.ts';
import { readFolder } from '../../../support/package-files.ts';
import { printed } from '../../../support/printed.ts';
import { classification, target } from '../../policy/dossier/entries.ts';
import { copyLeanData } from '../fetch/lean-data.ts';

const now = Date.UTC(2026, 10, 23);
const municipality = 'GM0163';
let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'veiligheidsbeeld-'));
  await copyLeanData(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const indicator = 'woninginbraken';
const first = target('2026-01-01', { id: 'eerste', indicator });
const second = classification('2026-02-01', {
  id: 'tweede',
  indicator,
  content: { kinds: ['misdrijven/1.1.1', 'misdrijven/1.1.2'], alsoUnder: [] },
});

async function bundledEntries(from = folder): Promise<readonly Entry[]> {
  const loaded = await load(diskReader(from));
  if (!loaded.ok) throw new Error('the package is not good');
  return loaded.value.municipality.dossier;
}

const add = (entries: readonly Entry[], of = municipality) =>
  addDossier('dossier.json', writeDossier(of, entries), folder, null, now);

describe('addDossier', () => {
  it('puts a dossier in a good package, for the driehoek: a public pack leaves it out', async () => {
    const added = await add([first]);
    expect(added).toMatchObject({ ok: true, value: { added: 1, shared: 0, changed: 1, entries: 1 } });
    expect((await checkData(folder)).problems).toEqual([]);
    expect(await bundledEntries()).toEqual([first]);
    const out = join(folder, '..', `${folder.split('/').at(-1) ?? ''}-openbaar`);
    await packData(folder, out, 'openbaar');
    expect([...readFolder(out).keys()].filter((path) => path.includes('dossier'))).toEqual([]);
    expect(await bundledEntries(out)).toEqual([]);
    rmSync(out, { recursive: true });
  });

  it('merges with the dossier that is there, and leaves it alone when there is nothing new', async () => {
    await add([first]);
    expect(await add([first, second])).toMatchObject({ value: { added: 1, shared: 1, entries: 2 } });
    expect((await checkData(folder)).problems).toEqual([]);
    expect(await bundledEntries()).toEqual([first, second]);
    const before = readFolder(folder);
    expect(await add([second])).toMatchObject({ value: { added: 0, shared: 1, entries: 2 } });
    expect(readFolder(folder)).toEqual(before);
  });

  it('changes nothing for the same entry with another content, and names it', async () => {
    await add([first]);
    const before = readFolder(folder);
    expect(await add([{ ...first, why: 'anders' }])).toEqual({
      ok: false,
      failure: {
        why: 'problems',
        problems: [{ file: 'dossier.json', place: 'eerste', problem: 'dossier-conflict', params: {} }],
      },
    });
    expect(readFolder(folder)).toEqual(before);
  });

  it.each([
    ['of another municipality', () => add([first], 'GM0001'), 'other-municipality'],
    ['about an unknown indicator', () => add([{ ...first, indicator: 'nooit' }]), 'unknown-reference'],
    ['with an entry twice', () => add([first, first]), 'duplicate'],
  ])('changes nothing for a dossier %s', async (_, work, problem) => {
    const before = readFolder(folder);
    expect(await work()).toMatchObject({ failure: { why: 'problems', problems: [{ problem }] } });
    expect(readFolder(folder)).toEqual(before);
  });

  it('never makes a dossier public, nor writes over a file that the package does not list', async () => {
    const text = writeDossier(municipality, [first]);
    const open = await addDossier('dossier.json', text, folder, 'openbaar', now);
    expect(open).toMatchObject({ failure: { why: 'not-public' } });
    writeFileSync(join(folder, 'policy/dossier.json'), 'van iemand anders');
    expect(await add([first])).toMatchObject({ failure: { why: 'exists', path: 'policy/dossier.json' } });
    expect(readFileSync(join(folder, 'policy/dossier.json'), 'utf8')).toBe('van iemand anders');
  });
});

describe('a dossier among other files', () => {
  const fileOf = (name: string, text: string) => ({
    name,
    size: text.length,
    arrayBuffer: () => Promise.resolve(Uint8Array.from(Buffer.from(text)).buffer),
  });

  it('is known by its first words, also when the rest is broken', async () => {
    const text = writeDossier(municipality, []);
    expect(await dossierText(fileOf('a.json', text))).toBe(text);
    expect(await dossierText(fileOf('a.json', text.slice(0, -5)))).not.toBeNull();
    expect(await dossierText(fileOf('a.csv', text))).toBeNull();
    expect(await dossierText(fileOf('a.json', '{"resources": []}'))).toBeNull();
    expect(await dossierText(fileOf('a.json', `{"x": [{"format": "veiligheidsbeeld-dossier"}]}`))).toBeNull();
  });
});

describe('npm run data -- add dossier.json', () => {
  it('tells what came of it, and the check is clean', async () => {
    const run = (...args: string[]) => printed(() => dataCommand([...args, '--data', folder], Date.now()));
    const file = join(folder, '..', `${folder.split('/').at(-1) ?? ''}.json`);
    writeFileSync(file, writeDossier(municipality, [first, second]));
    const added = await run('add', file);
    expect([added.code, added.err]).toEqual([0, '']);
    expect(added.out).toContain('policy/dossier.json: 2 keer iets vastgelegd (driehoek)');
    expect((await run('check')).out).toContain('0 problemen');
    writeFileSync(file, writeDossier('GM0001', [first]));
    const refused = await run('add', file);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('Dit dossier is van gemeente GM0001; hier staat GM0163 open.');
    expect(refused.err).toContain('Er is niets veranderd');
    rmSync(file);
  });
});
