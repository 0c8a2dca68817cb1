import chiSquareQuantile from '@stdlib/stats-base-dists-chisquare-quantile';
import { effectAgainst } from './effect-against.ts';
import { drawCount, seeded } from './chance.ts';
import type { Chance } from './chance.ts';
import type { AreaCounts } from './window-counts.ts';
import { areaOf } from './window-counts.ts';
import type { YearOfCounts } from './monthly-spread.ts';

/** A displacement that is imagined, on the counts of a design. */
export interface DisplacementQuestion {
  /** As measured: their totals before, spreads and left-out months are used, the buffer's count after is not. */
  readonly treatment: AreaCounts;
  readonly buffer: AreaCounts;
  readonly control: AreaCounts;
  readonly beforeYears: number;
  /** Change at the camera as a share: -0.45 takes away 45 of every 100. */
  readonly change: number;
  /** Share of what is taken away that happens in the buffer instead. */
  readonly displaced: number;
}

/** An area as it may truly be, given what was measured. */
interface Imagined {
  readonly years: readonly YearOfCounts[];
  /** Expected total before. */
  readonly before: number;
  readonly dispersion: number;
}

/**
 * Chance that the rings together show a displacement of this size, with the rule of the evaluation: the interval of
 * their change against the control lies wholly above zero. By drawing months and evaluating them; levels and spread
 * are drawn too, around what was measured, because a ring that was quiet by luck would promise too much. The same
 * seed gives the same chance; standard error 0.035 at most for 200 draws. 0 where there is nothing to compare.
 */
export function displacementPower(question: DisplacementQuestion, seed: number, draws = 200): number {
  const { treatment, buffer, control, beforeYears } = question;
  if (!(buffer.total.before > 0 && control.total.before > 0)) return 0;
  const chance = seeded(seed);
  const rise = monthlyRise(control, beforeYears);
  const moved = -question.change * question.displaced * treatment.total.before;
  let seen = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const [ring, other] = [imagine(chance, buffer), imagine(chance, control)];
    const riseInRing = ring.before > 0 ? rise * (1 + moved / ring.before) : 0;
    const effect = effectAgainst(
      drawArea(chance, ring, riseInRing, beforeYears),
      drawArea(chance, other, rise, beforeYears),
    );
    if (effect.ok && effect.value.direction === 'rise') seen += 1;
  }
  return seen / draws;
}

/** Level after over level before, per month. */
function monthlyRise({ total, years }: AreaCounts, beforeYears: number): number {
  const per = (count: number, part: readonly YearOfCounts[]): number => count / countMonths(part);
  return per(total.after, years.slice(beforeYears)) / per(total.before, years.slice(0, beforeYears));
}

/** Draws the level and the dispersion that an area may truly have. */
function imagine(chance: Chance, { total, years, spread }: AreaCounts): Imagined {
  const { dispersion, df } = spread;
  const inflation = Number.isFinite(df) ? df / chiSquareQuantile(Math.max(1e-6, chance()), df) : 1;
  const drawn = Math.max(1, dispersion * inflation);
  return { years, before: drawCount(chance, total.before, drawn), dispersion: drawn };
}

/** Months of an area: as many as there are, at the level before and at `rise` times that level after. */
function drawArea(
  chance: Chance,
  { years, before, dispersion }: Imagined,
  rise: number,
  beforeYears: number,
): AreaCounts {
  const level = before / countMonths(years.slice(0, beforeYears));
  const drawn = years.map((year, index) =>
    year.map((count) =>
      count === null ? null : drawCount(chance, level * (index < beforeYears ? 1 : rise), dispersion),
    ),
  );
  return areaOf(drawn.slice(0, beforeYears), drawn.slice(beforeYears));
}

function countMonths(years: readonly YearOfCounts[]): number {
  return years.flat().filter((count) => count !== null).length;
}
