import { parseDay } from '../../src/domain/time/local.ts';
import type { LocalMinute } from '../../src/domain/time/local.ts';
import { distance, inRing, insideLand } from './places.ts';
import type { Incident } from './incidents.ts';
import type { Random } from './random.ts';
import type { DemoEffect, Scenario } from './scenario.ts';
import type { Land, Point } from './settlement.ts';

/** A planted effect with its place and start filled in. */
export interface Plant {
  readonly effect: DemoEffect;
  readonly at: Point;
  readonly start: LocalMinute;
}

/** What was drawn around one plant: before the start, after it had nothing changed, and what the effect did. */
export interface Outcome {
  readonly before: number;
  readonly afterWithout: number;
  readonly prevented: number;
  readonly displaced: number;
}

/** The effects of a kind; a spot or day that cannot be read leaves the effect out (the reader has refused it). */
export function plantsOf(scenario: Scenario, kind: string): Plant[] {
  return scenario.effects.flatMap((effect) => {
    const spot = scenario.spots[effect.spot];
    const start = parseDay(effect.start);
    if (effect.kind !== kind || spot === undefined || start === null) return [];
    return [{ effect, at: [spot.x, spot.y] as const, start }];
  });
}

/** Whether a point lies within the radius in which the change holds. */
export function isWatched(plant: Plant, place: Point): boolean {
  return distance(place, plant.at) <= plant.effect.radius;
}

/**
 * Takes incidents away around the plant from its start on, each with the chance of the true change, and lets the
 * displaced share of those happen in the ring instead, at the same time.
 */
export function applyPlant(
  random: Random,
  land: Land,
  plant: Plant,
  incidents: readonly Incident[],
): { readonly incidents: Incident[]; readonly outcome: Outcome } {
  const { effect } = plant;
  const tally = { before: 0, afterWithout: 0, prevented: 0, displaced: 0 };
  const left = incidents.flatMap((incident): Incident[] => {
    if (!isWatched(plant, incident.place)) return [incident];
    if (incident.at < plant.start) {
      tally.before++;
      return [incident];
    }
    tally.afterWithout++;
    if (random() >= -effect.change) return [incident];
    tally.prevented++;
    if (random() >= effect.displaced) return [];
    tally.displaced++;
    const draw = (): Point => inRing(random, plant.at, effect.ring.inner, effect.ring.outer);
    return [{ ...incident, place: insideLand(land, draw) }];
  });
  return { incidents: left, outcome: tally };
}
