import type { Ring } from '../../../../src/domain/area/area.ts';
import { cellCode } from '../../../../src/domain/geo/cell.ts';
import { chanceFrom } from '../../../../src/domain/knox/dealt.ts';
import type { Row } from '../../../../src/engine/answer.ts';
import type { Municipality } from '../../../../src/policy/municipality.ts';

/** A corner of RD, and a gemeente of a town of 2 by 2 km beside a countryside of 8 by 10 km. */
const [x0, y0] = [226_000, 486_000];

const rectangle = (x: number, y: number, width: number, height: number): Ring[] => [
  [
    [x0 + x, y0 + y],
    [x0 + x + width, y0 + y],
    [x0 + x + width, y0 + y + height],
    [x0 + x, y0 + y + height],
    [x0 + x, y0 + y],
  ],
];

const living = (area: string, inhabitants: number): Municipality['population'][number] => ({
  area,
  year: 2024,
  inhabitants,
  dwellings: null,
  fictief: true,
  source: 'verzonnen',
});

export const gemeente: Pick<Municipality, 'rings' | 'population' | 'places'> = {
  rings: { TOWN: rectangle(0, 0, 2000, 2000), LAND: rectangle(2000, 0, 8000, 10_000) },
  population: [living('TOWN', 18_000), living('LAND', 2000)],
  places: [{ name: 'Station', x: x0 + 1050, y: y0 + 1050, sort: 'station' }],
};

const number = (value: number): Row['figure'] => ({
  is: 'number',
  value,
  low: value,
  high: value,
  provisional: false,
});

/** A draw of incidents by chance alone: where people live in the town, at farms in the land. */
export function drawn(incidents: number, seed: number): Map<string, number> {
  const chance = chanceFrom(seed);
  const counts = new Map<string, number>();
  for (let incident = 0; incident < incidents; incident += 1) {
    const isInTown = chance() < 0.9;
    const farm = Math.floor(chance() * 150);
    const [x, y] = isInTown
      ? [chance() * 2000, chance() * 2000]
      : [2000 + ((farm * 797) % 8000), (farm * 1409) % 10_000];
    add(counts, x, y);
  }
  return counts;
}

export function add(counts: Map<string, number>, x: number, y: number, times = 1): void {
  const code = cellCode(x0 + x, y0 + y, 100);
  counts.set(code, (counts.get(code) ?? 0) + times);
}

export function rowsOf(counts: ReadonlyMap<string, number>): Row[] {
  return [...counts].map(([key, value]) => ({ key, figure: number(value), series: [0] }));
}
