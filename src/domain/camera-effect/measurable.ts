import { chanceAlone } from './before-after.ts';
import type { MeasuredArea } from './before-after.ts';
import { effectiveBefore, smallestVisible } from './power.ts';
import { reachOf } from './student.ts';

/** "Kan dit meten?": the smallest fall that these counts can show with 80% power, as the ratio that is left. */
export interface Measurable {
  readonly before: number;
  /** Chance alone, no control, one-sided 5%: what the count by itself allows. Null where no fall would be seen. */
  readonly chanceAlone: number | null;
  /**
   * With the spread of the months and the noise of the control, and as strict as the interval of the headline: the
   * one to show. Approximate: the exact test on the count that carries as much information.
   */
  readonly measured: number | null;
}

/** For the counts before; `afterPerBefore` is the length of the time after over that before. */
export function measurableFall(area: MeasuredArea, control: MeasuredArea, afterPerBefore = 1): Measurable {
  // A spread that rests on few months makes the interval of the headline wider: as if counts varied more.
  const partOf = ({ total, spread }: MeasuredArea) => ({
    before: total.before,
    dispersion: spread.dispersion * (reachOf(0.95, spread.df) / reachOf(0.95, chanceAlone.df)) ** 2,
  });
  return {
    before: area.total.before,
    chanceAlone: smallestVisible({ expectedBefore: area.total.before, afterPerBefore }),
    measured: smallestVisible({
      expectedBefore: effectiveBefore(partOf(area), partOf(control)),
      afterPerBefore,
      alpha: 0.025,
    }),
  };
}
