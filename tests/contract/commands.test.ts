import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** What the commands do is tested in this process; here they start as a person starts them. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  scripts: Record<string, string>;
};

/** A way to use each that is done at once, and how that ends. */
const uses: readonly (readonly [command: string, args: readonly string[], code: number, says: RegExp])[] = [
  ['data', ['check', '--wat'], 2, /npm run data/],
  ['check-csv', ['tests/fixtures/csv/eigen-telling.csv'], 0, /^\{"file":/],
  ['finding', ['README.md'], 1, /dit is geen JSON/],
  ['oracle', ['tests/fixtures/oracle/failing.json'], 1, /1 failed/],
  ['fetch-police', [], 2, /npm run fetch-police/],
  ['fetch-areas', [], 2, /npm run fetch-areas/],
  ['fetch-background', [], 2, /npm run fetch-background/],
];

it.each(uses)(
  'npm run %s starts, and ends as its command does',
  async (command, args, code, says) => {
    const [program, ...words] = (scripts[command] ?? '').split(' ');
    expect(program).toBe('node');
    const run = await new Promise<{ code: number; output: string }>((resolve) => {
      execFile(process.execPath, [...words, ...args], { cwd: root }, (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
      });
    });
    expect(run.output).toMatch(says);
    expect(run.code).toBe(code);
  },
  60_000,
);
