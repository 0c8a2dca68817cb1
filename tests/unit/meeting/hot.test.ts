import { describe, expect, it } from 'vitest';
import type { HotspotsFigures } from '../../../src/analysis/hotspots/hotspots.ts';
import { hotPicture, hotRequest, mapHot, spotText } from '../../../src/meeting/hot.ts';
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
  rings: {
    BU1: [
      [
        [220_000, 480_000],
        [240_000, 480_000],
        [240_000, 500_000],
        [220_000, 500_000],
        [220_000, 480_000],
      ],
    ],
  },
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
  it('is kept as squares with what became of them, and the sentence of every map', () => {
    const hot = mapHot(figures);
    expect(hot.squares).toEqual([
      [230_000, 490_000, 'persistent'],
      [235_000, 490_000, 'fading'],
    ]);
    expect(hot.names.map(({ look }) => look)).toEqual(['persistent', 'fading']);
    expect(hot.note).toContain('300 vakken van 100');
    expect(mapHot({ ...figures, before: null }).squares.every(([, , look]) => look === 'marked')).toBe(true);
  });

  it('is drawn near enough to be read, with room to know where one is, inside the gemeente', () => {
    const picture = hotPicture(figures, 'Fietsdiefstal', data);
    expect(picture?.frame).toEqual({ minX: 227_050, minY: 487_050, maxX: 233_050, maxY: 493_050 });
    expect(picture?.hot?.squares).toHaveLength(2);
    expect(hotPicture({ ...figures, cells: [] }, 'Fietsdiefstal', data)).toBeNull();
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

  it('stands on Risico’s as a picture, a row and a line of the table; in openbaar as none of them', () => {
    const around = occasion({
      municipality: { ...data, profile: { ...data.profile, mapIndicators: ['a'] } },
    });
    const shown = view({ period: { from: month(2025, 11), to: month(2026, 10) } });
    const request = hotRequest('a', { from: month(2025, 11), to: month(2026, 10) });
    expect(risicosPage.requests(shown, around)).toContainEqual(request);
    const slide = risicosPage.slide(shown, around, foundIn([found({ request, figures })]));
    expect(slide.picture).toMatchObject({ is: 'map', cells: [], hot: { size: 100 } });
    expect(JSON.stringify(slide.columns)).toContain('24, verwacht 4; blijvend');
    expect(slide.table?.rows.flat()).toContain('Centrum, bij Station (meer dan toeval, blijvend)');
    const closed = risicosPage.slide(shown, around, foundIn([found({ request, figures: { is: 'closed' } })]));
    expect(closed.picture).toBeNull();
    expect(JSON.stringify(closed)).not.toContain('verwacht');
  });
});
