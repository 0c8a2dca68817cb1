import { describe, expect, test } from 'vitest';
import type { Told } from '../../../src/analysis/analyse.ts';
import type { CameraRequest } from '../../../src/analysis/cameras/camera.ts';
import { defaultRings } from '../../../src/domain/camera-effect/design.ts';
import { fail } from '../../../src/domain/result.ts';
import type { Question } from '../../../src/engine/question.ts';
import type { AnswersApi } from '../../../src/worker/api.ts';
import { createAnswersSession } from '../../../src/worker/session.ts';
import { dataFolder, fetchFrom, readFolder } from '../../support/package-files.ts';

const files = readFolder(dataFolder);

async function newSession(): Promise<AnswersApi> {
  const api = createAnswersSession({
    fetchFrom: () => fetchFrom(files),
    openStore: () => Promise.resolve(fail({ because: 'unavailable', detail: '' })),
    now: () => Date.UTC(2026, 10, 23),
  });
  const opened = await api.open('', null);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure[0]));
  return api;
}

const openedSession = newSession();

const camera: CameraRequest = {
  about: 'camera',
  camera: '',
  design: {
    level: 'vak',
    area: null,
    rings: defaultRings,
    outcome: '',
    control: null,
    windows: null,
    leftOut: [],
  },
};

const question: Question = {
  by: 'kind',
  kinds: ['overlast/E35'],
  within: 'GM0163',
  span: { from: 24_310, to: 24_321 },
};

describe('an analysis in the worker', () => {
  test('tells how far it is and what can be said already, and delays no other answer', async () => {
    const api = await openedSession;
    const told: Told<CameraRequest>[] = [];
    const order: string[] = [];
    const asked: Promise<unknown>[] = [];
    const finding = await api.analyse('driehoek', camera, 1, (step) => {
      told.push(step);
      order.push(`told ${step.progress}`);
      if (step.progress === 0)
        asked.push(api.answer('driehoek', question, 2).then(() => order.push('answered')));
    });
    await Promise.all(asked);
    // The checks, which take long, come after the question that came in between.
    expect(order.indexOf('answered')).toBeGreaterThan(0);
    expect(order.indexOf('answered')).toBeLessThan(order.length - 10);
    const progress = told.map((step) => step.progress);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.every((part) => part >= 0 && part <= 1)).toBe(true);
    const [first] = told;
    if (first?.finding?.figures.is !== 'evaluated' || finding.figures.is !== 'evaluated')
      throw new Error('no evaluation');
    // The verdict is never firmer than its checks.
    expect(first.finding.figures.checks).toBeNull();
    expect(first.finding.verdict?.certainty).not.toBe('likely');
    expect(finding.figures.evaluation).toEqual(first.finding.figures.evaluation);
    expect(finding.figures.checks?.robustness.evaluated).toBeGreaterThan(5);
    expect(finding).toMatchObject({ request: camera, audience: 'driehoek', caveats: ['fictief'] });
  }, 60_000);

  test('stops when it is cancelled, and tells nothing after that', async () => {
    const api = await openedSession;
    let heard = 0;
    const pending = api.analyse('driehoek', camera, 7, () => {
      heard += 1;
      if (heard === 2) void api.cancel(7);
    });
    await expect(pending).rejects.toThrow('stopped');
    expect(heard).toBe(2);
    // What was asked for it serves the next one.
    expect(
      (await api.analyse('driehoek', { about: 'deviations', period: null }, 8)).figures.looked,
    ).toBeGreaterThan(5);
  }, 60_000);

  test('belongs to one audience: openbaar is told of no buurt, no camera and no hidden indicator', async () => {
    const api = await openedSession;
    const closed = await api.analyse('openbaar', camera, 1);
    expect(closed).toMatchObject({ audience: 'openbaar', verdict: null, figures: { is: 'refused' } });
    const deviations = await api.analyse('openbaar', { about: 'deviations', period: null }, 2);
    expect(deviations.figures.all.filter(({ subject }) => subject.areaId !== null)).toEqual([]);
    const hidden = await api.analyse(
      'openbaar',
      { about: 'indicator', indicator: 'mma-meldingen', period: null },
      3,
    );
    expect(hidden.figures.is).toBe('unknown');
  });

  test('gives the same for the same data, and says which data those are', async () => {
    const [one, other] = await Promise.all(
      [await openedSession, await newSession()].map((api) =>
        api.analyse('driehoek', { about: 'indicator', indicator: 'fietsendiefstal', period: null }, 1),
      ),
    );
    expect(one).toEqual(other);
    expect(one?.dataHash).toMatch(/^\w+$/);
    expect(one?.verdict?.verdict).toBeTypeOf('string');
  });
});
