import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyLeanData } from './lean-data.ts';
import type { LocalServer } from './local-server.ts';
import { playedPolice, startPolice } from './police-server.ts';

const script = fileURLToPath(new URL('../../../../scripts/fetch-police.ts', import.meta.url));
let folder = '';
let server: LocalServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'veiligheidsbeeld-'));
  await copyLeanData(join(folder, 'data'));
  server = await startPolice(playedPolice());
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function run(...args: string[]): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', script, ...args]);
    let output = '';
    child.stdout.on('data', (piece) => (output += String(piece)));
    child.stderr.on('data', (piece) => (output += String(piece)));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** Milliseconds: two processes that start from nothing, on a machine that may be busy. */
const patience = 60_000;

it('works as a command of its own, and ends', { timeout: patience }, async () => {
  const places = [
    '--base',
    `${server.origin}/odata`,
    '--data',
    join(folder, 'data'),
    '--cache',
    join(folder, 'cache'),
  ];
  const good = await run('--gemeente', 'GM0163', '--from', '2022', ...places);
  expect(good.output).toContain('Klaar. 11 bestanden');
  expect(good.code).toBe(0);
  const wrong = await run('--from', '2022', ...places);
  expect(wrong.output).toContain('Gebruik: npm run fetch-police');
  expect(wrong.code).toBe(2);
});
