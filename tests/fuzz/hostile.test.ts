import { describe, expect, it } from 'vitest';
import type { ImportOutcome } from '../../src/intake/report.ts';
import { importText, rowsOf, seriesOf } from '../unit/intake/support.ts';

const counts = 'periode;soort;gebied;aantal\n';

/** Whether every record is accounted for. */
function adds(outcome: ImportOutcome): boolean {
  return (
    outcome.is !== 'cancelled' && outcome.report.accepted + outcome.report.refused === outcome.report.read
  );
}

describe('files that were made to do harm', () => {
  it('10 MB in a single line are refused, and cost one record below a good header', async () => {
    const line = 'x;'.repeat(5_000_000);
    expect(await importText(line)).toMatchObject({ is: 'refused', refusal: { because: 'no-known-header' } });
    const outcome = await importText(`${counts}${line}\n2024;1.1.1;;3\n`);
    expect(outcome).toMatchObject({
      report: { read: 2, accepted: 1, reasons: { 'line-endless': 1 } },
    });
  });

  it('100,000 columns are refused, and do not matter behind a good line', async () => {
    const wide = Array.from({ length: 100_000 }, (_, at) => `kolom${at}`).join(';');
    const filled = Array.from({ length: 100_000 }, () => '1').join(';');
    expect((await importText(`${wide}\n${filled}\n${filled}\n`)).is).toBe('refused');
    const outcome = await importText(`${counts}2024;1.1.1;;3;${filled}\n2025;1.1.1;;4\n`);
    expect(outcome).toMatchObject({ report: { read: 2, accepted: 1 } });
  });

  it('quotes within quotes cost no more than their own lines', async () => {
    const text = `${counts}"2024";"1.1.1";"";"3"\n"2024";"1.""1"".1;"""""";3\n"2025";"1.1.1";"";"4"\n`;
    const outcome = await importText(text);
    expect(adds(outcome)).toBe(true);
    expect(rowsOf(seriesOf(outcome).get('gemeente-year'))).toContain('GM0163 2024-01-01T00:00 3');
  });

  it('NUL signs and pictures are no text', async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
    expect(await importText(png)).toMatchObject({ refusal: { because: 'not-text' } });
    expect(await importText(`${counts}2024;1.1.1;\u0000;3\n`)).toMatchObject({
      refusal: { because: 'not-text' },
    });
  });

  it('formulas and HTML are texts like any other', async () => {
    const outcome = await importText(
      `${counts}2024;1.1.1;=cmd|'/c calc'!A1;3\n2024;<b>E35</b>;;3\n2024;1.1.1;<img src=x onerror=alert(1)>;4\n`,
    );
    expect(outcome).toMatchObject({ report: { accepted: 2, unknownKinds: [{ label: '<b>E35</b>' }] } });
    expect(seriesOf(outcome).get('gemeente-year')?.info.areas).toEqual([
      "naam:=cmd|'/c calc'!A1",
      'naam:<img src=x onerror=alert(1)>',
    ]);
  });

  it('signs that cannot be seen are taken out of labels', async () => {
    const outcome = await importText(
      `${counts}2024;1.1.1;\u202EDe\u200B Brake;3\n2024;1.1.1;Er\u202Egens;3\n`,
    );
    const areas = [...seriesOf(outcome).values()].flatMap(({ info }) => info.areas);
    expect(areas.sort()).toEqual(['BU01630402', 'naam:Ergens']);
  });

  it('two columns of one name are not guessed between', async () => {
    expect(await importText('periode;soort;aantal;aantal\n2024;1.1.1;3;4\n')).not.toMatchObject({
      is: 'accepted',
    });
    const own = await importText('van;soort;extra;extra\n2026-08-03;E35;a;b\n');
    expect(own).toMatchObject({ is: 'accepted', report: { droppedColumns: ['extra', 'extra'] } });
  });

  it('names that objects have by themselves are names', async () => {
    const outcome = await importText(`${counts}2024;__proto__;constructor;3\n2024;1.1.1;__proto__;3\n`);
    expect(outcome).toMatchObject({ report: { read: 2, accepted: 1, reasons: { 'kind-unknown': 1 } } });
    expect((await importText('[{"__proto__":1,"constructor":2}]')).is).not.toBe('accepted');
  });
});

describe('dates that can be read in two ways', () => {
  const list = (dates: readonly string[]): string =>
    `van;soort\n${dates.map((date) => `${date};E35`).join('\n')}\n`;
  const daysOf = (outcome: ImportOutcome): string[] =>
    [...seriesOf(outcome).values()].flatMap(rowsOf).map((row) => row.slice(7, 17));

  it('are refused where nothing in the column tells', async () => {
    expect(await importText(list(['03/04/25', '05/05/25', '2025-01-01']))).toMatchObject({
      report: { accepted: 2, reasons: { 'date-ambiguous': 1 } },
    });
  });

  it('are read as the other cells of the column tell, also when those come later', async () => {
    expect(daysOf(await importText(list(['03/04/25', '25/04/25'])))).toEqual(['2025-04-03', '2025-04-25']);
    expect(daysOf(await importText(list(['03/04/2025', '04/25/2025 2:30 PM'])))).toEqual([
      '2025-03-04',
      '2025-04-25',
    ]);
  });

  it('are refused where the column contradicts itself', async () => {
    expect(await importText(list(['03/04/25', '25/04/25', '04/25/25']))).toMatchObject({
      report: { accepted: 1, reasons: { 'date-ambiguous': 2 } },
    });
  });

  it('follow the many where one is a slip', async () => {
    const many = Array.from({ length: 30 }, (_, at) => `${13 + (at % 15)}/04/2025`);
    const outcome = await importText(list([...many, '03/04/2025', '04/25/2025']));
    expect(outcome).toMatchObject({ report: { accepted: 31, reasons: { 'date-unreadable': 1 } } });
    expect(daysOf(outcome)).toContain('2025-04-03');
  });
});
