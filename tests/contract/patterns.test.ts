import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInputs } from '../../scripts/demo/inputs.ts';
import { placesOf } from '../../scripts/demo/places.ts';
import { stream } from '../../scripts/demo/random.ts';
import { settle } from '../../scripts/demo/settlement.ts';
import { openSession } from '../../scripts/finding/session.ts';
import { hotspotsIn } from '../../src/analysis/hotspots/hotspots-in.ts';
import { studyArea } from '../../src/analysis/hotspots/study-area.ts';
import { cellCode } from '../../src/domain/geo/cell.ts';
import { readDay, type Days } from '../../src/domain/time/day.ts';
import type { Row } from '../../src/engine/answer.ts';
import { dataFolder } from '../support/package-files.ts';

/** Patterns are found where they were planted in the made-up data, and nowhere where only chance was. */
const days = (from: string, to: string): Days => ({ from: readDay(from) ?? NaN, to: readDay(to) ?? NaN });
const lastYear = days('2025-11-01', '2026-10-31');

const opened = await openSession(dataFolder, null, Date.UTC(2026, 10, 23));
if (!opened.ok) throw new Error(opened.failure);
const sessionFor = opened.value;
const { analyse } = await sessionFor('driehoek');

const truthText = readFileSync(join(dataFolder, 'observations/demo-waarheid.json'), 'utf8');
const truth = JSON.parse(truthText) as { effects: { id: string; x: number; y: number }[] };

describe('the hotspots of the made-up data', () => {
  it.each([
    ['jeugdoverlast-meldingen', 'kuperserf'],
    ['jeugdoverlast-meldingen', 'placebo-dorpsplein'],
    ['fietsendiefstal', 'ns-station-nijverdal'],
  ])('of %s: %s, which was planted, is one', async (indicator, planted) => {
    const { figures, caveats } = await analyse({ about: 'hotspots', indicator, days: lastYear } as const);
    const spot = truth.effects.find(({ id }) => id === planted);
    if (figures.is !== 'hotspots' || spot === undefined) throw new Error(figures.is);
    const cell = figures.cells.find(
      ({ x, y }) => x <= spot.x && spot.x < x + figures.size && y <= spot.y && spot.y < y + figures.size,
    );
    expect(cell?.p).toBeLessThan(0.05);
    expect(caveats).toContain('fictief');
  });

  it('of woninginbraken are drawn no finer than 500 metres', async () => {
    const { figures } = await analyse({
      about: 'hotspots',
      indicator: 'woninginbraken',
      days: days('2019-01-01', '2026-10-31'),
    } as const);
    expect(figures).toMatchObject({ is: 'hotspots', size: 500, testedSize: 100, ground: 'dwellings' });
  });

  it('are not told to openbaar, and not of what may not be on a map', async () => {
    const open = await sessionFor('openbaar');
    const request = { about: 'hotspots', indicator: 'jeugdoverlast-meldingen', days: lastYear } as const;
    expect((await open.analyse(request)).figures).toEqual({ is: 'closed' });
    const { figures } = await analyse({ ...request, indicator: 'onbegrepen-gedrag' });
    expect(figures).toMatchObject({ is: 'unavailable', reason: { why: 'not-shown' } });
  });
});

describe('the near repeats of the made-up data', () => {
  it('are found among woninginbraken, where they were planted', async () => {
    const { figures, verdict } = await analyse({
      about: 'knox',
      indicator: 'woninginbraken',
      days: days('2019-01-01', '2026-10-31'),
    } as const);
    if (figures.is !== 'knox') throw new Error(figures.is);
    expect(verdict?.repeats).toBe(true);
    expect(figures.draws).toBe(999);
    expect(figures.near).toMatchObject({ metres: { from: 0, to: 200 }, days: { from: 0, to: 14 }, p: 0.001 });
    expect(figures.near.ratio).toBeGreaterThan(2);
    // The narrowest band is no finer than what is kept of a home.
    expect(figures.bands[0]?.[0]?.metres).toEqual({ from: 0, to: 100 });
  });

  it('are not looked for among too few, and not told to openbaar', async () => {
    const request = {
      about: 'knox',
      indicator: 'woninginbraken',
      days: days('2026-05-01', '2026-07-31'),
    } as const;
    expect((await analyse(request)).figures).toMatchObject({ is: 'few', least: 30 });
    const open = await sessionFor('openbaar');
    expect((await open.analyse(request)).figures).toEqual({ is: 'closed' });
  });
});

describe('maps of chance alone', () => {
  const inputs = readInputs(dataFolder);
  if (!inputs.ok) throw new Error(inputs.failure.join());
  const { scenario, land } = inputs.value;
  const addresses = settle(scenario, land);
  const [kind] = scenario.kinds;
  if (kind === undefined) throw new Error('no kind');
  const place = placesOf(scenario, { ...kind, hotspots: [], presence: 'wonen' }, land, addresses);
  const homes = [...addresses.values()].flatMap(({ points }) => points.map(([x, y]) => cellCode(x, y, 100)));
  const population = [...land.inhabitants].map(([area, inhabitants]) => ({
    area,
    year: 2021,
    inhabitants,
    dwellings: null,
    fictief: true,
    source: '',
  }));
  const study = studyArea({ rings: land.rings, population }, homes, 100, 'inhabitants');
  if (study === null) throw new Error('nothing to study');

  it('show a hotspot in at most 16 of 200 worlds, with 170 incidents at addresses', () => {
    const incidents = 170;
    const isFalse = (seed: number): boolean => {
      const random = stream(seed, 'chance', String(incidents));
      const counts = new Map<string, number>();
      for (let at = 0; at < incidents; at += 1) {
        const code = cellCode(...place(random), 100);
        counts.set(code, (counts.get(code) ?? 0) + 1);
      }
      const rows = [...counts].map(([key, value]): Row => ({
        key,
        figure: { is: 'number', value, low: value, high: value, provisional: false },
        series: [],
      }));
      return hotspotsIn(study, rows, null, { places: [], atHomes: false, size: 100 }).cells.length > 0;
    };
    const worlds = Array.from({ length: 200 }, (_, seed) => isFalse(seed + 1));
    expect(worlds.filter(Boolean).length).toBeLessThanOrEqual(16);
  });
});
