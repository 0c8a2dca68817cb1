import { appendFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkData } from '../../../../scripts/data/check.ts';
import { areasCommand } from '../../../../scripts/fetch/areas-command.ts';
import { readFolder } from '../../../support/package-files.ts';
import { playedMap, square, startMap } from './areas-server.ts';
import type { PlayedArea, PlayedMap } from './areas-server.ts';
import { copyLeanData } from './lean-data.ts';
import { testWorld } from './local-server.ts';
import type { LocalServer, TestWorld } from './local-server.ts';

let folder = '';
let data = '';
let before = new Map<string, string>();
let server: LocalServer;
let played: PlayedMap;
let world: TestWorld;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'veiligheidsbeeld-'));
  data = join(folder, 'data');
  await copyLeanData(data);
  before = readFolder(data);
  const buurten = table('areas/areas.csv')
    .filter(([, , level]) => level === 'buurt')
    .map(([id = '', , , parent = null]) => ({ id, parent }));
  played = playedMap(buurten);
  server = await startMap(played);
  world = testWorld();
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const run = (...more: string[]): Promise<number> => {
  const places = [
    '--base',
    `${server.origin}/cbs/map/ogc/v1`,
    '--data',
    data,
    '--cache',
    join(folder, 'cache'),
  ];
  return areasCommand(['--gemeente', 'GM0163', '--year', '2025', ...places, ...more], world);
};
const table = (path: string): string[][] =>
  readFileSync(join(data, path), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(';'));
const rings = (): Record<string, number[][][]> =>
  (
    JSON.parse(readFileSync(join(data, 'areas/rings.json'), 'utf8')) as {
      rings: Record<string, number[][][]>;
    }
  ).rings;
const said = (): string => world.lines.join('\n');
const changed = (id: string, change: (area: PlayedArea) => PlayedArea): void => {
  played.buurten = played.buurten.map((area) => (area.properties['buurtcode'] === id ? change(area) : area));
};
const withProperty =
  (key: string, value: string | number | null) =>
  (area: PlayedArea): PlayedArea => ({
    ...area,
    properties: { ...area.properties, [key]: value },
  });

async function expectUntouched(): Promise<void> {
  expect(readFolder(data)).toEqual(before);
  expect((await checkData(data)).problems).toEqual([]);
}

describe('a fetch of areas', () => {
  it('writes the list, the outlines and the inhabitants, that the check of the folder finds good', async () => {
    expect(await run(), said()).toBe(0);
    expect((await checkData(data)).problems).toEqual([]);
    const areas = table('areas/areas.csv');
    expect(areas[0]).toEqual(['id', 'name', 'level', 'parent']);
    expect(areas).toContainEqual(['GM1774', 'Dinkelland', 'gemeente', 'RG-TWENTE']);
    expect(areas).toContainEqual(['WK016301', 'Wijk 0', 'wijk', 'GM0163']);
    expect(areas).toContainEqual(['BU01630101', 'Buurt 0', 'buurt', 'WK016301']);
    expect(areas.flat()).not.toContain('BU01410101');
    // Whole metres, closed.
    expect(rings()['BU01630101']).toEqual([
      [
        [227000, 487000],
        [227100, 487000],
        [227100, 487100],
        [227000, 487100],
        [227000, 487000],
      ],
    ]);
    expect(table('population/buurten.csv')[1]).toEqual([
      ...['BU01630101', '2025', '10', '4', 'false', 'CBS, wijk- en buurtkaart 2025'],
    ]);
    expect(JSON.parse(readFileSync(join(data, 'municipality.json'), 'utf8'))).toMatchObject({
      divisionYear: 2025,
    });
  });
  it('says where they come from and touches the description of nothing else', async () => {
    await run();
    const text = readFileSync(join(data, 'datapackage.json'), 'utf8');
    expect(text).not.toContain('127.0.0.1');
    interface Described {
      readonly resources: readonly { readonly path: string }[];
    }
    const [old, now] = [before.get('datapackage.json') ?? '', text].map(
      (one) => JSON.parse(one) as Described,
    );
    const own = ['areas/areas.csv', 'areas/rings.json', 'population/buurten.csv'];
    const others = (one: Described | undefined): string =>
      JSON.stringify(one?.resources.filter(({ path }) => !own.includes(path)));
    expect(others(now)).toBe(others(old));
    for (const path of own)
      expect(now?.resources.find((one) => one.path === path)).toMatchObject({
        year: 2025,
        fetched: '2026-11-02',
        sources: [{ title: 'CBS / Kadaster, wijk- en buurtkaart 2025' }],
        licenses: [{ name: 'CC-BY-4.0' }],
        bytes: Buffer.byteLength(readFileSync(join(data, path))),
      });
  });
  it('asks for RD metres, the gemeente, and the box around it', async () => {
    await run();
    expect(server.asked[0]).toContain('crs=http://www.opengis.net/def/crs/EPSG/0/28992');
    expect(server.asked[0]).toContain('gemeentecode=GM0163');
    expect(server.asked.at(-1)).toContain('bbox=226999,486999,236001,496001');
  });
  it('reads every page', async () => {
    played.page = 4;
    expect(await run(), said()).toBe(0);
    expect(Object.keys(rings())).toHaveLength(played.buurten.length - 1);
    expect((await checkData(data)).problems).toEqual([]);
  });
  it('keeps every part and hole of an outline, and no point twice', async () => {
    const hole = square(227_020, 487_020, 30);
    changed('BU01630101', (area) => ({
      ...area,
      parts: [[square(227_000, 487_000), hole], [square(227_500, 487_000)]],
    }));
    const corner = [
      [229_001, 488_000],
      [229_001.2, 488_000.3],
      [229_050, 488_000],
      [229_050, 488_050],
      [229_001, 488_000],
    ] as const;
    changed('BU01630102', (area) => ({ ...area, parts: [[corner], [square(229_009, 488_000, 0.1)]] }));
    expect(await run(), said()).toBe(0);
    expect(rings()['BU01630101']).toHaveLength(3);
    expect(rings()['BU01630102']).toEqual([
      [
        [229001, 488000],
        [229050, 488000],
        [229050, 488050],
        [229001, 488000],
      ],
    ]);
  });
  it('leaves out open water, and joins a buurt that comes in two features', async () => {
    const [first] = played.buurten;
    if (first === undefined) throw new Error('no buurt');
    const water = withProperty('water', 'JA')(withProperty('buurtcode', 'BU01639997')(first));
    played.buurten = [...played.buurten, water, { ...first, parts: [[square(230_000, 488_000)]] }];
    expect(await run(), said()).toBe(0);
    expect(Object.keys(rings())).not.toContain('BU01639997');
    expect(rings()['BU01630101']).toHaveLength(2);
  });
  it('writes no number where CBS gives none', async () => {
    changed('BU01630101', withProperty('aantal_inwoners', -99997));
    changed('BU01630102', withProperty('woningvoorraad', -99995));
    changed('BU01630103', withProperty('aantal_inwoners', null));
    changed('BU01630104', withProperty('aantal_inwoners', 0));
    expect(await run(), said()).toBe(0);
    const rows = new Map(table('population/buurten.csv').map(([id, , ...rest]) => [id, rest.slice(0, 2)]));
    expect(rows.has('BU01630101')).toBe(false);
    expect(rows.get('BU01630102')).toEqual(['10', '']);
    expect(rows.has('BU01630103')).toBe(false);
    expect(rows.get('BU01630104')).toEqual(['0', '4']);
    expect(said()).toContain('geeft het CBS geen inwoners: BU01630101, BU01630103');
    expect(said()).toContain('Dat scheelt meer dan afronden');
    expect((await checkData(data)).problems).toEqual([]);
  });
  it.each(['aantalInwoners', 'AANTAL_INWONERS'])('knows the field of inhabitants as %s', async (name) => {
    played.buurten = played.buurten.map((area) => {
      const others = Object.entries(area.properties).filter(([key]) => key !== 'aantal_inwoners');
      return { ...area, properties: { ...Object.fromEntries(others), [name]: 33 } };
    });
    expect(await run(), said()).toBe(0);
    expect(table('population/buurten.csv')[1]?.[2]).toBe('33');
  });
  it.each(['refuses', 'ignores'] as const)(
    'sorts out the gemeente itself where the service %s the code',
    async (search) => {
      played.search = search;
      expect(await run(), said()).toBe(0);
      expect(table('areas/areas.csv').flat()).not.toContain('BU01410101');
      expect(said().includes('kan niet op gemeente zoeken')).toBe(search === 'refuses');
    },
  );
  it('makes RD of longitude and latitude, to the metre', async () => {
    await run();
    const asked = rings();
    played.wgs84 = true;
    expect(await run(), said()).toBe(0);
    expect(rings()).toEqual(asked);
    expect(said()).toContain('lengte en breedte');
  });
  it('tells which buurten are new, and which are gone although no figure speaks of them', async () => {
    const [first] = played.buurten;
    if (first === undefined) throw new Error('no buurt');
    played.buurten = [...played.buurten.slice(1), withProperty('buurtcode', 'BU01639901')(first)];
    expect(await run(), said()).toBe(0);
    expect(said()).toContain('Niet meer in de nieuwe indeling: BU01630101 (Hellendoorn-Centrum)');
    expect((await checkData(data)).problems).toEqual([]);
    expect(said()).toContain('Nieuw ten opzichte van de oude indeling: BU01639901');
  });
});

describe('what stops it and leaves the old areas', () => {
  it('is a buurt that the figures still speak of', async () => {
    const path = join(data, 'observations/eigen-registraties-jaar.csv');
    appendFileSync(path, '2024;misdrijven/1.2.3;BU01630102;3;0\n');
    before = readFolder(data);
    played.buurten = played.buurten.filter(({ properties }) => properties['buurtcode'] !== 'BU01630102');
    expect(await run()).toBe(1);
    expect(said()).toContain('observations/eigen-registraties-jaar.csv: BU01630102 (De Höfte)');
    expect(said()).toContain('De oude gebieden blijven staan');
    await expectUntouched();
  });
  it('is a buurt without an outline, a name, or a wijk that is there', async () => {
    const good = played.buurten;
    changed('BU01630101', (area) => ({ ...area, parts: [] }));
    expect(await run()).toBe(1);
    played.buurten = good;
    changed('BU01630101', withProperty('buurtnaam', null));
    expect(await run()).toBe(1);
    played.buurten = good;
    changed('BU01630101', withProperty('wijkcode', 'WK016399'));
    expect(await run()).toBe(1);
    expect(said()).toContain('BU01630101 heeft geen bruikbare grens');
    expect(said()).toContain('BU01630101 heeft geen naam');
    expect(said()).toContain('zou de map met gegevens niet in orde zijn');
    await expectUntouched();
  });
  it('is a gemeente that is not on the map, and a collection that is empty', async () => {
    const good = played.gemeenten;
    played.gemeenten = good.slice(1);
    expect(await run()).toBe(1);
    expect(said()).toContain('In de kaart van 2025 staat geen gemeente GM0163');
    played.gemeenten = good;
    played.buurten = [];
    expect(await run()).toBe(1);
    expect(said()).toContain('geeft geen buurten voor GM0163');
    await expectUntouched();
  });
  it('is a part of what the service says it has, or a wijk without buurten', async () => {
    played.matched = 3;
    expect(await run()).toBe(1);
    expect(said()).toContain('zegt dat hij 3 regels heeft');
    played.matched = null;
    played.buurten = played.buurten.filter(({ properties }) => properties['wijkcode'] !== 'WK016302');
    expect(await run()).toBe(1);
    expect(said()).toContain('WK016302 heeft geen buurten');
    await expectUntouched();
  });
  it.each([
    [{ status: 404 }, 'kent dit adres niet (404)'],
    [{ status: 200, body: '{"type": "FeatureCollection"}' }, 'niet de vorm'],
  ] as const)('is %j', async (fault, words) => {
    server.faults.push(fault);
    expect(await run()).toBe(1);
    expect(said()).toContain(words);
    await expectUntouched();
  });
});

describe('a server that is busy or broken', () => {
  it('is asked again, and after a break goes on where it stopped', async () => {
    played.page = 10;
    server.faults.push({ status: 429, headers: { 'Retry-After': '3' } }, null, 'cut', null, { status: 403 });
    expect(await run()).toBe(1);
    await expectUntouched();
    expect(world.waits.filter((wait) => wait >= 1000)).toEqual([3000, 1000]);
    server.asked.length = 0;
    expect(await run(), said()).toBe(0);
    expect(server.asked[0]).toContain('/buurten/items');
    expect(readdirSync(join(folder, 'cache', 'pdok-2025'))).toEqual([]);
    expect((await checkData(data)).problems).toEqual([]);
  });
});

describe('wrong use', () => {
  it.each([
    [['--gemeente', 'Hellendoorn']],
    [['--gemeente', 'GM0141']],
    [['--year', '25']],
    [['--from', '2019']],
  ])('%j is told before anything is asked', async (more) => {
    expect(await run(...more)).toBe(2);
    expect(server.asked).toEqual([]);
  });
});

describe('a fetch with kernen', () => {
  const withKernen = (...more: string[]): Promise<number> =>
    run('--woonplaatsen', '--base-bag', `${server.origin}/bag/ogc/v2`, ...more);

  it('links each buurt to the woonplaats in which most of it lies, with the inhabitants of its buurten', async () => {
    expect(await withKernen(), said()).toBe(0);
    expect((await checkData(data)).problems).toEqual([]);
    const areas = table('areas/areas.csv');
    expect(areas[0]).toEqual(['id', 'name', 'level', 'parent', 'kern']);
    expect(areas.filter(([, , level]) => level === 'kern')).toEqual([
      ['WP1742', 'Hulsen', 'kern', 'GM0163', ''],
      ['WP1743', 'Nijverdal', 'kern', 'GM0163', ''],
    ]);
    const inNijverdal = areas.filter(([, , level, , kern]) => level === 'buurt' && kern === 'WP1743');
    const linked = areas.filter(([, , level, , kern]) => level === 'buurt' && kern !== '');
    expect(inNijverdal.map(([id]) => id)).toContain('BU01630101');
    expect(linked).toHaveLength(played.buurten.length - 1);
    const living = table('population/buurten.csv').find(([id]) => id === 'WP1743');
    expect(living?.slice(1, 5)).toEqual([
      ...['2025', String(inNijverdal.length * 10), String(inNijverdal.length * 4), 'false'],
    ]);
    expect(living?.[5]).toContain('som van de buurten');
    expect(said()).toContain('ligt geen buurt voor meer dan de helft: Marle');
    expect(said()).not.toContain('Almelo');
  });

  it('says of no kern how many live there where CBS says it not of every buurt', async () => {
    changed('BU01630101', withProperty('aantal_inwoners', null));
    expect(await withKernen(), said()).toBe(0);
    expect(table('population/buurten.csv').map(([id]) => id)).not.toContain('WP1743');
    expect(table('population/buurten.csv').map(([id]) => id)).toContain('WP1742');
  });

  it('asks nothing of the register of addresses where kernen are not wanted, and lets those of before go', async () => {
    await withKernen();
    world.lines.length = 0;
    const asked = server.asked.length;
    expect(await run('--fresh'), said()).toBe(0);
    expect(server.asked.slice(asked).filter((url) => url.includes('/bag/'))).toEqual([]);
    expect(table('areas/areas.csv').some(([, , level]) => level === 'kern')).toBe(false);
    expect((await checkData(data)).problems).toEqual([]);
  });

  it('stops with what the service has where its layers are others, and touches nothing', async () => {
    played.woonplaatsen = null;
    expect(await withKernen()).not.toBe(0);
    expect(said()).toContain('woonplaats');
    await expectUntouched();
  });

  it('stops at a woonplaats without a code or a name', async () => {
    const [first] = played.woonplaatsen ?? [];
    if (first === undefined) throw new Error('no place');
    played.woonplaatsen = [withProperty('identificatie', 'x')(first)];
    expect(await withKernen()).not.toBe(0);
    await expectUntouched();
  });
});
