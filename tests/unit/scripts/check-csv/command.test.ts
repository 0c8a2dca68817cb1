import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const fixture = (name: string): string => `${root}tests/fixtures/csv/${name}`;
const folder = mkdtempSync(join(tmpdir(), 'check-csv-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A start of Node takes its time on a busy machine. */
const patience = 120_000;

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/check-csv.ts', ...args],
    { cwd: root, encoding: 'utf8' },
  );
  const lines = stdout.trim().split('\n');
  return { status, stderr, lines: lines.map((line) => JSON.parse(line || '{}') as Record<string, unknown>) };
}

describe('the command', () => {
  it(
    'ends with 0 when all files were accepted in whole or part, and prints a line of each',
    () => {
      const { status, lines } = run(fixture('eigen-telling.csv'), fixture('eigen-incidenten.csv'));
      expect(status).toBe(0);
      expect(lines.map(({ read }) => read)).toEqual([5, 13]);
      expect(lines.every((line) => !('areas' in line))).toBe(true);
    },
    patience,
  );

  it(
    'ends with 1 when one was refused, with the reason in its JSON and in words beside it',
    () => {
      const empty = join(folder, 'leeg.csv');
      writeFileSync(empty, '');
      const { status, lines, stderr } = run(fixture('eigen-telling.csv'), empty, 'package.json');
      expect(status).toBe(1);
      expect(lines).toHaveLength(3);
      expect(lines[1]).toMatchObject({ file: empty, read: 0, reasons: { empty: 1 } });
      expect(lines[2]).toMatchObject({
        file: 'package.json',
        read: 0,
        refused: 0,
        reasons: { 'no-table': 1 },
      });
      expect(stderr).toMatch(/leeg\.csv: Het bestand is leeg\./);
      expect(stderr).toMatch(/^package\.json: /m);
    },
    patience,
  );

  it(
    'goes on after what is no file, says so, and ends with 2',
    () => {
      const { status, lines, stderr } = run('bestaat-niet.csv', folder, fixture('eigen-telling.csv'));
      expect(status).toBe(2);
      expect(lines.map(({ read }) => read)).toEqual([5]);
      expect(stderr).toMatch(/^bestaat-niet\.csv: dit bestand is er niet\./m);
      expect(stderr).toMatch(/: dit is een map\./);
    },
    patience,
  );

  it(
    'ends with 2 when it was used wrongly',
    () => {
      expect(run().status).toBe(2);
      expect(run('--wat', 'x.csv').status).toBe(2);
      expect(run('package.json', '--data', 'docs').status).toBe(2);
    },
    patience,
  );

  it(
    'prints the rows of each file before its report, and takes the proposal of the wizard',
    () => {
      const unknown = join(folder, 'onbekend.csv');
      writeFileSync(unknown, 'Gepleegd;Delict;Wijk\n2026-08-03 14:30;Fietsendiefstal;De Brake\n');
      const { status, lines, stderr } = run('--propose', '--rows', fixture('eigen-telling.csv'), unknown);
      expect(status).toBe(0);
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
      expect(stderr).toMatch(/onbekend\.csv: niet herkend, .*“Delict” als soort/);
    },
    patience,
  );
});
