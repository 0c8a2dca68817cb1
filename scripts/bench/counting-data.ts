/** Made-up incidents for the bench of counting: in a gemeente with a hundred buurten, over five years, sorted by time. */
import { indexAreas } from '../../src/domain/area/area.ts';
import type { Area } from '../../src/domain/area/area.ts';
import type { Series } from '../../src/domain/observation/series.ts';
import { monthOf, startOfMonth } from '../../src/domain/time/local.ts';
import { month } from '../../src/domain/time/month.ts';
import type { World } from '../../src/engine/world.ts';
import { stream } from '../demo/random.ts';

export const kinds: readonly string[] = Array.from({ length: 20 }, (_, at) => `bench/${at}`);
/** The last one is the gemeente: incidents of which the buurt is not known. */
export const areas: readonly string[] = [...Array.from({ length: 100 }, (_, at) => `BU${at}`), 'GM'];
export const months = { from: month(2021, 1), to: month(2025, 12) };

/** Columns of equal length: `month` since year 0, the others as numbers in the lists above. */
export interface Rows {
  readonly length: number;
  readonly minute: Int32Array;
  readonly month: Uint16Array;
  readonly kind: Uint8Array;
  readonly area: Uint8Array;
}

/** The same rows for the same number. Kinds and buurten differ in size as they do in life: the first are the largest. */
export function makeRows(length: number): Rows {
  const random = stream(5, 'counting');
  const [first, last] = [startOfMonth(months.from), startOfMonth(months.to + 1)];
  const minute = Int32Array.from({ length }, () => first + Math.floor(random() * (last - first))).sort();
  const skewed = (size: number): number => Math.floor(size * random() * Math.sqrt(random()));
  const buurten = areas.length - 1;
  return {
    length,
    minute,
    month: Uint16Array.from(minute, monthOf),
    kind: Uint8Array.from({ length }, () => skewed(kinds.length)),
    area: Uint8Array.from({ length }, () => (random() < 0.02 ? buurten : skewed(buurten))),
  };
}

/** The rows as one complete list of incidents. */
export function makeWorld({ length, minute, kind, area }: Rows): World {
  const all: readonly Area[] = [
    { id: 'GM', name: 'Gemeente', level: 'gemeente', parent: null },
    ...areas.slice(0, -1).map((id): Area => ({ id, name: id, level: 'buurt', parent: 'GM' })),
  ];
  const series: Series = {
    info: {
      id: 'bench',
      title: 'bench',
      source: 'bench',
      set: 'bench',
      loadedAt: null,
      audience: 'driehoek',
      published: false,
      fictief: false,
      where: 'cell',
      when: 'minute',
      divisionYear: null,
      complete: { span: months, scope: 'GM' },
      kinds,
      areas,
      rows: length,
      span: months,
    },
    columns: {
      length,
      from: minute,
      to: minute.map((at) => at + 1),
      kind: Uint16Array.from(kind),
      area: Uint16Array.from(area),
      cell: new Int32Array(length).fill(-1),
      count: new Int32Array(length).fill(1),
      provisional: new Uint8Array(length),
    },
    cells: { x: new Float64Array(0), y: new Float64Array(0), size: new Uint16Array(0) },
  };
  return {
    areas: indexAreas(all),
    rings: {},
    disclosure: {
      fallback: {
        keep: 100,
        keepTime: 'minute',
        show: { driehoek: 'cell100', openbaar: 'buurt' },
        k: { cell: 5, buurt: 5, gemeente: 1 },
        sensitive: false,
      },
      byKind: new Map(),
    },
    municipality: 'GM',
    series: [series],
  };
}
