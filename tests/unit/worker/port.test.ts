import { describe, expect, it } from 'vitest';
import { createSeriesBuilder } from '../../../src/domain/observation/build.ts';
import type { Series } from '../../../src/domain/observation/series.ts';
import { openAnswersEnd, openJobsEnd } from '../../../src/worker/port.ts';
import type { AnswersHandler } from '../../../src/worker/port.ts';
import type { LoadedSet } from '../../../src/store/set.ts';
import { municipality } from './desk.ts';

function join(handler: Partial<AnswersHandler>) {
  const { port1, port2 } = new MessageChannel();
  const nothing = (): void => undefined;
  const answers = openAnswersEnd(port1, {
    change: nothing,
    read: () => [],
    compare: () => [],
    foresee: () => [],
    clear: nothing,
    ...handler,
  });
  return { answers, jobs: openJobsEnd(port2), close: () => port1.close() };
}

const without = (id: string) => ({ put: [], remove: [id] });

describe('the port between the workers', () => {
  it('answers a request when its handler is done, whatever the order', async () => {
    const finish: (() => void)[] = [];
    const { jobs, close } = join({ change: () => new Promise((resolve) => finish.push(resolve)) });
    const done: string[] = [];
    const first = jobs.change(without('a')).then(() => done.push('first'));
    const second = jobs.change(without('b')).then(() => done.push('second'));
    await jobs.clear();
    expect(done).toEqual([]);
    finish[1]?.();
    await second;
    finish[0]?.();
    await first;
    expect(done).toEqual(['second', 'first']);
    close();
  });

  it('tells a failure as a value', async () => {
    const { jobs, close } = join({
      clear: () => {
        throw new Error('kapot');
      },
    });
    expect(await jobs.clear()).toEqual({ ok: false, failure: 'Error: kapot' });
    close();
  });

  it('has the context for who asked before and for who asks after', async () => {
    const { answers, jobs, close } = join({});
    const before = jobs.context();
    answers.sendContext(municipality);
    expect((await before).profile.id).toBe('GM0163');
    expect((await jobs.context()).profile.id).toBe('GM0163');
    close();
  });

  it('hands buffers over instead of copying them', async () => {
    const builder = createSeriesBuilder();
    builder.push(0, 1, 'k', 'a', null, 5, false);
    const { columns, cells } = builder.finish();
    let counts: number[] = [];
    const { jobs, close } = join({
      change: ({ put }) => {
        counts = [...(put[0]?.series[0]?.columns.count ?? [])];
      },
    });
    const series = { columns, cells, info: {} } as unknown as Series;
    const entry = { set: {} as LoadedSet, series: [series], kept: true };
    expect(await jobs.change({ put: [entry], remove: [] })).toEqual({ ok: true, value: null });
    expect(counts).toEqual([5]);
    expect(columns.count.length).toBe(0);
    close();
  });
});
