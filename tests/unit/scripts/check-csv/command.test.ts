import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { checkCommand } from '../../../../scripts/check-csv/command.ts';
import { printed } from '../../../support/printed.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const fixture = (name: string): string => `${root}tests/fixtures/csv/${name}`;
const folder = mkdtempSync(join(tmpdir(), 'check-csv-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  const { code, out, err } = await printed(() => checkCommand(args, Date.now()));
  const lines = out.trim().split('\n');
  return { code, err, lines: lines.map((line) => JSON.parse(line || '{}') as Record<string, unknown>) };
}

describe('the command', () => {
  it('ends with 0 when all files were accepted in whole or part, and prints a line of each', async () => {
    const { code, lines } = await run(fixture('eigen-telling.csv'), fixture('eigen-incidenten.csv'));
    expect(code).toBe(0);
    expect(lines.map(({ read }) => read)).toEqual([5, 13]);
    expect(lines.every((line) => !('areas' in line))).toBe(true);
  });

  it('ends with 1 when one was refused, with the reason in its JSON and in words beside it', async () => {
    const empty = join(folder, 'leeg.csv');
    writeFileSync(empty, '');
    const { code, lines, err } = await run(fixture('eigen-telling.csv'), empty, 'package.json');
    expect(code).toBe(1);
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatchObject({ file: empty, read: 0, reasons: { empty: 1 } });
    expect(lines[2]).toMatchObject({
      file: 'package.json',
      read: 0,
      refused: 0,
      reasons: { 'no-table': 1 },
    });
    expect(err).toMatch(/leeg\.csv: Het bestand is leeg\./);
    expect(err).toMatch(/^package\.json: /m);
  });

  it('goes on after what is no file, says so, and ends with 2', async () => {
    const { code, lines, err } = await run('bestaat-niet.csv', folder, fixture('eigen-telling.csv'));
    expect(code).toBe(2);
    expect(lines.map(({ read }) => read)).toEqual([5]);
    expect(err).toMatch(/^bestaat-niet\.csv: dit bestand is er niet\./m);
    expect(err).toMatch(/: dit is een map\./);
  });

  it('ends with 2 when it was used wrongly', async () => {
    expect((await run()).code).toBe(2);
    expect((await run('--wat', 'x.csv')).code).toBe(2);
    expect((await run('package.json', '--data', 'docs')).code).toBe(2);
  });

  it('prints the rows of each file before its report, and takes the proposal of the wizard', async () => {
    const unknown = join(folder, 'onbekend.csv');
    writeFileSync(unknown, 'Gepleegd;Delict;Wijk\n2026-08-03 14:30;Fietsendiefstal;De Brake\n');
    const { code, lines, err } = await run('--propose', '--rows', fixture('eigen-telling.csv'), unknown);
    expect(code).toBe(0);
    const reports = lines.filter((line) => 'file' in line);
    expect(reports).toMatchObject([
      { read: 5, accepted: 4, missing: 2 },
      { source: 'mapped', areas: { BU01630402: { rows: 1, count: 1, missing: 0 } } },
    ]);
    expect(lines.findIndex((line) => line === reports[0])).toBe(2);
    expect(lines.slice(-2)).toEqual([
      {
        from: '2026-08-03T14:00',
        to: '2026-08-03T15:00',
        kind: 'misdrijven/1.2.3',
        area: 'BU01630402',
        cell: null,
        count: 1,
      },
      reports[1],
    ]);
    expect(err).toMatch(/onbekend\.csv: niet herkend, .*“Delict” als soort/);
  });
});
