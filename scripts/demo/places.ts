import type { AreaId } from '../../src/domain/area/area.ts';
import type { Random } from './random.ts';
import { choose, uniform } from './random.ts';
import type { DemoKind, Scenario, Spot } from './scenario.ts';
import type { Addresses, Land, Point } from './settlement.ts';
import { near } from './settlement.ts';

/** Draws where one incident of a kind happened, in RD metres, inside the municipality. */
export type DrawPlace = (random: Random) => Point;

/**
 * A mixture: each hotspot has its share, the rest falls at address points, by buurt as many as live there or are
 * there for work, shops or going out.
 */
export function placesOf(
  scenario: Scenario,
  kind: DemoKind,
  land: Land,
  addresses: ReadonlyMap<AreaId, Addresses>,
): DrawPlace {
  const hotspots = kind.hotspots.flatMap((each) => scenario.spots[each.spot] ?? []);
  const shares = kind.hotspots.map((each) => each.share);
  const rest = 1 - shares.reduce((sum, share) => sum + share, 0);
  const buurten = [...addresses.keys()];
  const plus = scenario.presence[kind.presence]?.plus ?? {};
  const present = buurten.map((buurt) => (land.inhabitants.get(buurt) ?? 0) + (plus[buurt] ?? 0));
  const atAddress: DrawPlace = (random) =>
    atOne(random, addresses.get(buurten[choose(random, present)] ?? ''), scenario.settlement.spread);
  return (random) =>
    insideLand(land, () => {
      const spot: Spot | undefined = hotspots[choose(random, [...shares, rest])];
      return spot === undefined ? atAddress(random) : near(random, [spot.x, spot.y], spot.spread);
    });
}

function atOne(random: Random, addresses: Addresses | undefined, spread: number): Point {
  const point = addresses?.points[choose(random, addresses.weights)];
  return point === undefined ? [Number.NaN, Number.NaN] : near(random, point, spread);
}

/** Draws until a point lies in the municipality; the last draw after a thousand misses. */
export function insideLand(land: Land, draw: () => Point): Point {
  let point = draw();
  for (let attempt = 0; attempt < 1000 && land.locate(point[0], point[1]) === null; attempt++) point = draw();
  return point;
}

/** A point in the ring around another one, with the same chance for every square metre. */
export function inRing(random: Random, around: Point, inner: number, outer: number): Point {
  const angle = uniform(random, 0, 2 * Math.PI);
  const distance = Math.sqrt(uniform(random, inner * inner, outer * outer));
  return [around[0] + distance * Math.cos(angle), around[1] + distance * Math.sin(angle)];
}

/** Distance in metres between two RD points. */
export function distance(one: Point, other: Point): number {
  const [x, y] = [one[0] - other[0], one[1] - other[1]];
  return Math.sqrt(x * x + y * y);
}
