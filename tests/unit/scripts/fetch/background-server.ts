/** Roads, water, rails and buildings, played as OGC API Features in the forms of PDOK. */
import { startServer } from './local-server.ts';
import type { LocalServer, Reply } from './local-server.ts';

type Point = readonly [number, number];

export interface PlayedFeature {
  readonly properties: Readonly<Record<string, string | number | null>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

/** What the played services hold, and how they misbehave. */
export interface PlayedGround {
  collections: Record<string, readonly PlayedFeature[]>;
  /** Most features on a page. */
  page: number;
  /** What it says it has, where it says so. */
  matched: number | null;
}

export function line(points: readonly Point[]): PlayedFeature['geometry'] {
  return { type: 'LineString', coordinates: points };
}

/** A road section as the register of roads gives it. */
export function road(
  name: string | null,
  points: readonly Point[],
  more: Readonly<Record<string, string | number | null>> = {},
): PlayedFeature {
  return {
    properties: {
      wvk_id: 1,
      wvk_begdat: '2020-01-01T00:00:00Z',
      wegbehsrt: 'G',
      wegnummer: null,
      stt_naam: name,
      bst_code: 'RB',
      wegnr_hmp: null,
      gme_naam: 'Hellendoorn',
      ...more,
    },
    geometry: line(points),
  };
}

/** A surface with a side of `side` metres. */
function surface(x: number, y: number, side: number): PlayedFeature['geometry'] {
  const corners = [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ];
  return { type: 'Polygon', coordinates: [corners] };
}

/** A small ground within a gemeente around RD 228000, 487000. */
export function playedGround(): PlayedGround {
  return {
    collections: {
      wegvakken: [
        road('Dorpsstraat', [
          [228_000, 487_000],
          [228_040, 487_000.4],
          [228_100, 487_000],
        ]),
        road('Dorpsstraat', [
          [228_200, 487_050],
          [228_100, 487_000],
        ]),
        road('Dorpsstraat', [
          [90_000, 437_000],
          [90_100, 437_000],
        ]),
        road(
          'Rijksstraatweg',
          [
            [228_000, 486_000],
            [229_000, 486_500],
          ],
          { wegbehsrt: 'R', wegnr_hmp: 'N35' },
        ),
        road(
          null,
          [
            [228_000, 486_900],
            [228_090, 486_990],
          ],
          { bst_code: 'FP' },
        ),
      ],
      waterdeel_vlak: [{ properties: { typewater: 'meer, plas' }, geometry: surface(228_300, 486_300, 100) }],
      waterdeel_lijn: [
        {
          properties: { typewater: 'waterloop', naamnl: 'Dorpsbeek', breedteklasse: '0,5 - 3 meter' },
          geometry: line([
            [228_000, 486_200],
            [228_900, 486_200],
          ]),
        },
        {
          properties: { typewater: 'greppel, droge sloot', naamnl: null, breedteklasse: null },
          geometry: line([
            [228_000, 486_300],
            [228_900, 486_300],
          ]),
        },
      ],
      spoorbaandeel_lijn: [
        {
          properties: { typespoorbaan: 'trein' },
          geometry: {
            type: 'MultiLineString',
            coordinates: [
              [
                [228_000, 486_800],
                [229_000, 486_900],
              ],
            ],
          },
        },
      ],
      gebouw_vlak: [
        { properties: { typegebouw: 'overig' }, geometry: surface(228_500, 486_500, 12) },
        { properties: { typegebouw: 'overig' }, geometry: surface(228_600, 486_500, 4) },
      ],
    },
    page: 1000,
    matched: null,
  };
}

export function startGround(played: PlayedGround): Promise<LocalServer> {
  return startServer((url) => answer(played, url));
}

function answer({ collections, page, matched }: PlayedGround, url: URL): Reply {
  if (url.pathname.endsWith('/collections'))
    return {
      body: {
        links: [],
        collections: Object.keys(collections).map((id) => ({ id, title: id, links: [], extent: {} })),
      },
    };
  const [, name = ''] = /\/collections\/(\w+)\/items$/.exec(url.pathname) ?? [];
  const all = collections[name];
  if (all === undefined) return { status: 404, body: { code: 'NotFound', title: 'Not Found' } };
  const start = Number(url.searchParams.get('cursor') ?? 0);
  const features = all
    .slice(start, start + page)
    .map((feature, index) => ({ type: 'Feature', id: start + index, ...feature }));
  const next = new URL(url);
  next.searchParams.set('cursor', String(start + page));
  next.host = 'api.example';
  const more =
    start + page < all.length ? [{ rel: 'next', type: 'application/geo+json', href: next.href }] : [];
  return {
    body: {
      type: 'FeatureCollection',
      timeStamp: '2026-11-02T11:00:00Z',
      links: [{ rel: 'self', href: url.href }, ...more],
      features,
      numberReturned: features.length,
      ...(matched === null ? {} : { numberMatched: matched }),
    },
  };
}
