import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../support/package-files.ts';

const sourceFolder = fileURLToPath(new URL('../../src', import.meta.url));
const pages = [...readFolder(sourceFolder)].filter(([path]) =>
  /^(?:app|charts|features|indicator|map|screens|state|view)\/.*\.tsx?$/.test(path),
);

function found(pattern: RegExp): string[] {
  return pages.flatMap(([path, text]) =>
    [...text.matchAll(pattern)].map((match) => `${path}: ${match[0].replaceAll(/\s+/g, ' ')}`),
  );
}

describe('The session of the worker says for whom is answered, and nothing on the page does', () => {
  it('looks at the page', () => {
    expect(pages.length).toBeGreaterThan(200);
  });

  it('no question is given an audience', () => {
    expect(found(/StampedQuestion/g)).toEqual([]);
    // A literal with one is an error of types already; a variable in between would hide it.
    const by = "by: '(?:time|area|kind|cell|density|zones|hour-weekday)'";
    expect(found(new RegExp(`\\baudience\\b(?::[^,{}]*)?,[^{}]{0,200}\\b${by}`, 'g'))).toEqual([]);
    expect(found(new RegExp(`\\b${by},[^{}]{0,200}\\baudience\\b(?::[^,{}]*)?[,\\s]*}`, 'g'))).toEqual([]);
  });

  it('nothing is filtered by one: what the page gets was filtered before it was sent', () => {
    expect(found(/from '[^']*policy\/publication\/[^']*'/g)).toEqual([]);
    expect(found(/\.(?:filter|find|flatMap|some|every)\([^;]{0,160}\baudience\b\s*[!=]==/g)).toEqual([]);
  });
});
