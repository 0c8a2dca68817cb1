import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readFolder } from '../support/package-files.ts';

const sourceFolder = fileURLToPath(new URL('../../src', import.meta.url));

it('no day is cut from a timestamp: after midnight that is the day before', () => {
  const cut =
    /\b(?:at|moment|timestamp|\w+At)\.(?:slice|substring|split)\(|toISOString\(\)\.(?:slice|split)/g;
  const found = [...readFolder(sourceFolder)]
    .filter(([path]) => /\.tsx?$/.test(path))
    .flatMap(([path, text]) => [...text.matchAll(cut)].map(([words]) => `${path}: ${words}`));
  // Made from a day, a number of days or a local minute with the clock of UTC, so cut with it as well.
  const ofUtc = new Set(['domain/time/local.ts', 'domain/time/day.ts', 'policy/execution.ts']);
  expect(found.filter((line) => !ofUtc.has(line.split(':')[0] ?? ''))).toEqual([]);
});
