import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { cameraColumns } from '../../../../src/domain/csv/camera-columns.ts';
import { cameraSchema, type Camera } from '../../../../src/policy/schema.ts';
import {
  cameraDrafts,
  fileCameras,
  isChange,
  readCameraFile,
} from '../../../../src/policy/cameras/changes.ts';
import { writeCameraCsv } from '../../../../src/policy/cameras/csv.ts';
import { writeCameraGeojson } from '../../../../src/policy/cameras/geojson.ts';
import { camera, municipality } from '../../screens/small-municipality.ts';

const today = '2026-11-23';
const plein: Camera = { ...camera('Plein', '2027-12-31'), x: 228_330, y: 486_760, start: '2025-03-01' };
const here = municipality({ cameras: [plein] });

const read = (content: string, municipal = here, owner = 'niet opgegeven') => {
  const rows = readCameraFile(content);
  if (!rows.ok) throw new Error(rows.failure);
  return fileCameras(rows.value.rows, municipal, today, owner);
};

const triangle: [number, number][] = [
  [228_300, 486_700],
  [228_400, 486_700],
  [228_350, 486_800],
];

const words = fc.option(
  fc.stringMatching(/^[=+@A-Za-z0-9][A-Za-z0-9 ;",.'é=-]{0,20}$/).map((text) => text.trim()),
  { nil: null },
);
const day = fc.option(fc.constantFrom('2024-01-31', '2025-06-01'), { nil: null });
const anyCamera: fc.Arbitrary<Camera> = fc.record({
  id: fc.stringMatching(/^[a-z]{3,8}$/),
  name: fc.stringMatching(/^[A-Z][a-z]{3,12}$/),
  x: fc.integer({ min: 210_000, max: 240_000 }),
  y: fc.integer({ min: 470_000, max: 500_000 }),
  radius: fc.integer({ min: 10, max: 1000 }),
  outline: fc.constantFrom(null, triangle),
  positionBy: fc.constantFrom('bron' as const, 'team te bevestigen' as const),
  sort: fc.constantFrom('vast' as const, 'flexibel' as const, 'onbekend' as const),
  start: fc.constantFrom('2023-05-01', '2023-05', '2023', null),
  end: fc.constantFrom('2027-12-31', null),
  decision: words,
  decisionDate: day,
  ground: words,
  goal: words,
  owner: fc.constantFrom('Gemeente', 'NS of ProRail'),
  officerConsulted: day,
  signsChecked: day,
  retentionDays: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
  otherMeasures: words,
  lighterMeans: words,
  fictief: fc.boolean(),
  note: words,
  line: fc.option(fc.integer({ min: 1, max: 2000 }), { nil: null }),
});

describe.each([
  ['CSV', writeCameraCsv],
  ['GeoJSON', writeCameraGeojson],
])('cameras in %s', (_, write) => {
  it('come back as they went out, beside themselves and in a municipality that has none', () => {
    fc.assert(
      fc.property(anyCamera, (one) => {
        const same = read(write([one]), municipality({ cameras: [one] }));
        expect(same.map(({ problems }) => problems)).toEqual([[]]);
        expect(same.map(isChange)).toEqual([false]);
        const [fresh] = read(write([one]), municipality());
        expect(fresh?.before).toBeNull();
        expect(fresh?.after).toEqual(one);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a CSV of cameras', () => {
  it('never begins a cell with a formula', () => {
    const csv = writeCameraCsv([{ ...plein, goal: '=HYPERLINK("x")', decision: '@nu' }]);
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain(`;'@nu;`);
    expect(read(csv)[0]?.after).toMatchObject({ goal: '=HYPERLINK("x")', decision: '@nu' });
  });

  it('may be the own list of cameras, which tells less: what stands stays', () => {
    const [first, second] = read(
      'camera;x;y;straal;soort;begin;einde\nplein;228340;486760;;flexibel;2025-04;\nMarkt;52,36453;6,46521;80;vast;;\n',
      municipality({ cameras: [{ ...plein, goal: 'Rust' }] }),
    );
    expect(first?.before?.id).toBe('Plein');
    expect(first?.after).toMatchObject({ x: 228_340, radius: 50, start: '2025-04', end: null, goal: 'Rust' });
    expect(second?.after).toMatchObject({ id: 'eigen-markt', radius: 80, start: null });
    // Whose a new camera is, the list does not tell: that keeps none of it out.
    expect(second?.problems).toEqual([]);
    expect(second?.after.owner).toBe('niet opgegeven');
    // Nor does it say that anybody confirmed a place; what was confirmed of one place does not hold for the next.
    expect([first?.after.positionBy, second?.after.positionBy]).toEqual([
      'team te bevestigen',
      'team te bevestigen',
    ]);
  });

  it('makes nothing real by leaving out whether it is', () => {
    const made = municipality({ cameras: [{ ...plein, fictief: true }] });
    const row = `Plein;${plein.x};${plein.y}`;
    const [silent] = read(`camera;x;y\n${row}\n`, made);
    expect(silent?.after.fictief).toBe(true);
    const [empty] = read(`camera;x;y;fictief\n${row};\n`, made);
    expect(empty?.after.fictief).toBe(true);
    const [told] = read(`camera;x;y;fictief\n${row};nee\n`, made);
    expect(told?.after.fictief).toBe(false);
    const [fresh] = read('camera;x;y\nMarkt;228340;486760\n', made);
    expect(fresh?.after.fictief).toBe(false);
  });

  it('keeps a place confirmed as long as it is the same, and takes the word of the file for another', () => {
    const [same] = read('camera;x;y\nPlein;228330;486760\n');
    expect(same?.after.positionBy).toBe('bron');
    const [told] = read('camera;x;y;plek_bevestigd\nPlein;228999;486760;ja\n');
    expect(told?.after.positionBy).toBe('bron');
  });

  it('names what is wrong per camera, and a name that stands there twice', () => {
    const rows = read('camera;x;y;begin;eigenaar\nMarkt;1;2;;G\nMarkt;228340;486760;2025-02-31;G\n');
    expect(rows.map(({ problems }) => problems.map(({ field, code }) => `${field} ${code}`))).toEqual([
      ['place place-unread'],
      ['name name-taken', 'start date'],
    ]);
  });
});

describe('what a file says and nobody understands', () => {
  it('is named, and never left out in silence', () => {
    const table = readCameraFile('camera;x;y;soort;kleur\nMarkt;228340;486760;mobiel;rood\n');
    expect(table.ok && table.value.dropped).toEqual(['kleur']);
    expect(read('camera;x;y;soort;eigenaar\nMarkt;228340;486760;mobiel;G\n')[0]?.problems).toEqual([
      { field: 'sort', code: 'sort' },
    ]);
  });

  it('includes a polygon without a point, in GeoJSON', () => {
    const ring = [...triangle, ...triangle.slice(0, 1)];
    const lone = {
      type: 'Feature',
      properties: { id: 'weg', camera: 'Weg', kleur: 'rood' },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
    const written = writeCameraGeojson([{ ...plein, outline: triangle }]);
    const table = readCameraFile(written.replace('"features": [', `"features": [${JSON.stringify(lone)},`));
    expect(table.ok && table.value.dropped).toEqual(['kleur']);
    const [, lost] = table.ok ? fileCameras(table.value.rows, here, today, 'G') : [];
    expect(lost?.problems).toEqual([{ field: 'place', code: 'missing' }]);
  });
});

describe('the id of a camera in a file', () => {
  it('stays, so that evaluations find it again; one that is taken or malformed does not', () => {
    const csv =
      'camera;x;y;eigenaar;id\nMarkt;228340;486760;G;markt\nBrug;228340;486760;G;markt\nKade;228340;486760;G;a b\n';
    expect(read(csv).map(({ after }) => after.id)).toEqual(['markt', 'eigen-brug', 'eigen-kade']);
  });
});

describe('a file that holds no cameras', () => {
  it.each([
    ['naam;x;y\nMarkt;228340;486760\n', 'no-columns'],
    ['camera;x;y\n', 'no-cameras'],
    [`camera;x;y\n${'Markt;228340;486760\n'.repeat(501)}`, 'too-many'],
    ['{"type":"FeatureCollection"', 'not-geojson'],
    ['{"type":"Feature"}', 'not-geojson'],
    ['{"type":"FeatureCollection","features":[]}', 'no-cameras'],
    ['', 'no-columns'],
  ])('is refused: %#', (content, why) => {
    expect(readCameraFile(content)).toEqual({ ok: false, failure: why });
  });
});

it('understands a GeoJSON in RD metres, as GIS programs write when they are not told otherwise', () => {
  const content = JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { camera: 'Markt', eigenaar: 'Gemeente', straal: 80 },
        geometry: { type: 'Point', coordinates: [228_340, 486_760] },
      },
    ],
  });
  expect(read(content)[0]).toMatchObject({ after: { x: 228_340, y: 486_760, radius: 80 }, problems: [] });
});

describe('a file of anything at all', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '',
      '228330',
      '486760',
      '52,36',
      '2022-04',
      '9'.repeat(400),
      "'=1",
      '"',
      '__proto__',
      '|',
    ),
  );
  const columns = fc.uniqueArray(fc.constantFrom(...cameraColumns, 'lon', 'lat', 'kleur', 'constructor'));
  const good = fc.constantFrom('Markt', 'Brug', 'Kade').map((name) => [name, '228330', '486760', 'Gemeente']);
  const line = fc.oneof(
    fc.array(cell, { maxLength: 8 }),
    fc.tuple(good, fc.array(cell, { maxLength: 4 })).map(([first, more]) => [...first, ...more]),
  );
  const anyCsv = fc
    .tuple(columns, fc.array(line, { maxLength: 4 }), fc.constantFrom(';', '\t'))
    .map(([names, lines, between]) =>
      [['camera', 'x', 'y', 'eigenaar', ...names], ...lines].map((cells) => cells.join(between)).join('\n'),
    );
  const anyNumber = fc.oneof(fc.double(), fc.integer({ min: 0, max: 500_000 }), fc.constantFrom(6.46, 52.36));
  const positions = fc.array(anyNumber, { maxLength: 3 });
  const position = fc.tuple(anyNumber, anyNumber);
  const geometry = fc.oneof(
    fc.record({ type: fc.constant('Point'), coordinates: positions }),
    fc.record({ type: fc.constant('Polygon'), coordinates: fc.array(fc.array(positions), { maxLength: 2 }) }),
    fc.jsonValue(),
  );
  const properties = fc.dictionary(fc.constantFrom(...cameraColumns, 'kleur', '__proto__'), fc.jsonValue());
  const anyFeature = fc.record({
    type: fc.constant('Feature'),
    geometry,
    properties: fc.oneof(properties, fc.jsonValue()),
  });
  const point = fc.constant({ type: 'Point', coordinates: [228_330, 486_760] });
  const polygon = fc.record({ type: fc.constant('Polygon'), coordinates: fc.tuple(fc.array(position)) });
  const named = fc
    .tuple(properties, fc.constantFrom('Markt', 'Brug'))
    .map(([told, name]) => ({ ...told, camera: name, eigenaar: 'Gemeente' }));
  const goodFeature = fc.record({
    type: fc.constant('Feature'),
    geometry: fc.oneof(point, polygon),
    properties: named,
  });
  const feature = fc.oneof({ weight: 9, arbitrary: goodFeature }, anyFeature);
  const anyGeojson = fc
    .record({ type: fc.constant('FeatureCollection'), features: fc.array(feature, { maxLength: 4 }) })
    .map((value) => JSON.stringify(value));

  it.each([
    ['a table', anyCsv],
    ['GeoJSON', anyGeojson],
    ['a text', fc.oneof(fc.string({ unit: 'binary' }), fc.json())],
  ])('never throws on %s, and what is written down and what is refused is what was read', (_, any) => {
    fc.assert(
      fc.property(any, (content) => {
        const table = readCameraFile(content);
        if (!table.ok) return;
        const cameras = fileCameras(table.value.rows, here, today, 'G');
        const refused = cameras.filter(({ problems }) => problems.length > 0);
        const same = cameras.filter((one) => one.problems.length === 0 && !isChange(one));
        expect(cameras).toHaveLength(table.value.rows.length);
        const drafts = cameraDrafts(cameras);
        expect(drafts.length + refused.length + same.length).toBe(cameras.length);
        for (const { content: after } of drafts) expect(v.is(cameraSchema, after)).toBe(true);
        expect(new Set(drafts.map((draft) => draft.camera)).size).toBe(drafts.length);
      }),
      { numRuns: 300 },
    );
  });
});
