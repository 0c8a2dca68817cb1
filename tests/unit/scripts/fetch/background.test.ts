import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkData } from '../../../../scripts/data/check.ts';
import { packData } from '../../../../scripts/data/pack.ts';
import { backgroundCommand } from '../../../../scripts/fetch/background-command.ts';
import type { BackgroundFile } from '../../../../src/policy/background-map.ts';
import { readFolder } from '../../../support/package-files.ts';
import { line, playedGround, road, startGround } from './background-server.ts';
import type { PlayedGround } from './background-server.ts';
import { copyLeanData } from './lean-data.ts';
import { testWorld } from './local-server.ts';
import type { LocalServer, TestWorld } from './local-server.ts';

let folder = '';
let data = '';
let before = new Map<string, string>();
let server: LocalServer;
let played: PlayedGround;
let world: TestWorld;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'veiligheidsbeeld-'));
  data = join(folder, 'data');
  await copyLeanData(data);
  before = readFolder(data);
  played = playedGround();
  server = await startGround(played);
  world = testWorld();
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const run = (...more: string[]): Promise<number> =>
  backgroundCommand(
    [
      ...['--gemeente', 'GM0163', '--data', data, '--cache', join(folder, 'cache')],
      ...['--base-nwb', `${server.origin}/nwb/ogc/v1`, '--base-top10nl', `${server.origin}/top10nl/ogc/v1`],
      ...more,
    ],
    world,
  );
const said = (): string => world.lines.join('\n');
const written = (layer: string): BackgroundFile =>
  JSON.parse(readFileSync(join(data, `background/${layer}.json`), 'utf8')) as BackgroundFile;

async function expectUntouched(): Promise<void> {
  expect(readFolder(data)).toEqual(before);
  expect((await checkData(data)).problems).toEqual([]);
}

describe('a fetch of the ground', () => {
  it('writes four files that the check of the folder finds good, in a package that may be published', async () => {
    expect(await run(), said()).toBe(0);
    expect((await checkData(data)).problems).toEqual([]);
    expect(readdirSync(join(data, 'background')).sort()).toEqual([
      ...['bebouwing.json', 'hoofdlijnen.json', 'spoor.json', 'water.json', 'wegen.json'],
    ]);
    expect((await packData(data, join(folder, 'open'), 'openbaar')).ok).toBe(true);
    expect(readdirSync(join(folder, 'open', 'background'))).toContain('wegen.json');
  });
  it('joins a street, leaves out its superfluous corners, and what lies far outside the gemeente', async () => {
    await run();
    expect(written('wegen').lines).toContainEqual({
      sort: 'weg',
      name: 'Dorpsstraat',
      points: [
        [228_000, 487_000],
        [228_100, 487_000],
        [228_200, 487_050],
      ],
    });
    expect(
      written('wegen')
        .lines.flatMap(({ points }) => points)
        .every(([x]) => x > 200_000),
    ).toBe(true);
  });
  it('knows a main road by its number, a path, a stream from a ditch, and a building from a shed', async () => {
    await run();
    expect(written('wegen').lines.map(({ sort, name }) => [sort, name])).toEqual([
      ['weg', 'Dorpsstraat'],
      ['hoofdweg', 'N35'],
      ['pad', null],
    ]);
    expect(written('water').lines.map(({ name }) => name)).toEqual(['Dorpsbeek']);
    expect(written('water').surfaces).toHaveLength(1);
    expect(written('spoor').lines.map(({ sort }) => sort)).toEqual(['spoor']);
    expect(written('bebouwing').surfaces.map(({ sort }) => sort)).toEqual(['bebouwd']);
  });
  it('says whose it is, under which licence, and when, and touches the description of nothing else', async () => {
    await run();
    const text = readFileSync(join(data, 'datapackage.json'), 'utf8');
    expect(text).not.toContain('127.0.0.1');
    const { resources } = JSON.parse(text) as { resources: readonly { path: string }[] };
    const roads = resources.find(({ path }) => path === 'background/wegen.json');
    expect(roads).toMatchObject({
      fetched: '2026-11-02',
      licenses: [{ name: 'CC0-1.0' }],
      sources: [{ title: 'Nationaal Wegenbestand, Rijkswaterstaat' }],
    });
    expect(written('wegen')).toMatchObject({
      date: '2026-11-02',
      attribution: 'Wegen: Rijkswaterstaat (NWB)',
    });
    expect(written('water')).toMatchObject({ attribution: 'Kaartgegevens © Kadaster' });
    const others = resources.filter(({ path }) => !/background\/(?!hoofdlijnen)/.test(path));
    const old = JSON.parse(before.get('datapackage.json') ?? '') as { resources: readonly unknown[] };
    expect(others).toEqual(old.resources);
  });
  it('asks for RD metres and the box around the gemeente, wider where the borders are not official', async () => {
    await run('--layers', 'wegen');
    const wide =
      /bbox=([^&]*)/
        .exec(server.asked.at(-1) ?? '')?.[1]
        ?.split(',')
        .map(Number) ?? [];
    expect(server.asked.at(-1)).toContain('bbox-crs=http://www.opengis.net/def/crs/EPSG/0/28992');
    expect(server.asked.at(-1)).toContain('limit=1000');
    markOfficial();
    server.asked.length = 0;
    expect(await run('--layers', 'wegen', '--fresh'), said()).toBe(0);
    const narrow =
      /bbox=([^&]*)/
        .exec(server.asked.at(-1) ?? '')?.[1]
        ?.split(',')
        .map(Number) ?? [];
    expect(wide.map((side, at) => side - (narrow[at] ?? 0))).toEqual([-700, -700, 700, 700]);
  });
  it('follows the pages to the last', async () => {
    played.page = 2;
    expect(await run('--layers', 'wegen'), said()).toBe(0);
    expect(server.asked.filter((path) => path.includes('/items'))).toHaveLength(3);
    expect(written('wegen').lines).toHaveLength(3);
  });
  it('replaces an earlier fetch, and leaves the layers that were not asked', async () => {
    await run();
    const water = readFileSync(join(data, 'background/water.json'), 'utf8');
    played.collections['wegvakken'] = [
      road('Nieuwstraat', [
        [228_000, 487_000],
        [228_100, 487_100],
      ]),
    ];
    expect(await run('--layers', 'wegen'), said()).toBe(0);
    expect(written('wegen').lines.map(({ name }) => name)).toEqual(['Nieuwstraat']);
    expect(readFileSync(join(data, 'background/water.json'), 'utf8')).toBe(water);
    expect((await checkData(data)).problems).toEqual([]);
  });
  it('may find no rails, and says so', async () => {
    played.collections['spoorbaandeel_lijn'] = [];
    expect(await run(), said()).toBe(0);
    expect(said()).toContain('Er ligt geen spoor in deze gemeente');
  });
});

/** As `fetch-areas` leaves it. */
function markOfficial(): void {
  const path = join(data, 'areas/rings.json');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace('"vereenvoudigd",\n  "rings"', '"officieel",\n  "rings"'),
  );
  const file = join(data, 'datapackage.json');
  const whole = JSON.parse(readFileSync(file, 'utf8')) as { resources: Record<string, unknown>[] };
  const resources = whole.resources.map(({ bytes, hash, ...rest }) =>
    rest['path'] === 'areas/rings.json' ? rest : { ...rest, ...(bytes === undefined ? {} : { bytes, hash }) },
  );
  writeFileSync(file, `${JSON.stringify({ ...whole, resources }, null, 2)}\n`);
}

describe('what stops it and leaves the ground that was there', () => {
  it('is a collection that the service does not have: it says what there is, and how to go on', async () => {
    const { waterdeel_vlak, ...others } = played.collections;
    played.collections = { ...others, waterdeel_vlak_v2: waterdeel_vlak ?? [] };
    expect(await run()).toBe(1);
    expect(said()).toContain('De laag waterdeel_vlak is er niet (meer) op');
    expect(said()).toContain('waterdeel_vlak_v2');
    expect(said()).toContain('--layers');
    await expectUntouched();
    expect(await run('--layers', 'wegen,spoor'), said()).toBe(0);
  });
  it('is another layout: fields that are gone, and geometry that we do not know', async () => {
    const good = played.collections['wegvakken'] ?? [];
    played.collections['wegvakken'] = good.map(({ geometry }) => ({ properties: { straat: 'X' }, geometry }));
    expect(await run()).toBe(1);
    expect(said()).toContain(
      'De laag wegvakken heeft een andere indeling gekregen: dit ontbreekt: stt_naam, wegbehsrt',
    );
    expect(said()).toContain('Wel daarin: straat');
    played.collections['wegvakken'] = [
      {
        properties: { stt_naam: 'X', wegbehsrt: 'G' },
        geometry: { type: 'Point', coordinates: [228_000, 487_000] },
      },
    ];
    expect(await run()).toBe(1);
    expect(said()).toContain('niet de vorm');
    await expectUntouched();
  });
  it('is an empty list of what every gemeente has, or of what lies elsewhere', async () => {
    const street = line([
      [90_000, 437_000],
      [90_100, 437_000],
    ]);
    for (const list of [[], [{ properties: { stt_naam: 'X', wegbehsrt: 'G' }, geometry: street }]]) {
      played.collections['wegvakken'] = list;
      expect(await run()).toBe(1);
      expect(said()).toContain('De server geeft niets voor wegen in deze gemeente');
    }
    await expectUntouched();
  });
  it('is more than a map can hold', async () => {
    played.matched = 400_000;
    expect(await run()).toBe(1);
    expect(said()).toContain('De server geeft meer dan 150.000 regels');
    played.matched = null;
    expect(await run('--layers', 'bebouwing', '--most', '0,0001')).toBe(1);
    expect(said()).toMatch(
      /background\/bebouwing\.json zou \d+ bytes groot worden; meer dan 100 is te traag/,
    );
    await expectUntouched();
  });
  it('is a server that stays broken: what stood stands, and a later try goes on where it stopped', async () => {
    await run('--layers', 'wegen');
    before = readFolder(data);
    played.page = 2;
    server.faults.push(null, null, null, ...Array.from({ length: 6 }, () => ({ status: 500 })));
    expect(await run('--layers', 'wegen')).toBe(1);
    expect(said()).toContain('antwoordde 500');
    expect(said()).toContain('Er is niets veranderd in de map met gegevens');
    await expectUntouched();
    server.asked.length = 0;
    expect(await run('--layers', 'wegen'), said()).toBe(0);
    // The first two pages are known.
    expect(server.asked.filter((path) => path.includes('/items'))).toHaveLength(1);
    expect(readdirSync(join(folder, 'cache', 'background'))).toEqual([]);
  });
});

describe('wrong use', () => {
  it.each([
    [['--gemeente', 'Hellendoorn']],
    [['--gemeente', 'GM0141']],
    [['--layers', 'wegen,lucht']],
    [['--base-nwb', 'https://iemand:geheim@elders.nl']],
    [['--year', '2025']],
    [['--most', 'veel']],
  ])('%j is told before anything is asked', async (more) => {
    expect(await run(...more)).toBe(2);
    expect(said()).not.toContain('geheim');
    expect(server.asked).toEqual([]);
  });
});
