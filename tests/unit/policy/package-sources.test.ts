import { expect, it } from 'vitest';
import { packageFile } from '../../../src/policy/package.ts';
import { readSources } from '../../../src/policy/package-sources.ts';
import { dataFolder, readFolder } from '../../support/package-files.ts';

const bundled = (): string => readFolder(dataFolder).get(packageFile) ?? '';

it('names of every resource of the bundled data whose they are and under what licence', () => {
  const read = readSources(bundled(), 'driehoek');
  if (!read.ok) throw new Error(read.failure);
  expect(read.value.version).not.toBeNull();
  expect(read.value.created).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  for (const { title, sources, licenses } of read.value.resources) {
    expect(sources.length, title).toBeGreaterThan(0);
    expect(licenses.length, title).toBeGreaterThan(0);
  }
});

it('tells openbaar of no resource of the driehoek', () => {
  const titles = (audience: 'driehoek' | 'openbaar'): string[] => {
    const read = readSources(bundled(), audience);
    return read.ok ? read.value.resources.map(({ title }) => title) : [];
  };
  const closed = titles('driehoek').filter((title) => !titles('openbaar').includes(title));
  expect(closed.length).toBeGreaterThan(0);
  expect(titles('openbaar').length).toBeGreaterThan(0);
});

it('reads a package that says less, and refuses what is none', () => {
  const resource = {
    title: 'Reeks',
    sources: [{ title: 'Politie' }],
    licenses: [{ name: 'CC0-1.0' }],
    veiligheidsbeeld: { audience: 'openbaar' },
  };
  expect(readSources(JSON.stringify({ resources: [resource] }), 'openbaar')).toEqual({
    ok: true,
    value: {
      version: null,
      created: null,
      resources: [
        {
          title: 'Reeks',
          sources: [{ title: 'Politie', path: null }],
          licenses: [{ title: 'CC0-1.0', path: null }],
          date: null,
        },
      ],
    },
  });
  for (const text of ['', '[]', '{"resources":[{}]}']) expect(readSources(text, 'driehoek').ok).toBe(false);
});
