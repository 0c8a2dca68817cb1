import 'fake-indexeddb/auto';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { fail } from '../../../src/domain/result.ts';
import { month } from '../../../src/domain/time/month.ts';
import type { IndicatorFinding } from '../../../src/analysis/indicators/indicator.ts';
import type { Question } from '../../../src/engine/question.ts';
import { openStore } from '../../../src/store/store.ts';
import type { AnswersApi } from '../../../src/worker/api.ts';
import { openJobsEnd } from '../../../src/worker/port.ts';
import type { JobsEnd } from '../../../src/worker/port.ts';
import { createAnswersSession } from '../../../src/worker/session.ts';
import type { Surroundings } from '../../../src/worker/open-session.ts';
import { makeSeries } from '../engine/small-world.ts';
import { target } from '../policy/dossier/entries.ts';
import { fetchFrom, inventedFolder, readFolder } from '../../support/package-files.ts';

const files = readFolder(inventedFolder);
const now = Date.UTC(2033, 0, 15);
const noStore = () => Promise.resolve(fail({ because: 'unavailable', detail: '' } as const));

const withChange = (path: string, was: string, now: string): Map<string, string> =>
  new Map(files).set(path, files.get(path)?.replace(was, now) ?? '');

function session(given: Partial<Surroundings> = {}): AnswersApi {
  return createAnswersSession({
    fetchFrom: () => fetchFrom(files),
    openStore: noStore,
    now: () => now,
    ...given,
  });
}

async function opened(api: AnswersApi) {
  const result = await api.open('/data/', null);
  if (!result.ok) throw new Error(JSON.stringify(result.failure[0]));
  return result.value;
}

const totals: Question = {
  kinds: ['meldregister/T'],
  within: 'VS01',
  span: { from: month(2031, 1), to: month(2031, 12) },
  by: 'time',
  unit: 'year',
};

const set = {
  id: 'set-1',
  file: 'totalen.csv',
  source: 'eigen',
  loadedAt: 5,
  hash: 'h',
  read: 1,
  accepted: 1,
  refused: 0,
  missing: 0,
  gaveWay: 0,
  mapping: null,
  span: { from: month(2031, 1), to: month(2031, 12) },
  kinds: ['meldregister/T'],
};

function loaded() {
  const info = {
    id: 'set-1/gemeente-year',
    set: 'set-1',
    loadedAt: 5,
    where: 'gemeente',
    when: 'year',
  } as const;
  return makeSeries(info, [{ at: '2031', kind: 'meldregister/T', area: 'VS01', count: 150 }]);
}

async function totalOf(api: AnswersApi): Promise<unknown> {
  const answer = await api.answer('driehoek', totals, 1);
  return answer.is === 'answer' ? [answer.total, answer.series[0]?.set] : answer;
}

/** The count that a finding shows; any other text as it is. */
function figureOf(found: IndicatorFinding | string): unknown {
  if (typeof found === 'string') return found;
  const now = found.figures.is === 'figures' ? found.figures.now : null;
  return now !== null && 'value' in now ? now.value : (now?.is ?? found.figures.is);
}

function joined(api: AnswersApi): JobsEnd {
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  void api.connect(port1);
  return openJobsEnd(port2);
}

describe('the answers session', () => {
  test('opens a municipality, and every later call gives the same', async () => {
    const api = session();
    const first = await opened(api);
    expect(first.municipality.profile.id).toBe('VS01');
    expect(first.catalogue).toMatchObject({
      lastMonth: month(2032, 12),
      hasFigures: true,
      demo: 'shown',
      opensAt: 'driehoek',
      keeps: false,
      store: 'unavailable',
      sets: [],
      damaged: [],
    });
    expect(first.catalogue.series.length).toBeGreaterThan(1);
    expect(await opened(api)).toEqual(first);
  });

  test('answers, also what was asked before it was open', async () => {
    const api = session();
    const early = totalOf(api);
    await opened(api);
    expect(await early).toMatchObject([{ is: 'number', value: 138 }, 'totalen']);
  });

  test('one session says for whom: no caller raises the audience of the data, and any may lower it', async () => {
    const api = session();
    const { catalogue } = await opened(api);
    const audiences = await Promise.all(
      (['driehoek', 'openbaar'] as const).map(async (wanted) => {
        const answer = await api.answer(wanted, totals, 2);
        return answer.question.audience;
      }),
    );
    expect(audiences).toEqual([catalogue.opensAt, 'openbaar']);
    const forged = { ...totals, audience: 'driehoek' } as const;
    expect((await api.answer('openbaar', forged, 3)).question.audience).toBe('openbaar');
  });

  test('a cancelled question is rejected', async () => {
    const api = session();
    await opened(api);
    const pending = api.answer('driehoek', totals, 7);
    await api.cancel(7);
    await expect(pending).rejects.toThrow('cancelled');
    await api.cancel(99);
  });

  test('says what is wrong with data/, file and place', async () => {
    const broken = session({
      fetchFrom: () => fetchFrom(withChange('observations/totalen.csv', '2030;', '20x0;')),
    });
    const result = await broken.open('/data/', null);
    expect(result.ok ? [] : result.failure).toMatchObject([
      {
        file: 'observations/totalen.csv',
        place: '2:periode',
        problem: 'row-refused',
        params: { seen: '20x0', because: 'date-unreadable' },
      },
    ]);
    await expect(broken.answer('driehoek', totals, 1)).rejects.toThrow('observations/totalen.csv');
  });

  test('data/ that cannot be fetched is a problem too', async () => {
    const result = await session({ fetchFrom: () => () => Promise.resolve(fail('HTTP 404')) }).open(
      '/data/',
      null,
    );
    expect(result.ok ? [] : result.failure).toMatchObject([
      { file: 'datapackage.json', problem: 'file-missing' },
    ]);
  });
});

describe('sets that a person loads', () => {
  test('change the answers and the data hash when they come, and change them back when they go', async () => {
    const api = session();
    const before = await opened(api);
    const jobs = joined(api);
    expect((await jobs.context()).profile.id).toBe('VS01');
    expect((await jobs.change({ put: [{ set, series: [loaded()], kept: false }], remove: [] })).ok).toBe(
      true,
    );
    expect(await totalOf(api)).toMatchObject([{ value: 150 }, 'set-1']);
    const during = (await opened(api)).catalogue;
    expect(during.sets).toEqual([set]);
    expect(during.dataHash).not.toBe(before.catalogue.dataHash);
    await jobs.change({ put: [], remove: ['set-1'] });
    expect(await totalOf(api)).toMatchObject([{ value: 138 }, 'totalen']);
    expect((await opened(api)).catalogue).toEqual(before.catalogue);
  });

  test('are told of before they come: what the cards of Overzicht say now and will say, and nothing changes yet', async () => {
    const api = session();
    const { catalogue, municipality } = await opened(api);
    const jobs = joined(api);
    const [headline] = municipality.priorities.flatMap((priority) => priority.headline ?? []);
    const kinds = municipality.indicators.find(({ id }) => id === headline)?.kinds ?? [];
    const info = {
      id: 'set-1/gemeente-month',
      set: 'set-1',
      loadedAt: 5,
      where: 'gemeente',
      when: 'month',
    } as const;
    const of = (count: number) => {
      const months = Array.from({ length: 12 }, (_, at) => `2032-${String(at + 1).padStart(2, '0')}`);
      const rows = months.flatMap((at) => kinds.map((kind) => ({ at, kind, area: 'VS01', count })));
      const series = makeSeries(info, rows);
      return { put: [{ set, series: [series], kept: false }], remove: [] };
    };
    const told = await jobs.foresee(of(7), null);
    const said = told.ok ? told.value.map((one) => [one.indicator, one.was, one.becomes].map(figureOf)) : [];
    expect(said).toEqual([[headline, 36, 168]]);
    expect((await opened(api)).catalogue).toEqual(catalogue);
    // What changes no card is told of as nothing.
    const total = { put: [{ set, series: [loaded()], kept: false }], remove: [] };
    expect(await jobs.foresee(total, null)).toEqual({ ok: true, value: [] });
    // Who wants openbaar is told by findings for openbaar.
    const open = await jobs.foresee(of(7), 'openbaar');
    const heard = open.ok ? open.value.flatMap(({ was, becomes }) => [was.audience, becomes.audience]) : [];
    expect(heard).toEqual(['openbaar', 'openbaar']);
    // Then it is as it was told.
    await jobs.change(of(7));
    const finding = await api.analyse(
      'driehoek',
      { about: 'indicator', indicator: headline ?? '', period: null },
      2,
    );
    expect(figureOf(finding)).toBe(168);
  });

  test('are read back from the store, and gone after clear', async () => {
    const name = 'session-test';
    const store = await openStore(name);
    if (!store.ok) throw new Error(store.failure.detail);
    await store.value.change([{ set, series: [loaded()] }], []);
    store.value.close();
    const api = session({ openStore: () => openStore(name) });
    const { catalogue } = await opened(api);
    expect(catalogue).toMatchObject({ keeps: true, sets: [{ id: 'set-1' }] });
    expect(await totalOf(api)).toMatchObject([{ value: 150 }, 'set-1']);
    const jobs = joined(api);
    await jobs.change({ put: [{ set: { ...set, id: 'set-2' }, series: [], kept: false }], remove: [] });
    expect((await opened(api)).catalogue.keeps).toBe(false);
    await jobs.clear();
    expect((await opened(api)).catalogue.sets).toEqual([]);
    expect(await totalOf(api)).toMatchObject([{ value: 138 }, 'totalen']);
  });

  test.each(['unavailable', 'blocked', 'newer', 'full', 'failed'] as const)(
    'are not said to be none where the store does not open: %s',
    async (because) => {
      const closed = () => Promise.resolve(fail({ because, detail: '' }));
      const { catalogue, dossier } = await opened(session({ openStore: closed }));
      expect([catalogue.store, catalogue.keeps]).toEqual([because, false]);
      expect([dossier.store, dossier.keeps]).toEqual([because, false]);
    },
  );

  test('are held against what was kept, also where the store opens only when a file comes in', async () => {
    const name = 'session-late';
    const store = await openStore(name);
    if (!store.ok) throw new Error(store.failure.detail);
    await store.value.change([{ set, series: [loaded()] }], []);
    store.value.close();
    let isFree = false;
    const openLate = () =>
      isFree ? openStore(name) : Promise.resolve(fail({ because: 'blocked' as const, detail: '' }));
    const api = session({ openStore: openLate });
    expect((await opened(api)).catalogue).toMatchObject({ store: 'blocked', sets: [] });
    isFree = true;
    expect(await joined(api).read({ is: 'all' })).toMatchObject({
      ok: true,
      value: [{ set: { id: 'set-1' } }],
    });
    expect((await opened(api)).catalogue).toMatchObject({ store: 'open', sets: [{ id: 'set-1' }] });
    expect((await opened(api)).dossier.store).toBe('open');
  });

  test('that another tab kept are there once the store is read again', async () => {
    const name = 'session-tabs';
    const api = session({ openStore: () => openStore(name) });
    await opened(api);
    const store = await openStore(name);
    if (!store.ok) throw new Error(store.failure.detail);
    await store.value.change([{ set, series: [loaded()] }], []);
    expect(await totalOf(api)).toMatchObject([{ value: 138 }, 'totalen']);
    await api.reload();
    expect(await totalOf(api)).toMatchObject([{ value: 150 }, 'set-1']);
    await store.value.change([], ['set-1']);
    store.value.close();
    await api.reload();
    expect(await totalOf(api)).toMatchObject([{ value: 138 }, 'totalen']);
  });
});

describe('the demo', () => {
  test('put aside takes everything that was made up out of what the page gets, and back', async () => {
    const name = 'session-demo';
    const api = session({ openStore: () => openStore(name) });
    const before = await opened(api);
    const jobs = joined(api);
    expect((await jobs.context()).cameras).toHaveLength(1);
    expect((await api.chooseDemo('aside')).notKept).toBeNull();
    const aside = await opened(api);
    expect(aside.catalogue).toMatchObject({
      demo: 'aside',
      series: [],
      hasFigures: false,
      opensAt: 'driehoek',
    });
    expect(aside.catalogue.dataHash).not.toBe(before.catalogue.dataHash);
    expect(JSON.stringify(aside)).not.toContain('"fictief":true');
    expect(await totalOf(api)).toMatchObject({ is: 'unavailable', reason: { why: 'no-series' } });
    // The worker of imports knows what is in view too: a camera that was made up is not there to be replaced.
    await vi.waitFor(async () => expect((await jobs.context()).cameras).toEqual([]));
    await api.chooseDemo('shown');
    expect((await opened(api)).catalogue).toEqual({ ...before.catalogue, demoChosen: true });
    await api.chooseDemo(null);
    expect(await opened(api)).toEqual(before);
  });

  test('stays aside at the next visit, and another tab hears of it', async () => {
    const name = 'session-demo-kept';
    const here = () => session({ openStore: () => openStore(name) });
    const [api, other] = [here(), here()] as const;
    await opened(api);
    await opened(other);
    await api.chooseDemo('aside');
    expect((await opened(here())).catalogue.demo).toBe('aside');
    await other.reload();
    expect((await opened(other)).catalogue).toEqual((await opened(api)).catalogue);
  });

  test('is put aside until the page closes where the browser keeps nothing', async () => {
    const api = session();
    await opened(api);
    expect(await api.chooseDemo('aside')).toEqual({ notKept: 'unavailable' });
    expect((await opened(api)).catalogue.demo).toBe('aside');
  });

  test('that is aside is still in the dossier file, and own figures stay in view', async () => {
    const api = session();
    await opened(api);
    const jobs = joined(api);
    const made = { ...target('2032-01-01'), indicator: 'graffiti-meldingen', fictief: true };
    await api.record([made], 'written');
    await jobs.change({ put: [{ set, series: [loaded()], kept: false }], remove: [] });
    await api.chooseDemo('aside');
    expect((await opened(api)).dossier.entries).toEqual([]);
    expect(await api.saveDossier()).toContain(made.id);
    expect(await totalOf(api)).toMatchObject([{ value: 150 }, 'set-1']);
    expect((await opened(api)).catalogue.demo).toBe('aside');
  });
});
