import type { AreaId, Ring } from '../../src/domain/area/area.ts';
import type { Locator } from '../../src/domain/area/locate.ts';
import { bounds, polygonArea } from '../../src/domain/geo/polygon.ts';
import type { Random } from './random.ts';
import { gamma, normal, stream, uniform } from './random.ts';
import type { Scenario, Spot } from './scenario.ts';

export type Point = readonly [x: number, y: number];

/** Made-up address points of one buurt: where people are, and how much happens at each. */
export interface Addresses {
  readonly points: readonly Point[];
  readonly weights: readonly number[];
}

export interface Land {
  readonly rings: Readonly<Record<AreaId, readonly Ring[]>>;
  readonly inhabitants: ReadonlyMap<AreaId, number>;
  readonly locate: Locator;
}

/** Address points per buurt: spread over a built-up buurt, in groups in the countryside, denser around a village core. */
export function settle(scenario: Scenario, land: Land): ReadonlyMap<AreaId, Addresses> {
  return new Map(
    Object.keys(land.rings).map((buurt) => [
      buurt,
      addressesOf(scenario, land, buurt, stream(scenario.seed, 'settlement', buurt)),
    ]),
  );
}

function addressesOf(scenario: Scenario, land: Land, buurt: AreaId, random: Random): Addresses {
  const { settlement } = scenario;
  const rings = land.rings[buurt] ?? [];
  const people = land.inhabitants.get(buurt) ?? 0;
  const number = Math.max(settlement.fewestPoints, Math.round(people / settlement.inhabitantsPerPoint));
  const squareKilometres = polygonArea(rings) / 1e6;
  const anywhere = (): Point => within(random, rings, buurt, land.locate);
  const rural = people / squareKilometres < settlement.ruralBelow;
  const points = rural
    ? groups(scenario, land, buurt, random, number, anywhere)
    : Array.from({ length: number }, anywhere);
  return { points, weights: points.map(() => gamma(random, 1.5)) };
}

function groups(
  scenario: Scenario,
  land: Land,
  buurt: AreaId,
  random: Random,
  number: number,
  anywhere: () => Point,
): Point[] {
  const { settlement } = scenario;
  const cores = settlement.cores.filter((core) => land.locate(core.x, core.y) === buurt);
  const nearCore = (core: Spot): Point =>
    inside(random, land, buurt, [core.x, core.y], core.spread) ?? anywhere();
  const centres = Array.from({ length: Math.ceil(number / settlement.pointsPerGroup) }, () => {
    const core = random() < settlement.coreShare ? cores[Math.floor(random() * cores.length)] : undefined;
    return core === undefined ? anywhere() : nearCore(core);
  });
  return Array.from({ length: number }, (_, index) => {
    const centre = centres[index % centres.length] ?? anywhere();
    return inside(random, land, buurt, centre, settlement.groupSpread) ?? centre;
  });
}

/** A point around another one that lies in the buurt; null after many misses. */
function inside(random: Random, land: Land, buurt: AreaId, around: Point, spread: number): Point | null {
  for (let attempt = 0; attempt < 40; attempt++) {
    const point = near(random, around, spread);
    if (land.locate(point[0], point[1]) === buurt) return point;
  }
  return null;
}

/** A point with a normal spread, in metres, around another one. */
export function near(random: Random, around: Point, spread: number): Point {
  return [around[0] + spread * normal(random), around[1] + spread * normal(random)];
}

/** A point that is anywhere in a buurt with the same chance; a corner of its box after many misses. */
function within(random: Random, rings: readonly Ring[], buurt: AreaId, locate: Locator): Point {
  const box = bounds(rings) ?? { minX: 0, minY: 0, maxX: 0, maxY: 0 };
  for (let attempt = 0; attempt < 1000; attempt++) {
    const x = uniform(random, box.minX, box.maxX);
    const y = uniform(random, box.minY, box.maxY);
    if (locate(x, y) === buurt) return [x, y];
  }
  return [box.minX, box.minY];
}
