import { describe, expect, it } from 'vitest';
import { createWorkerLink, WorkerEnded } from '../../../src/state/worker-link.ts';
import { ChannelWorker, clock } from './channel-worker.ts';

/** What a worker of these tests does. */
interface Api {
  alive(): Promise<void>;
  double(value: number): Promise<number>;
  hang(): Promise<number>;
}

const lively: Api = {
  alive: () => Promise.resolve(),
  double: (value) => Promise.resolve(2 * value),
  hang: () => new Promise(() => undefined),
};

function linked(apis: readonly Api[] = [lively], prepare: () => Promise<void> = () => Promise.resolve()) {
  const workers: ChannelWorker[] = [];
  const heard: string[] = [];
  const time = clock();
  const link = createWorkerLink<Api>({
    start: () => {
      const worker = new ChannelWorker(apis[workers.length] ?? lively);
      workers.push(worker);
      return worker;
    },
    prepare,
    onEnd: (because) => heard.push(because),
    onSilence: (isSilent) => heard.push(isSilent ? 'silent' : 'heard'),
    patience: 10,
    after: time.after,
  });
  const started = () => workers.at(-1) ?? expect.fail('no worker');
  return { link, workers, heard, time, started };
}

describe('a link to a worker', () => {
  it('starts it with the first call, and looks at it only while it works', async () => {
    const { link, workers, time } = linked();
    expect([link.isStarted(), workers.length]).toEqual([false, 0]);
    expect(await link.call((api) => api.double(4))).toBe(8);
    expect([link.isStarted(), workers.length, time.waiting()]).toEqual([true, 1, 0]);
  });

  it.each(['error', 'messageerror'])(
    'fails everything that waits at an event %s, and starts a fresh one',
    async (type) => {
      const { link, workers, heard, started } = linked();
      const waiting = [link.call((api) => api.hang()), link.call((api) => api.hang())];
      const outcomes = Promise.allSettled(waiting);
      started().dispatchEvent(new Event(type, { cancelable: true }));
      expect(await outcomes).toMatchObject([
        { status: 'rejected', reason: { because: 'broken' } },
        { status: 'rejected', reason: { because: 'broken' } },
      ]);
      expect(heard).toContain('broken');
      expect([workers[0]?.isTerminated, link.isStarted()]).toEqual([true, false]);
      expect(await link.call((api) => api.double(3))).toBe(6);
      expect(workers).toHaveLength(2);
    },
  );

  it('fails what waits when it is ended, with why', async () => {
    const { link, heard } = linked();
    const waiting = link.call((api) => api.hang());
    link.end('stopped');
    await expect(waiting).rejects.toBeInstanceOf(WorkerEnded);
    expect(heard).toContain('stopped');
    link.end('stopped');
    expect(heard.filter((one) => one === 'stopped')).toHaveLength(1);
  });

  it('ends one that cannot be prepared', async () => {
    const { link, heard } = linked([lively], () => Promise.reject(new Error('no port')));
    await expect(link.call((api) => api.double(1))).rejects.toThrow();
    expect([heard.includes('broken'), link.isStarted()]).toEqual([true, false]);
  });

  it('tells of one that was taken away without a word, and of nothing while one merely works long', async () => {
    const { link, heard, time, started } = linked();
    const waiting = link.call((api) => api.hang());
    await time.pass(10);
    await time.pass(10);
    await time.pass(10);
    expect(heard).toEqual([]);
    started().terminate();
    await time.pass(10);
    expect(heard).toEqual([]);
    await time.pass(10);
    expect(heard).toEqual(['silent']);
    link.end('restarted');
    await expect(waiting).rejects.toBeInstanceOf(WorkerEnded);
    expect(time.waiting()).toBe(0);
  });

  it('tells that it answers again', async () => {
    let answer: () => void = () => undefined;
    const busy: Api = { ...lively, alive: () => new Promise((resolve) => (answer = resolve)) };
    const { link, heard, time } = linked([busy]);
    const waiting = link.call((api) => api.hang());
    await time.pass(10);
    await time.pass(10);
    expect(heard).toEqual(['silent']);
    answer();
    await time.pass(1);
    expect(heard).toEqual(['silent', 'heard']);
    link.end('restarted');
    await expect(waiting).rejects.toBeInstanceOf(WorkerEnded);
  });
});
