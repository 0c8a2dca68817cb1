import 'fake-indexeddb/auto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createClient, type Client } from '../../../src/state/client.ts';
import { createTroubles } from '../../../src/state/troubles.ts';
import { openStore } from '../../../src/store/store.ts';
import { createImportDesk, type ImportDesk } from '../../../src/worker/import-desk.ts';
import { createAnswersSession } from '../../../src/worker/session.ts';
import { fetchFrom, inventedFolder, readFolder } from '../../support/package-files.ts';
import { ChannelWorker, clock } from './channel-worker.ts';

const files = readFolder(inventedFolder);
const quiet = () => undefined;
const file = (name: string, text: string) => new File([text], name);
const counts = (value: number) =>
  file(`jaar-${value}.csv`, `periode;soort;gebied;aantal\n${value};meldregister/T;VS01;12\n`);

/** Node forgets the name of a file on its way through a channel; here it follows from what is in it. */
function named(desk: ImportDesk): ImportDesk {
  return {
    ...desk,
    importFile: async (blob, ...asked) => {
      const bytes = await blob.arrayBuffer();
      const year = /\d{4}/.exec(new TextDecoder().decode(bytes))?.[0] ?? '';
      return desk.importFile(new File([bytes], `jaar-${year}.csv`), ...asked);
    },
  };
}

let clients = 0;

/** A client with two workers of the real sort, of which a test may spoil the jobs workers in the order of their start. */
function made(spoil: readonly ((desk: ImportDesk) => Partial<ImportDesk>)[] = []) {
  const name = `client-${(clients += 1)}`;
  const open = () => openStore(name);
  let moment = Date.UTC(2033, 0, 15);
  const now = () => (moment += 1);
  const time = clock();
  const troubles = createTroubles();
  const started = { answers: [] as ChannelWorker[], jobs: [] as ChannelWorker[] };
  const keep = (workers: ChannelWorker[], api: object): ChannelWorker => {
    const worker = new ChannelWorker(api);
    workers.push(worker);
    return worker;
  };
  const client = createClient('/data/', troubles, {
    startAnswers: () =>
      keep(
        started.answers,
        createAnswersSession({ fetchFrom: () => fetchFrom(files), openStore: open, now }),
      ),
    startJobs: () => {
      const desk = named(createImportDesk({ openStore: open, now }));
      return keep(started.jobs, { ...desk, ...spoil[started.jobs.length]?.(desk) });
    },
    after: time.after,
  });
  onTestFinished(() => client.restart());
  return { client, troubles, time, started };
}

const told = (troubles: ReturnType<typeof createTroubles>) => [...troubles.get().told];

/** The names of the files that the answers know. */
async function setsOf(client: Client): Promise<readonly string[]> {
  const opened = await client.open(null);
  return opened.ok ? opened.value.catalogue.sets.map((set) => set.file) : [];
}

/** As a worker of which the only thread is lost in one file. */
const stuck = (): Partial<ImportDesk> => ({
  importFile: () => new Promise(() => undefined),
  cancel: () => new Promise(() => undefined),
});

describe('Stoppen', () => {
  it('ends a worker that does not heed it, and the queue goes on in a fresh one', async () => {
    const { client, troubles, time, started } = made([stuck]);
    await client.open(null);
    const lost = client.importFile(counts(2031), {}, quiet);
    const next = lost.then(() => client.importFile(counts(2032), {}, quiet));
    const stopping = client.cancelImport();
    await time.pass(2000);
    await stopping;
    expect(await lost).toEqual({ is: 'cancelled' });
    expect(await next).toMatchObject({ is: 'accepted', kept: true });
    expect(started.jobs.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    expect(await setsOf(client)).toEqual(['jaar-2032.csv']);
    expect(told(troubles)).toEqual([]);
  });

  it('keeps what was confirmed, and says that it cannot be undone any more', async () => {
    const first = (desk: ImportDesk): Partial<ImportDesk> => {
      let imports = 0;
      return {
        importFile: (...asked) => ((imports += 1) === 1 ? desk.importFile(...asked) : new Promise(quiet)),
        cancel: () => new Promise(quiet),
      };
    };
    const { client, time } = made([first]);
    await client.open(null);
    await client.importFile(counts(2031), {}, quiet);
    expect(await client.undoable()).toMatchObject({ what: 'add' });
    const lost = client.importFile(counts(2032), {}, quiet);
    const stopping = client.cancelImport();
    await time.pass(2000);
    await stopping;
    expect(await lost).toEqual({ is: 'cancelled' });
    expect(await client.undoable()).toBe('lost');
    expect(await setsOf(client)).toEqual(['jaar-2031.csv']);
    await client.importFile(counts(2033), {}, quiet);
    expect(await client.undoable()).toMatchObject({ what: 'add', file: 'jaar-2033.csv' });
  });

  it('leaves a worker that heeds it alone', async () => {
    const { client, time, started } = made();
    await client.open(null);
    await client.importFile(counts(2031), {}, quiet);
    await client.cancelImport();
    await time.pass(2000);
    expect(started.jobs.map(({ isTerminated }) => isTerminated)).toEqual([false]);
    expect(await client.undoable()).toMatchObject({ what: 'add' });
  });

  it('does nothing where nothing was ever read', async () => {
    const { client, started } = made();
    await client.open(null);
    await client.cancelImport();
    expect(started.jobs).toEqual([]);
  });
});

describe('a file that waits for a choice', () => {
  it('is never mistaken for one of a later worker', async () => {
    const { client, time, started } = made();
    await client.open(null);
    await client.importFile(counts(2031), {}, quiet);
    const again = await client.importFile(
      file('anders.csv', 'periode;soort;gebied;aantal\n2031;meldregister/T;VS01;13\n'),
      {},
      quiet,
    );
    if (again.is !== 'overlaps') throw new Error(again.is);
    started.jobs[0]?.dispatchEvent(new Event('error'));
    await time.pass(0);
    expect(await client.settleOverlap(again.overlaps.waiting, 'replace')).toBeNull();
    expect(await setsOf(client)).toEqual(['jaar-2031.csv']);
  });
});

describe('workers that die', () => {
  it('while they read a file: it fails with a sentence, what was put in the store is there', async () => {
    const silent = (desk: ImportDesk): Partial<ImportDesk> => ({
      // The store has it, and nobody hears of it any more.
      importFile: async (...asked) => {
        await desk.importFile(...asked);
        return new Promise(() => undefined);
      },
    });
    const { client, troubles, time, started } = made([silent]);
    await client.open(null);
    const reading = client.importFile(counts(2031), {}, quiet);
    const outcome = Promise.allSettled([reading]);
    while ((await setsOf(client)).length === 0) await time.pass(0);
    started.jobs[0]?.dispatchEvent(new Event('error'));
    expect(await outcome).toMatchObject([{ status: 'rejected', reason: { because: 'broken' } }]);
    expect(told(troubles)).toEqual(['imports-ended']);
    expect(await setsOf(client)).toEqual(['jaar-2031.csv']);
  });

  it('while they answer: nothing waits for ever, and all that was kept is there when a person goes on', async () => {
    const { client, troubles, started } = made();
    await client.open(null);
    await client.importFile(counts(2031), {}, quiet);
    const asked = client.open(null);
    const outcome = Promise.allSettled([asked]);
    started.answers[0]?.dispatchEvent(new Event('error'));
    expect(await outcome).toMatchObject([{ status: 'rejected', reason: { because: 'broken' } }]);
    expect(told(troubles)).toEqual(['answers-ended']);
    await expect(client.open(null)).rejects.toMatchObject({ because: 'broken' });
    client.restart();
    expect([told(troubles), troubles.get().restarts]).toEqual([[], 1]);
    expect(await setsOf(client)).toEqual(['jaar-2031.csv']);
    expect(await client.importFile(counts(2032), {}, quiet)).toMatchObject({ is: 'accepted' });
    expect(started.answers).toHaveLength(2);
  });
});
