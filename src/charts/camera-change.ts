import { smallestBase } from '../domain/thresholds.ts';
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
  if (counts.before < smallestBase)
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

/** Changes from `low` to `high` percent, as shares of the room; half and twice as much lie equally far from the same. */
export interface PercentScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** Share from 0 to 1; what lies beyond an end is at that end. */
  readonly at: (percent: number) => number;
}

/** Ends of a scale, with the steps between that have the room for their label. */
const lowEnds = [
  { end: -50, steps: [-50] },
  { end: -75, steps: [-75, -50] },
  { end: -90, steps: [-90, -50] },
] as const;
const highEnds = [
  { end: 50, steps: [50] },
  { end: 100, steps: [100] },
  { end: 200, steps: [200] },
  { end: 300, steps: [100, 300] },
] as const;

/** A scale of ratios that holds every interval between a tenth and four times as much: beyond that one runs off it. */
export function percentScale(marks: readonly ChangeMark[]): PercentScale {
  const least = Math.min(0, ...marks.map(({ percent }) => percent?.low ?? 0));
  const most = Math.max(0, ...marks.map(({ percent }) => percent?.high ?? 0));
  const lower = lowEnds.find(({ end }) => least >= end) ?? lowEnds[2];
  const upper = highEnds.find(({ end }) => most <= end) ?? highEnds[3];
  const [low, high] = [lower.end, upper.end];
  const from = ratioLog(low);
  const at = (percent: number): number =>
    Math.min(1, Math.max(0, (ratioLog(percent) - from) / (ratioLog(high) - from)));
  const steps = [...lower.steps, 0, ...upper.steps];
  return { low, high, at, ticks: steps.map((step) => ({ at: at(step), label: cameraBeeld.percent(step) })) };
}

/** Of the ratio that a change in percent is; minus infinity where nothing is left. */
function ratioLog(percent: number): number {
  return Math.log(Math.max(0, 1 + percent / 100));
}
