import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { IndicatorFinding } from '../../../src/analysis/indicators/indicator.ts';
import { month } from '../../../src/domain/time/month.ts';
import { createDesk } from './desk.ts';

const text = 'periode;soort;gebied;aantal\n2024;1.1.1;Hellendoorn;3\n2024;1.1.1;Almelo;4\n';
const open: { readonly close: () => void }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

function desk(options: Parameters<typeof createDesk>[0] = {}): ReturnType<typeof createDesk> {
  const made = createDesk(options);
  open.push(made);
  return made;
}

describe('an import', () => {
  it('is done only when the store and the answers have it', async () => {
    const { jobs, file, answers, openStore } = desk();
    const result = await jobs.importFile(file(text), {}, () => undefined);
    expect(result).toMatchObject({
      is: 'accepted',
      kept: true,
      set: { file: 'bestand.csv', source: 'Eigen registratie', read: 2, accepted: 2 },
    });
    expect(result).not.toHaveProperty('series');
    const id = result.is === 'accepted' ? result.set.id : '';
    expect(id).toMatch(/^set-[0-9a-f]{16}$/);
    const put = answers.changes.flatMap((change) => change.put);
    expect(put.map(({ set, series, kept }) => [set.id, series[0]?.info.id, kept])).toEqual([
      [id, `${id}/gemeente-year`, true],
    ]);
    const store = await openStore();
    expect(store.ok && (await store.value.loadAll())).toMatchObject({
      value: { damaged: [], sets: [{ id }] },
    });
  });

  it('goes on without a store, and says that nothing is kept', async () => {
    const { jobs, file, answers } = desk({ hasStore: false });
    expect(await jobs.importFile(file(text), {}, () => undefined)).toMatchObject({
      is: 'accepted',
      kept: false,
      notKept: 'unavailable',
    });
    expect(answers.changes[0]?.put.map(({ kept }) => kept)).toEqual([false]);
    await jobs.removeAll();
    expect(answers.cleared).toBe(1);
  });

  it('keeps nothing that the answers could not take', async () => {
    const { jobs, file, openStore } = desk({ failsToAdd: true });
    expect(await jobs.importFile(file(text), {}, () => undefined)).toMatchObject({
      is: 'refused',
      refusal: { because: 'unreadable', detail: 'Error: vol' },
    });
    const store = await openStore();
    expect(store.ok && (await store.value.list())).toEqual({ ok: true, value: [] });
  });

  it('can be cancelled, and the next one is not', async () => {
    const { jobs, file } = desk();
    const long = file(text + '2024;1.1.1;De Brake;1\n'.repeat(60_000));
    const running = jobs.importFile(long, {}, () => void jobs.cancel());
    expect(await running).toEqual({ is: 'cancelled' });
    expect((await jobs.importFile(file(text), {}, () => undefined)).is).toBe('accepted');
  });

  it('asks and refuses without handing anything over', async () => {
    const { jobs, file, answers } = desk();
    const asked = await jobs.importFile(
      file('periode;soort;gebied;aantal\n2024;1.1.1;Haarle;3\n'),
      {},
      () => undefined,
    );
    const refused = await jobs.importFile(file('rommel'), {}, () => undefined);
    expect([asked.is, refused.is]).toEqual(['asks', 'refused']);
    expect(answers.changes).toEqual([]);
  });
});

describe('removing', () => {
  it('tells of surveys and cameras, and leaves it to a person to write them down', async () => {
    const { jobs, file, answers } = desk();
    const cameras = 'camera;x;y;begin\nPlein;226512;487540;2025-01-01\n';
    expect(await jobs.importFile(file(cameras), {}, () => undefined)).toMatchObject({
      is: 'reference',
      reference: { sort: 'cameras', rows: [{ line: 2 }] },
    });
    expect(answers.changes).toEqual([]);
  });

  it('takes a set out of the store and out of the answers', async () => {
    const { jobs, file, answers, openStore } = desk();
    const result = await jobs.importFile(file(text), {}, () => undefined);
    const id = result.is === 'accepted' ? result.set.id : '';
    await jobs.removeSet(id);
    expect(answers.changes.at(-1)).toEqual({ put: [], remove: [id] });
    const store = await openStore();
    expect(store.ok && (await store.value.loadAll())).toMatchObject({ value: { sets: [], series: [] } });
  });
});

describe('a list of incidents', () => {
  it('says of a list that it holds everything only when a person does, and takes that back', async () => {
    const { jobs, file, library } = desk();
    const lines = 'van;tot;soort;gebied\n2026-08-03T14:30;;E35;De Brake\n2026-09-28T14:30;;E35;De Brake\n';
    const result = await jobs.importFile(file(lines), {}, () => undefined);
    const id = result.is === 'accepted' ? result.set.id : '';
    const complete = async () => (await library).series().map(({ info }) => info.complete?.span ?? null);
    expect(await complete()).toEqual([null]);
    await jobs.vouch(id, { kinds: ['politie/E35'], missing: [] });
    expect(await complete()).toEqual([{ from: month(2026, 8), to: month(2026, 9) }]);
    expect(await jobs.undoable()).toMatchObject({ what: 'add' });
    await jobs.vouch(id, null);
    expect(await complete()).toEqual([null]);
    expect(await jobs.undo()).toBe(true);
    expect(await complete()).toEqual([]);
  });
});

describe('a file that changes something on Overzicht', () => {
  const list = 'van;soort;gebied\n2026-08-03T14:30;E35;De Brake\n';
  const finding: IndicatorFinding = {
    request: { about: 'indicator', indicator: 'x', period: null },
    audience: 'driehoek',
    dataHash: '',
    figures: { is: 'no-kinds' },
    verdict: null,
    caveats: [],
  };

  it('is shown to who asks for it, and kept only when that person says so', async () => {
    const { jobs, file, answers } = desk({
      foresee: () => [{ indicator: 'x', was: finding, becomes: finding }],
    });
    const shown = await jobs.importFile(file(list), {}, () => undefined, undefined, {
      previewFor: 'driehoek',
    });
    expect(shown).toMatchObject({
      is: 'overlaps',
      overlaps: { sets: [], disputes: [], foreseen: [{ indicator: 'x' }] },
    });
    expect(answers.changes).toEqual([]);
    if (shown.is !== 'overlaps') throw new Error(shown.is);
    expect(await jobs.settleOverlap(shown.overlaps.waiting, 'replace')).toMatchObject({ is: 'accepted' });
    expect(answers.changes).toHaveLength(1);
  });

  it('comes in at once where nobody asks, or nothing changes', async () => {
    const { jobs, file } = desk();
    expect(
      await jobs.importFile(file(list), {}, () => undefined, undefined, { previewFor: 'driehoek' }),
    ).toMatchObject({ is: 'accepted' });
  });
});
