import { join } from 'node:path';
import type { AreaLevel } from '../../src/domain/area/area.ts';
import { disclosureOf } from '../../src/domain/privacy/disclosure.ts';
import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { disclosurePolicy } from '../../src/policy/disclosure.ts';
import type { Municipality } from '../../src/policy/municipality.ts';
import { packageFile } from '../../src/policy/package.ts';
import { fetchText } from '../../src/text/nl/fetch.ts';
import { readText } from '../data/disk.ts';
import type { FetchFailure } from './failure.ts';
import type { World } from './http.ts';
import { listed } from './numbers.ts';
import { pageCache } from './page-cache.ts';
import type { PageCache } from './page-cache.ts';
import { joinFigures, readFigures } from './police-figures.ts';
import type { Figure, ReadFigures } from './police-figures.ts';
import { firstProvisional, policeFiles } from './police-files.ts';
import type { PoliceFile } from './police-files.ts';
import { fetchTable } from './police-table.ts';
import { countryKey } from './police-tables.ts';
import type { PoliceTable } from './police-tables.ts';
import { replaceFiles } from './replace-files.ts';
import { describe } from './resources.ts';

export interface PoliceOptions {
  readonly gemeente: string;
  /** First year, and last year where one was given. */
  readonly from: number;
  readonly to: number | null;
  readonly base: string;
  readonly tables: readonly PoliceTable[];
  readonly data: string;
  readonly cache: string;
  readonly fresh: boolean;
}

export interface PoliceDone {
  readonly files: readonly PoliceFile[];
  /** What a person should know of these figures. */
  readonly notes: readonly string[];
}

/**
 * Fetches the tables for the gemeente, those of its region and the country, and puts their figures in the data folder: all
 * of it, checked, or nothing. Pages that were received are kept until that has worked.
 */
export async function fetchPolice(
  world: World,
  municipality: Municipality,
  options: PoliceOptions,
): Promise<Result<PoliceDone, FetchFailure>> {
  const caches: PageCache[] = [];
  const notes: string[] = [];
  const perTable: (readonly Figure[])[] = [];
  const unknown = { kinds: new Set<string>(), periods: new Set<string>() };
  for (const table of options.tables) {
    const cache = pageCache(join(options.cache, table.id), world.now, options.fresh);
    caches.push(cache);
    const read = await figuresOf(world, cache, table, municipality, options, notes);
    if (!read.ok) {
      // An answer that was wrong must not be read again from the disk.
      if (read.failure.is !== 'http') await cache.forget();
      return read;
    }
    perTable.push(read.value.figures);
    for (const kind of read.value.unknownKinds) unknown.kinds.add(kind);
    for (const period of read.value.otherPeriods) unknown.periods.add(period);
  }
  if (unknown.kinds.size > 0) notes.push(fetchText.note.kinds(listed(unknown.kinds)));
  if (unknown.periods.size > 0) notes.push(fetchText.note.periods(listed(unknown.periods)));
  const chosen = choose(joinFigures(perTable), municipality);
  if (!chosen.ok) return chosen;
  notes.push(...chosen.value.notes, ...spanNotes(chosen.value.figures, options.from));
  const written = await write(world, municipality, options, chosen.value);
  if (!written.ok) return written;
  for (const cache of caches) await cache.forget();
  return ok({ files: written.value, notes: [...new Set(notes)] });
}

async function figuresOf(
  world: World,
  cache: PageCache,
  table: PoliceTable,
  municipality: Municipality,
  options: PoliceOptions,
  notes: string[],
): Promise<Result<ReadFigures, FetchFailure>> {
  const { profile, kinds } = municipality;
  const members = [...new Set([options.gemeente, ...profile.region.members.map(({ id }) => id)])];
  const received = await fetchTable(world, cache, table, { ...options, members });
  if (!received.ok) return received;
  notes.push(...received.value.notes);
  const read = readFigures(table, received.value.rows, kinds, (key) => {
    if (table.place === 'WijkenEnBuurten')
      return key.startsWith(`BU${options.gemeente.slice(2)}`) ? key : null;
    return key === countryKey ? profile.country.id : members.includes(key) ? key : null;
  });
  if (!read.ok) return read;
  const hasFigure = read.value.figures.some(({ count }) => count !== null);
  return hasFigure ? read : fail({ is: 'no-figures', table: table.id });
}

interface Chosen {
  readonly figures: readonly Figure[];
  readonly notes: readonly string[];
  readonly divisionYear: number | null;
}

/** Leaves out buurten that the list of areas does not know, and kinds that the policy keeps per gemeente only. */
function choose(figures: readonly Figure[], municipality: Municipality): Result<Chosen, FetchFailure> {
  const levelOf = levelsOf(municipality);
  const isBuurt = (area: string): boolean => area.startsWith('BU');
  const fine = new Set(figures.map(({ area }) => area).filter(isBuurt));
  const strange = [...fine].filter((area) => levelOf(area) === null);
  if (fine.size > 0 && strange.length === fine.size) return fail({ is: 'unknown-buurten', buurten: strange });
  const policy = disclosurePolicy(
    municipality.disclosure,
    municipality.kinds.map(({ id }) => id),
  );
  const coarse = new Set<string>();
  const kept = figures.filter(({ area, kind }) => {
    if (!isBuurt(area)) return true;
    if (levelOf(area) === null) return false;
    const mayKeep = disclosureOf(policy, kind).keep !== 'gemeente';
    if (!mayKeep) coarse.add(kind);
    return mayKeep;
  });
  const notes = [
    ...(strange.length > 0 ? [fetchText.note.buurten(listed(strange))] : []),
    ...(coarse.size > 0 ? [fetchText.note.coarse(listed(coarse))] : []),
  ];
  return ok({
    figures: kept,
    notes,
    divisionYear: strange.length === 0 ? municipality.profile.divisionYear : null,
  });
}

function levelsOf({ areas }: Municipality): (area: string) => AreaLevel | null {
  const levels = new Map(areas.map(({ id, level }) => [id, level]));
  return (area) => levels.get(area) ?? null;
}

function spanNotes(figures: readonly Figure[], from: number): string[] {
  const first = figures.reduce(
    (earliest, { period, count }) => (count !== null && period < earliest ? period : earliest),
    '9999',
  );
  const provisional = firstProvisional(figures);
  return [
    ...(first.slice(0, 4) > String(from) ? [fetchText.note.late(from, first)] : []),
    ...(provisional === null ? [] : [fetchText.note.provisional(provisional)]),
  ];
}

async function write(
  world: World,
  municipality: Municipality,
  options: PoliceOptions,
  { figures, divisionYear }: Chosen,
): Promise<Result<readonly PoliceFile[], FetchFailure>> {
  const files = policeFiles(figures, levelsOf(municipality), {
    fetched: world.now(),
    base: options.base,
    divisionYear,
  });
  const old = await readText(options.data, packageFile);
  if (!old.ok) return fail({ is: 'disk', detail: old.failure, left: [] });
  const descriptor = describe(
    old.value,
    files.map(({ description }) => description),
  );
  if (!descriptor.ok) return fail({ is: 'disk', detail: descriptor.failure, left: [] });
  const texts = files.map(({ path, text }): [string, string] => [path, text]);
  const changes = new Map([...texts, [packageFile, descriptor.value]]);
  const replaced = await replaceFiles(options.data, changes, world.now());
  return replaced.ok ? ok(files) : replaced;
}
