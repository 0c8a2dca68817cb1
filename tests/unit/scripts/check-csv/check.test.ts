import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { month } from '../../../../src/domain/time/month.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IntakeContext } from '../../../../src/intake/context.ts';
import { checkFile } from '../../../../scripts/check-csv/check.ts';
import { openContext } from '../../../../scripts/check-csv/context.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const fixture = (name: string): string => `${root}tests/fixtures/csv/${name}`;
let context: IntakeContext;
const folder = mkdtempSync(join(tmpdir(), 'check-csv-'));

afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  const opened = await openContext(`${root}data`, Date.UTC(2026, 10, 1));
  if (opened === null) throw new Error('data/ cannot be opened');
  context = opened;
});

async function resultOf(path: string): Promise<object> {
  const checked = await checkFile(path, context);
  if (!checked.ok) throw new Error(JSON.stringify(checked.failure));
  return checked.value.result;
}

describe('what is printed of a file', () => {
  it('has exactly these parts', async () => {
    const file = fixture('politie-tabel-buurten-2024.csv');
    expect(await resultOf(file)).toEqual({
      file,
      source: 'politie-table',
      encoding: 'utf-8',
      delimiter: ';',
      read: 39,
      accepted: 39,
      refused: 0,
      missing: 1,
      reasons: {},
      dropped_columns: [],
      period: { from: '2024-01', to: '2024-12' },
      kinds: { 'misdrijven/1.2.3': 39 },
      total: 200,
    });
  });

  it('refuses what nobody is there to be asked about', async () => {
    expect(await resultOf(fixture('politie-tabel-alle-niveaus-2024.csv'))).toMatchObject({
      read: 49,
      accepted: 38,
      reasons: { 'place-ambiguous': 11 },
    });
    expect(await resultOf(fixture('eigen-incidenten.csv'))).toMatchObject({
      reasons: { 'date-ambiguous': 1 },
    });
    const path = join(folder, 'plaats.csv');
    writeFileSync(
      path,
      'periode;soort;gebied;aantal\n2024;1.1.1;Haarle;3\n2024;1.1.1;Marle;2\n2024;1.1.1;Almelo;1\n',
    );
    expect(await checkFile(path, context)).toMatchObject({ ok: true, value: { asked: ['Haarle'] } });
  });

  it.each([
    ['niets.csv', '', 'empty'],
    ['plaatje.csv', '\u0000\u0001\u0002\u0000', 'not-text'],
    ['lijst.csv', 'naam;bsn\nJan Jansen;111222333\n', 'personal-columns'],
    ['iets.csv', 'a;b\n1;2\n', 'no-known-header'],
    ['kapot.json', '{"value": [', 'damaged'],
  ])('tells of %s why it was refused, with the same parts', async (name, content, because) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    const accepted = await resultOf(fixture('politie-tabel-buurten-2024.csv'));
    const refused = await resultOf(path);
    expect(Object.keys(refused)).toEqual(Object.keys(accepted));
    expect(refused).toMatchObject({ read: 0, accepted: 0, refused: 0, reasons: { [because]: 1 } });
  });

  it('counts the records beside the reason where none of them was accepted', async () => {
    const path = join(folder, 'niets-goeds.csv');
    writeFileSync(path, 'van;soort\n2026-08-03;iets\n2026-08-04;wat\n');
    expect(await resultOf(path)).toMatchObject({
      read: 2,
      refused: 2,
      reasons: { 'kind-unknown': 2, 'nothing-accepted': 1 },
    });
  });

  it('knows a month of which the file holds a part only', async () => {
    const path = join(folder, 'half.csv');
    const days = [...Array(61).keys()].map((day) => new Date(Date.UTC(2026, 7, 1 + day)));
    const until = days.filter((day) => day < new Date(Date.UTC(2026, 8, 14)));
    writeFileSync(
      path,
      ['van;soort', ...until.map((day) => `${day.toISOString().slice(0, 10)};E35`)].join('\n'),
    );
    const checked = await checkFile(path, context);
    expect(checked).toMatchObject({ ok: true, value: { half: [month(2026, 9)], result: { read: 44 } } });
  });

  it.each([
    ['statline-draaitabel.csv', 33, 35_406],
    ['politie-tabel-buurten-maanden-2024.csv', 144, 300],
    ['eigen-registraties.csv', 2, 3],
    ['meldingen-rd.csv', 4, 4],
    ['eigen-enquete.csv', 4, null],
    ['eigen-cameras.csv', 3, null],
  ])('%s: %i records, %s in total', async (name, read, total) => {
    expect(await resultOf(fixture(name))).toMatchObject({ read, total });
  });

  /**
   * The genuine exports. StatLine holds the national total three times over: Nederland (800,027 and 805,590), the
   * gemeenten with those that cannot be placed, and the regional units. It counts once.
   */
  it.each([
    ['politie_47018NED_fietsdiefstal_amsterdam_buurten_2024.csv', 'politie-table', 517, 0, 11_987],
    ['statline_misdrijven_gemeente_2022_2023.csv', 'statline-pivot', 712, 2, 800_027 + 805_590],
    ['statline_85163NED_ses_woa_amsterdam_2019_eerste200.csv', 'statline-flat', 200, 0, null],
    ['rivm_50090NED_hellendoorn_2020.csv', 'odata', 49, 1, null],
  ])('%s', async (name, source, read, missing, total) => {
    const path = `${root}../shared/samples/${name}`;
    if (!existsSync(path)) {
      console.log(`overgeslagen: ${name} is er niet (naslag naast de map van het project)`);
      return;
    }
    expect(await resultOf(path)).toMatchObject({
      source,
      read,
      accepted: read,
      refused: 0,
      missing,
      total,
    });
  });
});

it('knows the months that a list may lack', async () => {
  expect(await checkFile(fixture('meldingen-gat.csv'), context)).toMatchObject({
    ok: true,
    value: { holes: [{ kind: null, from: month(2026, 1), to: month(2026, 3) }] },
  });
});

describe('a file that no source knows', () => {
  it('is refused, or read as the wizard proposes', async () => {
    const path = join(folder, 'onbekend.csv');
    const years = [2020, 2021, 2022, 2023, 2024].map(
      (year, at) => `${year};Fietsendiefstal;De Brake;${at + 2}`,
    );
    writeFileSync(path, ['Jaar;Wat;Waar;Aantal', ...years, '2024;Fietsendiefstal;Marle;.'].join('\n'));
    expect(await checkFile(path, context)).toMatchObject({
      ok: true,
      value: { refusal: { because: 'no-known-header' }, proposed: null, series: [] },
    });
    expect(await checkFile(path, context, 'propose')).toMatchObject({
      ok: true,
      value: {
        refusal: null,
        proposed: {
          columns: [{ field: 'period' }, { field: 'kind' }, { field: 'area' }, { field: 'count' }],
        },
        result: { source: 'mapped', read: 6, accepted: 6, missing: 1, total: 20 },
        report: {
          areas: [
            { area: 'BU01630402', rows: 5, count: 20, missing: 0 },
            { area: 'BU01630510', rows: 0, count: 0, missing: 1 },
          ],
        },
      },
    });
  });

  it('stays refused where the proposal leaves something to tell', async () => {
    const path = join(folder, 'zonder-datum.csv');
    writeFileSync(path, 'Wat;Waar\nFietsendiefstal;De Brake\n');
    expect(await checkFile(path, context, 'propose')).toMatchObject({
      ok: true,
      value: { refusal: { because: 'no-known-header' }, result: { read: 0 } },
    });
  });
});
