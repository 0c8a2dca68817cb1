import type { Area } from '../domain/area/area.ts';
import { isFree } from '../domain/area/within.ts';
import type { KindId } from '../domain/observation/series.ts';
import { drawnCell } from '../domain/privacy/drawn-cell.ts';
import { freePlaceCell } from '../domain/privacy/free-place.ts';
import { byArea } from './area.ts';
import { countPlaceless, sourcesAround } from './around.ts';
import type { SourcesOf } from './around.ts';
import type { Ask, Steps } from './ask.ts';
import { isImpossible } from './ask.ts';
import { byCell } from './cell.ts';
import { sourcesDuring } from './days.ts';
import { byHourAndWeekday } from './hour-weekday.ts';
import { byKind } from './kind.ts';
import type { StampedQuestion } from './question.ts';
import type { RareWays } from './rare.ts';
import { impossible } from './raw.ts';
import type { Impossible, Raw } from './raw.ts';
import { countTogether } from './source.ts';
import type { CountSource } from './source.ts';
import { byTime } from './time.ts';
import type { World } from './world.ts';

/** What counting a question works with. */
export function askFor(
  world: World<CountSource>,
  { audience }: StampedQuestion,
  within: Area,
  kinds: readonly KindId[],
  sources: SourcesOf,
): Ask {
  const seriesFor = (kind: KindId): readonly CountSource[] => sources.get(kind) ?? [];
  const count = countTogether((source) =>
    kinds.filter((kind) => source.info.kinds.includes(kind) && seriesFor(kind).includes(source)),
  );
  return { world, within, kinds, seriesFor, count, namesGaps: audience === 'openbaar' };
}

/** Counts what is asked; of days only what began on them. */
export function* countTime(
  ask: Ask,
  question: StampedQuestion,
  sources: SourcesOf,
  rare: RareWays | null,
): Steps<Raw | Impossible> {
  const { world, within, kinds } = ask;
  if (question.days === undefined) return yield* countPlace(ask, question, sources, rare);
  const during = sourcesDuring(world, within, sources, question.days, question.by);
  if (isImpossible(during)) return during;
  return yield* countPlace(askFor(world, question, within, kinds, during), question, during, rare);
}

/** Counts what is asked; of a free place in the cells that may be shown, and with what has no cell. */
function* countPlace(
  ask: Ask,
  question: StampedQuestion,
  sources: SourcesOf,
  rare: RareWays | null,
): Steps<Raw | Impossible> {
  const { within: place } = question;
  if (!isFree(place)) return yield* countRaw(ask, question, rare);
  const { world, within, kinds } = ask;
  // Of kinds that are public already, and may be shown no finer otherwise, the coarsest cells.
  const size = freePlaceCell(world.disclosure, kinds, question.audience) ?? 500;
  const near = sourcesAround(world.areas, within, sources, place, size);
  if (isImpossible(near)) return near;
  const raw = yield* countRaw(askFor(world, question, within, kinds, near), question, rare);
  if (isImpossible(raw)) return raw;
  return { ...raw, cellSize: size, placeless: yield* countPlaceless(ask, question, size) };
}

/** Counts what is asked in the sources as they are. */
export function countRaw(
  ask: Ask,
  question: StampedQuestion,
  rare: RareWays | null,
): Steps<Raw | Impossible> {
  switch (question.by) {
    case 'time':
      return byTime(ask, question);
    case 'area':
      return byArea(ask, question);
    case 'kind':
      return byKind(ask, question);
    case 'hour-weekday':
      return byHourAndWeekday(ask, question);
    case 'aoristic':
      return rare === null ? unknown() : rare.byAoristic(ask, question);
    case 'knox':
      return rare === null ? unknown() : rare.byNearRepeat(ask, question);
    case 'cell':
      return byCell(ask, question.span, question.size);
    case 'density':
      return rare === null
        ? unknown()
        : byCell(ask, question.span, drawnCell(ask.world.disclosure, question.kinds, question.audience));
    case 'zones':
      return rare === null ? unknown() : rare.byZones(ask, question);
  }
}

/** No way to count it has arrived. */
function* unknown(): Steps<Impossible> {
  yield undefined;
  return impossible({ why: 'gaps' });
}
