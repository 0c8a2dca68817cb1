/** What a build consists of, measured as a server sends it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A script of the build; `gzip` in bytes. */
export interface Chunk {
  readonly file: string;
  readonly gzip: number;
  readonly text: string;
}

/** Every script in the `assets` of a build. */
export function allScripts(dist: string): Chunk[] {
  const names = readdirSync(join(dist, 'assets')).filter((name) => /\.m?js$/.test(name));
  return names.map((name) => chunkOf(dist, `assets/${name}`));
}

/** The scripts that the page loads at once: those that index.html runs or preloads. */
export function entryScripts(dist: string): Chunk[] {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const tags = html.match(/<(?:script|link rel="modulepreload")[^>]*>/g) ?? [];
  const files = tags.flatMap((tag) => /(?:src|href)="\.\/([^"]+)"/.exec(tag)?.[1] ?? []);
  return files.map((file) => chunkOf(dist, file));
}

function chunkOf(dist: string, file: string): Chunk {
  const bytes = readFileSync(join(dist, file));
  return { file, gzip: gzipSync(bytes, { level: 9 }).length, text: bytes.toString('utf8') };
}
