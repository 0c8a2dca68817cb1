import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { load } from '../../src/policy/source.ts';
import type { Municipality } from '../../src/policy/municipality.ts';
import { dataFolder, fetchFrom, readFolder } from '../support/package-files.ts';

const sourceFolder = fileURLToPath(new URL('../../src', import.meta.url));
const sources = [...readFolder(sourceFolder)].filter(([path]) => /\.(?:tsx?|css|html)$/.test(path));

/** Words that the language has too, apart from being a name or a code here. */
const ordinaryWords = new Set(['Buitengebied']);

/** Names of areas (but the country), cameras and places, and the codes of kinds. */
function wordsOf({ areas, cameras, places, kinds }: Municipality): string[] {
  const names = [
    ...areas.filter(({ level }) => level !== 'land').flatMap(({ id, name }) => [id, name]),
    ...cameras.map(({ name }) => name),
    ...places.map(({ name }) => name),
  ];
  const codes = kinds.filter(({ register }) => register !== 'eigen').map(({ code }) => code);
  return [...new Set([...names, ...codes])].filter((word) => !ordinaryWords.has(word));
}

/** Where a word stands whole, capitals included: `file:line word`. */
function findWords(words: readonly string[]): string[] {
  const escaped = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\d.])(?:${escaped.join('|')})(?![\\p{L}\\d]|\\.\\d)`, 'gu');
  return find(pattern);
}

function find(pattern: RegExp): string[] {
  return sources.flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        [...line.matchAll(pattern)].map(([word]) => `src/${path}:${index + 1} ${word}`),
      ),
  );
}

describe('src', () => {
  it('names no area, place, camera or police code of this municipality', async () => {
    const loaded = await load(fetchFrom(readFolder(dataFolder)));
    const words = loaded.ok ? wordsOf(loaded.value.municipality) : [];
    expect(words.length).toBeGreaterThan(100);
    expect(findWords(words)).toEqual([]);
  });
  it('holds no code of a gemeente, wijk or buurt', () => {
    expect(find(/\b(?:GM|WK|BU)\d{4,}/g)).toEqual([]);
  });
  it('holds no sentence of the plan', () => {
    const plan = readFileSync(join(dataFolder, 'policy/plan.txt'), 'utf8');
    const sentences = plan.split(/[.\n]\s*/).filter((sentence) => sentence.split(' ').length >= 6);
    expect(sentences.length).toBeGreaterThan(200);
    const found = sources.filter(([, text]) => sentences.some((sentence) => text.includes(sentence)));
    expect(found.map(([path]) => path)).toEqual([]);
  });
});
