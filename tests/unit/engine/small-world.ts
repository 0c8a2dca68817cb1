import { indexAreas } from '../../../src/domain/area/area.ts';
import type { Area, AreaId, Ring } from '../../../src/domain/area/area.ts';
import { parseCellCode } from '../../../src/domain/geo/cell.ts';
import { createSeriesBuilder } from '../../../src/domain/observation/build.ts';
import { spanOf } from '../../../src/domain/observation/read.ts';
import type { Series, SeriesInfo } from '../../../src/domain/observation/series.ts';
import type { Disclosure, DisclosurePolicy } from '../../../src/domain/privacy/disclosure.ts';
import { parseDay, parseLocal, startOfMonth } from '../../../src/domain/time/local.ts';
import { parseMonth } from '../../../src/domain/time/month.ts';
import type { Span } from '../../../src/domain/time/month.ts';
import type { World } from '../../../src/engine/world.ts';

/** A region of two gemeenten; G1 has two wijken with two buurten each. */
const areas: readonly Area[] = [
  { id: 'NL', name: 'Land', level: 'land', parent: null },
  { id: 'R', name: 'Regio', level: 'regio', parent: 'NL' },
  { id: 'G1', name: 'Een', level: 'gemeente', parent: 'R' },
  { id: 'G2', name: 'Twee', level: 'gemeente', parent: 'R' },
  { id: 'W1', name: 'Wijk 1', level: 'wijk', parent: 'G1' },
  { id: 'W2', name: 'Wijk 2', level: 'wijk', parent: 'G1' },
  { id: 'B1', name: 'Buurt 1', level: 'buurt', parent: 'W1' },
  { id: 'B2', name: 'Buurt 2', level: 'buurt', parent: 'W1' },
  { id: 'B3', name: 'Buurt 3', level: 'buurt', parent: 'W2' },
  { id: 'B4', name: 'Buurt 4', level: 'buurt', parent: 'W2' },
];

const rings: Readonly<Record<AreaId, readonly Ring[]>> = {
  B1: [
    [
      [226_000, 486_000],
      [228_000, 486_000],
      [228_000, 488_000],
      [226_000, 488_000],
      [226_000, 486_000],
    ],
  ],
};

export const fine: Disclosure = {
  keep: 100,
  keepTime: 'minute',
  show: { driehoek: 'cell100', openbaar: 'cell500' },
  k: { cell: 5, buurt: 5, gemeente: 1 },
  sensitive: false,
};

export function policy(
  fallback: Disclosure = fine,
  byKind: Record<string, Disclosure> = {},
): DisclosurePolicy {
  return { fallback, byKind: new Map(Object.entries(byKind)) };
}

export function world(series: readonly Series[], disclosure: DisclosurePolicy = policy()): World {
  return { areas: indexAreas(areas), rings, disclosure, municipality: 'G1', series };
}

/** The same with two kernen that cross the wijken: three buurten lie in K1. */
export function worldWithKernen(series: readonly Series[], disclosure: DisclosurePolicy = policy()): World {
  const kernen: readonly Area[] = [
    { id: 'K1', name: 'Kern 1', level: 'kern', parent: 'G1' },
    { id: 'K2', name: 'Kern 2', level: 'kern', parent: 'G1' },
  ];
  const linked = areas.map((area) =>
    area.level === 'buurt' ? { ...area, kern: area.id === 'B4' ? 'K2' : 'K1' } : area,
  );
  return { ...world(series, disclosure), areas: indexAreas([...kernen, ...linked]) };
}

export function span(from: string, to: string): Span {
  return { from: parseMonth(from) ?? 0, to: parseMonth(to) ?? 0 };
}

/** `2024` is January to December. */
export function year(text: string): Span {
  return span(`${text}-01`, `${text}-12`);
}

/** from (day or minute, or month/quarter/year), area, count or null, then what may be left out. */
export interface Line {
  readonly at: string;
  readonly to?: string;
  readonly kind?: string;
  readonly area?: string;
  readonly cell?: string;
  readonly count?: number | null;
  readonly provisional?: boolean;
}

export function makeSeries(
  info: Partial<SeriesInfo> & { readonly id: string },
  lines: readonly Line[],
): Series {
  const builder = createSeriesBuilder();
  for (const line of lines) {
    const [from, to] = momentsOf(line);
    const cell = line.cell === undefined ? null : parseCellCode(line.cell);
    const count = line.count === undefined ? 1 : line.count;
    builder.push(from, to, line.kind ?? 'k', line.area ?? '', cell, count, line.provisional ?? false);
  }
  const { columns, cells, kinds, areas: named } = builder.finish();
  const when = info.when ?? 'minute';
  const own: SeriesInfo = {
    title: info.id,
    source: 'bron',
    set: info.id,
    loadedAt: null,
    audience: 'driehoek',
    published: false,
    fictief: false,
    where: 'cell',
    when,
    divisionYear: null,
    complete: null,
    kinds,
    areas: named,
    rows: columns.length,
    span: spanOf(columns, { when }) ?? { from: 0, to: 0 },
    ...info,
  };
  return { info: own, columns, cells };
}

function momentsOf({ at, to }: Line): [number, number] {
  const period = /^(\d{4})(?:-Q([1-4])|-(\d{2}))?$/.exec(at);
  if (period !== null) {
    const length = period[2] !== undefined ? 3 : period[3] !== undefined ? 1 : 12;
    const inYear = period[2] !== undefined ? (Number(period[2]) - 1) * 3 : Number(period[3] ?? '1') - 1;
    const first = Number(period[1]) * 12 + inYear;
    return [startOfMonth(first), startOfMonth(first + length)];
  }
  const day = parseDay(at);
  const from = day ?? parseLocal(at) ?? 0;
  const end = to === undefined ? null : parseLocal(to);
  return [from, end ?? (day === null ? from + 1 : from + 1440)];
}

/** The same line so many times. */
export function times(count: number, line: Line): Line[] {
  return Array.from({ length: count }, () => line);
}
