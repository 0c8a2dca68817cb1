import type { AreaId } from '../domain/area/area.ts';
import type { Answer } from '../engine/answer.ts';
import type { HotSquares } from './hot-squares.ts';

/** What a map of figures shows. */
export interface AnsweredMap {
  readonly answer: Answer;
  /** Inhabitants for a rate per 1,000 a year; null for counts. */
  readonly inhabitants: ReadonlyMap<AreaId, number> | null;
  /** Whether it happens in homes: then nothing is drawn by which a home can be told. */
  readonly atHomes: boolean;
  /** Squares that stand out, drawn over it. */
  readonly hot: HotSquares | null;
}
