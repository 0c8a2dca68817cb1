import { describe, expect, it } from 'vitest';
import type { ImportOutcome } from '../../../src/intake/report.ts';
import { intake } from '../../../src/intake/import.ts';
import { context, fileOf, importText, quiet, rowsOf, seriesOf } from './support.ts';
import { workbookOf } from './unpack/make.ts';

const header = 'Soort misdrijf;Perioden;Wijken en buurten;Geregistreerde misdrijven (aantal)';

/** A table of the police with a line per figure, in buurten by number. */
function tableOf(figures: readonly string[], head = header): string {
  const buurten = ['Den Dam', 'Marle', 'Boersingel', 'De Blenke', 'Zeeheldenwijk'];
  const lines = figures.map(
    (figure, at) =>
      `1.1.1 Diefstal/inbraak woning;2023;${buurten[at] ?? ''};"${figure.replaceAll('"', '""')}"`,
  );
  return [head, ...lines].join('\n');
}

/** The counts by line, null for no figure, and why the others were refused. */
function countsOf(outcome: ImportOutcome) {
  const { columns } = [...seriesOf(outcome).values()][0] ?? {};
  const counts = Array.from(columns?.count ?? []).slice(0, columns?.length ?? 0);
  return {
    counts: counts.map((count) => (count < 0 ? null : count)),
    reasons: 'report' in outcome ? outcome.report.reasons : {},
  };
}

describe('a table of counts is recognised by its header and by the bulk of its values', () => {
  it.each(['-', '–', 'geen', 'nihil'])('with %j in its first line, which is refused', async (figure) => {
    const outcome = await importText(tableOf([figure, '7', '3']));
    expect(outcome).toMatchObject({ report: { source: 'politie-table', read: 3, accepted: 2, refused: 1 } });
    expect(countsOf(outcome)).toEqual({ counts: [7, 3], reasons: { 'no-figure': 1 } });
  });

  it.each(['<5', '< 5', '0-4', 'x', '.', '*', '~', '?', 'n.v.t.', 'minder dan 5', ''])(
    'with %j in its first line, which has no figure',
    async (figure) => {
      const outcome = await importText(tableOf([figure, '7', '3']));
      expect(outcome).toMatchObject({ report: { source: 'politie-table', accepted: 3, missing: 1 } });
      expect(rowsOf([...seriesOf(outcome).values()][0])).toEqual([
        expect.stringMatching(/^BU01630103 .* -/),
        expect.stringMatching(/ 7$/),
        expect.stringMatching(/ 3$/),
      ]);
    },
  );

  it.each(['12%', '12 stuks', '-3', '1,5', '#VERW!', '>100'])(
    'with %j in its first line, which is named',
    async (figure) => {
      const outcome = await importText(tableOf([figure, '7', '3']));
      expect(countsOf(outcome)).toEqual({ counts: [7, 3], reasons: { 'count-unreadable': 1 } });
    },
  );

  it('whatever the case, the spaces and the quotes of its header', async () => {
    const head =
      '"""SOORT MISDRIJF""";" perioden ";"Wijken  en buurten";"geregistreerde MISDRIJVEN (aantal) "';
    expect(countsOf(await importText(tableOf(['5', '7'], head))).counts).toEqual([5, 7]);
  });

  it('with the count as the second of two columns of numbers', async () => {
    const text = [
      'Perioden;Wijken en buurten;Soort misdrijf;Geregistreerde misdrijven per 1 000 inwoners;Geregistreerde misdrijven (aantal)',
      '2023;Den Dam;1.1.1 Diefstal/inbraak woning;3,1;5',
    ].join('\n');
    const outcome = await importText(text);
    expect(countsOf(outcome).counts).toEqual([5]);
    expect(outcome).toMatchObject({
      report: { droppedColumns: ['Geregistreerde misdrijven per 1 000 inwoners'] },
    });
  });

  it('in our own table, with figures that are withheld', async () => {
    const text = 'periode;soort;gebied;aantal\n2023-01;1.1.1;Den Dam;<5\n2023-01;1.1.1;Marle;6';
    expect(countsOf(await importText(text))).toEqual({ counts: [null, 6], reasons: {} });
  });

  it('in a flat table of StatLine, with figures that are withheld', async () => {
    const text = [
      'Regio;Perioden;1.1.1 Diefstal/inbraak woning (aantal)',
      'Hellendoorn;2022;<5',
      'Hellendoorn;2023;8',
    ].join('\n');
    const outcome = await importText(text, { Hellendoorn: 'GM0163' });
    expect(countsOf(outcome)).toEqual({ counts: [null, 8], reasons: {} });
  });

  it('but not by ages, which only look like figures that are withheld', async () => {
    const text = [
      'Regio;Perioden;Leeftijd;1.1.1 Diefstal/inbraak woning (aantal)',
      'Almelo;2023;0-4;3',
      'Almelo;2023;5-9;4',
    ].join('\n');
    expect(await importText(text)).toMatchObject({ is: 'reference' });
  });

  it('in an incident of our own list a withheld number is refused, never one', async () => {
    const text = 'van;soort;gebied;aantal\n2026-01-02;1.1.1;Den Dam;<5\n2026-01-02;1.1.1;Den Dam;2';
    expect(countsOf(await importText(text))).toEqual({ counts: [2], reasons: { 'no-figure': 1 } });
  });
});

describe('signs for thousands', () => {
  it.each(['1 234', '1\u00A0234', '1\u2009234', '1\u202F234', "1'234", '1’234', '1.234,0'])(
    'are read in %j',
    async (figure) => {
      expect(countsOf(await importText(tableOf([figure, '7'])))).toEqual({ counts: [1234, 7], reasons: {} });
    },
  );

  it('are read from a point where the rest of the column has whole numbers below a thousand', async () => {
    expect(countsOf(await importText(tableOf(['1.234', '7', '3']))).counts.sort()).toEqual([1234, 3, 7]);
  });

  it.each([
    ['a decimal', '2,5'],
    ['a thousand without a point', '4321'],
    ['nothing that tells', '2.345'],
  ])('are not read from a point beside %s', async (_, other) => {
    const outcome = await importText(tableOf(['1.234', other, '.']));
    expect(outcome).toMatchObject({
      report: { reasons: { 'count-unreadable': expect.any(Number) as number } },
    });
    expect(countsOf(outcome).counts).not.toContain(1234);
  });

  it('are not read from the point of a number in a workbook', async () => {
    const [head = '', ...rest] = tableOf(['1', '7']).replaceAll('"', '').split('\n');
    const rows = rest.map((line) => line.split(';'));
    const numbers = rows.map((row, at) => [...row.slice(0, 3), at === 0 ? 1.234 : 7]);
    const outcome = await intake(fileOf(workbookOf([head.split(';'), ...numbers])), context, {}, quiet);
    expect(countsOf(outcome)).toEqual({ counts: [7], reasons: { 'count-unreadable': 1 } });
  });
});

describe('lines above the header are skipped and said', () => {
  const table = tableOf(['5', '7']);
  it.each([
    ['sep=;', 1],
    ['Misdrijven per buurt\n', 2],
    ['\n\n', 3],
    ['Misdrijven per buurt;;;\nbijgewerkt;1-2-2024;;', 2],
    ['\uFEFFsep=;', 1],
    ['"Een titel; met een teken"', 1],
  ])('%j', async (above, lines) => {
    const outcome = await importText(`${above}\n${table}`);
    expect(countsOf(outcome).counts).toEqual([5, 7]);
    expect(outcome).toMatchObject({ report: { above: lines, read: 2, accepted: 2 } });
  });

  it('in our own list', async () => {
    const outcome = await importText('sep=;\nvan;soort;gebied;aantal\n2026-01-02T10:00;1.1.1;Den Dam;2');
    expect(countsOf(outcome).counts).toEqual([2]);
    expect(outcome).toMatchObject({ report: { above: 1, read: 1 } });
  });

  it('in a workbook, where a title is as wide as its table', async () => {
    const rows = table
      .replaceAll('"', '')
      .split('\n')
      .map((line) => line.split(';'));
    const outcome = await intake(fileOf(workbookOf([['Misdrijven'], [''], ...rows])), context, {}, quiet);
    expect(countsOf(outcome).counts).toEqual([5, 7]);
    expect(outcome).toMatchObject({ report: { above: 2 } });
  });

  it('in a file of unknown form, where columns are named below the title', async () => {
    const text = 'Overzicht;2023;\nBron;politie;\nJaar;Delict;Wijk\n2023;Inbraak;Den Dam\n2023;Inbraak;Marle';
    const outcome = await importText(text);
    expect(outcome).toMatchObject({ is: 'unknown', sample: { header: ['Jaar', 'Delict', 'Wijk'] } });
  });

  it('and none where the header comes first', async () => {
    expect(await importText(table)).toMatchObject({ report: { above: 0 } });
  });
});
