import { describe, expect, it } from 'vitest';
import {
  addsUpTo,
  ancestorAt,
  areaLevels,
  areasWithin,
  indexAreas,
  isLocal,
  isWithin,
} from '../../../../src/domain/area/area.ts';
import type { Area } from '../../../../src/domain/area/area.ts';

const areas: readonly Area[] = [
  { id: 'GM1', name: 'Ergens', level: 'gemeente', parent: null },
  { id: 'WK1', name: 'Ergens', level: 'wijk', parent: 'GM1' },
  { id: 'BU1', name: 'Ergens', level: 'buurt', parent: 'WK1' },
  { id: 'BU2', name: 'Noord', level: 'buurt', parent: 'WK1' },
  { id: 'GM2', name: 'Elders', level: 'gemeente', parent: null },
];
const index = indexAreas(areas);

describe('areas', () => {
  it('lie in themselves and in all that is above them', () => {
    expect(isWithin(index, 'BU1', 'GM1')).toBe(true);
    expect(isWithin(index, 'BU1', 'BU1')).toBe(true);
    expect(isWithin(index, 'GM1', 'BU1')).toBe(false);
    expect(isWithin(index, 'BU1', 'GM2')).toBe(false);
    expect(isWithin(index, 'BU9', 'GM1')).toBe(false);
  });

  it('are listed by level, the one asked about included', () => {
    expect(areasWithin(index, 'GM1', 'buurt').map((area) => area.id)).toEqual(['BU1', 'BU2']);
    expect(areasWithin(index, 'GM1', 'gemeente').map((area) => area.id)).toEqual(['GM1']);
    expect(areasWithin(index, 'GM2', 'buurt')).toEqual([]);
  });

  it('know what lies directly below them', () => {
    expect(index.children.get('WK1')?.map((area) => area.id)).toEqual(['BU1', 'BU2']);
    expect(index.children.get('BU1')).toBeUndefined();
  });
});

describe('kernen', () => {
  // One wijk in two kernen, and one kern in two wijken.
  const withKernen = indexAreas([
    { id: 'GM1', name: 'Ergens', level: 'gemeente', parent: null },
    { id: 'WP1', name: 'Dorp', level: 'kern', parent: 'GM1' },
    { id: 'WP2', name: 'Stad', level: 'kern', parent: 'GM1' },
    { id: 'WK1', name: 'Wijk 1', level: 'wijk', parent: 'GM1' },
    { id: 'WK2', name: 'Wijk 2', level: 'wijk', parent: 'GM1' },
    { id: 'BU1', name: 'Een', level: 'buurt', parent: 'WK1', kern: 'WP1' },
    { id: 'BU2', name: 'Twee', level: 'buurt', parent: 'WK1', kern: 'WP2' },
    { id: 'BU3', name: 'Drie', level: 'buurt', parent: 'WK2', kern: 'WP2' },
    { id: 'BU4', name: 'Vier', level: 'buurt', parent: 'WK2', kern: null },
  ]);

  it('hold their buurten, whatever wijk these lie in, and no wijk', () => {
    expect(areasWithin(withKernen, 'WP2', 'buurt').map(({ id }) => id)).toEqual(['BU2', 'BU3']);
    expect(areasWithin(withKernen, 'WP2', 'wijk')).toEqual([]);
    expect(areasWithin(withKernen, 'GM1', 'kern').map(({ id }) => id)).toEqual(['WP1', 'WP2']);
    expect(isWithin(withKernen, 'BU2', 'WP1')).toBe(false);
    expect(isWithin(withKernen, 'BU2', 'WK1')).toBe(true);
  });

  it('are the one above a buurt where it has one; of a wijk there is none', () => {
    expect(['BU1', 'BU3', 'BU4', 'WK1', 'WP2'].map((id) => ancestorAt(withKernen, id, 'kern'))).toEqual([
      'WP1',
      'WP2',
      null,
      null,
      'WP2',
    ]);
    expect(ancestorAt(withKernen, 'BU3', 'wijk')).toBe('WK2');
    expect(ancestorAt(withKernen, 'WP1', 'gemeente')).toBe('GM1');
  });

  it('are made up of buurten and not of wijken, nor wijken of them', () => {
    expect(areaLevels.filter((level) => addsUpTo(level, 'kern'))).toEqual(['kern', 'buurt']);
    expect(areaLevels.filter((level) => addsUpTo(level, 'wijk'))).toEqual(['wijk', 'buurt']);
    expect(addsUpTo('kern', 'gemeente')).toBe(true);
    expect(areaLevels.filter(isLocal)).toEqual(['kern', 'wijk', 'buurt']);
  });
});
