import { describe, expect, it } from 'vitest';
import { placeAt, placeOptions, radiiFor } from '../../../src/indicator/place-options.ts';
import { withinName } from '../../../src/indicator/within-name.ts';
import { municipality } from '../screens/small-municipality.ts';

const station = { name: 'Halte', x: 228_000.4, y: 486_000.2, sort: 'station' } as const;
const here = municipality({ places: [station, { ...station, name: 'Dorp', x: 1, y: 1, sort: 'dorp' }] });
const around = { x: 228_000, y: 486_000, radius: 150 };
const all = { hasAreas: true, hasKernen: true, cell: 100 } as const;
const labels = (
  offered: Parameters<typeof placeOptions>[2],
  now: Parameters<typeof placeOptions>[1] = 'GM0001',
) => placeOptions(here, now, offered).groups.flatMap(({ options }) => options.map(({ label }) => label));

describe('the places to choose from', () => {
  it('are the gemeente, the stations and cameras with a radius, and the buurten', () => {
    const { groups, value } = placeOptions(here, 'GM0001', all);
    expect(groups[0]?.options).toEqual([{ value: '', label: 'Hele gemeente', within: null }]);
    expect(groups[1]?.options[0]).toEqual({
      value: '228000/486000',
      label: 'Halte, 150\u00a0m',
      within: around,
    });
    expect(value).toBe('');
  });

  it('are kernen too where the gemeente has these, called so for their names; none in openbaar', () => {
    const kern = { id: 'WP1', name: 'Verzonnen', level: 'kern', parent: 'GM0001' } as const;
    const elsewhere = { ...kern, id: 'WP2', name: 'Elders', parent: 'GM0002' };
    const there = municipality({ areas: [...here.areas, kern, elsewhere] });
    const offered = (hasKernen: boolean) =>
      placeOptions(there, 'GM0001', { ...all, hasKernen }).groups.flatMap(({ options }) => options);
    expect(offered(true).filter(({ within }) => within === 'WP1' || within === 'WP2')).toEqual([
      { value: 'WP1', label: 'kern Verzonnen', within: 'WP1' },
    ]);
    expect(offered(false).some(({ within }) => within === 'WP1')).toBe(false);
  });

  it('are no more than may be told of the kinds', () => {
    expect(labels({ hasAreas: false, hasKernen: false, cell: null })).toEqual(['Hele gemeente']);
    expect(
      labels({ hasAreas: true, hasKernen: true, cell: null }).some((label) => label.includes('Halte')),
    ).toBe(false);
  });

  it('have the place in force among them, with its own radius, also a point without a name', () => {
    const wide = placeOptions(here, { ...around, radius: 300 }, all);
    expect(wide.value).toBe('228000/486000');
    const nameless = { x: 227_000, y: 485_000, radius: 200 };
    expect(labels(all, nameless)[0]).toBe('Punt op de kaart, 200\u00a0m');
    expect(placeOptions(here, nameless, all).value).toBe('227000/485000');
    expect(withinName(here, 'GM0001')).toBeNull();
  });

  it('have the own areas of the team by their names, where cells may be told of', () => {
    const within = {
      corners: [
        [228_100, 486_100],
        [228_500, 486_100],
        [228_500, 486_500],
      ],
    } as const;
    const team = { ...here, ownAreas: [{ id: 'g1', name: 'Stationsgebied', within }] };
    const { groups, value } = placeOptions(team, within, all);
    expect(groups[1]).toEqual({
      name: 'Eigen gebieden',
      options: [{ value: 'eigen:g1', label: 'Stationsgebied', within }],
    });
    expect(value).toBe('eigen:g1');
    expect(withinName(team, within)).toBe('Stationsgebied');
    expect(withinName(here, within)).toBe('Getekend gebied');
    expect(JSON.stringify(placeOptions(team, 'GM0001', { ...all, cell: null }))).not.toContain(
      'Stationsgebied',
    );
  });

  it('keep the radius of the place before, and offer the radii that cells of their size can tell', () => {
    expect(placeAt({ x: 1.6, y: 2.4 }, { ...around, radius: 250 }, 100)).toEqual({ x: 2, y: 2, radius: 250 });
    expect(placeAt({ x: 1, y: 2 }, 'GM0001', 500)).toEqual({ x: 1, y: 2, radius: 500 });
    expect(radiiFor(100, { ...around, radius: 300 })).toEqual([100, 150, 250, 300, 500]);
  });
});
