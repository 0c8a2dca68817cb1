import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { featuresGeoJson } from '../../../../../src/domain/geo/outline-files.ts';
import { ShownPicture, type Shown } from '../../../../../src/map/shown-picture.tsx';
import { aboutAll, marksOf, resting, rowsOf } from '../../../../../src/screens/kaart/meenemen/taken.ts';
import { square } from '../../../map/fixture.ts';

const words = {
  title: 'Fietsendiefstal: 2026 tegenover 2025',
  more: 'meer in 2026',
  less: 'minder in 2026',
  neither: 'geen verschil',
  note: '40 vakken bekeken.',
};
const shown: Shown = {
  content: {
    is: 'cells',
    legend: { title: words.title, entries: [], keys: [], notes: [words.note] },
    shapes: [],
  },
  hot: null,
  difference: {
    found: {
      size: 500,
      squares: [
        { x: 228_000, y: 486_000, side: 'more' },
        { x: 229_000, y: 487_000, side: 'less' },
      ],
    },
    words,
  },
  freePlace: null,
  marks: [],
  frame: { minX: 228_000, minY: 486_000, maxX: 232_000, maxY: 488_000 },
  title: 'Fietsendiefstal',
  subtitle: 'Voorbeeldstad, 2026 tegenover 2025',
  foot: ['Bron: voorbeeld.'],
};
const real = { fictief: false };

describe('what is taken along', () => {
  it('is marked fictief where the squares that stand out rest on anything made up, though all counts are real', () => {
    expect(marksOf('driehoek', [real, ...resting(['fictief'])]).join(' ')).toMatch(/fictief/i);
    expect(marksOf('driehoek', [real, ...resting(['provisional'])]).join(' ')).not.toMatch(/fictief/i);
    expect(marksOf('driehoek', [real, { fictief: true }]).join(' ')).toMatch(/fictief/i);
  });

  it('of a difference tells each square by its side and never a count', () => {
    const rows = rowsOf(shown, (id) => id);
    expect(rows.map(({ about }) => about)).toEqual([
      { 'rd oost': 228_000, 'rd noord': 486_000, meter: 500, 'meer dan toeval': 'meer in 2026' },
      { 'rd oost': 229_000, 'rd noord': 487_000, meter: 500, 'meer dan toeval': 'minder in 2026' },
    ]);
  });

  it('names its period and its marks on the whole layer and on every piece', () => {
    const all = aboutAll({ period: '2026 tegenover 2025', marks: ['Alleen driehoek', 'fictief'] });
    const pieces = rowsOf(shown, (id) => id).map(({ rings, about }) => ({
      rings,
      about: { ...about, ...all },
    }));
    const layer = JSON.parse(featuresGeoJson(pieces, all)) as {
      readonly features: readonly { readonly properties: unknown }[];
    };
    const marked = { periode: '2026 tegenover 2025', merk: 'Alleen driehoek · fictief' };
    expect(layer).toMatchObject({ type: 'FeatureCollection', ...marked });
    expect(layer.features).toHaveLength(2);
    for (const { properties } of layer.features) expect(properties).toMatchObject(marked);
  });

  it('has both sides of a difference in the picture, each with its own lines, and in its legend', () => {
    const rings = { BU1: [square(228_000, 486_000, 2000)], BU2: [square(230_000, 486_000, 2000)] };
    const svg = renderToStaticMarkup(
      createElement(ShownPicture, { shown, rings, places: [], background: null, font: 'serif' }),
    );
    for (const told of [words.title, words.more, words.less, words.note, 'Bron: voorbeeld.'])
      expect(svg).toContain(told);
    expect(svg).toContain('fill="#e6b884"');
    expect(svg).toContain('fill="#8cc0bf"');
    expect(svg.match(/<circle/g)?.length).toBe(4);
  });
});
