import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fileAt } from '../../../../scripts/check-csv/file.ts';

const folder = mkdtempSync(join(tmpdir(), 'file-at-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('gives a file by its name and size, and its bytes when they are asked for', async () => {
  const path = join(folder, 'lijst.csv');
  writeFileSync(path, 'van;soort\n');
  const found = await fileAt(path);
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  expect(found.value).toMatchObject({ name: 'lijst.csv', size: 10 });
  expect(new TextDecoder().decode(await found.value.arrayBuffer())).toBe('van;soort\n');
});

it.each([
  ['bestaat-niet.csv', 'absent'],
  ['', 'folder'],
  ['lijst.csv/meer', 'absent'],
])('says what is at %j: %s', async (name, failure) => {
  writeFileSync(join(folder, 'lijst.csv'), '');
  expect(await fileAt(join(folder, name))).toEqual({ ok: false, failure });
});

it('reads nothing from what is no file', async () => {
  expect(await fileAt('/dev/null')).toEqual({ ok: false, failure: 'no-file' });
});
