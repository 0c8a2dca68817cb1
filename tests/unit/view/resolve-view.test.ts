import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { month, monthsIn } from '../../../src/domain/time/month.ts';
import { isWholeQuarters, isWholeYears } from '../../../src/domain/time/quarter.ts';
import type { Profile } from '../../../src/policy/schema.ts';
import { defaultView } from '../../../src/view/view.ts';
import { chosenPeriod, resolveView } from '../../../src/view/resolve-view.ts';
import { readUrl, writeUrl } from '../../../src/view/url.ts';
import { isForEverybody } from '../../../src/view/wanted-audience.ts';
import type { Catalogue } from '../../../src/worker/api.ts';
import { anyView } from './arbitrary-view.ts';

const profile: Profile = {
  id: 'GM0001',
  name: 'Verzonnen',
  plan: { title: 'Plan', from: '2024-01', to: '2026-12' },
  region: { id: 'R1', name: 'Streek', members: [] },
  country: { id: 'NL00', name: 'Nederland' },
  mapIndicators: ['jeugdoverlast', 'woninginbraak'],
  totalKind: 'misdrijven/0.0.0',
  divisionYear: 2022,
  demoNotice: null,
};

const here = {
  profile,
  areas: [
    { id: 'GM0001', name: 'Verzonnen', level: 'gemeente', parent: 'R1' },
    { id: 'BU1', name: 'Centrum', level: 'buurt', parent: 'GM0001' },
  ] as const,
  priorities: [],
  indicators: [],
  rings: {},
};

const october = month(2026, 10);

function catalogue(opensAt: Catalogue['opensAt'], lastMonth = october): Catalogue {
  return {
    dataHash: 'x',
    series: [],
    sets: [],
    lists: [],
    hasFigures: false,
    firstMonth: month(1950, 1),
    lastMonth,
    demo: 'none',
    demoChosen: false,
    opensAt,
    damaged: [],
    store: 'open',
    keeps: true,
  };
}

const lastMonths = fc.integer({ min: month(1990, 1), max: month(2100, 12) });

describe('the period that the page opens with', () => {
  it('falls on months that the data hold, however few they are', () => {
    const one = { ...catalogue('driehoek'), firstMonth: october };
    expect(resolveView(defaultView, here, one).period).toEqual({ from: october, to: october });
    const seven = { ...catalogue('driehoek'), firstMonth: october - 6 };
    expect(resolveView(defaultView, here, seven).period).toEqual({ from: october - 6, to: october });
  });
});

describe('a kern', () => {
  it('is a place for the driehoek, and in openbaar the gemeente: it is a sum of buurten', () => {
    const kern = { id: 'WP1', name: 'Dorp', level: 'kern', parent: 'GM0001' } as const;
    const there = { ...here, areas: [...here.areas, kern] };
    const view = { ...defaultView, screen: 'kaart' as const, within: 'WP1' };
    expect(resolveView(view, there, catalogue('driehoek')).within).toBe('WP1');
    expect(resolveView(view, there, catalogue('openbaar')).within).toBe('GM0001');
  });
});

describe('resolving a View', () => {
  it('fills in the last twelve months, the first map and the total', () => {
    expect(resolveView(defaultView, here, catalogue('driehoek'))).toEqual({
      ...defaultView,
      municipality: 'GM0001',
      audience: 'driehoek',
      period: { from: month(2025, 11), to: october },
      within: 'GM0001',
      map: { ...defaultView.map, indicators: ['jeugdoverlast'] },
      trends: { ...defaultView.trends, subject: 'misdrijven/0.0.0' },
    });
  });

  it('keeps what a person chose, for the driehoek', () => {
    const mayBeForDriehoek = anyView.filter(({ screen }) => !isForEverybody(screen));
    fc.assert(
      fc.property(mayBeForDriehoek, (view) => {
        const resolved = resolveView({ ...view, audience: 'driehoek' }, here, catalogue('driehoek'));
        if (view.period !== null) expect(resolved.period).toEqual(view.period);
        if (view.map.indicators.length > 0) expect(resolved.map).toEqual(view.map);
        if (view.trends.subject !== '' && view.trends.subject !== 'totaal')
          expect(resolved.trends).toEqual(view.trends);
        expect(resolved.municipality).toBe(profile.id);
      }),
    );
  });
});

describe('the place', () => {
  const around = { x: 228_787, y: 486_978, radius: 150 };
  const placeOf = (hash: string, opensAt: Catalogue['opensAt'] = 'driehoek') =>
    resolveView(readUrl(hash).view, here, catalogue(opensAt)).within;

  it('is the gemeente, a buurt of it, or a point with a radius', () => {
    expect(placeOf('#/trends')).toBe('GM0001');
    expect(placeOf('#/trends?gebied=BU1')).toBe('BU1');
    expect(placeOf('#/trends?rond=228787/486978/150')).toEqual(around);
  });

  it.each(['BU99999999', 'R1', 'naam:Ergens'])('is the gemeente for %s, which is no part of it', (id) => {
    expect(placeOf(`#/kaart?gebied=${id}`)).toBe('GM0001');
  });

  it('is no free place in openbaar', () => {
    expect(placeOf('#/kaart?rond=228787/486978/150', 'openbaar')).toBe('GM0001');
    expect(placeOf('#/kaart?rond=228787/486978/150&publiek=openbaar')).toBe('GM0001');
    expect(placeOf('#/kaart?gebied=BU1', 'openbaar')).toBe('BU1');
  });

  it.each(['228787/486978', '228787/486978/70', '228787/486978/2001', '1/2/150', '228787.5/486978/150', 'x'])(
    'is not read from %s',
    (text) => {
      expect(readUrl(`#/kaart?rond=${text}`)).toMatchObject({ view: { within: null }, dropped: ['rond'] });
    },
  );

  it('is one choice: the last of two that a person wrote', () => {
    const { view } = readUrl('#/kaart?gebied=BU1&rond=228787/486978/150');
    expect(view.within).toEqual(around);
    expect(writeUrl(view)).toBe('#/kaart?versie=2&rond=228787/486978/150');
  });
});

describe('the audience', () => {
  it('is lowered by a URL', () => {
    const { view } = readUrl('#/overzicht?publiek=openbaar');
    expect(resolveView(view, here, catalogue('driehoek')).audience).toBe('openbaar');
  });

  it('is never raised by a View or by any URL', () => {
    const openbaar = catalogue('openbaar');
    fc.assert(
      fc.property(anyView, fc.string(), (view, text) => {
        expect(resolveView(view, here, openbaar).audience).toBe('openbaar');
        const { view: read } = readUrl(`#/kaart?publiek=driehoek&${text}`);
        expect(resolveView(read, here, openbaar).audience).toBe('openbaar');
      }),
    );
  });
});

describe('the period in openbaar', () => {
  const openbaar = (hash: string, last = october) =>
    resolveView(readUrl(hash).view, here, catalogue('openbaar', last)).period;
  const quarters = { from: month(2025, 10), to: month(2026, 9) };
  const year = { from: month(2025, 1), to: month(2025, 12) };

  it.each([
    ['#/overzicht', quarters],
    ['#/overzicht?periode=2025-11..2026-10', quarters],
    ['#/trends?periode=2024-01..2024-12', quarters],
    ['#/kaart', year],
    ['#/kaart?periode=2024-01..2024-12', { from: month(2024, 1), to: month(2024, 12) }],
    ['#/kaart?periode=2026-07..2026-09', { from: month(2026, 7), to: month(2026, 9) }],
    ['#/kaart?periode=2026-06..2026-08', year],
    ['#/kaart?periode=2024-01..2025-12', year],
    ['#/kaart?periode=2026-10..2026-12', year],
    ['#/kaart?periode=2026-01..2026-12', year],
  ])('of %s is published', (hash, period) => {
    expect(openbaar(hash)).toEqual(period);
  });

  it('counts a year as over in its last month', () => {
    expect(openbaar('#/kaart', month(2026, 12))).toEqual({ from: month(2026, 1), to: month(2026, 12) });
  });

  it('is always made of whole quarters or years that are over', () => {
    fc.assert(
      fc.property(anyView, lastMonths, (view, last) => {
        const { period, screen } = resolveView(view, here, catalogue('openbaar', last));
        expect(period.to).toBeLessThanOrEqual(last);
        const isOneYear = isWholeYears(period) && monthsIn(period) === 12;
        const isOneQuarter = isWholeQuarters(period) && monthsIn(period) === 3;
        if (screen === 'kaart') expect(isOneYear || isOneQuarter).toBe(true);
        else expect(isWholeQuarters(period) && monthsIn(period) === 12).toBe(true);
      }),
    );
  });
});

describe('the period that was chosen', () => {
  it('is what a person chose, also where a screen shows another, and else what the audience opens with', () => {
    const of2024 = { from: month(2024, 1), to: month(2024, 12) };
    const chosen = (hash: string) => chosenPeriod(readUrl(hash).view, catalogue('driehoek'));
    expect(chosen('#/overzicht?publiek=openbaar&periode=2024-01..2024-12')).toEqual(of2024);
    expect(chosen('#/kaart?publiek=openbaar')).toEqual({ from: month(2025, 10), to: month(2026, 9) });
    expect(chosen('#/kaart')).toEqual({ from: month(2025, 11), to: october });
  });
});
