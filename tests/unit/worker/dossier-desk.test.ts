import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { fail } from '../../../src/domain/result.ts';
import { dossierSizeLimit, writeDossier } from '../../../src/policy/dossier/file.ts';
import { momentAfter, stamped } from '../../../src/state/stamp.ts';
import { openStore } from '../../../src/store/store.ts';
import { createDossierDesk } from '../../../src/worker/dossier-desk.ts';
import { snapshot, target } from '../policy/dossier/entries.ts';
import { indicator, municipality } from '../screens/small-municipality.ts';

const here = municipality({ indicators: [indicator('a')] });
const noStore = () => Promise.resolve(fail({ because: 'unavailable' as const, detail: '' }));
const now = () => Date.UTC(2026, 10, 5);
const desk = () => createDossierDesk(noStore, here, now);

const fileOf = (text: string, size = text.length) => ({
  name: 'dossier.json',
  size,
  text: () => Promise.resolve(text),
  slice: (from?: number, to?: number) => new Blob([text.slice(from, to)]),
});

describe('the desk of the dossier', () => {
  it('holds an entry once, wherever it comes from: the one of data/ first', async () => {
    const entry = target('2026-01-01');
    const withBundled = await createDossierDesk(noStore, { ...here, dossier: [entry] }, now);
    await withBundled.record([{ ...entry, why: 'anders' }], 'brought');
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

  it('takes down nothing that holds data about a person, and what another dossier brings as it is', async () => {
    const open = await desk();
    const entries = [target('2026-01-01'), { ...target('2026-01-02'), why: 'Bel Jan op 06-12345678' }];
    expect(await open.record(entries, 'written')).toEqual({ notKept: null, refused: 'personal' });
    expect(open.state().entries).toEqual([]);
    expect((await open.record(entries, 'brought')).refused).toBeUndefined();
    expect(open.state().entries).toHaveLength(2);
  });

  it('takes down nothing that would not be read at the next visit', async () => {
    const open = await desk();
    const frozen = { ...snapshot('2026-10-08'), name: 'Anders' };
    expect(await open.record([target('2026-01-01'), frozen], 'written')).toEqual({
      notKept: null,
      refused: 'unreadable',
    });
    expect(open.state().entries).toEqual([]);
  });

  it('freezes a meeting once, whichever tab is first, and both read that one', async () => {
    const [first, second] = [snapshot('2026-10-08'), snapshot('2026-10-09', { name: 'Anders' })];
    const store = () => openStore('twee-tabs');
    const [one, other] = [
      await createDossierDesk(store, here, now),
      await createDossierDesk(store, here, now),
    ];
    const told = await Promise.all([one.record([first], 'written'), other.record([second], 'written')]);
    const [kept, late] = told[0].refused === undefined ? [first, second] : [second, first];
    expect(told.filter(({ refused }) => refused === 'frozen')).toHaveLength(1);
    for (const tab of [one, other]) {
      await tab.reload();
      expect(tab.state().entries).toEqual([kept]);
    }
    expect(await one.record([late], 'written')).toMatchObject({ refused: 'frozen' });
    // Another dossier may bring a second one: then both are there.
    expect(await one.record([late], 'brought')).toEqual({ notKept: null });
    expect(one.state().entries).toEqual([kept, late]);
  });

  it('writes after an entry that was far ahead what it can read again', async () => {
    const store = () => openStore('klok');
    const open = await createDossierDesk(store, here, now);
    const wild = { ...target('2026-01-01'), at: '9999-12-31T23:59:59.999Z' };
    await open.record([wild], 'brought');
    const moment = momentAfter(open.state().entries, now());
    const draft = { is: 'target', indicator: 'a', target: null, why: 'terug' } as const;
    const entry = stamped(draft, 'Analist', moment);
    await open.record([entry], 'written');
    await open.reload();
    expect(open.state()).toMatchObject({ entries: [entry], damaged: 1 });
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
