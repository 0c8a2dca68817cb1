import { expect, it } from 'vitest';
import { grownCell } from '../../../../src/domain/besmettingszone/zone.ts';
import { outlineGeoJson, outlineKml } from '../../../../src/domain/geo/outline-files.ts';
import { toRd } from '../../../../src/domain/geo/rd.ts';

const cell = { x: 228_200, y: 486_800, size: 100 };
const outline = grownCell(cell, 200);

interface Written {
  readonly features: readonly [
    {
      readonly properties: object;
      readonly geometry: { readonly type: string; readonly coordinates: [number, number][][] };
    },
  ];
}

it('GeoJSON has one closed polygon, anticlockwise, in degrees that lie on the outline to half a metre', () => {
  const [{ properties, geometry }] = (JSON.parse(outlineGeoJson(outline, { naam: 'zone' })) as Written)
    .features;
  expect(properties).toEqual({ naam: 'zone' });
  expect(geometry.type).toBe('Polygon');
  const [ring = []] = geometry.coordinates;
  expect(ring[0]).toEqual(ring.at(-1));
  expect(ring).toHaveLength(outline.length + 1);
  const turn = ring.slice(1).reduce((sum, [x, y], at) => {
    const [px, py] = ring[at] ?? [0, 0];
    return sum + px * y - x * py;
  }, 0);
  expect(turn).toBeGreaterThan(0);
  ring.slice(0, -1).forEach(([longitude, latitude], at) => {
    const [x, y] = toRd(longitude, latitude);
    const [east, north] = outline[at] ?? [0, 0];
    expect(Math.hypot(x - east, y - north)).toBeLessThan(0.5);
  });
});

it('turns an outline that was drawn clockwise', () => {
  expect(outlineGeoJson(outline.toReversed(), {})).not.toBe('');
  const [{ geometry }] = (JSON.parse(outlineGeoJson(outline.toReversed(), {})) as Written).features;
  const ring = geometry.coordinates[0] ?? [];
  const turn = ring
    .slice(1)
    .reduce((sum, [x, y], at) => sum + (ring[at]?.[0] ?? 0) * y - x * (ring[at]?.[1] ?? 0), 0);
  expect(turn).toBeGreaterThan(0);
});

it('KML has the same outline and words that are no markup, and no view of its middle', () => {
  const kml = outlineKml(outline, 'Inbraken <&> brand', ['Alleen driehoek']);
  expect(kml).toContain('<name>Inbraken &lt;&amp;&gt; brand</name>');
  expect(kml).not.toMatch(/LookAt|Camera|Point/);
  expect(/<coordinates>(.*)<\/coordinates>/.exec(kml)?.[1]?.split(' ')).toHaveLength(outline.length + 1);
});
