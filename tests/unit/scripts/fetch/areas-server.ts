/** The map of wijken and buurten, played as OGC API Features. */
import { toWgs84 } from '../../../../src/domain/geo/rd.ts';
import { startServer } from './local-server.ts';
import type { LocalServer, Reply } from './local-server.ts';

type Point = readonly [number, number];
type Polygon = readonly (readonly Point[])[];

export interface PlayedArea {
  readonly properties: Readonly<Record<string, string | number | null>>;
  /** RD metres; several polygons are parts. */
  readonly parts: readonly Polygon[];
}

/** What the played collections hold, and how they misbehave. */
export interface PlayedMap {
  gemeenten: readonly PlayedArea[];
  wijken: readonly PlayedArea[];
  buurten: readonly PlayedArea[];
  /** Those of the register of addresses, under an address of their own; null where that does not have them. */
  woonplaatsen: readonly PlayedArea[] | null;
  /** Most features on a page. */
  page: number;
  /** What is done with the parameter `gemeentecode`. */
  search: 'finds' | 'refuses' | 'ignores';
  /** Gives longitude and latitude, whatever was asked. */
  wgs84: boolean;
  /** What it says it has, where it says so. */
  matched: number | null;
}

/** A closed square of RD metres with its lower left corner at a point. */
export function square(x: number, y: number, side = 100.4): readonly Point[] {
  return [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ];
}

/** The areas of a gemeente as they are, each buurt a square, with one buurt of a neighbour. */
export function playedMap(
  buurten: readonly { readonly id: string; readonly parent: string | null }[],
): PlayedMap {
  const wijken = [...new Set(buurten.map(({ parent }) => parent ?? ''))];
  const gemeentecode = 'GM0163';
  return {
    gemeenten: [
      {
        properties: { gemeentecode, gemeentenaam: 'Hellendoorn', aantal_inwoners: buurten.length * 10 },
        parts: [[square(227_000, 487_000, 9000)]],
      },
      {
        properties: { gemeentecode: 'GM0141', gemeentenaam: 'Almelo', aantal_inwoners: 5 },
        parts: [[square(240_000, 487_000)]],
      },
    ],
    wijken: wijken.map((wijkcode, index) => ({
      properties: { wijkcode, wijknaam: `Wijk ${index}`, gemeentecode, water: 'NEE' },
      parts: [[square(227_000 + index * 200, 487_000)]],
    })),
    buurten: [
      ...buurten.map(({ id, parent }, index) => ({
        properties: {
          buurtcode: id,
          buurtnaam: `Buurt ${index}`,
          wijkcode: parent,
          gemeentecode,
          gemeentenaam: 'Hellendoorn',
          water: 'NEE',
          aantal_inwoners: 10,
          woningvoorraad: 4,
        },
        parts: [[square(227_000 + index * 200, 487_000)]],
      })),
      {
        properties: {
          buurtcode: 'BU01410101',
          buurtnaam: 'Elders',
          wijkcode: 'WK014101',
          gemeentecode: 'GM0141',
          water: 'NEE',
        },
        parts: [[square(229_000, 488_000)]],
      },
    ],
    woonplaatsen: [
      place('1743', 'Nijverdal', 226_900, 3000),
      place('NL.IMBAG.Woonplaats.1742', 'Hulsen', 229_900, 20_000),
      place('1744', 'Marle', 227_020, 10, [487_010, 487_090]),
      place('0001', 'Almelo', 240_000, 5000),
    ],
    page: 1000,
    search: 'finds',
    wgs84: false,
    matched: null,
  };
}

/** A woonplaats between two heights, from a place on for so many metres. */
function place(
  identificatie: string,
  woonplaats: string,
  x: number,
  width: number,
  [low, high]: readonly [number, number] = [486_900, 487_200],
): PlayedArea {
  const outline: readonly Point[] = [
    [x, low],
    [x + width, low],
    [x + width, high],
    [x, high],
    [x, low],
  ];
  return { properties: { identificatie, woonplaats, status: 'Woonplaats aangewezen' }, parts: [[outline]] };
}

export function startMap(played: PlayedMap): Promise<LocalServer> {
  return startServer((url) => answer(played, url));
}

function answer(played: PlayedMap, url: URL): Reply {
  if (url.pathname.endsWith('/bag/ogc/v2/collections'))
    return { body: { collections: [{ id: played.woonplaatsen === null ? 'pand' : 'woonplaats' }] } };
  const [, collection = ''] = /\/collections\/(\w+)\/items$/.exec(url.pathname) ?? [];
  const all =
    collection === 'woonplaats'
      ? played.woonplaatsen
      : collection === 'gemeenten' || collection === 'wijken' || collection === 'buurten'
        ? played[collection]
        : null;
  if (all === null) return { status: 404, body: { title: 'Not Found' } };
  const code = url.searchParams.get('gemeentecode');
  if (code !== null && played.search === 'refuses')
    return { status: 400, body: { detail: 'unknown query parameter(s) found: gemeentecode' } };
  const box = url.searchParams.get('bbox')?.split(',').map(Number) ?? null;
  const found = all.filter(
    ({ properties, parts }) =>
      (code === null || played.search === 'ignores' || properties['gemeentecode'] === code) &&
      isIn(parts, box),
  );
  const start = Number(url.searchParams.get('cursor') ?? 0);
  const isRd = url.searchParams.get('crs') === 'http://www.opengis.net/def/crs/EPSG/0/28992' && !played.wgs84;
  const features = found.slice(start, start + played.page).map((area) => featureOf(area, isRd));
  const next = new URL(url);
  next.searchParams.set('cursor', String(start + played.page));
  next.host = 'map.example';
  const links =
    start + played.page < found.length
      ? [{ rel: 'next', type: 'application/geo+json', href: next.href }]
      : [];
  const total = played.matched === null ? {} : { numberMatched: played.matched };
  const self = { rel: 'self', href: url.href };
  return {
    body: {
      type: 'FeatureCollection',
      links: [self, ...links],
      features,
      numberReturned: features.length,
      ...total,
    },
  };
}

function isIn(parts: readonly Polygon[], box: readonly number[] | null): boolean {
  if (box === null || parts.length === 0) return true;
  const [minX = 0, minY = 0, maxX = 0, maxY = 0] = box;
  return parts.flat(2).some(([x, y]) => x >= minX && x <= maxX && y >= minY && y <= maxY);
}

function featureOf({ properties, parts }: PlayedArea, isRd: boolean): unknown {
  const drawn = parts.map((polygon) =>
    polygon.map((ring) => ring.map(([x, y]) => (isRd ? [x, y] : toWgs84(x, y)))),
  );
  const geometry =
    drawn.length === 1
      ? { type: 'Polygon', coordinates: drawn[0] }
      : { type: 'MultiPolygon', coordinates: drawn };
  return { type: 'Feature', id: 1, properties, geometry };
}
