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

interface Imagined {
  readonly area: AreaCounts;
  /** Level after over level before, per month. */
  readonly rise: number;
}

/**
 * Chance that the rings together show a displacement of this size, with the rule of the evaluation: the interval of
 * their change against the control lies wholly above zero. By drawing months with the spread that the data show and
 * evaluating them; the same seed gives the same chance. Standard error 0.035 at most for 200 draws.
 */
export function displacementPower(question: DisplacementQuestion, seed: number, draws = 200): number {
  const { treatment, buffer, control } = question;
  if (!(buffer.total.before > 0 && control.total.before > 0)) return 0;
  const chance = seeded(seed);
  const rise = monthlyRise(control, question.beforeYears);
  const extra = (-question.change * question.displaced * treatment.total.before) / buffer.total.before;
  let seen = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const [drawnBuffer, drawnControl] = [
      drawArea(chance, { area: buffer, rise: rise * (1 + extra) }, question.beforeYears),
      drawArea(chance, { area: control, rise }, question.beforeYears),
    ];
    const effect = effectAgainst(drawnBuffer, drawnControl);
    if (effect.ok && effect.value.direction === 'rise') seen += 1;
  }
  return seen / draws;
}

function monthlyRise({ total, years }: AreaCounts, beforeYears: number): number {
  const per = (count: number, part: readonly YearOfCounts[]): number => count / countMonths(part);
  return per(total.after, years.slice(beforeYears)) / per(total.before, years.slice(0, beforeYears));
}

/** The months of an area drawn again: as many as there are, at the level before and that level times the rise. */
function drawArea(chance: Chance, { area, rise }: Imagined, beforeYears: number): AreaCounts {
  const level = area.total.before / countMonths(area.years.slice(0, beforeYears));
  const drawn = area.years.map((year, index) =>
    year.map((count) =>
      count === null
        ? null
        : drawCount(chance, level * (index < beforeYears ? 1 : rise), area.spread.dispersion),
    ),
  );
  return areaOf(drawn.slice(0, beforeYears), drawn.slice(beforeYears));
}

function countMonths(years: readonly YearOfCounts[]): number {
  return years.flat().filter((count) => count !== null).length;
}
