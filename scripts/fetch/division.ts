import type { Area, Ring } from '../../src/domain/area/area.ts';
import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import type { FetchFailure } from './failure.ts';
import { numberOf, outlineOf, textOf } from './features.ts';
import type { Feature } from './features.ts';

interface Buurt {
  readonly area: Area;
  readonly rings: readonly Ring[];
  /** Null where CBS gives none. */
  readonly inhabitants: number | null;
  readonly dwellings: number | null;
}

/** The wijken and buurten of a gemeente in one year, and its kernen where these were asked for. */
export interface Division {
  readonly kernen: readonly Area[];
  readonly wijken: readonly Area[];
  readonly buurten: readonly Buurt[];
  /** Whether outlines came as longitude and latitude. */
  readonly converted: boolean;
}

/** Reads the features of wijken and buurten, sorted by code. Parts of open water are no buurten, and left out. */
export function readDivision(
  gemeente: string,
  wijken: readonly Feature[],
  buurten: readonly Feature[],
): Result<Division, FetchFailure> {
  const areas = wijken.filter(isLand).map((feature): Area => ({
    id: textOf(feature, 'wijkcode'),
    name: textOf(feature, 'wijknaam'),
    level: 'wijk',
    parent: gemeente,
  }));
  const read = buurten.filter(isLand).map(readBuurt);
  const incomplete = [...areas, ...read.map(({ buurt }) => buurt.area)].find(({ name }) => name === '');
  if (incomplete !== undefined) return fail({ is: 'area-incomplete', id: incomplete.id, what: 'name' });
  const joined = joinParts(read.map(({ buurt }) => buurt));
  const empty = joined.find(({ rings }) => rings.length === 0);
  if (empty !== undefined) return fail({ is: 'area-incomplete', id: empty.area.id, what: 'outline' });
  const bare = areas.find(({ id }) => !joined.some(({ area }) => area.parent === id));
  if (bare !== undefined) return fail({ is: 'area-incomplete', id: bare.id, what: 'buurten' });
  return ok({
    kernen: [],
    wijken: byId([...new Map(areas.map((area) => [area.id, area])).values()], (area) => area.id),
    buurten: byId(joined, ({ area }) => area.id),
    converted: read.some(({ converted }) => converted),
  });
}

function readBuurt(feature: Feature): { readonly buurt: Buurt; readonly converted: boolean } {
  const { rings, converted } = outlineOf(feature);
  const buurt: Buurt = {
    area: {
      id: textOf(feature, 'buurtcode'),
      name: textOf(feature, 'buurtnaam'),
      level: 'buurt',
      parent: textOf(feature, 'wijkcode'),
    },
    rings,
    inhabitants: numberOf(feature, 'aantalInwoners'),
    dwellings: numberOf(feature, 'woningvoorraad', 'aantalWoningen'),
  };
  return { buurt, converted };
}

function isLand(feature: Feature): boolean {
  return textOf(feature, 'water') !== 'JA';
}

/** A buurt in several features is one buurt in parts. */
function joinParts(buurten: readonly Buurt[]): readonly Buurt[] {
  const found = new Map<string, Buurt>();
  for (const part of buurten) {
    const known = found.get(part.area.id);
    found.set(
      part.area.id,
      known === undefined ? part : { ...known, rings: [...known.rings, ...part.rings] },
    );
  }
  return [...found.values()];
}

function byId<Value>(list: readonly Value[], idOf: (value: Value) => string): readonly Value[] {
  return [...list].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}
