import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import type { Told } from '../../../src/analysis/analyse.ts';
import type { HottestFinding, HottestRequest } from '../../../src/analysis/places/hottest.ts';
import type { Asking } from '../../../src/state/client.ts';
import { analysisQuery } from '../../../src/state/use-analysis.ts';

const request: HottestRequest = { about: 'hottest', indicator: 'a', span: { from: 0, to: 11 }, sigma: 150 };
const found: HottestFinding = {
  request,
  figures: { is: 'not-known' },
  verdict: null,
  caveats: [],
  dataHash: 'h',
  audience: 'driehoek',
};

interface Run {
  readonly tell: (told: Told<HottestRequest>) => void;
  readonly end: () => void;
  readonly signal: AbortSignal;
}

/** An answers worker that ends an analysis when the test says so. */
function played(): { readonly runs: Run[]; readonly asking: Asking } {
  const runs: Run[] = [];
  const asking = {
    audience: 'driehoek',
    analyse: (_: unknown, signal: AbortSignal, tell: Run['tell']) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('stopped')));
        runs.push({ tell, signal, end: () => resolve(found) });
      }),
  } as unknown as Asking;
  return { runs, asking };
}

test('an analysis that everybody left while it was on its way is asked again, and comes whole', async () => {
  const { runs, asking } = played();
  const client = new QueryClient();
  const observer = new QueryObserver(client, analysisQuery({ asking, over: [] }, request));
  const leave = observer.subscribe(() => undefined);
  await expect.poll(() => runs.length).toBe(1);
  runs[0]?.tell({ progress: 0.5, finding: null });
  leave();
  expect(runs[0]?.signal.aborted).toBe(true);

  const again = new QueryObserver(client, analysisQuery({ asking, over: [] }, request));
  const leaveAgain = again.subscribe(() => undefined);
  await expect.poll(() => runs.length).toBe(2);
  runs[1]?.end();
  await expect.poll(() => again.getCurrentResult().data).toEqual({ progress: 1, finding: found });
  leaveAgain();

  // What is whole is not asked a third time.
  const last = new QueryObserver(client, analysisQuery({ asking, over: [] }, request));
  const leaveLast = last.subscribe(() => undefined);
  expect(last.getCurrentResult().data?.progress).toBe(1);
  expect(runs).toHaveLength(2);
  leaveLast();
  client.clear();
});

test('a second part of the screen that asks the same waits for the first', async () => {
  const { runs, asking } = played();
  const client = new QueryClient();
  const [one, other] = [0, 1].map(
    () => new QueryObserver(client, analysisQuery({ asking, over: [] }, request)),
  );
  const leaveOne = one?.subscribe(() => undefined);
  await expect.poll(() => runs.length).toBe(1);
  runs[0]?.tell({ progress: 0.5, finding: null });
  const leaveOther = other?.subscribe(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(runs).toHaveLength(1);
  leaveOne?.();
  leaveOther?.();
  client.clear();
});
