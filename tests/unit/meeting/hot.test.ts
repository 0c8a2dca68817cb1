import { describe, expect, it } from 'vitest';
import type { HotspotsFigures } from '../../../src/analysis/hotspots/hotspots.ts';
import { hotLegend, hotRequest, mapHot, spotText } from '../../../src/meeting/hot.ts';
import { risicosPage } from '../../../src/meeting/pages/risicos.ts';
import { foundIn } from '../../../src/meeting/occasion.ts';
import { month } from '../../../src/domain/time/month.ts';
import { indicator, municipality, view } from '../screens/small-municipality.ts';
import { found, occasion } from './occasion.ts';

type Found = Extract<HotspotsFigures, { readonly is: 'hotspots' }>;

const data = municipality({
  areas: [
    { id: 'GM0001', name: 'Verzonnen', level: 'gemeente', parent: null },
    { id: 'BU1', name: 'Centrum', level: 'buurt', parent: 'GM0001' },
  ],
  indicators: [indicator('a', { name: 'Fietsdiefstal' })],
});
const cell = { code: 'x', x: 230_000, y: 490_000, count: 24, expected: 4, p: 0.001, z: 6 } as const;
const figures: Found = {
  is: 'hotspots',
  total: { is: 'number', value: 90, low: 72, high: 110, provisional: false },
  unplaced: null,
  before: { from: 0, to: 364 },
  testedSize: 100,
  size: 100,
  ground: 'inhabitants',
  allowance: 4,
  tested: { total: 90, cells: 300 },
  outside: 0,
  cells: [
    { ...cell, course: 'persistent' },
    { ...cell, x: 235_000, course: 'fading' },
  ],
  spots: [
    {
      x: 230_050,
      y: 490_050,
      area: 'BU1',
      near: 'Station',
      cells: 1,
      count: 24,
      expected: 4,
      course: 'persistent',
    },
  ],
  concentration: null,
  hitRate: null,
};

describe('what stands out on a page of a meeting', () => {
  it('is kept as squares with what became of them, and told in the fewest words', () => {
    expect(mapHot(figures)).toEqual({
      size: 100,
      squares: [
        [230_000, 490_000, 'persistent'],
        [235_000, 490_000, 'fading'],
      ],
    });
    expect(hotLegend(figures)).toBe(
      'Gearceerd: meer dan toeval; kruislings: blijvend; stippelrand: niet meer.',
    );
    const unknown = { ...figures, before: null };
    expect(mapHot(unknown).squares.every(([, , look]) => look === 'marked')).toBe(true);
    expect(hotLegend(unknown)).toBe('Gearceerd: meer dan toeval.');
    expect(hotLegend({ ...figures, cells: [] })).toBe('');
  });

  it('is called by its buurt and what is near, and not called old or new where the year before is not known', () => {
    const [spot] = figures.spots;
    if (spot === undefined) throw new Error('no spot');
    expect(spotText(spot, true, data)).toEqual({
      place: 'Centrum, bij Station',
      counted: '24, verwacht 4',
      since: 'blijvend',
    });
    expect(spotText(spot, false, data).since).toBe('niet bekend');
  });

  it('stands on Risico’s as a row and a line of the table; in openbaar as none of them', () => {
    const around = occasion({
      municipality: { ...data, profile: { ...data.profile, mapIndicators: ['a'] } },
    });
    const shown = view({ period: { from: month(2025, 11), to: month(2026, 10) } });
    const request = hotRequest('a', { from: month(2025, 11), to: month(2026, 10) });
    expect(risicosPage.requests(shown, around)).toContainEqual(request);
    const slide = risicosPage.slide(shown, around, foundIn([found({ request, figures })]));
    expect(JSON.stringify(slide.columns)).toContain('24, verwacht 4; blijvend');
    expect(slide.table?.rows.flat()).toContain('Centrum, bij Station (meer dan toeval, blijvend)');
    const closed = risicosPage.slide(shown, around, foundIn([found({ request, figures: { is: 'closed' } })]));
    expect(JSON.stringify(closed)).not.toContain('verwacht');
  });
});
