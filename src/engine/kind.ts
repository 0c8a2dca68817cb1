import type { KindId } from '../domain/observation/series.ts';
import type { Ask, Steps } from './ask.ts';
import { isImpossible } from './ask.ts';
import { bucketsOf } from './gap.ts';
import type { Question } from './question.ts';
import type { Impossible, Part, Raw, RawRow } from './raw.ts';

/** Counts per kind. A kind that has no figure has a row that says so; only when no kind has one there is no Answer. */
export function* byKind(ask: Ask, question: Question & { by: 'kind' }): Steps<Raw | Impossible> {
  const parts: Part[] = [];
  const obstacles: Impossible[] = [];
  for (const kind of ask.kinds) {
    yield undefined;
    const found = partOf(ask, question, kind);
    if (isImpossible(found)) obstacles.push(found);
    parts.push(isImpossible(found) ? { kind, series: null, sum: null } : found);
  }
  const obstacle = obstacles[0];
  if (obstacle !== undefined && obstacles.length === parts.length) return obstacle;
  const place = { is: 'area', id: ask.within.id } as const;
  const row = (key: string, of: readonly Part[]): RawRow => ({ key, place, span: question.span, parts: of });
  const rows = parts.map((part) => row(part.kind, [part]));
  return { is: 'raw', rows, total: row('total', parts), unplaced: null };
}

function partOf(ask: Ask, question: Question, kind: KindId): Part | Impossible {
  const { within } = ask;
  const asked = { kind, within, level: within.level, buckets: [question.span] };
  const buckets = bucketsOf(ask, asked);
  if (isImpossible(buckets)) return buckets;
  return { kind, series: buckets[0]?.series ?? null, sum: buckets[0]?.total ?? null };
}
