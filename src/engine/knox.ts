import { cellCentre } from '../domain/geo/cell.ts';
import { knox } from '../domain/knox/knox.ts';
import { nearPairs } from '../domain/knox/pairs.ts';
import type { Events } from '../domain/knox/pairs.ts';
import { noCell } from '../domain/observation/series.ts';
import type { KindId } from '../domain/observation/series.ts';
import { disclosureOf } from '../domain/privacy/disclosure.ts';
import { fewestForNearRepeat } from '../domain/thresholds.ts';
import { minutesPerDay } from '../domain/time/local.ts';
import type { NearRepeat } from './answer.ts';
import type { Ask, Steps } from './ask.ts';
import { eachKind, isImpossible } from './ask.ts';
import { listed } from './listed.ts';
import type { Listed } from './listed.ts';
import type { StampedQuestion } from './question.ts';
import { impossible } from './raw.ts';
import type { Impossible, Part, Raw } from './raw.ts';
import { roundsOfDraws } from './rounds.ts';

type NearRepeatQuestion = StampedQuestion & { readonly by: 'knox' };

/** Bands of days: a week, the week after it, and the two weeks after those. */
const days = [0, 7, 14, 28];

/** Longest stretch in minutes in which something may have happened to lie in a band of days: the narrowest of them. */
const longestStretch = 7 * minutesPerDay;

/**
 * Pairs near each other in place and time, and how often as many come of dealing out the dates anew. Places are the
 * centres of the cells that are kept, so that bands of distance are never finer than those; a home is never told apart.
 */
export function* byNearRepeat(ask: Ask, question: NearRepeatQuestion): Steps<Raw | Impossible> {
  const { span } = question;
  const step = stepFor(ask, question);
  if (step === null) return impossible({ why: 'too-coarse', ...coarse });
  const perKind = yield* eachKind(ask.kinds, (kind) => rowsOf(ask, kind, span, step));
  if (isImpossible(perKind)) return perKind;
  const { events, undated } = eventsOf(perKind);
  const nearRepeat = yield* tested(events, question.round, [0, step, 2 * step, 4 * step]);
  const parts = (sumOf: (one: Listed) => Part['sum']): Part[] =>
    perKind.map((one) => ({ kind: one.kind, series: one.source, sum: sumOf(one) }));
  return {
    is: 'raw',
    rows: [],
    total: {
      key: 'total',
      place: { is: 'area', id: ask.within.id },
      span,
      parts: parts(({ total }) => total),
    },
    unplaced: {
      key: 'unplaced',
      place: { is: 'unplaced', needs: 'cell' },
      span,
      // After the cells that have a row comes what has no cell.
      parts: parts(({ counts, sumAt }) => sumAt((counts.cells ?? []).length)),
    },
    nearRepeat: { ...nearRepeat, undated },
  };
}

const coarse = {
  needs: { where: 'cell', when: 'day' },
  have: { where: 'cell', when: 'month' },
} as const;

/** Metres of the narrowest band: the finest place that is kept and may be shown of every kind, 100 at least. Null where days are not kept. */
function stepFor({ world, kinds }: Ask, { audience }: NearRepeatQuestion): number | null {
  const policies = kinds.map((kind) => disclosureOf(world.disclosure, kind));
  if (policies.some(({ keepTime }) => keepTime === 'month')) return null;
  return policies.reduce((widest, { keep, show }) => {
    const kept = typeof keep === 'number' ? keep : 500;
    return Math.max(widest, kept, show[audience] === 'cell100' ? 100 : 500);
  }, 100);
}

function rowsOf(ask: Ask, kind: KindId, span: NearRepeatQuestion['span'], step: number): Listed | Impossible {
  const need = {
    where: 'cell',
    when: 'day',
    accepts: ({ info, cellSizes }: Listed['source']) =>
      info.where === 'cell' &&
      (info.when === 'minute' || info.when === 'day') &&
      cellSizes.every((side) => side <= step),
  } as const;
  return listed(ask, kind, span, need, { by: 'cell', size: step });
}

/** What lies in a cell and on a day; the rest is counted only. */
function eventsOf(perKind: readonly Listed[]): {
  readonly events: Events;
  readonly undated: number;
} {
  const [x, y, day]: [number[], number[], number[]] = [[], [], []];
  let undated = 0;
  for (const { source, each } of perKind) {
    if (source.rows === null) continue;
    const { columns, cells } = source.rows;
    each((row, count) => {
      const cell = columns.cell[row] ?? noCell;
      const [from, to] = [columns.from[row] ?? 0, columns.to[row] ?? 0];
      if (cell === noCell) return;
      if (to - from > longestStretch) undated += count;
      else {
        const [east, north] = cellCentre({
          x: cells.x[cell] ?? 0,
          y: cells.y[cell] ?? 0,
          size: cells.size[cell] ?? 0,
        });
        for (let one = 0; one < count; one += 1) {
          x.push(east);
          y.push(north);
          day.push(Math.floor((from + (to - from) / 2) / minutesPerDay));
        }
      }
    });
  }
  const events = { x: Float64Array.from(x), y: Float64Array.from(y), day: Int32Array.from(day) };
  return { events, undated };
}

function* tested(
  events: Events,
  round: number,
  metres: readonly number[],
): Steps<Omit<NearRepeat, 'undated'>> {
  const bands = { metres, days };
  const told = { events: events.day.length, bands };
  if (told.events < fewestForNearRepeat) return { ...told, knox: null, why: 'few' };
  const [x, y] = [events.x[0], events.y[0]];
  if (events.x.every((east, at) => east === x && events.y[at] === y))
    return { ...told, knox: null, why: 'one-spot' };
  const near = nearPairs(events, bands);
  if (near === null) return { ...told, knox: null, why: 'many' };
  return { ...told, knox: yield* knox(near, roundsOfDraws[round] ?? 0, round + 1), why: null };
}
