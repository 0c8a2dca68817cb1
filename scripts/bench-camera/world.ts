import type { EvaluationInput } from '../../src/domain/camera-effect/evaluate.ts';
import { month } from '../../src/domain/time/month.ts';
import { gamma, poisson, stream, uniform } from '../demo/random.ts';
import type { Random } from '../demo/random.ts';

/** What is asked of a world; everything else is drawn. */
export interface WorldKind {
  readonly name: string;
  /** Expected incidents at the camera in the whole time before, from and to. */
  readonly before: readonly [least: number, most: number];
  /** Whole years on both sides, from and to. */
  readonly years: readonly [least: number, most: number];
  /** Change that is planted at the camera, as a share; a placebo has 0. */
  readonly changes: readonly number[];
  /** Share of what is taken away that moves to the rings, from and to. */
  readonly displaced: readonly [least: number, most: number];
  /** How strongly one month's level hangs on the month before, 0 to 1. */
  readonly memory: number;
  /** The camera came where the count before was highest of this many places alike. */
  readonly placedAtHighestOf: number;
}

export interface World {
  readonly input: EvaluationInput;
  readonly change: number;
  readonly displaced: number;
  /** By how much the rings together rise because of it, as a share of their level. */
  readonly ringRise: number;
  readonly years: number;
}

/** What all areas of a world share. */
interface Setting {
  readonly random: Random;
  readonly years: number;
  /** Height of the yearly wave. */
  readonly season: number;
  readonly phase: number;
  /** Level at the end over that at the start, the same for every area. */
  readonly trend: number;
  /** Shape of the gamma that every month's level is multiplied by. */
  readonly shape: number;
  readonly memory: number;
}

/** An area: expected total before, and what happens to its level after. */
interface Level {
  readonly before: number;
  readonly factorAfter: number;
}

const first = month(2018, 1);
const placesAlike = 12;
/** More would only take time: the noise of the second control is next to nothing. */
const mostInSecond = 4000;

/**
 * A made-up place with a camera: rings, a season, a control that rises or falls with everything else, and months that
 * vary more than chance alone gives. The same number of the same kind is always the same world.
 */
export function makeWorld(kind: WorldKind, number: number): World {
  const random = stream(20261031, 'bench-camera', kind.name, String(number));
  const setting = drawSetting(random, kind);
  const change = kind.changes[Math.floor(random() * kind.changes.length)] ?? 0;
  const displaced = uniform(random, ...kind.displaced);
  const [least, most] = kind.before;
  const before = least * Math.exp(random() * Math.log(most / least));
  const rings = [uniform(random, 0.2, 0.8), uniform(random, 0.2, 0.8)].map((share) => share * before);
  // The nearest ring takes two thirds of what moves.
  const moved = -change * displaced * before;
  const extra = [(2 / 3) * moved, moved / 3];
  return {
    change,
    displaced,
    ringRise: moved / rings.reduce((sum, level) => sum + level, 0),
    years: setting.years,
    input: {
      data: { from: first, to: first + 24 * setting.years - 1 },
      treatment: treatmentOf(setting, { before, factorAfter: 1 + change }, kind.placedAtHighestOf),
      rings: rings.map((level, ring) =>
        drawMonths(setting, { before: level, factorAfter: 1 + (extra[ring] ?? 0) / level }),
      ),
      control: drawMonths(setting, { before: before * uniform(random, 2, 10), factorAfter: 1 }),
      secondControl: drawMonths(setting, { before: Math.min(before * 40, mostInSecond), factorAfter: 1 }),
      comparable: Array.from({ length: placesAlike }, () =>
        drawMonths(setting, { before: before * levelBetween(kind, random), factorAfter: 1 }),
      ),
      start: { month: first + 12 * setting.years, fromFirstDay: true },
      windows: { beforeYears: setting.years, afterYears: setting.years, leftOut: [] },
    },
  };
}

function drawSetting(random: Random, kind: WorldKind): Setting {
  return {
    random,
    years: kind.years[0] + Math.floor(random() * (kind.years[1] - kind.years[0] + 1)),
    season: uniform(random, 0, 0.5),
    phase: uniform(random, 0, 2 * Math.PI),
    trend: Math.exp(uniform(random, -0.4, 0.4)),
    shape: uniform(random, 2, 12),
    memory: kind.memory,
  };
}

/** Places alike differ in level, unless the camera's place is picked from among equals. */
function levelBetween(kind: WorldKind, random: Random): number {
  return kind.placedAtHighestOf > 1 ? 1 : gamma(random, 4);
}

/** The place with most incidents before, of as many draws as there were places to choose from. */
function treatmentOf(setting: Setting, level: Level, places: number): number[] {
  const drawn = Array.from({ length: places }, () => drawMonths(setting, level));
  const total = (counts: readonly number[]): number =>
    counts.slice(0, 12 * setting.years).reduce((sum, count) => sum + count, 0);
  return drawn.reduce((most, counts) => (total(counts) > total(most) ? counts : most));
}

function drawMonths(setting: Setting, level: Level): number[] {
  const { random, years, season, phase, trend, shape, memory } = setting;
  // Shorter steps would make months vary less: the same variance with memory needs wilder ones.
  const step = Math.max(1, (shape * (1 - memory)) / (1 + memory));
  let wave = 1;
  return Array.from({ length: 24 * years }, (_, at) => {
    // A month keeps a part of what made the last one busy or quiet.
    wave = memory * wave + (1 - memory) * gamma(random, step);
    const drift = Math.exp((Math.log(trend) * at) / (24 * years));
    const wave12 = 1 + season * Math.sin((2 * Math.PI * at) / 12 + phase);
    const factor = at < 12 * years ? 1 : level.factorAfter;
    return poisson(random, (level.before / (12 * years)) * wave12 * drift * factor * wave);
  });
}
