import type { ControlChoice, EvaluationDesign } from '../../domain/camera-effect/design.ts';
import type { OtherChoices } from '../../domain/camera-effect/robustness.ts';
import { yearsAround } from '../../domain/camera-effect/windows.ts';
import type { Span } from '../../domain/time/month.ts';
import type { Zone } from '../../engine/question.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Chosen } from './design.ts';
import { controlBuurten, wholeZonesOf } from './whole-areas.ts';
import { zonesOf } from './zones.ts';

/** Metres: a smaller circle holds too few cells, and is finer than may be shown. */
const smallest = 60;
const mostControls = 3;
const triedYears = [1, 2, 3];

/**
 * What is tried beside the choices of a design: smaller and larger, shorter and longer, and other controls. The matched
 * places come last, so that the places of the others in the list do not depend on them.
 */
export function otherChoices(
  chosen: Chosen,
  municipality: Municipality,
  matched: ControlChoice | null,
): OtherChoices {
  const { place, start } = chosen.design;
  const radius = place.is === 'cells' && place.treatment.is === 'circle' ? place.treatment.radius : null;
  return {
    radii: radius === null ? [] : [...new Set([tenths(radius * 0.75), radius, tenths(radius * 1.5)])],
    years: start === null || chosen.data === null ? [] : yearsThatFit(chosen, start, chosen.data),
    controls: [...controlsOf(chosen, municipality), ...(matched === null ? [] : [matched])],
  };
}

/** The control of the design, the rest of the gemeente and of the wijk, and the other wijken. */
function controlsOf(
  { design, surroundings, whole }: Chosen,
  { profile, areas }: Municipality,
): ControlChoice[] {
  const kern = surroundings?.kern ?? profile.id;
  const wijken = areas.filter(({ level, parent }) => level === 'wijk' && parent === profile.id);
  const elsewhere = wijken.map(({ id }) => id).filter((id) => id !== kern);
  const all: ControlChoice[] = [
    design.control,
    { is: 'rest', of: profile.id },
    { is: 'rest', of: kern },
    ...(elsewhere.length === 0 ? [] : [{ is: 'areas' as const, ids: elsewhere }]),
  ];
  // Around a buurt little may be left of its wijk.
  const isLeft = (control: ControlChoice): boolean =>
    whole === null || controlBuurten(control, design.place, whole).length > 0;
  return unique(all).filter(isLeft).slice(0, mostControls);
}

function yearsThatFit(
  { design }: Chosen,
  start: NonNullable<EvaluationDesign['start']>,
  data: Span,
): number[] {
  const room = yearsAround(start, data);
  const most = Math.min(room.before, room.after);
  const { beforeYears, afterYears } = design.windows;
  const own = beforeYears === afterYears ? [beforeYears] : [];
  return [...new Set([...triedYears, ...own])].filter((years) => years <= most).sort((a, b) => a - b);
}

function tenths(metres: number): number {
  return Math.max(smallest, Math.round(metres / 5) * 5);
}

function unique(controls: readonly ControlChoice[]): ControlChoice[] {
  const seen = new Set<string>();
  return controls.filter((control) => {
    const key = JSON.stringify(control);
    return seen.has(key) ? false : seen.add(key);
  });
}

/** The zones of several designs, and what stands before the keys of each; designs that share their zones are counted once. */
export interface ZonePlan {
  readonly zones: readonly Zone[];
  readonly prefixOf: (design: EvaluationDesign) => string;
}

export function zonePlan(designs: readonly EvaluationDesign[], chosen: Chosen, name: string): ZonePlan {
  const others = chosen.others.map(({ shape }) => shape);
  const { whole } = chosen;
  const zonesFor = (design: EvaluationDesign): Zone[] =>
    whole === null
      ? zonesOf(design, others, prefixOf(design))
      : wholeZonesOf(design, whole, prefixOf(design));
  const distinct = new Map(designs.map((design) => [keyOf(design), design]));
  const prefixes = new Map([...distinct.keys()].map((key, at) => [key, `${name}${at}.`]));
  const prefixOf = (design: EvaluationDesign): string => prefixes.get(keyOf(design)) ?? '';
  return {
    zones: [...distinct.values()].flatMap(zonesFor),
    prefixOf,
  };
}

/** Designs that differ in years only look at the same areas. */
function keyOf({ place, control }: EvaluationDesign): string {
  return JSON.stringify([place, control]);
}
