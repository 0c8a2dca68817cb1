import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Background } from '../../../src/domain/geo/background.ts';
import type { MapPicture } from '../../../src/domain/meeting/slide.ts';
import { mapColours } from '../../../src/map/colours.ts';
import { MapPictureDrawing } from '../../../src/map/map-picture.tsx';
import { square } from './fixture.ts';

const picture: MapPicture = {
  is: 'map',
  frame: { minX: 228_000, minY: 486_000, maxX: 232_000, maxY: 489_000 },
  size: 100,
  cells: [[229_000, 487_000, 3]],
  levels: ['1+', '5+', '10+'],
  unit: 'per km²',
  marks: [{ is: 'camera', name: 'Plein', x: 229_000, y: 487_000 }],
};
const background: Background = {
  lines: [
    {
      sort: 'rivier',
      name: 'Beek',
      points: [
        [227_000, 486_500],
        [233_000, 486_600],
      ],
    },
    {
      sort: 'hoofdweg',
      name: 'N1',
      points: [
        [228_500, 486_000],
        [229_500, 488_500],
        [231_000, 489_500],
      ],
    },
    {
      sort: 'weg',
      name: 'Dorpsstraat',
      points: [
        [230_000, 488_000],
        [231_500, 488_000],
      ],
    },
    {
      sort: 'weg',
      name: 'Elders',
      points: [
        [210_000, 488_000],
        [211_500, 488_000],
      ],
    },
  ],
  surfaces: [{ sort: 'water', rings: [square(231_000, 487_000, 300)] }],
  credits: ['© A'],
  borders: { attribution: 'B', isOfficial: false },
  isWhole: true,
};

function drawn(ground: Background | null, frame = picture.frame, of: MapPicture = picture): string {
  return renderToStaticMarkup(
    createElement(MapPictureDrawing, {
      picture: { ...of, frame },
      rings: { BU1: [square(228_000, 486_000, 4000)] },
      places: [{ name: 'Dorp', sort: 'dorp', x: 229_000, y: 487_000 }],
      background: ground,
      font: 'sans-serif',
      label: 'Waar',
    }),
  );
}

it('has water, roads and their names, and says whose they are', () => {
  const svg = drawn(background);
  for (const name of ['Beek', 'N1', 'Dorpsstraat', 'Dorp', 'Plein']) expect(svg).toContain(`>${name}<`);
  expect(svg).toContain('Grenzen vereenvoudigd: B<');
  expect(svg).toContain('© A<');
  expect(svg).not.toContain('Elders');
  expect(svg).toContain(mapColours.water);
  // Over the cell, so that one sees in which street it lies.
  expect(svg.indexOf(mapColours.roadEdge)).toBeGreaterThan(svg.indexOf('width="100"'));
  expect(svg.indexOf(mapColours.pool)).toBeLessThan(svg.indexOf('width="100"'));
});

it('draws no streets of a whole gemeente, where they would be one grey', () => {
  const far = drawn(background, { minX: 220_000, minY: 480_000, maxX: 240_000, maxY: 500_000 });
  expect(far).not.toContain('Dorpsstraat');
  expect(far).toContain('>N1<');
});

it('is a picture without its ground as well', () => {
  const bare = drawn(null);
  expect(bare).toContain('>Dorp<');
  expect(bare).not.toContain('Grenzen');
});

it('hatches what stands out over its cells, with a ring around what stands out now', () => {
  const hot: MapPicture['hot'] = {
    size: 100,
    squares: [
      [229_000, 487_000, 'persistent'],
      [229_100, 487_000, 'fading'],
    ],
  };
  const svg = drawn(null, picture.frame, { ...picture, hot });
  const rings = (of: string): number => of.split('<circle').length - 1;
  // Each with its pale edge.
  expect(rings(svg) - rings(drawn(null))).toBe(2);
  expect(svg.indexOf('<circle')).toBeGreaterThan(svg.indexOf('width="100"'));
  expect(svg).not.toContain('NaN');
});
