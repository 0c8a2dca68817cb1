import { expect, it } from 'vitest';
import { diskReader } from '../../scripts/data/disk.ts';
import { analysePublicCameras } from '../../src/analysis/cameras/public-cameras.ts';
import type { TwoYears } from '../../src/analysis/cameras/public-cameras.ts';
import type { Ask } from '../../src/analysis/known.ts';
import { centroid } from '../../src/domain/geo/polygon.ts';
import { month } from '../../src/domain/time/month.ts';
import { fail } from '../../src/domain/result.ts';
import type { Camera } from '../../src/policy/schema.ts';
import { knownFrom } from '../../src/worker/analyses.ts';
import { createAnswersSession } from '../../src/worker/session.ts';
import { camera } from '../unit/screens/small-municipality.ts';
import { dataFolder } from '../support/package-files.ts';

const api = createAnswersSession({
  fetchFrom: () => diskReader(dataFolder),
  openStore: () => Promise.resolve(fail({ because: 'unavailable', detail: '' })),
  now: () => Date.UTC(2026, 10, 23),
});
const opened = await api.open('', 'openbaar');
if (!opened.ok) throw new Error('data/ could not be opened');
const known = knownFrom(opened.value);
const { municipality } = known;
let ticket = 0;
const ask: Ask = (question) => api.answer('openbaar', question, ticket++);

/** Cameras in the middle of every buurt, there for one indicator of the map: the first that the event names. */
function camerasFor(indicator: string): {
  readonly cameras: readonly Camera[];
  readonly events: (typeof municipality)['events'];
} {
  const cameras = Object.entries(municipality.rings).flatMap(([id, rings]) => {
    const middle = centroid(rings);
    return middle === null ? [] : [{ ...camera(id, null), x: middle[0], y: middle[1], start: '2022-04-01' }];
  });
  const event = municipality.events.find(({ sort }) => sort === 'interventie');
  if (event === undefined) throw new Error('no intervention to name the cameras');
  return {
    cameras,
    events: [{ ...event, places: cameras.map(({ id }) => id), indicators: [indicator] }],
  };
}

async function foundFor(indicator: string) {
  const placed = { ...known, municipality: { ...municipality, ...camerasFor(indicator) } };
  const analysis = analysePublicCameras({ about: 'public-cameras' }, placed, ask);
  for (;;) {
    const step = await analysis.next();
    if (step.done === true) return step.value.figures.cameras;
  }
}

it.each(municipality.profile.mapIndicators)(
  'wherever a camera stands, %s reads what the map of that year shows to everybody',
  async (indicator) => {
    const kinds = municipality.indicators.find(({ id }) => id === indicator)?.kinds ?? [];
    const found = await foundFor(indicator);
    expect(found.length).toBeGreaterThan(20);
    let kept = 0;
    for (const [at, year] of [
      ['before', 2021],
      ['after', 2025],
    ] as const) {
      const map = await ask({
        by: 'area',
        level: 'buurt',
        kinds,
        within: municipality.profile.id,
        span: { from: month(year, 1), to: month(year, 12) },
      });
      if (map.is !== 'answer') throw new Error('no map');
      const shown = new Map(map.rows.map(({ key, figure }) => [key, figure]));
      for (const { buurt, here } of found) {
        const one: TwoYears['before'] | undefined = here?.[at];
        expect(one?.year).toBe(year);
        expect(one?.figure).toEqual(shown.get(buurt ?? ''));
        if (one?.figure.is === 'below' || one?.figure.is === 'withheld') kept += 1;
      }
    }
    // Where nothing is kept back this says nothing.
    expect(kept).toBeGreaterThan(0);
  },
  60_000,
);

it('each priority has a sentence made for everybody only', async () => {
  for (const { headline } of municipality.priorities) {
    if (headline === null) continue;
    const finding = await api.analyse(
      'openbaar',
      { about: 'indicator', indicator: headline, period: null },
      ticket++,
    );
    expect(finding.audience).toBe('openbaar');
    expect(finding.figures.is).toBe('figures');
  }
}, 60_000);
