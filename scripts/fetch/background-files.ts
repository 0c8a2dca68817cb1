import { fetchText } from '../../src/text/nl/fetch.ts';
import { layers, nwbBase, top10Base } from './background-layers.ts';
import type { LayerName, Shapes } from './background-layers.ts';
import { dayOf, grouped, longDayOf } from './numbers.ts';
import { asJson, cc0, ccBy, officialPath, sumOf } from './resources.ts';
import type { Description } from './resources.ts';

/** A file of the ground for the data folder. */
export interface BackgroundFile {
  readonly path: string;
  readonly text: string;
  readonly bytes: number;
  /** By its short name. */
  readonly licence: string;
  readonly description: Description;
}

/** Whose each service is, as it must stand on the map and in the package. */
const owners = {
  nwb: {
    official: nwbBase,
    title: 'Nationaal Wegenbestand, Rijkswaterstaat',
    attribution: 'Wegen: Rijkswaterstaat (NWB)',
    licences: cc0,
  },
  top10nl: {
    official: top10Base,
    title: 'TOP10NL, Kadaster',
    attribution: 'Kaartgegevens © Kadaster',
    licences: ccBy,
  },
} as const;

const { ground } = fetchText.resource;

/** The shapes of a layer as a file of the package. `fetched` in milliseconds since 1970. */
export function backgroundFile(
  name: LayerName,
  { lines, surfaces }: Shapes,
  { base, fetched }: { readonly base: string; readonly fetched: number },
): BackgroundFile {
  const { service, collections } = layers[name];
  const { official, title, attribution, licences } = owners[service];
  const path = `background/${name}.json`;
  const head = { crs: 'EPSG:28992', detail: 'alles', attribution, note: ground.note, date: dayOf(fetched) };
  const opening = JSON.stringify(head, null, 2).replace(/\n}$/, '');
  const rows = (list: readonly unknown[]): string =>
    list.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
  const text = `${opening},\n  "lines": [\n${rows(lines)}\n  ],\n  "surfaces": [\n${rows(surfaces)}\n  ]\n}\n`;
  const sum = sumOf(text);
  const [first] = collections;
  return {
    path,
    text,
    bytes: sum.bytes,
    licence: licences[0]?.title ?? '',
    description: {
      name: `achtergrond-${name}`,
      path,
      title: ground.titles[name],
      description: ground.description(grouped(lines.length + surfaces.length), longDayOf(fetched)),
      sources: [{ title, ...officialPath(base, official, `collections/${first?.id ?? ''}/items`) }],
      licenses: licences,
      year: Number(dayOf(fetched).slice(0, 4)),
      fetched: dayOf(fetched),
      ...asJson,
      ...sum,
      veiligheidsbeeld: { role: 'background-map', audience: 'openbaar' },
    },
  };
}
