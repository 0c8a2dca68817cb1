import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../support/package-files.ts';

const sourceFolder = fileURLToPath(new URL('../../src', import.meta.url));
const sheets = [...readFolder(sourceFolder)].filter(([path]) => path.endsWith('.css'));

/** A screen is a folder of its own; what is not of a screen goes by the folder that it is in. */
function placeOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'screens' ? `${first}/${second}` : first;
}

/** Classes that a file styles wherever they stand: a selector that is that class and nothing else. */
function classesOf(css: string): string[] {
  const rules = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{/g);
  return [...rules].flatMap(([, selectors = '']) =>
    selectors.split(',').flatMap((one) => /^\.(vb-[\w-]+)$/.exec(one.trim())?.[1] ?? []),
  );
}

describe('a class', () => {
  const places = new Map<string, Set<string>>();
  for (const [path, text] of sheets)
    for (const name of classesOf(text)) places.set(name, (places.get(name) ?? new Set()).add(placeOf(path)));

  it('is found by its selector', () => {
    expect(places.size).toBeGreaterThan(300);
  });

  // The styles of a screen stay when another one opens: a name of two screens took "fictief" off a sheet of paper.
  it('of a screen is styled by nobody else', () => {
    const shared = [...places].filter(
      ([, by]) => by.size > 1 && [...by].some((place) => place.startsWith('screens/')),
    );
    expect(shared.map(([name, by]) => `${name}: ${[...by].toSorted().join(', ')}`)).toEqual([]);
  });
});
