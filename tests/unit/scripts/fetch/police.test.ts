import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkData } from '../../../../scripts/data/check.ts';
import { policeCommand } from '../../../../scripts/fetch/police-command.ts';
import { readFolder } from '../../../support/package-files.ts';
import { copyLeanData } from './lean-data.ts';
import { testWorld } from './local-server.ts';
import type { LocalServer, TestWorld } from './local-server.ts';
import { hellendoorn, months, playedPolice, startPolice, twente } from './police-server.ts';
import type { PlayedPolice } from './police-server.ts';

let folder = '';
let data = '';
let before = new Map<string, string>();
let server: LocalServer;
let played: PlayedPolice;
let world: TestWorld;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'veiligheidsbeeld-'));
  data = join(folder, 'data');
  await copyLeanData(data);
  before = readFolder(data);
  played = playedPolice();
  server = await startPolice(played);
  world = testWorld();
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const run = (...more: string[]): Promise<number> => {
  const places = [
    '--base',
    `${server.origin}/ODataApi/odata`,
    '--data',
    data,
    '--cache',
    join(folder, 'cache'),
  ];
  return policeCommand(['--gemeente', 'GM0163', '--from', '2022', ...places, ...more], world);
};
const lines = (name: string): string[] =>
  readFileSync(join(data, 'observations', name), 'utf8')
    .trimEnd()
    .split('\n');
const made = (): string[] =>
  readdirSync(join(data, 'observations')).filter((name) => name.startsWith('politie-'));
const said = (): string => world.lines.join('\n');

/** Nothing at all has changed in the folder. */
async function expectUntouched(): Promise<void> {
  expect(readFolder(data)).toEqual(before);
  expect((await checkData(data)).problems).toEqual([]);
}

describe('a fetch of the police tables', () => {
  it('writes a file per register, level and length of period, that the check of the folder finds good', async () => {
    expect(await run(), said()).toBe(0);
    expect((await checkData(data)).problems).toEqual([]);
    expect(made().sort()).toEqual([
      'politie-misdrijven-buurt-jaar.csv',
      'politie-misdrijven-buurt-maand.csv',
      'politie-misdrijven-gemeente-jaar.csv',
      'politie-misdrijven-gemeente-maand.csv',
      'politie-misdrijven-land-jaar.csv',
      'politie-misdrijven-land-maand.csv',
      'politie-overlast-buurt-maand.csv',
      'politie-overlast-gemeente-jaar.csv',
      'politie-overlast-gemeente-maand.csv',
      'politie-overlast-land-jaar.csv',
      'politie-overlast-land-maand.csv',
    ]);
    // 4 kinds, 3 buurten, 14 months.
    expect(lines('politie-misdrijven-buurt-maand.csv')).toHaveLength(1 + 4 * 3 * 14);
    expect(lines('politie-misdrijven-buurt-maand.csv')[1]).toBe('2022-11;misdrijven/0.0.0;BU01630101;4;0');
    expect(lines('politie-overlast-land-jaar.csv')).toEqual([
      'periode;soort;gebied;aantal;voorlopig',
      '2022;overlast/0.0.0;NL00;4;0',
      '2022;overlast/E35;NL00;4;0',
      '2023;overlast/0.0.0;NL00;4;1',
      '2023;overlast/E35;NL00;4;1',
    ]);
    // GM0999 lies elsewhere and was not asked for.
    const places = new Set(lines('politie-misdrijven-gemeente-jaar.csv').map((line) => line.split(';')[2]));
    expect([...places]).toEqual(['gebied', ...twente]);
  });
  it('marks the last three months, and no other, as provisional', async () => {
    await run();
    const provisional = new Set(
      lines('politie-misdrijven-gemeente-maand.csv')
        .filter((line) => line.endsWith(';1'))
        .map((line) => line.slice(0, 7)),
    );
    expect([...provisional]).toEqual(['2023-10', '2023-11', '2023-12']);
  });
  it('says in the package where the figures come from, without the address of a mirror', async () => {
    await run();
    const text = readFileSync(join(data, 'datapackage.json'), 'utf8');
    expect(text).not.toContain('127.0.0.1');
    const { resources } = JSON.parse(text) as { resources: Record<string, unknown>[] };
    expect(resources.find(({ name }) => name === 'politie-misdrijven-buurt-maand')).toMatchObject({
      path: 'observations/politie-misdrijven-buurt-maand.csv',
      temporal: '2022-11/2023-12',
      fetched: '2026-11-02',
      sources: [{ title: 'Politie open data, tabel 47022NED' }],
      licenses: [{ name: 'CC0-1.0' }],
      hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string,
      veiligheidsbeeld: {
        audience: 'openbaar',
        published: true,
        fictief: false,
        divisionYear: 2022,
        source: 'Politie open data, opgehaald 2 november 2026',
      },
    });
  });
  it('is the same when it is done again, with one entry per file', async () => {
    await run();
    const first = readFolder(data);
    expect(await run()).toBe(0);
    expect(readFolder(data)).toEqual(first);
  });
  it('asks with keys as wide as they are kept', async () => {
    await run();
    const regions = server.asked.find((path) => path.includes('/47013NED/'));
    expect(regions).toContain("RegioS eq 'GM0163' or");
    expect(regions).toContain("RegioS eq 'NL01  ')");
    expect(server.asked.find((path) => path.includes('/47022NED/'))).toContain(
      "startswith(WijkenEnBuurten,'BU0163') and Perioden ge '2022JJ00'",
    );
  });
  it('stops at the last year that was asked', async () => {
    expect(await run('--to', '2022')).toBe(0);
    expect(lines('politie-misdrijven-land-jaar.csv').map((line) => line.slice(0, 4))).not.toContain('2023');
  });
  it('keeps what is no figure apart from zero', async () => {
    const cells = new Map<string, string | null>([
      ['BU01630101', '       .'],
      ['BU01630102', '        '],
      ['BU01630301', '       0'],
      ['GM0163', null],
    ]);
    played.cell = (kind, place, period) =>
      kind === 'misdrijven/1.1.1' && period === '2023MM01' ? (cells.get(place) ?? null) : 7;
    expect(await run(), said()).toBe(0);
    const counts = lines('politie-misdrijven-buurt-maand.csv')
      .filter((line) => line.startsWith('2023-01;misdrijven/1.1.1;'))
      .map((line) => line.split(';').slice(2, 4).join(' '));
    expect(counts).toEqual(['BU01630101 ', 'BU01630102 ', 'BU01630301 0']);
    expect((await checkData(data)).problems).toEqual([]);
    expect(said()).toContain('politie-misdrijven-buurt-maand.csv: 166 cijfers, 2 keer geen cijfer');
  });
  it('has no rows for a kind that a place never has a figure of', async () => {
    played.cell = (kind, place) => (kind === 'misdrijven/2.6.10' && place === 'BU01630102' ? '       .' : 7);
    expect(await run(), said()).toBe(0);
    const places = lines('politie-misdrijven-buurt-maand.csv').filter((line) => line.includes('2.6.10'));
    expect(new Set(places.map((line) => line.split(';')[2]))).toEqual(new Set(['BU01630101', 'BU01630301']));
  });
  it('leaves months out that nobody has a figure of yet', async () => {
    played.periods = [...played.periods, ...months(2024, 2)];
    played.cell = (_kind, _place, period) => (period.startsWith('2024') ? '       .' : '       1');
    expect(await run()).toBe(0);
    expect(lines('politie-misdrijven-land-maand.csv').at(-1)).toMatch(/^2023-12;.*;1$/);
  });
  it('leaves out what the classification, the areas or the policy do not allow, and says so', async () => {
    played.kinds = { misdrijven: ['0.0.0', '9.9.9', '1.4.1'], overlast: ['0.0.0', 'E33'] };
    played.buurten = [...hellendoorn, 'BU01639901'];
    played.periods = [...played.periods, '2023KW01'];
    expect(await run(), said()).toBe(0);
    expect(readFileSync(join(data, 'observations/politie-misdrijven-buurt-maand.csv'), 'utf8')).not.toMatch(
      /9\.9\.9|1\.4\.1|BU01639901/,
    );
    expect(lines('politie-misdrijven-gemeente-jaar.csv')).toContain('2022;misdrijven/1.4.1;GM0163;4;0');
    for (const word of ['misdrijven/9.9.9', 'BU01639901', 'misdrijven/1.4.1, overlast/E33', '2023KW01'])
      expect(said()).toContain(word);
    // Not every buurt is of the division of the folder, so that no year is claimed.
    expect(readFileSync(join(data, 'datapackage.json'), 'utf8')).toMatch(
      /"Politie: misdrijven per buurt en maand",\n\s+"source": "[^"]+",\n\s+"published": true,\n\s+"fictief": false,\n\s+"divisionYear": null/,
    );
  });
});

describe('paging', () => {
  it.each([false, true])('reads every page, with links of the service: %s', async (links) => {
    played.page = 7;
    played.links = links;
    expect(await run('--tables', '47013NED'), said()).toBe(0);
    // 4 kinds, 14 gemeenten and the country, 16 periods.
    const rows = ['gemeente-jaar', 'gemeente-maand', 'land-jaar', 'land-maand'].flatMap((name) =>
      lines(`politie-misdrijven-${name}.csv`).slice(1),
    );
    expect(rows).toHaveLength(4 * 15 * 16);
    expect(new Set(rows).size).toBe(rows.length);
  });
  it('stops when the same page comes again', async () => {
    played.page = 7;
    played.stuck = true;
    expect(await run('--tables', '47013NED')).toBe(1);
    expect(said()).toContain('steeds dezelfde bladzijde');
    await expectUntouched();
  });
});

describe('a server that is busy or broken', () => {
  it('waits as long as it is asked after 429, longer each time after a fault, and then goes on', async () => {
    server.faults.push(
      { status: 429, headers: { 'Retry-After': '7' } },
      { status: 500 },
      { status: 503, headers: { 'Retry-After': 'Mon, 02 Nov 2026 11:00:09 GMT' } },
      'half',
      'cut',
    );
    expect(await run(), said()).toBe(0);
    expect(world.waits.filter((wait) => wait >= 1000)).toEqual([7000, 2000, 9000, 8000, 16_000]);
    expect(said()).toContain('De server vraagt om te wachten (429). Wij wachten 7 s (poging 2 van 6).');
    expect(said()).toContain('kwam maar half aan');
    expect((await checkData(data)).problems).toEqual([]);
  });
  it.each([
    ['500', { status: 500, body: 'Server Error in / Application' }, 'Server Error in / Application'],
    ['429', { status: 429 }, '429'],
    ['half answers', 'half', '6 keer maar half'],
    ['cut connections', 'cut', '6 keer maar half'],
    ['no connection', 'gone', 'geen verbinding'],
  ] as const)(
    'gives up after six times %s, changes nothing and says which question it was',
    async (_name, fault, words) => {
      server.faults.push(...Array.from({ length: 6 }, () => fault));
      expect(await run()).toBe(1);
      expect(server.asked).toHaveLength(6);
      expect(said()).toContain(words);
      expect(said()).toContain('Er is niets veranderd');
      expect(said()).toContain("startswith(WijkenEnBuurten,'BU0163')");
      await expectUntouched();
    },
  );
  it.each([
    [{ status: 429, headers: { 'Retry-After': '3600' } }, '3600 seconden'],
    [{ status: 400, body: 'Unknown property' }, 'Unknown property'],
    [{ status: 403 }, 'geen toegang (403)'],
    [{ status: 404 }, 'kent dit adres niet (404)'],
    [{ status: 200, body: '<html>Log in</html>' }, 'webpagina'],
    [{ status: 200, body: '{"value": {}}' }, 'niet de vorm'],
  ] as const)('does not ask again after %j', async (fault, words) => {
    server.faults.push(fault);
    expect(await run()).toBe(1);
    expect(server.asked).toHaveLength(1);
    expect(said()).toContain(words);
    await expectUntouched();
  });
});

describe('a break', () => {
  it('goes on where it stopped, asks no page twice, and keeps nothing once it has worked', async () => {
    played.page = 50;
    server.faults.push(null, null, { status: 400 });
    expect(await run()).toBe(1);
    await expectUntouched();
    const first = server.asked.splice(0);
    expect(await run(), said()).toBe(0);
    // The two pages that came are not asked again; the third is the first.
    expect(server.asked).not.toContain(first[0]);
    expect(server.asked).not.toContain(first[1]);
    expect(server.asked[0]).toBe(first[2]);
    expect(said()).toContain('waarvan 2 bewaard');
    expect(
      readdirSync(join(folder, 'cache'), { recursive: true }).filter((name) =>
        String(name).endsWith('.json'),
      ),
    ).toEqual([]);
    expect((await checkData(data)).problems).toEqual([]);
  });
  it('starts all over with --fresh, after a day, and where a page on disk is damaged', async () => {
    const breakOff = async (): Promise<void> => {
      server.faults.push(null, { status: 400 });
      expect(await run()).toBe(1);
      server.asked.length = 0;
    };
    await breakOff();
    const kept = readdirSync(join(folder, 'cache', '47018NED')).map((name) =>
      join(folder, 'cache', '47018NED', name),
    );
    expect(kept).toHaveLength(1);
    writeFileSync(kept[0] ?? '', '{"url": "ht');
    expect(await run()).toBe(0);
    expect(server.asked[0]).toContain('47018NED');
    expect(server.asked[0]).toContain('$skip=0');
    await breakOff();
    expect(await run('--fresh')).toBe(0);
    expect(server.asked[0]).toContain('$skip=0');
    await breakOff();
    world.pass(25 * 60 * 60 * 1000);
    expect(await run()).toBe(0);
    expect(server.asked[0]).toContain('$skip=0');
  });
});

describe('an empty answer', () => {
  it('is explained by the padding of keys, and never written as zero', async () => {
    played.buurten = [];
    played.gemeenten = ['GM0141'];
    expect(await run()).toBe(1);
    expect(said()).toContain('gaf een lege lijst');
    expect(said()).toContain('niet dat er geen misdrijven waren');
    expect(said()).toContain("WijkenEnBuurten eq 'GM0163    '");
    expect(said()).toContain('Ook de gemeente zelf staat er niet in');
    await expectUntouched();
  });
  it('is asked again the next time, and not read from the disk', async () => {
    played.buurten = [];
    expect(await run()).toBe(1);
    played.buurten = hellendoorn;
    expect(await run(), said()).toBe(0);
    expect(made()).toContain('politie-misdrijven-buurt-maand.csv');
  });
  it('of buurten only is told apart from a gemeente that is not there', async () => {
    played.buurten = [];
    expect(await run()).toBe(1);
    expect(said()).toContain('De gemeente staat wel in de tabel');
    await expectUntouched();
  });
  it('for trimmed keys is noticed where something takes their spaces off', async () => {
    played.width = 10;
    played.trims = true;
    expect(await run()).toBe(1);
    expect(said()).toContain('Tabel 47013NED gaf een lege lijst');
    expect(said()).toContain("RegioS eq 'GM0163    '");
    expect(said()).toContain('spaties');
    await expectUntouched();
  });
  it('is asked again with wider keys, which then are used', async () => {
    played.width = 10;
    expect(await run(), said()).toBe(0);
    expect(said()).toContain('gaf pas antwoord met de sleutel “GM0163    ”');
    expect(lines('politie-misdrijven-land-jaar.csv')).toContain('2022;misdrijven/0.0.0;NL00;4;0');
  });
  it('for the country alone, whose key is padded, is noticed too', async () => {
    played.trims = true;
    expect(await run()).toBe(1);
    expect(said()).toContain("or RegioS eq 'NL01  ')");
    expect(said()).toContain('Nederland niet');
    await expectUntouched();
  });
  it('for one gemeente of the region is told, and leaves it without a figure', async () => {
    played.gemeenten = twente.filter((id) => id !== 'GM1774');
    expect(await run(), said()).toBe(0);
    expect(said()).toContain('tabel 47013NED gaf niets voor GM1774');
    expect(said()).toContain('Dat is geen nul');
    expect(lines('politie-misdrijven-gemeente-jaar.csv').join()).not.toContain('GM1774');
  });
});

describe('an answer that cannot be right', () => {
  it.each([
    ['places that were not asked for', () => (played.deaf = true), 'daar is niet om gevraagd'],
    ['a cell that is no count', () => (played.cell = () => '     4,5'), 'niet kunnen lezen: “     4,5”'],
    ['a negative count', () => (played.cell = () => -1), 'niet kunnen lezen: “-1”'],
    ['no figure at all', () => (played.cell = () => null), 'geen enkel cijfer'],
    ['another division', () => (played.buurten = ['BU01639901']), 'fetch-areas'],
    ['a table that is gone', () => (played.absent = ['47021NED']), 'kent dit adres niet (404)'],
  ])('%s changes nothing', async (_name, spoil, words) => {
    spoil();
    expect(await run()).toBe(1);
    expect(said()).toContain(words);
    await expectUntouched();
  });
  it('with two figures for the same changes nothing', async () => {
    let count = 0;
    played.kinds = { misdrijven: ['0.0.0', '0.0.0'], overlast: ['0.0.0'] };
    played.cell = () => (count += 1);
    expect(await run()).toBe(1);
    expect(said()).toContain('twee verschillende cijfers');
    await expectUntouched();
  });
});

describe('the folder', () => {
  it('is checked with the new files before one of them is there', async () => {
    // Without these kinds the new figures would be of nothing; the package names them, so that it breaks.
    const path = join(data, 'observations/twente-totaal.csv');
    writeFileSync(path, readFileSync(path, 'utf8').replace('GM0141', 'GM9999'));
    before = readFolder(data);
    expect(await run()).toBe(1);
    expect(said()).toContain('nu al niet in orde');
    expect(server.asked).toEqual([]);
    expect(readFolder(data)).toEqual(before);
  });
  it('gets its old files back when one cannot be written', async () => {
    await cp(join(data, 'policy'), join(data, 'observations/politie-overlast-gemeente-maand.csv'), {
      recursive: true,
    });
    before = readFolder(data);
    expect(await run()).toBe(1);
    expect(said()).toContain('Schrijven lukte niet');
    expect(readFolder(data)).toEqual(before);
  });
});

describe('wrong use', () => {
  it.each([
    [['--gemeente', '163']],
    [['--gemeente', 'GM9999']],
    [['--from', 'vroeger']],
    [['--to', '2020']],
    [['--base', 'https://user:secret@example.org/odata']],
    [['--base', 'https://example.org/odata?key=secret']],
    [['--tables', '12345NED']],
    [['--nonsense']],
  ])('%j is told before anything is asked', async (more) => {
    expect(await run(...more)).toBe(2);
    expect(server.asked).toEqual([]);
    expect(said()).not.toContain('secret');
    expect(existsSync(join(folder, 'cache'))).toBe(false);
  });
  it('names the gemeente that the folder is of', async () => {
    await run('--gemeente', 'GM9999');
    expect(said()).toContain('van Hellendoorn (GM0163)');
  });
});
