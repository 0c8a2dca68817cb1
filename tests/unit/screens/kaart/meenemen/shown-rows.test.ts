import { describe, expect, it } from 'vitest';
import { featuresGeoJson } from '../../../../../src/domain/geo/outline-files.ts';
import { mapContent } from '../../../../../src/map/map-content.ts';
import { hotRows, shownRows, tableOf } from '../../../../../src/screens/kaart/meenemen/shown-rows.ts';
import type { Answer, Row } from '../../../../../src/engine/answer.ts';
import { answer, count, grid, square } from '../../../map/fixture.ts';

const rings = { BU1: [square(228_000, 486_000, 2000)], BU2: [square(230_000, 486_000, 2000)] };
const context = { rings, title: 'Inbraken', hasCameras: false, atHomes: false };
const base = answer(count(60), count(3));
const common = { kinds: base.question.kinds, span: base.question.span, within: 'GM0001' };
const nameOf = (id: string): string => `Buurt ${id}`;

function byCell(rows: readonly Row[], atHomes: boolean): ReturnType<typeof shownRows> {
  const asked: Answer = {
    ...base,
    question: { ...common, audience: 'driehoek', by: 'cell', size: 500 },
    rows,
  };
  return shownRows(mapContent(asked, null, { ...context, atHomes }), nameOf);
}

describe('what stands on a map, as rows', () => {
  it('has of what is kept back its words and no number', () => {
    const asked: Answer = {
      ...base,
      question: { ...common, audience: 'openbaar', by: 'area', level: 'buurt' },
      rows: [
        { key: 'BU1', figure: count(47), series: [0] },
        { key: 'BU2', figure: { is: 'below', k: 5 }, series: [0] },
      ],
    };
    const rows = shownRows(mapContent(asked, null, context), nameOf);
    expect(tableOf(rows)).toEqual([
      ['gebied', 'code', 'aantal', 'in woorden', 'klasse'],
      ['Buurt BU1', 'BU1', '47', '47', expect.stringContaining('40')],
      ['Buurt BU2', 'BU2', '', 'minder dan 5', ''],
    ]);
  });

  it('leaves out squares by which a home can be told, as the map does', () => {
    const rows: Row[] = [
      { key: '500mE456N972', figure: count(4), series: [0] },
      { key: '500mE457N972', figure: count(9), series: [0] },
    ];
    expect(byCell(rows, false)).toHaveLength(2);
    expect(byCell(rows, true).map(({ about }) => about['vak'])).toEqual(['500mE457N972']);
  });

  it('tells a density by its class and no finer', () => {
    const shown = { ...base, density: grid(2, 1, (column) => (column === 0 ? 12.3456 : 1)) };
    const [row, ...others] = shownRows(mapContent(shown, null, context), nameOf);
    expect(others).toEqual([]);
    expect(JSON.stringify(row?.about)).not.toContain('12.3');
    expect(row?.about).toMatchObject({ 'rd oost': 228_000, 'rd noord': 486_000, meter: 50 });
    expect(row?.about['klasse']).toMatch(/^10/);
  });

  it('says of a square that stands out what became of it', () => {
    const [row] = hotRows({ size: 100, squares: [{ x: 228_000, y: 486_000, look: 'persistent' }], note: '' });
    expect(row?.about).toMatchObject({ 'meer dan toeval': 'blijvend: ook in de periode ervoor' });
  });
});

it('a piece with a hole is one polygon, and two apart are a multipolygon', () => {
  const read = (rings: readonly (readonly (readonly [number, number])[])[]) =>
    (
      JSON.parse(featuresGeoJson([{ rings, about: {} }])) as {
        features: { geometry: { type: string; coordinates: unknown[] } }[];
      }
    ).features[0]?.geometry;
  const [outer, hole, apart] = [
    square(228_000, 486_000, 900),
    square(228_300, 486_300, 100),
    square(230_000, 486_000, 50),
  ];
  expect(read([outer, hole])).toMatchObject({ type: 'Polygon' });
  expect(read([outer, hole])?.coordinates).toHaveLength(2);
  expect(read([outer, hole, apart])).toMatchObject({ type: 'MultiPolygon' });
  expect(read([outer, hole, apart])?.coordinates).toHaveLength(2);
});
