import { describe, expect, it } from 'vitest';
import { fixture, importText, rowsOf, seriesOf } from '../support.ts';
import { workbookOf, workbookOfXml, zipOf } from './make.ts';

const signals =
  'id,signal_uuid,source,text,text_extra,incident_date_start,incident_date_end,created_at,category_assignment_id,location_id,reporter_id,status_id\n' +
  '1,u1,online,"Mijn buurman Jan Jansen, 0612345678",null,2026-08-03 12:30:00.5+00,null,2026-08-03 12:31:00+00,11,21,31,41\n' +
  '2,u2,online,nog eens,null,2025-12-24 23:30:00+00,null,2025-12-25 08:00:00+00,12,22,31,41\n' +
  '3,u3,online,anders,null,2026-08-05 10:00:00+00,null,2026-08-05 10:00:00+00,13,21,31,41\n';
const locations =
  'id,lat,lng,stadsdeel,buurt_code,address,address_text,area_code,area_name,_signal_id\n' +
  '21,6.43728872664245,52.3710722283225,null,null,"{""straat"": ""Dorpsstraat""}",Dorpsstraat 12,null,null,1\n' +
  '22,null,null,null,null,null,null,BU01630402,De Brake,2\n';
const categories =
  'id,main,sub,departments,_signal_id\n11,Overlast,Melding overlast jeugd,x,1\n12,Melding overlast jeugd,Anders,x,2\n13,Afval,Zwerfvuil,x,3\n';
const reporters = 'id,email,phone,is_anonymous,_signal_id\n31,jan@voorbeeld.nl,0612345678,f,1\n';

describe('an export of Signalen', () => {
  it('joins its tables, reads lat as longitude, and keeps nothing of the reporter', async () => {
    const bytes = zipOf({
      'x/1-reporters.csv': reporters,
      'x/2-signals.csv': signals,
      'x/3-locations.csv': locations,
      'x/4-categories.csv': categories,
    });
    const outcome = await importText(bytes);
    expect(outcome).toMatchObject({
      is: 'accepted',
      report: {
        source: 'signalen',
        read: 3,
        accepted: 2,
        swappedPoints: 0,
        reasons: { 'kind-unknown': 1 },
        unknownKinds: [{ label: 'Afval / Zwerfvuil', records: 1 }],
      },
    });
    // 12:30 and 23:30 UTC are 14:30 in summer and half past midnight of the next day in winter.
    expect(rowsOf(seriesOf(outcome).get('cell-minute'))).toEqual([
      'BU01630402 2025-12-25T00:30 1',
      'BU01630301 2026-08-03T14:30 1 25m 226500,487525',
    ]);
    if (outcome.is === 'accepted') {
      const personal = outcome.report.personalColumns.map(({ column }) => column);
      expect(personal).toEqual(
        expect.arrayContaining([
          'signals.text',
          'reporters.email',
          'reporters.phone',
          'locations.address_text',
        ]),
      );
    }
    expect(JSON.stringify(outcome)).not.toMatch(/Jansen|0612345678|Dorpsstraat|voorbeeld/);
  });
});

describe('a zip', () => {
  it('with one CSV is read as that CSV', async () => {
    const zipped = await importText(zipOf({ 'map/': '', 'map/export.csv': fixture('eigen-telling.csv') }));
    const plain = await importText(fixture('eigen-telling.csv'));
    expect([...seriesOf(zipped).values()].flatMap(rowsOf)).toEqual(
      [...seriesOf(plain).values()].flatMap(rowsOf),
    );
  });

  it('with several tables is refused with their names', async () => {
    expect(await importText(zipOf({ 'a.csv': 'a;b\n1;2\n', 'b.csv': 'c;d\n1;2\n' }))).toMatchObject({
      refusal: { because: 'container', why: 'several-tables', names: ['a.csv', 'b.csv'] },
    });
  });

  it('that grows a thousandfold is refused before it fills the memory', async () => {
    const bomb = zipOf({ 'groot.csv': `van;soort\n${'2026-01-01;E35\n'.repeat(4_000_000)}` });
    expect(bomb.length).toBeLessThan(500_000);
    expect(await importText(bomb)).toMatchObject({ refusal: { because: 'container', why: 'bomb' } });
  });

  it('that is cut off, empty or locked is refused with the reason', async () => {
    const whole = zipOf({ 'a.csv': fixture('eigen-telling.csv') });
    const locked = whole.slice();
    locked[6] = 1;
    expect(await importText(whole.slice(0, 150))).toMatchObject({ refusal: { why: 'damaged' } });
    expect(await importText(locked)).toMatchObject({ refusal: { why: 'locked' } });
    expect(await importText(zipOf({ 'foto.png': 'x' }))).toMatchObject({ refusal: { why: 'no-table' } });
  });
});

describe('a workbook', () => {
  const header = ['van', 'tot', 'soort', 'gebied', 'aantal'];
  const expected = ['BU01630402 2025-12-31T18:00 1', 'BU01630402 2026-01-02T00:00 2'];

  it('is read like a CSV, dates from their serial numbers', async () => {
    const bytes = workbookOf([
      header,
      [{ date: 46_022.75 }, '', 'E35', 'De Brake', ''],
      [{ date: 46_024 }, '', 'E35', 'De Brake', 2],
      [{ fault: '#N/A' }, '', 'E35', 'De Brake', 1],
    ]);
    const outcome = await importText(bytes);
    expect(outcome).toMatchObject({
      report: { source: 'own-observations', read: 3, accepted: 2, refused: 1 },
    });
    expect([...seriesOf(outcome).values()].flatMap(rowsOf)).toEqual(expected);
    expect(await importText(zipOf({ 'blad.xlsx': bytes }))).toMatchObject({ report: { accepted: 2 } });
  });

  const list = ['datumMelding', 'tijdstip', 'categorie', 'buurt'];
  const second = 1 / 86_400;

  it('keeps its times in their minute, day and year, seconds cut off', async () => {
    const bytes = workbookOf([
      list,
      // A second before the year ends, in one cell and in two; then times of which the name of the day is a number.
      [{ date: 46_023 - second }, '', 'E35', 'De Brake'],
      [{ date: 46_022 }, { clock: 1 - second }, 'E35', 'De Brake'],
      [{ date: 46_022 }, { clock: 59 * second }, 'E35', 'De Brake'],
      [{ date: 46_022 }, 0.25, 'E35', 'De Brake'],
      [46_022, 0.5, 'E35', 'De Brake'],
      [46_022.75, '', 'E35', 'De Brake'],
      [{ date: 46_022 }, { clock: 0 }, 'E35', 'De Brake'],
      [{ date: 46_021 }, { clock: 1 }, 'E35', 'De Brake'],
    ]);
    expect(rowsOf(seriesOf(await importText(bytes)).get('buurt-minute'))).toEqual(
      ['00:00', '00:00', '00:00', '06:00', '12:00', '18:00', '23:59', '23:59'].map(
        (clock) => `BU01630402 2025-12-31T${clock} 1`,
      ),
    );
  });

  it.each(['1', 'true'] as const)('counts days from 1904 where it says so: %s', async (from1904) => {
    const rows = [list, [{ date: 46_022 - 1462 }, { clock: 0.25 }, 'E35', 'De Brake']];
    expect(rowsOf(seriesOf(await importText(workbookOf(rows, { from1904 }))).get('buurt-minute'))).toEqual([
      'BU01630402 2025-12-31T06:00 1',
    ]);
  });

  it('has what is merged over several rows in each of them, but never a count', async () => {
    const head = ['Soort misdrijf', 'Perioden', 'Wijken en buurten', 'Geregistreerde misdrijven (aantal)'];
    const bytes = workbookOf(
      [
        ['Woninginbraken in Hellendoorn', '', '', ''],
        head,
        ['1.1.1 Diefstal/inbraak woning', 2023, 'De Brake', 4],
        ['', '', 'Marle', ''],
        ['', 2024, 'De Brake', 6],
        ['', '', 'Marle', 9],
      ],
      { merged: ['A1:D1', 'A3:A6', 'B3:B4', 'B5:B6', 'D3:D4'] },
    );
    const outcome = await importText(bytes);
    expect(outcome).toMatchObject({ report: { above: 1, accepted: 4, missing: 1 } });
    expect(rowsOf(seriesOf(outcome).get('buurt-year'))).toEqual([
      'BU01630402 2023-01-01T00:00 4',
      'BU01630510 2023-01-01T00:00 -1',
      'BU01630402 2024-01-01T00:00 6',
      'BU01630510 2024-01-01T00:00 9',
    ]);
  });

  it('with a single cell in the far corner is refused, a damaged one too', async () => {
    const corner =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(await importText(workbookOfXml(corner))).toMatchObject({ refusal: { why: 'bomb' } });
    expect(await importText(workbookOfXml('<row r="2"></row><row r="1"></row>'))).toMatchObject({
      refusal: { why: 'damaged' },
    });
  });
});

describe('GeoJSON', () => {
  const feature = (coordinates: unknown, properties: object, type = 'Point'): object => ({
    type: 'Feature',
    geometry: { type, coordinates },
    properties,
  });

  it('gives points with their properties', async () => {
    const features = [
      feature([6.43728872664245, 52.3710722283225], { van: '2026-08-03T14:30', soort: 'E35' }),
      feature([226_512, 487_540], { van: '2026-08-03T15:30', soort: 'E35' }),
      feature(
        [
          [6, 52],
          [6.1, 52],
        ],
        { van: '2026-08-03T16:30', soort: 'E35' },
        'LineString',
      ),
    ];
    const outcome = await importText(JSON.stringify({ type: 'FeatureCollection', features }));
    expect(outcome).toMatchObject({ report: { accepted: 2, reasons: { 'point-unreadable': 1 } } });
    expect(rowsOf(seriesOf(outcome).get('cell-minute'))).toEqual([
      'BU01630301 2026-08-03T14:30 1 25m 226500,487525',
      'BU01630301 2026-08-03T15:30 1 25m 226500,487525',
    ]);
  });

  it.each(['{"a":', '{"type":"FeatureCollection","features":[]}', '[{}]', '{"value":[1]}'])(
    '%s is refused',
    async (text) => {
      expect(await importText(text)).toMatchObject({ is: 'refused', refusal: { because: 'container' } });
    },
  );
});

describe('text of two bytes per sign', () => {
  it.each([true, false])('is read, little end first: %s', async (isLittle) => {
    const text = '\uFEFFperiode;soort;gebied;aantal\n2024;1.1.1;De Höfte;4\n';
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
    const outcome = await importText(bytes);
    expect(outcome).toMatchObject({ report: { encoding: isLittle ? 'utf-16le' : 'utf-16be' } });
    expect(rowsOf(seriesOf(outcome).get('buurt-year'))).toEqual(['BU01630102 2024-01-01T00:00 4']);
  });
});
