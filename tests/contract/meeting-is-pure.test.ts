import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../src/meeting/', import.meta.url));

/** Every file that a file needs when it runs: its imports and theirs, but for types. */
function reached(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(
    /(?:^import (?!type )[^;]*?from |import\()'(?<path>\.[^']+)'/gmu,
  );
  for (const { groups } of imports) reached(join(dirname(file), groups?.['path'] ?? ''), seen);
  return seen;
}

it('the pages of a meeting are made without the page: no component is reached from them', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const all = new Set(files.flatMap((name) => [...reached(join(folder, name))]));
  expect(all.size).toBeGreaterThan(files.length);
  expect([...all].filter((file) => file.endsWith('.tsx'))).toEqual([]);
});
