import chiSquareQuantile from '@stdlib/stats-base-dists-chisquare-quantile';
import type { MeasuredArea } from './before-after.ts';
import { effectAgainst } from './effect-against.ts';
import { drawCount, seeded } from './chance.ts';
import type { Chance } from './chance.ts';

/** A displacement that is imagined, on the counts of a design. */
export interface DisplacementQuestion {
  /** As measured. The buffer's count after only tells at which level its spread was measured. */
  readonly treatment: MeasuredArea;
  readonly buffer: MeasuredArea;
  readonly control: MeasuredArea;
  /** Length of the time after over that before; 1 when left out. */
  readonly afterPerBefore?: number;
  /** Change at the camera as a share: -0.45 takes away 45 of every 100. */
  readonly change: number;
  /** Share of what is taken away that happens in the buffer instead. */
  readonly displaced: number;
}

/**
 * Chance that the rings together show a displacement of this size, with the rule of the evaluation: the interval of
 * their change against the control lies wholly above zero. What was measured stays as it is, except what the rings
 * count after: that is drawn (a posterior predictive chance: Gelman and others, Bayesian Data Analysis, 2013), from
 * levels and spreads that are drawn around what was measured. So a ring that was quiet by luck promises no more than it
 * can show. Busier months also vary more (variance mean + mean² / theta, as in the panel). The same seed gives the
 * same chance; standard error 0.035 at most for 200 draws. 0 where there is nothing to compare.
 */
export function displacementPower(question: DisplacementQuestion, seed: number, draws = 200): number {
  const { buffer, control } = question;
  if (!(buffer.total.before > 0 && control.total.before > 0)) return 0;
  const chance = seeded(seed);
  let seen = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const effect = effectAgainst(imagined(question, chance), control);
    if (effect.ok && effect.value.direction === 'rise') seen += 1;
  }
  return seen / draws;
}

/** The buffer with what it might have counted after. */
function imagined(
  { treatment, buffer, control, afterPerBefore = 1, change, displaced }: DisplacementQuestion,
  chance: Chance,
): MeasuredArea {
  const levelOf = (count: number, dispersion: number): number =>
    Math.max(0.5, drawCount(chance, count, dispersion));
  const inControl = imaginedDispersion(chance, control);
  const rise = levelOf(control.total.after, inControl) / levelOf(control.total.before, inControl);
  const camera = levelOf(treatment.total.before, imaginedDispersion(chance, treatment));
  const dispersion = imaginedDispersion(chance, buffer);
  const expected = (levelOf(buffer.total.before, dispersion) - change * displaced * camera) * rise;
  const { before, after } = buffer.total;
  // Of the sum of both sides when measured: the part that the time after has in it is the level of that side.
  const measured = ((before + after) * afterPerBefore) / (1 + afterPerBefore);
  const drawn = drawCount(chance, expected, atLevel(dispersion, expected / measured));
  const spread = atLevel(buffer.spread.dispersion, (before + drawn) / (before + after));
  return { total: { before, after: drawn }, spread: { dispersion: spread, df: buffer.spread.df } };
}

/** What the dispersion may truly be, given what was measured with so many degrees of freedom. */
function imaginedDispersion(chance: Chance, { spread: { dispersion, df } }: MeasuredArea): number {
  if (!Number.isFinite(df)) return dispersion;
  return Math.max(1, (dispersion * df) / chiSquareQuantile(Math.max(1e-6, chance()), df));
}

/** The dispersion at a level so many times as high. */
function atLevel(dispersion: number, times: number): number {
  return 1 + (dispersion - 1) * times;
}
