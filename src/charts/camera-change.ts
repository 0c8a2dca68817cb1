import { percentBase } from '../domain/camera-effect/before-after.ts';
import type { BeforeAfter } from '../domain/camera-effect/before-after.ts';
import type { EffectAgainst } from '../domain/camera-effect/effect-against.ts';
import type { RelativeEffectRefusal } from '../domain/camera-effect/relative-effect.ts';
import type { Result } from '../domain/result.ts';
import { cameraBeeld } from '../text/nl/camera-beeld.ts';

/** A change in percent with its 95% interval; below zero is less than in the control. */
export interface PercentInterval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The change of an area against the control, as it is drawn and said. */
export interface ChangeMark extends BeforeAfter {
  /** Null on a base below 20 and where there is no number: then `text` has the counts. */
  readonly percent: PercentInterval | null;
  /** `−46%`, or `van 12 naar 7`. */
  readonly text: string;
  /** `−60 tot −13%`; empty without a percentage. */
  readonly interval: string;
  /** The interval lies around zero. */
  readonly isOpen: boolean;
  /** What to know about it; empty when there is nothing. */
  readonly note: string;
}

/** A change in words and as an interval. Counts instead of percents where fewer than 20 went before. */
export function changeMark(
  counts: BeforeAfter,
  effect: Result<EffectAgainst, RelativeEffectRefusal>,
): ChangeMark {
  if (!effect.ok) return countsOnly(counts, false, refusalNote(effect.failure.why));
  const { measured, inPercent, direction } = effect.value;
  const isOpen = direction === 'open';
  if (!inPercent) return countsOnly(counts, isOpen, isOpen ? cameraBeeld.open : cameraBeeld.smallBase);
  const found = { value: measured.percentChange, low: measured.percentLower, high: measured.percentUpper };
  return percentMark(counts, found, measured.halfAdded ? cameraBeeld.halfAdded : '');
}

/** A change of which the interval is known: on a base below 20 its counts only. */
export function percentMark(counts: BeforeAfter, percent: PercentInterval, note = ''): ChangeMark {
  const isOpen = percent.low <= 0 && percent.high >= 0;
  if (counts.before < percentBase)
    return countsOnly(counts, isOpen, isOpen ? cameraBeeld.open : cameraBeeld.smallBase);
  return {
    before: counts.before,
    after: counts.after,
    percent,
    text: cameraBeeld.percent(percent.value),
    interval: cameraBeeld.interval(percent.low, percent.high),
    isOpen,
    note: isOpen ? cameraBeeld.open : note,
  };
}

function countsOnly({ before, after }: BeforeAfter, isOpen: boolean, note: string): ChangeMark {
  return {
    before,
    after,
    percent: null,
    text: cameraBeeld.fromTo(before, after),
    interval: '',
    isOpen,
    note,
  };
}

function refusalNote(why: RelativeEffectRefusal['why']): string {
  return why === 'zero-control' ? cameraBeeld.noControl : cameraBeeld.tooFew;
}

/** From nothing left to `high` percent more, as shares of the room. */
export interface PercentScale {
  readonly high: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** Share from 0 to 1; what lies beyond the end is at the end. */
  readonly at: (percent: number) => number;
}

/** A scale from −100% that holds every interval, up to three times as much: beyond that an interval runs off it. */
export function percentScale(marks: readonly ChangeMark[]): PercentScale {
  const most = Math.max(0, ...marks.map(({ percent }) => percent?.high ?? 0));
  const high = [50, 100, 200].find((candidate) => most <= candidate) ?? 200;
  const at = (percent: number): number => Math.min(1, Math.max(0, (percent + 100) / (high + 100)));
  const steps = [-100, -50, 0, 50, 100, 200].filter((step) => step <= high && (high < 200 || step !== 50));
  return { high, at, ticks: steps.map((step) => ({ at: at(step), label: cameraBeeld.percent(step) })) };
}
