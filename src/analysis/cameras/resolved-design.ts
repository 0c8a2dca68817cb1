import type { ControlChoice } from '../../domain/camera-effect/design.ts';
import type { ControlPart, DesignPart } from '../../view/parts.ts';
import type { Chosen } from './design.ts';

/**
 * The choices of an evaluation with every proposal filled in, so that they stay what they are when the proposals
 * change. An area of null stays: it is that of the register.
 */
export function resolvedPart(
  { indicator, design }: Chosen,
  { level, area, rings }: Pick<DesignPart, 'level' | 'area' | 'rings'>,
): DesignPart {
  const { place, control, windows } = design;
  return {
    level,
    area,
    rings: place.is === 'cells' ? place.rings : rings,
    outcome: indicator.id,
    control: controlPart(control),
    windows: { before: windows.beforeYears, after: windows.afterYears },
    leftOut: windows.leftOut,
  };
}

/** A control as a View has it. Places are circles wherever one makes them; another shape cannot be written in it. */
export function controlPart(control: ControlChoice): ControlPart {
  if (control.is !== 'places') return control;
  const places = control.places.flatMap((place) =>
    place.is === 'circle' ? [{ x: place.x, y: place.y, radius: place.radius }] : [],
  );
  return { is: 'places', places };
}
