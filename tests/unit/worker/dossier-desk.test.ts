import { describe, expect, it } from 'vitest';
import { fail } from '../../../src/domain/result.ts';
import { dossierSizeLimit, writeDossier } from '../../../src/policy/dossier/file.ts';
import { createDossierDesk } from '../../../src/worker/dossier-desk.ts';
import { target } from '../policy/dossier/entries.ts';
import { indicator, municipality } from '../screens/small-municipality.ts';

const here = municipality({ indicators: [indicator('a')] });
const noStore = () => Promise.resolve(fail({ because: 'unavailable' as const, detail: '' }));
const desk = () => createDossierDesk(noStore, here);

const fileOf = (text: string, size = text.length) => ({
  name: 'dossier.json',
  size,
  text: () => Promise.resolve(text),
  slice: (from?: number, to?: number) => new Blob([text.slice(from, to)]),
});

describe('the desk of the dossier', () => {
  it('holds an entry once, wherever it comes from: the one of data/ first', async () => {
    const entry = target('2026-01-01');
    const withBundled = await createDossierDesk(noStore, { ...here, dossier: [entry] });
    await withBundled.record([{ ...entry, why: 'anders' }]);
    expect(withBundled.state().entries).toEqual([entry]);
  });

  it('reads a file without adding anything', async () => {
    const open = await desk();
    const entries = [target('2026-01-01')];
    expect(await open.readFile(fileOf(writeDossier('GM0001', entries)))).toEqual({
      ok: true,
      value: entries,
    });
    expect(open.state().entries).toEqual([]);
  });

  it('refuses a file that is too large before it reads it, and one that cannot be read', async () => {
    const open = await desk();
    const unread = {
      name: 'x.json',
      size: dossierSizeLimit + 1,
      text: () => Promise.reject(new Error('read')),
      slice: () => new Blob(['{']),
    };
    expect(await open.readFile(unread)).toMatchObject({ failure: { because: 'too-large' } });
    expect(await open.readFile({ ...unread, size: 9 })).toMatchObject({ failure: { because: 'unreadable' } });
  });

  it('names file and place of what is wrong', async () => {
    const open = await desk();
    const text = writeDossier('GM0002', []);
    expect(await open.readFile(fileOf(text))).toMatchObject({
      failure: {
        problems: [{ file: 'dossier.json', place: 'municipality', problem: 'other-municipality' }],
      },
    });
  });
});
