import { describe, expect, it } from 'vitest';
import { readPackage } from '../../../src/policy/package.ts';
import { inventedFolder, readFolder } from '../../support/package-files.ts';

interface LooseResource {
  name: string;
  path: string;
  schema?: unknown;
  veiligheidsbeeld: Record<string, unknown>;
}
interface LoosePackage {
  profile: string;
  resources: LooseResource[];
}
const text = readFolder(inventedFolder).get('datapackage.json') ?? '';

function faults(edit: (whole: LoosePackage) => void): string[] {
  const whole = JSON.parse(text) as LoosePackage;
  edit(whole);
  const read = readPackage(JSON.stringify(whole));
  return read.ok ? [] : read.failure.map(({ place, problem }) => `${place}: ${problem}`);
}
const resource = (whole: LoosePackage, name: string): LooseResource => {
  const found = whole.resources.find((each) => each.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};

describe('readPackage', () => {
  it('reads a good package', () => {
    expect(faults(() => undefined)).toEqual([]);
  });
  it('tells text that is no JSON, without throwing', () => {
    const read = readPackage('{');
    expect(read.ok ? [] : read.failure.map(({ problem }) => problem)).toEqual(['not-json']);
  });
  it.each([
    '../secret.csv',
    '/etc/passwd',
    'https://example.org/x.csv',
    'a/../../b.csv',
    '\\\\server\\x.csv',
  ])('keeps %s outside', (path) => {
    expect(faults((whole) => (resource(whole, 'peiling').path = path))).toContain('peiling: path-outside');
  });
  it('tells doubled names and paths', () => {
    expect(faults((whole) => (resource(whole, 'peiling').path = 'cameras.json'))).toEqual([
      'cameras: duplicate',
    ]);
  });
  it('tells a role that is missing and one that is there twice', () => {
    expect(
      faults((whole) => (whole.resources = whole.resources.filter(({ name }) => name !== 'soorten'))),
    ).toEqual([': role-missing']);
    expect(faults((whole) => (resource(whole, 'peiling').veiligheidsbeeld['role'] = 'cameras'))).toEqual([
      ': role-twice',
    ]);
  });
  it('tells a table without columns', () => {
    expect(faults((whole) => delete resource(whole, 'gebieden').schema)).toEqual([
      'gebieden: table-without-schema',
    ]);
  });
  it('tells public figures that are marked for the driehoek only', () => {
    expect(faults((whole) => (resource(whole, 'totalen').veiligheidsbeeld['audience'] = 'driehoek'))).toEqual(
      ['totalen: published-driehoek'],
    );
  });
  it('tells an unknown key in our own property', () => {
    expect(faults((whole) => (resource(whole, 'totalen').veiligheidsbeeld['publiek'] = true))).toEqual([
      'resources.15.veiligheidsbeeld.publiek: unknown-key',
    ]);
  });
});
