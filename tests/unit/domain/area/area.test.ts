import { describe, expect, it } from 'vitest';
import { areasWithin, indexAreas, isWithin } from '../../../../src/domain/area/area.ts';
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
