import { describe, expect, it } from 'vitest';
import type { ImportOutcome, ImportReport } from '../../../src/intake/report.ts';
import { fixture, genuine, importText, rowsOf, seriesOf } from './support.ts';

function reportOf(outcome: ImportOutcome): ImportReport {
  if (outcome.is === 'cancelled') throw new Error('cancelled');
  return outcome.report;
}

describe('a flat table of StatLine', () => {
  it('reads the measures that name a kind, a record being a line', async () => {
    const outcome = await importText(fixture('statline-plat.csv'));
    expect(reportOf(outcome)).toMatchObject({ source: 'statline-flat', read: 5, accepted: 5, missing: 1 });
    expect(reportOf(outcome).droppedColumns).toEqual(['Totaal misdrijven per 1 000 inwoners (aantal)']);
    const series = seriesOf(outcome);
    expect([...series.keys()].sort()).toEqual(['buurt-year', 'gemeente-year']);
    expect(rowsOf(series.get('gemeente-year')).sort()).toEqual([
      'GM0163 2023-01-01T00:00 46',
      'GM0163 2023-01-01T00:00 831',
      'GM0163 2024-01-01T00:00 51',
      'GM0163 2024-01-01T00:00 799',
    ]);
    expect(rowsOf(series.get('buurt-year'))).toContain('BU01630402 2024-01-01T00:00 9');
  });

  it('reads what counts no kind as measures, of which nothing is kept', async () => {
    const text =
      'Perioden;Regio;Huishoudens (aantal);Score (getal)\n2024;Hellendoorn;10;-0,5\n2024;Almelo;.;.\n';
    const outcome = await importText(text);
    expect(outcome).toMatchObject({
      is: 'reference',
      report: { read: 2, accepted: 2, missing: 1, kinds: [] },
      reference: {
        sort: 'measures',
        rows: [
          { area: 'GM0163', values: [10, -0.5] },
          { area: 'GM0141', values: [null, null] },
        ],
      },
    });
  });

  it('takes no part of a kind for the whole of it', async () => {
    const text =
      'Perioden;Regiocode (code);Leeftijd;Totaal misdrijven (aantal)\n2024;GM0163;12 tot 18;10\n2024;GM0163;Totaal;50\n';
    expect(await importText(text)).toMatchObject({
      is: 'reference',
      reference: { rows: [{ divisions: ['Leeftijd=12 tot 18'] }, { divisions: ['Leeftijd=Totaal'] }] },
    });
  });

  it('reads the genuine exports', async (test) => {
    const woa = genuine('statline_85163NED_ses_woa_amsterdam_2019_eerste200.csv');
    const rivm = genuine('rivm_50090NED_hellendoorn_2020.csv');
    if (woa === null || rivm === null)
      return test.skip('the genuine sample is not here: ../shared is absent');
    expect(await importText(woa)).toMatchObject({
      is: 'reference',
      report: { source: 'statline-flat', read: 200, accepted: 200, refused: 0, missing: 0 },
    });
    expect(await importText(rivm)).toMatchObject({
      is: 'reference',
      report: { source: 'odata', read: 49, accepted: 49, refused: 0, missing: 1 },
    });
  });
});

describe('open data of CBS and the police', () => {
  it('reads padded keys, and months and years apart', async () => {
    const outcome = await importText(fixture('odata-misdrijven.csv'));
    expect(reportOf(outcome)).toMatchObject({
      source: 'odata',
      read: 6,
      accepted: 5,
      missing: 1,
      reasons: { 'kind-unknown': 1 },
      unknownKinds: [{ label: '9.9.9', records: 1 }],
      droppedColumns: ['ID', 'Gemeentenaam_2'],
    });
    const series = seriesOf(outcome);
    expect([...series.keys()].sort()).toEqual(['buurt-month', 'buurt-year', 'gemeente-year', 'land-year']);
    expect(rowsOf(series.get('land-year'))).toEqual(['NL00 2023-01-01T00:00 805590']);
    expect(rowsOf(series.get('buurt-month'))).toEqual([
      'BU01630402 2023-01-01T00:00 2',
      'BU01630402 2023-02-01T00:00 -1',
    ]);
  });

  it('reads JSON, with either key of the country', async () => {
    const outcome = await importText(fixture('odata-overlast.json'));
    expect(reportOf(outcome)).toMatchObject({ source: 'odata', delimiter: null, read: 3, accepted: 3 });
    expect(seriesOf(outcome).get('land-year')?.info).toMatchObject({
      areas: ['NL00'],
      kinds: ['overlast/0.0.0'],
    });
    expect(rowsOf(seriesOf(outcome).get('gemeente-month'))).toEqual([
      'GM0163 2023-03-01T00:00 14',
      'GM0163 2023-04-01T00:00 -1',
    ]);
  });
});

describe('our own other formats', () => {
  it('reads registrations by day', async () => {
    const series = seriesOf(await importText(fixture('eigen-registraties.csv')));
    expect([...series.values()].flatMap(rowsOf)).toEqual([
      'GM0163 2026-10-03T00:00 2',
      'BU01630402 2026-10-04T00:00 1',
    ]);
  });

  it('reads surveys as shares with the number of answers', async () => {
    expect(await importText(fixture('eigen-enquete.csv'))).toMatchObject({
      is: 'reference',
      report: { source: 'own-surveys', read: 4, accepted: 3, missing: 1, reasons: { 'count-unreadable': 1 } },
      reference: {
        sort: 'surveys',
        rows: [
          { indicator: 'veiligheidsgevoel', area: 'GM0163', share: 0.18, answers: 412 },
          { area: 'BU01630402', share: 0.23, answers: 39 },
          { indicator: null, share: null },
        ],
      },
    });
  });

  it('reads cameras as the register does, days in any way of writing', async () => {
    const plein = {
      camera: 'Plein',
      x: '226512,4',
      y: '487540,9',
      straal: '100',
      soort: 'vast',
      begin: '2025-01-01',
      einde: '2026-12-31',
    };
    const station = {
      camera: 'Station',
      x: '52.3645',
      y: '6.4652',
      straal: '',
      soort: 'flexibel',
      begin: '2026-03-01',
      einde: '',
    };
    expect(await importText(fixture('eigen-cameras.csv'), {}, { rings: {} })).toMatchObject({
      is: 'reference',
      report: { source: 'own-cameras', read: 3, accepted: 2, reasons: { 'point-unreadable': 1 } },
      reference: {
        sort: 'cameras',
        rows: [
          { line: 2, cells: new Map(Object.entries(plein)) },
          { line: 3, cells: new Map(Object.entries(station)) },
        ],
      },
    });
  });
});

describe('lists of reports', () => {
  it('joins date and time, puts exchanged axes right and refuses points elsewhere', async () => {
    const outcome = await importText(fixture('meldingen-wgs84.csv'));
    expect(reportOf(outcome)).toMatchObject({
      source: 'meldingen',
      delimiter: ',',
      read: 4,
      accepted: 2,
      reasons: { 'outside-municipality': 1, 'kind-unknown': 1 },
      swappedPoints: 1,
      unknownKinds: [{ label: 'Zwerfvuil', records: 1 }],
      personalColumns: [{ column: 'omschrijving melder', because: 'name' }],
    });
    expect(rowsOf(seriesOf(outcome).get('cell-minute'))).toEqual([
      'BU01630301 2026-08-03T14:30 1 25m 226500,487525',
      'BU01630301 2026-08-04T09:05 1 25m 226500,487525',
    ]);
  });

  it('reads metres of RD, and 0 and 0 as no location', async () => {
    const outcome = await importText(fixture('meldingen-rd.csv'));
    expect(reportOf(outcome)).toMatchObject({
      read: 4,
      accepted: 4,
      reasons: {},
      remarks: [
        { because: 'time-unreadable', records: 1, examples: [{ row: 5, column: 'Tijd', seen: '25:00' }] },
      ],
    });
    expect(rowsOf(seriesOf(outcome).get('cell-minute'))).toEqual([
      'BU01630301 2026-08-03T00:00 1 25m 226500,487525',
      'BU01630402 2026-08-03T12:00 1',
      'BU01630301 2026-08-03T14:30 1 25m 226500,487525',
      'GM0163 2026-08-03T14:30 1',
    ]);
  });
});
