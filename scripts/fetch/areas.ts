import { join } from 'node:path';
import { bounds } from '../../src/domain/geo/polygon.ts';
import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Municipality } from '../../src/policy/municipality.ts';
import { packageFile, readPackage } from '../../src/policy/package.ts';
import type { DataPackage } from '../../src/policy/package.ts';
import type { Role } from '../../src/policy/role.ts';
import type { ObservationResource } from '../../src/policy/source.ts';
import { fetchText } from '../../src/text/nl/fetch.ts';
import { readText } from '../data/disk.ts';
import { areaFiles } from './area-files.ts';
import type { AreaPaths } from './area-files.ts';
import { findCollections } from './collections.ts';
import { readDivision } from './division.ts';
import type { Division } from './division.ts';
import type { FetchFailure } from './failure.ts';
import { itemsUrl, numberOf, outlineOf, rdCrs, readFeatures, textOf } from './features.ts';
import type { Feature } from './features.ts';
import { findGone } from './gone.ts';
import type { World } from './http.ts';
import { withKernen, woonplaatsen } from './kernen.ts';
import { grouped, listed } from './numbers.ts';
import { pageCache } from './page-cache.ts';
import type { PageCache } from './page-cache.ts';
import { fetchPages } from './pages.ts';
import { replaceFiles } from './replace-files.ts';
import type { Changes } from './replace-files.ts';
import { describe } from './resources.ts';

export interface AreaOptions {
  readonly gemeente: string;
  readonly year: number;
  readonly base: string;
  /** Where the woonplaatsen are, where kernen are wanted; null where they are not. */
  readonly woonplaatsen: string | null;
  readonly data: string;
  readonly cache: string;
  readonly fresh: boolean;
}

export interface AreasDone {
  readonly paths: readonly string[];
  /** What a person should know of these areas. */
  readonly notes: readonly string[];
}

/** What the questions to the service share. */
interface Desk {
  readonly world: World;
  readonly cache: PageCache;
  readonly options: AreaOptions;
}

/**
 * Fetches the wijken and buurten of a gemeente in one year and puts them in the data folder: all of it, checked, or
 * nothing. A buurt that figures in the folder speak of, and that is no longer there, stops it.
 */
export async function fetchAreas(
  world: World,
  municipality: Municipality,
  resources: readonly ObservationResource[],
  options: AreaOptions,
): Promise<Result<AreasDone, FetchFailure>> {
  const cache = pageCache(join(options.cache, `pdok-${options.year}`), world.now, options.fresh);
  const fetched = await fetchAll({ world, cache, options });
  if (!fetched.ok) {
    // An answer that was wrong must not be read again from the disk.
    if (fetched.failure.is !== 'http') await cache.forget();
    return fetched;
  }
  const { whole, division, notes } = fetched.value;
  const gone = findGone(municipality, resources, division);
  if (gone.length > 0) return fail({ is: 'gone', year: options.year, files: gone });
  const written = await write(world, municipality, division, options);
  if (!written.ok) return written;
  await cache.forget();
  return ok({ paths: written.value, notes: [...notes, ...notesOn(municipality, whole, division)] });
}

interface Fetched {
  /** The gemeente itself. */
  readonly whole: Feature;
  readonly division: Division;
  readonly notes: readonly string[];
}

async function fetchAll(desk: Desk): Promise<Result<Fetched, FetchFailure>> {
  const whole = await fetchGemeente(desk);
  if (!whole.ok) return whole;
  const division = await fetchDivision(desk, whole.value);
  if (!division.ok) return division;
  const withKernen = await fetchKernen(desk, whole.value, division.value.division);
  if (!withKernen.ok) return withKernen;
  return ok({
    whole: whole.value,
    division: withKernen.value.division,
    notes: [...division.value.notes, ...withKernen.value.notes],
  });
}

async function fetchGemeente(desk: Desk): Promise<Result<Feature, FetchFailure>> {
  const { gemeente, year } = desk.options;
  const found = await collect(desk, 'gemeenten', {});
  if (!found.ok) return found;
  const land = found.value.features.filter((feature) => textOf(feature, 'water') !== 'JA');
  return land[0] === undefined ? fail({ is: 'no-gemeente', gemeente, year }) : ok(land[0]);
}

async function fetchDivision(
  desk: Desk,
  whole: Feature,
): Promise<Result<{ readonly division: Division; readonly notes: readonly string[] }, FetchFailure>> {
  const { gemeente, year } = desk.options;
  const around = boxOf(whole);
  const wijken = await collect(desk, 'wijken', around);
  if (!wijken.ok) return wijken;
  const buurten = await collect(desk, 'buurten', around);
  if (!buurten.ok) return buurten;
  for (const [collection, { features }] of [
    ['wijken', wijken.value],
    ['buurten', buurten.value],
  ] as const)
    if (features.length === 0) return fail({ is: 'no-areas', collection, gemeente, year });
  const division = readDivision(gemeente, wijken.value.features, buurten.value.features);
  if (!division.ok) return division;
  const notes = buurten.value.unsearched ? [fetchText.note.withoutCode] : [];
  return ok({ division: division.value, notes });
}

/** The division with its kernen, where these are wanted. Woonplaatsen know no gemeente: all around it are asked. */
async function fetchKernen(
  { world, cache, options }: Desk,
  whole: Feature,
  division: Division,
): Promise<Result<{ readonly division: Division; readonly notes: readonly string[] }, FetchFailure>> {
  const base = options.woonplaatsen;
  if (base === null) return ok({ division, notes: [] });
  const known = await findCollections(world, base, [woonplaatsen]);
  if (!known.ok) return known;
  world.tell(fetchText.asking(fetchText.woonplaatsen));
  const got = await fetchPages(world, cache, itemsUrl(base, woonplaatsen, boxOf(whole)), readFeatures);
  if (!got.ok) return got;
  const { records, pages, kept } = got.value;
  world.tell(fetchText.got(fetchText.areaRecords, grouped(records.length), pages, kept));
  const linked = withKernen(options.gemeente, division, records);
  if (!linked.ok) return linked;
  const { without, apart } = linked.value;
  return ok({
    division: linked.value.division,
    notes: [
      ...(without.length > 0 ? [fetchText.note.noKern(listed(without))] : []),
      ...(apart.length > 0 ? [fetchText.note.apart(listed(apart))] : []),
    ],
  });
}

/** The box around a gemeente, so that a service that cannot search by code need not give the whole country. */
function boxOf(whole: Feature): Readonly<Record<string, string>> {
  const around = bounds(outlineOf(whole).rings);
  if (around === null) return {};
  const { minX, minY, maxX, maxY } = around;
  return { bbox: [minX - 1, minY - 1, maxX + 1, maxY + 1].join(','), 'bbox-crs': rdCrs };
}

/** The features of the gemeente in a collection; asks again without the code where the service cannot search by it. */
async function collect(
  { world, cache, options }: Desk,
  collection: string,
  around: Readonly<Record<string, string>>,
): Promise<Result<{ readonly features: readonly Feature[]; readonly unsearched: boolean }, FetchFailure>> {
  const { base, gemeente, year } = options;
  world.tell(fetchText.asking(fetchText.collection(collection, year)));
  const byCode = itemsUrl(base, collection, { gemeentecode: gemeente, ...around });
  let got = await fetchPages(world, cache, byCode, readFeatures);
  const unsearched = !got.ok && got.failure.is === 'http' && got.failure.status === 400;
  if (unsearched) got = await fetchPages(world, cache, itemsUrl(base, collection, around), readFeatures);
  if (!got.ok) return got;
  const { records, pages, kept } = got.value;
  // Whatever was searched for: what is of another gemeente is left out.
  const features = records.filter((feature) => textOf(feature, 'gemeentecode') === gemeente);
  world.tell(fetchText.got(fetchText.areaRecords, grouped(features.length), pages, kept));
  return ok({ features, unsearched });
}

async function write(
  world: World,
  municipality: Municipality,
  division: Division,
  { data, year, base }: AreaOptions,
): Promise<Result<readonly string[], FetchFailure>> {
  const old = await readText(data, packageFile);
  const read = old.ok ? readPackage(old.value) : null;
  if (!old.ok || read?.ok !== true) return fail({ is: 'disk', detail: packageFile, left: [] });
  const files = areaFiles(municipality, division, pathsIn(read.value), { year, base, fetched: world.now() });
  const descriptor = describe(
    old.value,
    files.map(({ description }) => description),
  );
  if (!descriptor.ok) return fail({ is: 'disk', detail: descriptor.failure, left: [] });
  const profilePath = pathOf(read.value, 'profile') ?? '';
  const profile = await readText(data, profilePath);
  if (!profile.ok) return fail({ is: 'disk', detail: profile.failure, left: [] });
  const changes: Changes = new Map([
    ...files.map(({ description, text }): [string, string] => [description.path, text]),
    [profilePath, profile.value.replace(/("divisionYear"\s*:\s*)\d+/, `$1${year}`)],
    [packageFile, descriptor.value],
  ]);
  const replaced = await replaceFiles(data, changes, world.now());
  return replaced.ok ? ok([...changes.keys()]) : replaced;
}

function pathsIn(descriptor: DataPackage): AreaPaths {
  return {
    areas: pathOf(descriptor, 'areas') ?? 'areas/areas.csv',
    rings: pathOf(descriptor, 'rings') ?? 'areas/rings.json',
    population: 'population/buurten.csv',
  };
}

function pathOf({ resources }: DataPackage, role: Role): string | null {
  return resources.find(({ veiligheidsbeeld: own }) => own.role === role)?.path ?? null;
}

/** Share of the inhabitants of a gemeente that its buurten may miss by rounding. */
const rounding = 0.02;

function notesOn(municipality: Municipality, whole: Feature, division: Division): string[] {
  const { note } = fetchText;
  const known = new Set(municipality.areas.map(({ id }) => id));
  const now = new Set(division.buurten.map(({ area }) => area.id));
  const lost = municipality.areas.filter(({ id, level }) => level === 'buurt' && !now.has(id));
  const added = division.buurten.map(({ area }) => area.id).filter((id) => !known.has(id));
  const without = division.buurten.filter(({ inhabitants }) => inhabitants === null);
  const sum = division.buurten.reduce((total, { inhabitants }) => total + (inhabitants ?? 0), 0);
  const all = numberOf(whole, 'aantalInwoners');
  const differs = all !== null && Math.abs(sum - all) > rounding * all;
  return [
    ...(division.converted ? [note.lonLat] : []),
    ...(lost.length > 0 ? [note.lost(listed(lost.map(({ id, name }) => `${id} (${name})`)))] : []),
    ...(added.length > 0 ? [note.added(listed(added))] : []),
    ...(without.length > 0 ? [note.noInhabitants(listed(without.map(({ area }) => area.id)))] : []),
    ...(differs ? [note.sum(grouped(sum), grouped(all))] : []),
  ];
}
