import { describe, expect, it } from 'vitest';
import { month } from '../../../src/domain/time/month.ts';
import type { Entry } from '../../../src/policy/dossier/entry.ts';
import { load } from '../../../src/policy/source.ts';
import type { Catalogue } from '../../../src/worker/api.ts';
import { openedFor } from '../../../src/worker/opened.ts';
import { makeSeries } from '../engine/small-world.ts';
import { snapshot, status, target } from '../policy/dossier/entries.ts';
import { dataFolder, fetchFrom, readFolder } from '../../support/package-files.ts';

const loaded = await load(fetchFrom(readFolder(dataFolder)));
if (!loaded.ok) throw new Error('data/ could not be opened');
const plan = loaded.value.municipality;
const own = plan.profile.id;
const hiddenIds = plan.indicators.filter(({ audience }) => audience === 'driehoek').map(({ id }) => id);
const hiddenKind =
  plan.kinds.find(({ id }) => hiddenIds.some((hidden) => id === `eigen/${hidden}`))?.id ?? '';
const aBuurt = Object.keys(plan.rings)[0] ?? '';

const secret = 'Jansen 12-3.csv';
const info = {
  id: 'set-1/buurt-month',
  set: 'set-1',
  loadedAt: 5,
  audience: 'driehoek',
  title: 'Uitvoer van Jansen',
  source: 'Eigen',
} as const;
const ownSeries = makeSeries(info, [
  { at: '2026-01', kind: 'overlast/E35', area: aBuurt, count: 987_654 },
  { at: '2026-02', kind: hiddenKind, area: aBuurt, count: 1 },
]).info;
const publicSeries = makeSeries(
  { id: 'landelijk', set: 'landelijk', published: true, audience: 'openbaar' },
  [{ at: '2025', kind: 'overlast/E35', area: own, count: 7 }],
).info;
const set = {
  id: 'set-1',
  file: secret,
  source: 'Eigen',
  loadedAt: 5,
  hash: 'h',
  read: 4321,
  accepted: 4321,
  refused: 0,
  missing: 0,
  gaveWay: 0,
  mapping: null,
  span: { from: 0, to: 1 },
  kinds: [],
};
const catalogue: Catalogue = {
  dataHash: 'hash',
  series: [ownSeries, publicSeries],
  sets: [set],
  lists: [{ set: 'set-1', isComplete: true }],
  hasFigures: true,
  firstMonth: 0,
  lastMonth: 1,
  demo: 'none',
  demoChosen: false,
  opensAt: 'driehoek',
  damaged: [secret],
  store: 'open',
  keeps: true,
};
const entries = [{ ...status('2026-10-01'), note: 'Alleen voor het overleg' }];
const whole = { plan, catalogue, dossier: { entries, keeps: true, store: 'open', damaged: 0 } } as const;

describe('what the page may have of what is open', () => {
  it('is everything for the driehoek', async () => {
    expect(await openedFor(whole, null)).toMatchObject({ audience: 'driehoek', plan, catalogue });
  });

  it('holds for openbaar no note, no name of a file, no count of its rows and nothing that is hidden', async () => {
    const opened = await openedFor(whole, 'openbaar');
    const text = JSON.stringify(opened);
    expect(opened.audience).toBe('openbaar');
    for (const told of [secret, 'Uitvoer van Jansen', '4321', 'Alleen voor het overleg'])
      expect(text.includes(told), told).toBe(false);
    expect([...hiddenIds, hiddenKind].filter((id) => text.includes(`"${id}"`))).toEqual([]);
    expect(hiddenIds.length).toBeGreaterThan(0);
    expect(opened.municipality.cameras.map(({ note }) => note)).toEqual(plan.cameras.map(() => null));
  });

  it('tells of a series of openbaar that it is about here, not in which buurten it has rows', async () => {
    const [closed, open] = (await openedFor(whole, 'openbaar')).catalogue.series;
    expect(closed).toMatchObject({ rows: 0, areas: [own], title: 'Eigen', kinds: ['overlast/E35'] });
    expect(open).toEqual(publicSeries);
  });

  it('says that something kept is damaged, without its name', async () => {
    expect((await openedFor(whole, 'openbaar')).catalogue.damaged).toEqual(['']);
  });

  it('is never raised by a wish', async () => {
    const open = { ...whole, catalogue: { ...catalogue, opensAt: 'openbaar' } } as const;
    expect((await openedFor(open, 'driehoek')).audience).toBe('openbaar');
  });
});

describe('of what conclusions hang on', () => {
  const lastMonth = month(2026, 10);
  const hashWith = async (...entries: Entry[]) => {
    const dossier = { entries, keeps: true, store: 'open', damaged: 0 } as const;
    return (await openedFor({ plan, dossier, catalogue: { ...catalogue, lastMonth } }, null)).dossierHash;
  };
  const agreed = (at: string): Entry => ({
    id: `a-${at}`,
    at: `${at}T10:00:00.000Z`,
    role: 'Team veiligheid',
    fictief: false,
    is: 'afspraak',
    agreement: `a-${at}`,
    priority: 'p',
    indicator: null,
    audience: 'driehoek',
    who: 'jongerenwerk',
    what: 'Extra avond',
    due: null,
    done: null,
    withdrawn: false,
    dataHash: 'hash',
  });

  it('is no agreement that is made after the data: then nothing is found anew', async () => {
    expect(await hashWith(agreed('2026-11-05'))).toBe(await hashWith());
  });

  it('is the day of the last meeting, a target and a status', async () => {
    const hashes = [
      await hashWith(),
      await hashWith(agreed('2026-10-08')),
      await hashWith(snapshot('2026-10-08')),
      await hashWith(target('2026-11-05')),
      await hashWith(status('2026-11-05')),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
