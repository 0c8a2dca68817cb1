import { join } from 'node:path';
import { bounds } from '../../src/domain/geo/polygon.ts';
import { parseJson } from '../../src/domain/json.ts';
import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { readBorders } from '../../src/policy/borders.ts';
import type { Municipality } from '../../src/policy/municipality.ts';
import { packageFile, readPackage } from '../../src/policy/package.ts';
import { fetchText } from '../../src/text/nl/fetch.ts';
import { readText } from '../data/disk.ts';
import { backgroundFile } from './background-files.ts';
import type { BackgroundFile } from './background-files.ts';
import { layers } from './background-layers.ts';
import type { Layer, LayerName, Shapes } from './background-layers.ts';
import { findCollections } from './collections.ts';
import type { FetchFailure } from './failure.ts';
import { fieldsOf, hasField, itemsUrl, rdCrs, readFeatures } from './features.ts';
import type { Feature } from './features.ts';
import { clipLine, insideOf, joinLines, simplifyLine, simplifySurface } from './ground-shapes.ts';
import type { World } from './http.ts';
import { grouped } from './numbers.ts';
import { pageCache } from './page-cache.ts';
import type { PageCache } from './page-cache.ts';
import { fetchPages } from './pages.ts';
import { replaceFiles } from './replace-files.ts';
import type { Changes } from './replace-files.ts';
import { describe } from './resources.ts';

export interface BackgroundOptions {
  readonly gemeente: string;
  readonly layers: readonly LayerName[];
  /** Addresses of the two services. */
  readonly bases: Readonly<Record<Layer['service'], string>>;
  /** Bytes: a larger file is not written. */
  readonly mostBytes: number;
  readonly data: string;
  readonly cache: string;
  readonly fresh: boolean;
}

interface BackgroundDone {
  /** What was written, with its size. */
  readonly files: readonly string[];
  readonly notes: readonly string[];
}

/** As many features as a collection of one gemeente may have; a city has half of it. */
const mostFeatures = 150_000;
/** Features on a page: as many as the services give. */
const pageSize = '1000';
/** Metres around borders that are not official ones: as far as they may lie beside the real line. */
const besideBorder = 700;

interface Desk {
  readonly world: World;
  readonly cache: PageCache;
  readonly options: BackgroundOptions;
  /** The box around the gemeente, as the services ask for it. */
  readonly around: Readonly<Record<string, string>>;
  readonly isInside: (x: number, y: number) => boolean;
}

/** Fetches the ground of a gemeente and puts it in the data folder: every layer that was asked, checked, or nothing. */
export async function fetchBackground(
  world: World,
  { rings }: Municipality,
  options: BackgroundOptions,
): Promise<Result<BackgroundDone, FetchFailure>> {
  const cache = pageCache(join(options.cache, 'background'), world.now, options.fresh);
  const margin = (await hasOfficialBorders(options.data)) ? 0 : besideBorder;
  const isInside = insideOf(Object.values(rings), margin);
  const box = bounds(Object.values(rings).flat()) ?? { minX: 0, minY: 0, maxX: 0, maxY: 0 };
  const around = {
    bbox: [box.minX - margin, box.minY - margin, box.maxX + margin, box.maxY + margin]
      .map(Math.round)
      .join(','),
    'bbox-crs': rdCrs,
    limit: pageSize,
  };
  const fetched = await fetchLayers({ world, cache, options, around, isInside });
  if (!fetched.ok) {
    // An answer that was wrong must not be read again from the disk.
    if (fetched.failure.is !== 'http') await cache.forget();
    return fetched;
  }
  const written = await write(fetched.value.files, options.data, world.now());
  if (!written.ok) return written;
  await cache.forget();
  return ok({
    files: fetched.value.files.map(({ path, bytes }) =>
      fetchText.wrote(path, fetchText.size(grouped(bytes))).trim(),
    ),
    notes: fetched.value.notes,
  });
}

async function hasOfficialBorders(data: string): Promise<boolean> {
  const descriptor = await readText(data, packageFile);
  const read = descriptor.ok ? readPackage(descriptor.value) : null;
  if (read?.ok !== true) return false;
  const path = read.value.resources.find(({ veiligheidsbeeld: own }) => own.role === 'rings')?.path ?? '';
  const text = await readText(data, path);
  const json = text.ok ? parseJson(text.value) : text;
  return json.ok && readBorders(json.value)?.isOfficial === true;
}

interface Fetched {
  readonly files: readonly BackgroundFile[];
  readonly notes: readonly string[];
}

async function fetchLayers(desk: Desk): Promise<Result<Fetched, FetchFailure>> {
  const { options, world } = desk;
  const files: BackgroundFile[] = [];
  const notes: string[] = [];
  for (const name of options.layers) {
    const layer = layers[name];
    const shapes = await fetchLayer(desk, layer);
    if (!shapes.ok) return shapes;
    const { lines, surfaces } = shapes.value;
    if (lines.length + surfaces.length === 0) {
      if (!layer.mayBeEmpty) return fail({ is: 'no-ground', layer: name });
      notes.push(fetchText.note.noRail);
      continue;
    }
    const file = backgroundFile(name, shapes.value, {
      base: options.bases[layer.service],
      fetched: world.now(),
    });
    if (file.bytes > options.mostBytes)
      return fail({ is: 'too-large', file: file.path, bytes: file.bytes, most: options.mostBytes });
    files.push(file);
    notes.push(fetchText.note.licence(name, file.licence));
  }
  return ok({ files, notes });
}

async function fetchLayer(desk: Desk, layer: Layer): Promise<Result<Shapes, FetchFailure>> {
  const base = desk.options.bases[layer.service];
  const ids = layer.collections.map(({ id }) => id);
  const found = await findCollections(desk.world, base, ids);
  if (!found.ok) return found;
  const all: Shapes[] = [];
  for (const { id, fields, read } of layer.collections) {
    const features = await collect(desk, base, id);
    if (!features.ok) return features;
    const has = fieldsOf(features.value);
    const lacking = features.value.length === 0 ? [] : fields.filter((field) => !hasField(has, field));
    if (lacking.length > 0) return fail({ is: 'fields', collection: id, lacking, has });
    all.push(...features.value.map(read));
  }
  return ok(drawable(all, desk.isInside));
}

async function collect(
  { world, cache, around }: Desk,
  base: string,
  collection: string,
): Promise<Result<readonly Feature[], FetchFailure>> {
  world.tell(fetchText.asking(fetchText.layer(collection)));
  const got = await fetchPages(world, cache, itemsUrl(base, collection, around), readFeatures, mostFeatures);
  if (!got.ok) return got;
  const { records, pages, kept } = got.value;
  world.tell(fetchText.got(fetchText.ground, grouped(records.length), pages, kept));
  return ok(records);
}

/** What lies in the gemeente, as long lines with few corners. */
function drawable(shapes: readonly Shapes[], isInside: Desk['isInside']): Shapes {
  const lines = shapes.flatMap((each) => each.lines);
  const clipped = lines.flatMap((line) =>
    clipLine(line.points, isInside).map((points) => ({ ...line, points })),
  );
  const surfaces = shapes
    .flatMap((each) => each.surfaces)
    .filter(({ rings }) => rings.some((ring) => ring.some(([x, y]) => isInside(x, y))));
  return {
    lines: joinLines(clipped).map(simplifyLine),
    surfaces: surfaces.flatMap((surface) => simplifySurface(surface) ?? []),
  };
}

async function write(
  files: readonly BackgroundFile[],
  data: string,
  now: number,
): Promise<Result<number, FetchFailure>> {
  const old = await readText(data, packageFile);
  if (!old.ok) return fail({ is: 'disk', detail: old.failure, left: [] });
  const descriptor = describe(
    old.value,
    files.map(({ description }) => description),
  );
  if (!descriptor.ok) return fail({ is: 'disk', detail: descriptor.failure, left: [] });
  const changes: Changes = new Map([
    ...files.map(({ path, text }): [string, string] => [path, text]),
    [packageFile, descriptor.value],
  ]);
  return replaceFiles(data, changes, now);
}
