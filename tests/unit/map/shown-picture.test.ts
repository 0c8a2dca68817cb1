import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/engine/answer.ts';
import { ramp } from '../../../src/map/colours.ts';
import { mapContent } from '../../../src/map/map-content.ts';
import { ShownPicture, type Shown } from '../../../src/map/shown-picture.tsx';
import { answer, count, grid, square } from './fixture.ts';

const rings = { BU1: [square(228_000, 486_000, 2000)], BU2: [square(230_000, 486_000, 2000)] };
const context = { rings, title: 'Inbraken', hasCameras: true, atHomes: false };
const base = answer(count(60), count(3));
const byArea: Answer = {
  ...base,
  question: {
    kinds: base.question.kinds,
    span: base.question.span,
    audience: 'openbaar',
    within: 'GM0001',
    by: 'area',
    level: 'buurt',
  },
  rows: [
    { key: 'BU1', figure: count(47), series: [0] },
    { key: 'BU2', figure: { is: 'withheld' }, series: [0] },
  ],
};

function drawn(from: Answer, more: Partial<Shown> = {}): string {
  const shown: Shown = {
    content: mapContent(from, null, context),
    hot: null,
    difference: null,
    freePlace: null,
    marks: [{ is: 'camera', name: 'Plein', x: 229_000, y: 487_000 }],
    frame: { minX: 228_000, minY: 486_000, maxX: 232_000, maxY: 488_000 },
    title: 'Inbraken',
    subtitle: 'Voorbeeldstad, 2029',
    foot: ['Bron: voorbeeld.', 'Gemaakt op 1 januari 2030.'],
    ...more,
  };
  return renderToStaticMarkup(
    createElement(ShownPicture, { shown, rings, places: [], background: null, font: 'serif' }),
  );
}

describe('a picture to take along', () => {
  it('has its title, period, legend, source and date in it', () => {
    const svg = drawn(byArea);
    for (const words of [
      'Inbraken',
      'Voorbeeldstad, 2029',
      'aantal per buurt',
      'Bron: voorbeeld.',
      'Gemaakt op 1 januari 2030.',
      'Plein',
    ])
      expect(svg).toContain(words);
    expect(svg).toMatch(/40\s–\u2060\s79/);
  });

  it('hatches what is kept back, says so, and has no number of it', () => {
    const svg = drawn(byArea);
    expect(svg).toContain('<pattern');
    expect(svg).toContain('afgeschermd');
    expect(svg.match(new RegExp(`fill="${ramp[3]}"`, 'g'))).toHaveLength(2);
  });

  it('draws a density as one path for each class', () => {
    const svg = drawn({ ...base, density: grid(4, 4, (column) => (column < 2 ? 12 : 50)) });
    expect(svg.match(/fill-opacity="0.92"/g)).toHaveLength(2);
  });

  it('draws squares that stand out, with their sign in the legend', () => {
    const hot = {
      size: 500,
      squares: [{ x: 229_000, y: 487_000, look: 'new' }],
      note: 'Gearceerd: meer dan toeval.',
    } as const;
    expect(drawn(byArea, { hot })).toContain('nieuw: toen niet');
    expect(drawn(byArea, { hot })).toContain('Gearceerd: meer dan toeval.');
  });

  it('is as high as what stands in it', () => {
    const heightOf = (svg: string): number => Number(/viewBox="0 0 1000 (\d+)"/.exec(svg)?.[1]);
    const lowest = (svg: string): number =>
      Math.max(...[...svg.matchAll(/<text y="([\d.]+)"/g)].map(([, y]) => Number(y)));
    const svg = drawn(byArea, { foot: Array.from({ length: 6 }, (_, at) => `Regel ${at}`) });
    expect(lowest(svg)).toBeLessThan(heightOf(svg));
  });
});
