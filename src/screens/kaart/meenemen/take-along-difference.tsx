import type { Bounds } from '../../../domain/geo/polygon.ts';
import type { Side } from '../sides.ts';
import { Offered } from './take-along.tsx';
import { useShownDifference } from './use-shown-difference.ts';

/** Where two maps differ, in the same forms as a map. */
export function TakeAlongDifference({
  sides,
  seen,
}: {
  readonly sides: readonly Side[];
  readonly seen: Bounds | null;
}) {
  return <Offered taken={useShownDifference(sides, seen)} />;
}
