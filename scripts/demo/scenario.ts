import * as v from 'valibot';

/** The shape of data/demo/scenario.json: everything that is made up about a municipality, and nothing of how. */
const text = v.pipe(v.string(), v.minLength(1));
const month = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const weight = v.pipe(v.number(), v.minValue(0));
const metres = v.pipe(v.number(), v.minValue(0));
const count = (length: number) => v.pipe(v.array(weight), v.length(length));

/** A point in RD metres; `spread` is the standard deviation of what happens around it, in metres. */
const spot = v.strictObject({ name: text, x: v.number(), y: v.number(), spread: metres });

const rhythm = v.strictObject({
  /** Weights of Monday to Sunday. */
  weekdays: count(7),
  /** Weights of the hours 0 to 23 for some ISO weekdays; every weekday occurs once. */
  hours: v.array(v.strictObject({ on: v.array(v.number()), weights: count(24) })),
  /** Weights of days that differ from others, by `MM-DD`. */
  days: v.record(v.pipe(v.string(), v.regex(/^\d{2}-\d{2}$/)), weight),
});

/** How long nobody saw it: a share with a median in minutes, and the standard deviation of its logarithm. */
const absence = v.strictObject({
  share,
  median: v.pipe(v.number(), v.minValue(1)),
  spread: weight,
  longest: v.number(),
});

const kind = v.strictObject({
  kind: text,
  /** Level against the reference, after scaling to the inhabitants. */
  factor: weight,
  /** Change per year after the last year of the reference series, as a share. */
  trend: v.number(),
  season: text,
  rhythm: text,
  /** Null where one moment is known. */
  absence: v.nullable(text),
  /** The day is known, the hour is not. */
  dayOnly: v.boolean(),
  /** Weights of single months, beside the season; the yearly total stays as it is. */
  months: v.record(month, weight),
  presence: text,
  hotspots: v.array(v.strictObject({ spot: text, share })),
  /** Of every hundred, how many are followed by one more close by, and how close (means and limits). */
  repeats: v.nullable(
    v.strictObject({
      share,
      metres,
      within: metres,
      days: weight,
      withinDays: v.pipe(v.number(), v.minValue(2)),
    }),
  ),
});

const effect = v.strictObject({
  id: text,
  name: text,
  sort: v.picklist(['camera', 'placebo']),
  kind: text,
  spot: text,
  /** Radius in metres within which the change holds. */
  radius: metres,
  start: day,
  /** True change within the radius from the start on: -0.45 takes away 45 of every 100. */
  change: v.pipe(v.number(), v.minValue(-1), v.maxValue(0)),
  /** Share of what is taken away that happens in the ring instead. */
  displaced: share,
  ring: v.strictObject({ inner: metres, outer: metres }),
});

export const scenarioSchema = v.strictObject({
  what: text,
  notice: text,
  seed: v.number(),
  /** How the seed was chosen: a seed that shows the effects well is not a fair test of how often one finds them. */
  seedWhy: text,
  period: v.strictObject({ from: month, to: month }),
  provisionalFrom: month,
  scope: text,
  /** Yearly totals follow this area's series, scaled by inhabitants. */
  reference: v.strictObject({ area: text, inhabitants: v.number(), ownInhabitants: v.number() }),
  unplacedShare: share,
  /** Shape of the gamma number that a month is multiplied by; its variance is 1 / shape. */
  dispersionShape: v.pipe(v.number(), v.minValue(1)),
  settlement: v.strictObject({
    /** One address point stands for this many inhabitants. */
    inhabitantsPerPoint: v.pipe(v.number(), v.minValue(1)),
    fewestPoints: v.pipe(v.number(), v.minValue(1)),
    /** Spread of incidents around an address point, in metres. */
    spread: metres,
    /** Buurten with fewer inhabitants per km2 are countryside: their points stand in groups. */
    ruralBelow: weight,
    pointsPerGroup: v.pipe(v.number(), v.minValue(1)),
    groupSpread: metres,
    /** Village centres that draw the groups of the countryside around them. */
    cores: v.array(spot),
    /** Share of the groups of such a buurt that stand around its core. */
    coreShare: share,
  }),
  /** Who is where: inhabitants, plus people who work, shop or go out there. */
  presence: v.record(text, v.strictObject({ plus: v.record(text, weight) })),
  seasons: v.record(text, count(12)),
  rhythms: v.record(text, rhythm),
  absences: v.record(text, v.array(absence)),
  spots: v.record(text, spot),
  kinds: v.array(kind),
  effects: v.array(effect),
});

export type Scenario = v.InferOutput<typeof scenarioSchema>;
export type DemoKind = v.InferOutput<typeof kind>;
export type DemoEffect = v.InferOutput<typeof effect>;
export type Rhythm = v.InferOutput<typeof rhythm>;
export type Absence = v.InferOutput<typeof absence>;
export type Spot = v.InferOutput<typeof spot>;
