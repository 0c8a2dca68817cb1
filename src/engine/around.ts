import type { Area, AreaIndex } from '../domain/area/area.ts';
import { cellsIn } from '../domain/area/cells-in.ts';
import type { FreeWithin } from '../domain/area/within.ts';
import type { KindId } from '../domain/observation/series.ts';
import type { Ask, Steps } from './ask.ts';
import { isImpossible } from './ask.ts';
import { countCells } from './cell.ts';
import { isRelevant, rank } from './pick.ts';
import type { StampedQuestion } from './question.ts';
import { impossible } from './raw.ts';
import type { Impossible, RawRow } from './raw.ts';
import type { CountSource } from './source.ts';

/** The sources that may answer, per kind. */
export type SourcesOf = ReadonlyMap<KindId, readonly CountSource[]>;

/** The sources with only what lies in a free place, or why there is nothing to count there. */
export function sourcesAround(
  index: AreaIndex,
  within: Area,
  sources: SourcesOf,
  place: FreeWithin,
  size: 100 | 500,
): SourcesOf | Impossible {
  if (cellsIn(place, size).length === 0) return impossible({ why: 'too-small', cellSize: size });
  const found = new Map<KindId, readonly CountSource[]>();
  for (const [kind, all] of sources) {
    const fine = all.flatMap((source) => source.around(place, size) ?? []);
    const holding = all.filter(({ info }) => isRelevant(index, info, kind, within));
    const isKnown = fine.some(({ info }) => isRelevant(index, info, kind, within));
    if (holding.length > 0 && !isKnown) return tooCoarse(holding);
    found.set(kind, fine);
  }
  return found;
}

function tooCoarse(holding: readonly CountSource[]): Impossible {
  const [best] = [...holding].sort((a, b) => rank(a.info, b.info, 'cell'));
  const have = { where: best?.info.where ?? 'gemeente', when: best?.info.when ?? 'year' };
  return impossible({ why: 'too-coarse', needs: { where: 'cell', when: have.when }, have });
}

/** What is known of the whole gemeente in the same months, but in no cell: it may lie here, and is not counted here. */
export function* countPlaceless(ask: Ask, question: StampedQuestion, size: number): Steps<RawRow | null> {
  const parts = [];
  for (const kind of ask.kinds) {
    yield undefined;
    const counted = countCells(ask, kind, question.span, size);
    if (isImpossible(counted)) return null;
    parts.push({ kind, series: counted.series, sum: counted.unplaced });
  }
  const place = { is: 'unplaced', needs: 'cell' } as const;
  return { key: 'placeless', place, span: question.span, parts };
}
