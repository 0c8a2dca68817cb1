/** What the plan tells beside its goals. */
import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1));
const line = v.pipe(v.number(), v.integer(), v.minValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A reading fault in the delivered text; `applied: false` is how we read it where the old words still stand. */
export const repairSchema = v.strictObject({
  line,
  was: text,
  now: text,
  certainty: v.picklist(['zeker', 'waarschijnlijk', 'spelling']),
  applied: v.boolean(),
});

export const meetingSchema = v.strictObject({
  id: text,
  name: text,
  participants: v.array(text),
  frequency: v.nullable(text),
  agenda: v.array(text),
  line,
});

const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200));

/** A change that the plan gives as a number; the years are null where it names none. */
const factFigureSchema = v.strictObject({
  /** What we count that comes nearest: the plan seldom says what it counted. */
  indicator: text,
  /** A fall is below zero. */
  percent: v.number(),
  years: v.nullable(
    v.pipe(
      v.strictObject({ from: year, to: year }),
      v.check(({ from, to }) => from < to, 'from < to'),
    ),
  ),
});

export const factSchema = v.strictObject({
  id: text,
  priority: v.nullable(text),
  fact: text,
  period: text,
  sort: text,
  /** Cameras or areas that it is about, where it is about a place. */
  places: v.exactOptional(v.array(text)),
  figure: v.exactOptional(factFigureSchema),
  line,
});

export const contradictionSchema = v.strictObject({ point: text, consequence: text });

/** Inhabitants of a kern, which is no area of the register. */
export const settlementSchema = v.strictObject({
  settlement: text,
  postcodes: text,
  year: v.number(),
  inhabitants: count,
  aged10to24: v.nullable(count),
});

/** Something that the plan looks back on. */
export type Fact = v.InferOutput<typeof factSchema>;
export type Meeting = v.InferOutput<typeof meetingSchema>;
