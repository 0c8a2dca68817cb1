/** What is asked of everyone in the bench of counting, and how those that are not ours are fetched. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rows } from './counting-data.ts';

/** What the map screen shows: whole months, both ends included, of one kind by its number or of all of them. */
export interface View {
  readonly from: number;
  readonly to: number;
  readonly kind: number | null;
}

/** Its three linked answers: counts per area, per month of the view and per kind, zeros included. */
export interface Linked {
  readonly areas: readonly number[];
  readonly months: readonly number[];
  readonly kinds: readonly number[];
}

export interface Peer {
  readonly name: string;
  readonly ask: (view: View) => Linked | Promise<Linked>;
}

/** Makes one ready for questions about some rows; `load` gives a package that was fetched. */
export type MakePeer = (rows: Rows, load: Load) => Peer | Promise<Peer>;

export type Load = (name: string) => Promise<unknown>;

/** Exact versions: a figure says nothing where what it is held against may change. */
const packages = { '@duckdb/node-api': '1.5.6-r.1', crossfilter2: '1.5.4', arquero: '7.2.1' };

/** Installs the packages in a folder of their own, once; null where npm could not. */
export function fetchPeers(folder: string): Load | null {
  const description = join(folder, 'package.json');
  const wanted = `${JSON.stringify({ private: true, dependencies: packages }, null, 2)}\n`;
  const isThere =
    existsSync(description) &&
    readFileSync(description, 'utf8') === wanted &&
    Object.keys(packages).every((name) => existsSync(join(folder, 'node_modules', name)));
  if (!isThere) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(description, wanted);
    console.log('Installing what the counting is held against ...');
    const flags = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
    const { status } = spawnSync('npm', ['install', ...flags], { cwd: folder, stdio: 'inherit' });
    if (status !== 0) return null;
  }
  const { resolve } = createRequire(description);
  return async (name) => {
    const loaded: unknown = await import(pathToFileURL(resolve(name)).href);
    return loaded;
  };
}

/** Counts by number, from pairs of a number and a count; `first` is the number of the first place. */
export function spread(
  pairs: Iterable<readonly [at: number, count: number]>,
  length: number,
  first = 0,
): number[] {
  const counts = new Array<number>(length).fill(0);
  for (const [at, count] of pairs) if (at >= first && at < first + length) counts[at - first] = count;
  return counts;
}
