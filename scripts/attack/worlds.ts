import { indexAreas } from '../../src/domain/area/area.ts';
import type { Area, Ring } from '../../src/domain/area/area.ts';
import { snap } from '../../src/domain/geo/cell.ts';
import { createSeriesBuilder } from '../../src/domain/observation/build.ts';
import type { Series, SeriesInfo, When } from '../../src/domain/observation/series.ts';
import type { Disclosure } from '../../src/domain/privacy/disclosure.ts';
import { startOfMonth } from '../../src/domain/time/local.ts';
import { month } from '../../src/domain/time/month.ts';
import type { Span } from '../../src/domain/time/month.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { exponential, poisson, stream } from '../demo/random.ts';
import type { Random } from '../demo/random.ts';
import type { Target } from './attack.ts';

const rules: readonly Rule[] = ['complete', 'table', 'list'];
const municipality = 'G';
const first = month(2021, 1);

/** Incidents of one kind in one buurt and one month; an empty buurt is none that is known. */
interface Count {
  readonly kind: string;
  readonly buurt: string;
  readonly at: number;
  readonly value: number;
}

/** What every part of a world is drawn from. */
interface Draw {
  readonly random: Random;
  readonly buurten: readonly string[];
  readonly months: Span;
}

/** An invented world of one rule; the same seed and number give the same world. */
export function inventWorld(seed: number, number: number): Target {
  const random = stream(seed, 'world', String(number));
  const rule = rules[number % rules.length] ?? 'complete';
  const buurten = Array.from({ length: pick(random, [1, 2, 3, 5, 8, 13, 24]) }, (_, at) => `B${at + 1}`);
  const years = pick(random, [1, 1, 2, 3]);
  const months = { from: first, to: first + years * 12 - 1 };
  const kinds = ['a', 'b', 'c'].slice(0, pick(random, [1, 2, 3]));
  const byKind = new Map(kinds.map((kind) => [kind, inventPolicy(random, rule)]));
  const draw = { random, buurten, months };
  const counts = kinds.flatMap((kind) => inventCounts(draw, kind, rule));
  const series =
    rule === 'table' ? inventTables(draw, counts, kinds) : inventLists(draw, counts, kinds, rule);
  const fallback = inventPolicy(random, rule);
  return {
    world: {
      areas: indexAreas(areasOf(buurten)),
      rings: random() < 0.5 ? {} : ringsOf(buurten),
      disclosure: { fallback, byKind },
      municipality,
      series,
    },
    plan: { kinds, mixtures: kinds.length > 1 ? [kinds, kinds.slice(0, 2)] : [], years: months },
    ruleOf: () => rule,
  };
}

function pick<Value>(random: Random, from: readonly Value[]): Value {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

function inventPolicy(random: Random, rule: Rule): Disclosure {
  const sensitive = random() < 0.3;
  const k = sensitive ? 10 : pick(random, [2, 3, 5, 5, 10]);
  const shown = pick(
    random,
    rule === 'table'
      ? (['gemeente', 'buurt', 'buurt'] as const)
      : (['gemeente', 'buurt', 'cell500', 'cell500'] as const),
  );
  return {
    keep: 100,
    keepTime: 'day',
    show: { driehoek: 'cell100', openbaar: shown },
    k: { cell: k, buurt: k, gemeente: pick(random, sensitive ? [1, 10] : [1, 1, 5]) },
    sensitive,
  };
}

function areasOf(buurten: readonly string[]): Area[] {
  return [
    { id: municipality, name: 'Gemeente', level: 'gemeente', parent: null },
    { id: 'W', name: 'Wijk', level: 'wijk', parent: municipality },
    ...buurten.map((id): Area => ({ id, name: id, level: 'buurt', parent: 'W' })),
  ];
}

/** Every buurt is a rectangle that no line of 500 m cells runs along. */
function cornerOf(at: number): { x: number; y: number } {
  return { x: 220_300 + (at % 5) * width, y: 480_200 + Math.floor(at / 5) * height };
}

const width = 1300;
const height = 900;

function ringsOf(buurten: readonly string[]): Record<string, readonly Ring[]> {
  return Object.fromEntries(
    buurten.map((id, at): [string, readonly Ring[]] => {
      const { x, y } = cornerOf(at);
      return [
        id,
        [
          [
            [x, y],
            [x + width, y],
            [x + width, y + height],
            [x, y + height],
            [x, y],
          ],
        ],
      ];
    }),
  );
}

function inventCounts({ random, buurten, months }: Draw, kind: string, rule: Rule): Count[] {
  const level = pick(random, [0.05, 0.15, 0.5, 1.5, 5]);
  const withoutPlace = rule === 'table' ? 0 : pick(random, [0, 0.1, 1]);
  const rates: readonly [string, number][] = [
    ...buurten.map((id): [string, number] => [id, level * exponential(random, 1)]),
    ['', level * withoutPlace],
  ];
  const length = months.to - months.from + 1;
  return rates.flatMap(([buurt, rate]) =>
    Array.from({ length }, (_, at) => ({ kind, buurt, at: months.from + at, value: poisson(random, rate) })),
  );
}

const info: Omit<SeriesInfo, 'id' | 'where' | 'when' | 'kinds' | 'areas' | 'rows' | 'span'> = {
  title: 'Verzonnen',
  source: 'bron',
  set: 'set',
  loadedAt: 1,
  audience: 'driehoek',
  published: false,
  fictief: false,
  divisionYear: null,
  complete: null,
};

type Push = ReturnType<typeof createSeriesBuilder>['push'];

function seriesOf(
  own: Partial<SeriesInfo> & Pick<SeriesInfo, 'id' | 'where' | 'when' | 'span'>,
  kinds: readonly string[],
  fill: (push: Push) => void,
): Series {
  const builder = createSeriesBuilder();
  fill(builder.push);
  const { columns, cells, kinds: withRows, areas } = builder.finish();
  const all = [...withRows, ...kinds.filter((kind) => !withRows.includes(kind))];
  return { info: { ...info, ...own, kinds: all, areas, rows: columns.length }, columns, cells };
}

/** One list of incidents, whose last year may still be running; vouched for or not. */
function inventLists(
  { random, buurten, months }: Draw,
  counts: readonly Count[],
  kinds: readonly string[],
  rule: Rule,
): Series[] {
  const span = {
    from: months.from + pick(random, [0, 0, 0, 3]),
    to: months.to - pick(random, [0, 0, 0, 2, 3]),
  };
  const known = counts.filter(({ at }) => at >= span.from && at <= span.to);
  const withoutCell = pick(random, [0, 0.2]);
  // A month in the middle that nobody vouched for.
  const hole = random() < 0.2 ? span.from + Math.floor(random() * (span.to - span.from)) : null;
  const gaps = hole === null ? {} : { gaps: [{ kind: null, from: hole, to: hole }] };
  const complete = rule === 'list' ? null : { span, scope: municipality, ...gaps };
  const list = seriesOf({ id: 'lijst', where: 'cell', when: 'day', span, complete }, kinds, (push) => {
    for (const { kind, buurt, at, value } of known)
      for (let each = 0; each < value; each += 1) {
        const from = startOfMonth(at) + Math.floor(random() * 28) * 1440;
        const cell = buurt === '' || random() < withoutCell ? null : cellIn(random, buurten.indexOf(buurt));
        push(from, from + 1440, kind, buurt, cell, 1, false);
      }
  });
  // A gemeente of one buurt whose figure is public has nothing left to withhold.
  const isPublic = rule === 'complete' && buurten.length > 1 && random() < 0.2;
  return isPublic ? [list, wholeOf('politie', 'month', counts, kinds, span, true)] : [list];
}

function cellIn(random: Random, buurt: number): ReturnType<typeof snap> {
  const { x, y } = cornerOf(buurt);
  // Incidents keep together: most of a buurt lie in one corner of it.
  const spread = random() < 0.6 ? 0.3 : 1;
  return snap(x + random() * width * spread, y + random() * height * spread, 100);
}

const lengths = { month: 1, quarter: 3, year: 12 } as const;

/** A table of counts, of which figures may be missing, and tables beside it of the same: of the gemeente, or by year. */
function inventTables(
  { random, buurten, months }: Draw,
  counts: readonly Count[],
  kinds: readonly string[],
): Series[] {
  const when = pick(random, ['month', 'quarter', 'quarter', 'year'] as const);
  const missing = pick(random, [0, 0.02, 0.1]);
  const leavesZerosOut = random() < 0.3;
  const isWhole = random() < 0.2;
  const places = isWhole ? [municipality] : buurten;
  const valueOf = (kind: string, place: string, from: number, length: number): number =>
    totalOf(counts, kind, isWhole ? null : place, from, length);
  const table = (id: string, unit: When & keyof typeof lengths, share: number): Series =>
    seriesOf({ id, where: isWhole ? 'gemeente' : 'buurt', when: unit, span: months }, kinds, (push) => {
      for (let from = months.from; from <= months.to; from += lengths[unit])
        for (const kind of kinds)
          for (const place of places) {
            const value = valueOf(kind, place, from, lengths[unit]);
            const isMissing = random() < share;
            if ((isMissing && random() < 0.5) || (leavesZerosOut && value === 0)) continue;
            push(
              startOfMonth(from),
              startOfMonth(from + lengths[unit]),
              kind,
              place,
              null,
              isMissing ? null : value,
              false,
            );
          }
    });
  const tables = [table('tabel', when, missing)];
  if (when !== 'year' && random() < 0.25) tables.push(table('jaren', 'year', 0));
  if (!isWhole && random() < 0.4)
    tables.push(wholeOf('geheel', when, counts, kinds, months, buurten.length > 1 && random() < 0.3));
  return tables;
}

/** The gemeente in a table of its own. */
function wholeOf(
  id: string,
  when: When & keyof typeof lengths,
  counts: readonly Count[],
  kinds: readonly string[],
  span: Span,
  published: boolean,
): Series {
  return seriesOf(
    { id, where: 'gemeente', when, span, published, source: published ? 'politie' : 'bron' },
    kinds,
    (push) => {
      for (let from = span.from; from + lengths[when] - 1 <= span.to; from += lengths[when])
        for (const kind of kinds)
          push(
            startOfMonth(from),
            startOfMonth(from + lengths[when]),
            kind,
            municipality,
            null,
            totalOf(counts, kind, null, from, lengths[when]),
            false,
          );
    },
  );
}

function totalOf(
  counts: readonly Count[],
  kind: string,
  buurt: string | null,
  from: number,
  length: number,
): number {
  return counts
    .filter(
      (one) =>
        one.kind === kind &&
        (buurt === null || one.buurt === buurt) &&
        one.at >= from &&
        one.at < from + length,
    )
    .reduce((sum, { value }) => sum + value, 0);
}
