import { expect, it } from 'vitest';
import { findBackgroundProblems, readBackgroundPart } from '../../../src/policy/background-map.ts';
import { readBorders } from '../../../src/policy/borders.ts';
import { dataFolder, readFolder } from '../../support/package-files.ts';

const text = readFolder(dataFolder).get('background/hoofdlijnen.json') ?? '';
const good = JSON.parse(text) as Record<string, unknown>;
const problemsOf = (value: unknown): string[] =>
  findBackgroundProblems([{ role: 'background-map', file: 'x.json', value }]).map(({ place }) => place);

it('finds nothing wrong with a good file, and reads it', () => {
  expect(problemsOf(good)).toEqual([]);
  expect(readBackgroundPart(good)?.lines).toHaveLength(6);
});

it.each([
  ['another grid', { ...good, crs: 'EPSG:4326' }],
  ['no owner', { ...good, attribution: '' }],
  ['a day that is none', { ...good, date: 'gisteren' }],
  ['a line of one point', { ...good, lines: [{ sort: 'weg', name: null, points: [[1, 2]] }] }],
  [
    'a sort that nobody draws',
    {
      ...good,
      lines: [
        {
          sort: 'kabelbaan',
          name: null,
          points: [
            [1, 2],
            [3, 4],
          ],
        },
      ],
    },
  ],
  [
    'a surface of three points',
    {
      ...good,
      surfaces: [
        {
          sort: 'water',
          rings: [
            [
              [1, 2],
              [3, 4],
              [1, 2],
            ],
          ],
        },
      ],
    },
  ],
])('tells %s', (_, value) => {
  expect(problemsOf(value)).toHaveLength(1);
  expect(readBackgroundPart(value)).toBeNull();
});

it('says of no borders that they are official unless their file does', () => {
  const rings = { crs: 'EPSG:28992', attribution: 'A', note: null, rings: {} };
  expect(readBorders(rings)).toEqual({ attribution: 'A', isOfficial: false });
  expect(readBorders({ ...rings, precision: 'officieel' })?.isOfficial).toBe(true);
  expect(readBorders({ ...rings, precision: 'ongeveer' })).toBeNull();
});
