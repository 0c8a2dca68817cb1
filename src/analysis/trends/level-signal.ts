import type { Month } from '../../domain/time/month.ts';
import type { LinePoint } from './out-of-line.ts';

/** The step from which the moving average was beyond its limits, and whether it still is. */
interface LevelSignal {
  readonly side: 'high' | 'low';
  readonly month: Month;
  readonly chance: number;
  readonly isNow: boolean;
}

/** The last stretch of a moving average beyond its limits, with its smallest chance; null where there is none. */
export function levelSignal(average: readonly LinePoint[]): LevelSignal | null {
  const end = average.findLastIndex(({ signal }) => signal !== null);
  const side = average[end]?.signal ?? null;
  if (side === null) return null;
  let start = end;
  while (average[start - 1]?.signal === side) start -= 1;
  const stretch = average.slice(start, end + 1);
  return {
    side,
    month: stretch[0]?.month ?? 0,
    chance: Math.min(...stretch.map(({ chance }) => chance ?? 1)),
    isNow: average.slice(end + 1).every(({ value }) => value === null),
  };
}
