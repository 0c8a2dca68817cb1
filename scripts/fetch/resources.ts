/** Descriptions of resources in datapackage.json. What is not ours in the file stays as it is. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';

const descriptorSchema = v.looseObject({ resources: v.array(v.looseObject({ path: v.string() })) });

/** A description; its `path` tells which one it replaces. */
export type Description = Readonly<Record<string, unknown>> & { readonly path: string };

/**
 * The text of the package with each description in the place of the one with the same path, or behind the last. Keys that
 * the new description does not have are kept. Fails on text that is no package.
 */
export function describe(packageText: string, descriptions: readonly Description[]): Result<string, string> {
  try {
    const descriptor: unknown = JSON.parse(packageText);
    // Only looked at, not parsed: the keys of everything else must keep their order.
    if (!v.is(descriptorSchema, descriptor)) return fail('resources');
    const byPath = new Map(descriptions.map((one) => [one.path, one]));
    const known = descriptor.resources.map((old) => ({ ...old, ...byPath.get(old.path) }));
    const paths = new Set(known.map(({ path }) => path));
    const resources = [...known, ...descriptions.filter(({ path }) => !paths.has(path))];
    return ok(`${JSON.stringify({ ...descriptor, resources }, null, 2)}\n`);
  } catch (error) {
    return fail(String(error));
  }
}

/** Size in bytes and checksum of a text, as the package writes them. */
export function sumOf(text: string): { readonly bytes: number; readonly hash: string } {
  const content = Buffer.from(text);
  return { bytes: content.length, hash: `sha256:${createHash('sha256').update(content).digest('hex')}` };
}

export const ccBy = [
  {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Naamsvermelding 4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
];
export const cc0 = [
  {
    name: 'CC0-1.0',
    title: 'Publiek domein (CC0 1.0)',
    path: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
];

/** What a file of one format says of itself. */
export const asCsv = {
  profile: 'tabular-data-resource',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ';' },
};
export const asJson = { format: 'json', mediatype: 'application/json', encoding: 'utf-8' };

/** The address of a source, without its query. Of a mirror there is none: it may be somebody's own. */
export function officialPath(base: string, official: string, path: string): { readonly path?: string } {
  return base === official ? { path: `${official}/${path}` } : {};
}
