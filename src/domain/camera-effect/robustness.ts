import { isSamePicture } from './same-picture.ts';
import type { Result } from '../result.ts';
import type { ControlChoice, EvaluationDesign, Place } from './design.ts';
import type { Evaluation, EvaluationRefusal } from './evaluate.ts';
import { verdictOf } from './verdict.ts';
import type { VerdictCode } from './verdict.ts';

/** What is tried beside the choices of a design. */
export interface OtherChoices {
  /** Metres; only for a circle. */
  readonly radii: readonly number[];
  /** Years on both sides. */
  readonly years: readonly number[];
  readonly controls: readonly ControlChoice[];
}

/** One choice of radius (null where the area is no circle), years on both sides, and control (its place in the list). */
export interface Choice {
  readonly radius: number | null;
  readonly years: number;
  readonly control: number;
}

export interface Variant {
  readonly choice: Choice;
  readonly design: EvaluationDesign;
}

export interface RobustnessCell {
  readonly choice: Choice;
  readonly code: VerdictCode | 'refused';
  /** Headline change in percent; null where refused. */
  readonly percentChange: number | null;
}

export interface Robustness {
  /** The code that the choices are held against: what the counts of the design say by themselves. */
  readonly main: VerdictCode;
  readonly cells: readonly RobustnessCell[];
  /** How many give the same code as the design itself. */
  readonly same: number;
  /** How many could be evaluated at all; one that could not does not agree. */
  readonly evaluated: number;
}

/** Every combination of radius, years and control of a design. Rings move with the radius: none starts inside it. */
export function variantsOf(design: EvaluationDesign, other: OtherChoices): Variant[] {
  const { place } = design;
  const isCircle = place.is === 'cells' && place.treatment.is === 'circle';
  const radii: readonly (number | null)[] = isCircle ? other.radii : [null];
  return radii.flatMap((radius) =>
    other.years.flatMap((years) =>
      other.controls.map((control, index) => ({
        choice: { radius, years, control: index },
        design: {
          ...design,
          place: radius === null ? place : withRadius(place, radius),
          control,
          windows: { ...design.windows, beforeYears: years, afterYears: years },
        },
      })),
    ),
  );
}

function withRadius(place: Place, radius: number): Place {
  if (place.is !== 'cells' || place.treatment.is !== 'circle') return place;
  const rings = place.rings
    .map(({ inner, outer }) => ({ inner: Math.max(inner, radius), outer }))
    .filter(({ inner, outer }) => outer > inner);
  const [first, ...rest] = rings;
  const touching = first === undefined ? [] : [{ ...first, inner: radius }, ...rest];
  return { is: 'cells', treatment: { ...place.treatment, radius }, rings: touching };
}

/** The verdict of every variant beside that of the design itself: "bij 22 van de 27 keuzes hetzelfde beeld". */
export function robustnessOf(
  main: VerdictCode,
  variants: readonly { readonly choice: Choice; readonly result: Result<Evaluation, EvaluationRefusal> }[],
): Robustness {
  const cells = variants.map(({ choice, result }): RobustnessCell => {
    const findings = result.ok && result.value.findings.ok ? result.value.findings.value : null;
    if (!result.ok || findings === null) return { choice, code: 'refused', percentChange: null };
    return {
      choice,
      code: verdictOf(result.value).code,
      percentChange: findings.effect.measured.percentChange,
    };
  });
  const evaluated = cells.filter(({ code }) => code !== 'refused');
  const same = evaluated.filter(({ code }) => isSamePicture(code, main)).length;
  return { main, cells, same, evaluated: evaluated.length };
}
