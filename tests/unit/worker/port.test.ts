import { describe, expect, it } from 'vitest';
import { createSeriesBuilder } from '../../../src/domain/observation/build.ts';
import type { Series } from '../../../src/domain/observation/series.ts';
import { openAnswersEnd, openJobsEnd } from '../../../src/worker/port.ts';
import type { AnswersHandler } from '../../../src/worker/port.ts';
import { municipality } from './desk.ts';

function join(handler: Partial<AnswersHandler>) {
  const { port1, port2 } = new MessageChannel();
  const nothing = (): void => undefined;
  const answers = openAnswersEnd(port1, { add: nothing, remove: nothing, clear: nothing, ...handler });
  return { answers, jobs: openJobsEnd(port2), close: () => port1.close() };
}

describe('the port between the workers', () => {
  it('answers a request when its handler is done, whatever the order', async () => {
    const finish: (() => void)[] = [];
    const { jobs, close } = join({ remove: () => new Promise((resolve) => finish.push(resolve)) });
    const done: string[] = [];
    const first = jobs.remove('a').then(() => done.push('first'));
    const second = jobs.remove('b').then(() => done.push('second'));
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
      add: (_, series) => {
        counts = [...(series[0]?.columns.count ?? [])];
      },
    });
    const series = { columns, cells, info: {} } as unknown as Series;
    expect(await jobs.add({} as never, [series], true)).toEqual({ ok: true, value: null });
    expect(counts).toEqual([5]);
    expect(columns.count.length).toBe(0);
    close();
  });
});
