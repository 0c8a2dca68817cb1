/** The shape of data/policy and its neighbours. Keys are English; values that the plan or the police register define stay Dutch. */
import * as v from 'valibot';
import { keptTimes } from '../domain/privacy/keep-time.ts';

export const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9./:-]*$/i));
export const text = v.pipe(v.string(), v.minLength(1));
const line = v.pipe(v.number(), v.integer(), v.minValue(1));
export const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
export const isoMonth = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/));
const isoYear = v.pipe(v.string(), v.regex(/^\d{4}$/));

/** The months that a team target compares with; null is the year before. */
export const baselineSchema = v.nullable(v.strictObject({ from: isoMonth, to: isoMonth }));
/** Months that are no part of a comparison, such as those of corona. */
export const leaveOutSchema = v.array(v.strictObject({ from: isoMonth, to: isoMonth, why: text }));
export const perSchema = v.picklist(['aantal', '1000 inwoners', '1000 woningen']);

/** Where a target comes from. Only `expliciet` and `team` get a verdict; `afgeleid` is a proposal. */
const ground = v.variant('ground', [
  v.strictObject({ ground: v.literal('expliciet'), quote: text, line }),
  v.strictObject({ ground: v.literal('afgeleid'), quote: v.nullable(text), line: v.nullable(line) }),
  v.strictObject({
    ground: v.literal('team'),
    who: text,
    when: isoDate,
    why: text,
    baseline: baselineSchema,
    leaveOut: leaveOutSchema,
    /** What the value or band of the aim counts: per year, or per year and 1,000 inhabitants or dwellings. */
    per: perSchema,
  }),
]);

/** What the plan or the team wants; the union of the design. */
export const aimSchema = v.variant('direction', [
  /** `value`: to no more than this a year; absent or null where a direction is all that was said. */
  v.strictObject({ direction: v.literal('daalt'), value: v.exactOptional(v.nullable(v.number())) }),
  /** `value`: to no less than this a year, or for a survey this share of 0 to 1. */
  v.strictObject({ direction: v.literal('stijgt'), value: v.exactOptional(v.nullable(v.number())) }),
  v.strictObject({
    direction: v.literal('stabiel'),
    band: v.nullable(v.strictObject({ low: v.number(), high: v.number() })),
  }),
  v.strictObject({ direction: v.literal('stabiel of stijgt') }),
  v.strictObject({
    direction: v.literal('minimaal'),
    value: v.number(),
    per: v.picklist(['jaar', 'looptijd']),
  }),
  v.strictObject({ direction: v.literal('onder de referentie'), reference: id }),
]);

const targetSchema = v.strictObject({ aim: aimSchema, from: ground });

/**
 * What more of a figure means: good news, bad news, or neither of itself (more registrations may be more sight, more
 * besluiten a larger problem or a firmer hand).
 */
const riseSchema = v.picklist(['gunstig', 'ongunstig', 'niet-te-zeggen']);

export const indicatorSchema = v.strictObject({
  id,
  priority: id,
  name: text,
  /** Its name as the subject of a sentence, in the singular; a sentence quotes `name` where it is left out. */
  plainName: v.exactOptional(text),
  definition: text,
  /** Where the plan gives no definition it is ours, and says so. */
  definitionBy: v.picklist(['plan', 'politie', 'ons']),
  unit: text,
  rise: riseSchema,
  sort: v.picklist(['registratie', 'beleving', 'uitvoering']),
  /** Kinds that are counted together; empty where no counts exist (surveys). */
  kinds: v.array(id),
  /** What the municipality keeps itself about the same, beside `kinds` and never added to them. */
  ownCounts: v.exactOptional(v.array(id)),
  /** Also counted, or seen, under these priorities; never summed across priorities. */
  alsoUnder: v.array(id),
  target: v.nullable(targetSchema),
  /** Neutral indicators never get a verdict (signals that rise with sight, counts of people). */
  neutral: v.boolean(),
  baselinePeriod: v.nullable(text),
  frequency: text,
  levels: v.array(text),
  sources: v.array(text),
  audience: v.picklist(['driehoek', 'openbaar']),
  cautions: v.array(text),
  lines: v.array(line),
});

export const prioritySchema = v.strictObject({
  id,
  number: v.pipe(v.number(), v.integer()),
  title: text,
  shortTitle: text,
  goal: v.strictObject({ text, short: text, line }),
  /** The indicator whose figure stands on the card; null where the audience may not know it. */
  headline: v.nullable(id),
  /** A second line on the card, from surveys. */
  perception: v.nullable(id),
  /** Where the plan asks whether it moves, and no count of a place can say so: the sentence that asks it. */
  displacement: v.exactOptional(v.strictObject({ quote: text, line })),
});

export const kindSchema = v.strictObject({
  id,
  register: v.picklist(['misdrijven', 'overlast', 'eigen']),
  code: text,
  title: text,
  /** The name a person uses on the map and in sentences, where it differs from the title. */
  plainName: v.nullable(text),
  isTotal: v.boolean(),
  primary: v.array(id),
  context: v.array(id),
  definition: v.nullable(text),
  /** What a rate of this kind is per 1,000 of; inhabitants when left out. */
  per: v.exactOptional(v.literal('woningen')),
});

export const disclosureRuleSchema = v.strictObject({
  kinds: v.union([v.literal('*'), v.array(id)]),
  keep: v.union([v.literal(25), v.literal(100), v.literal(500), v.literal('buurt'), v.literal('gemeente')]),
  /** Finest time that is stored of an incident: the minute, or no more than the hour, the day or the month. */
  keepTime: v.picklist(keptTimes),
  show: v.strictObject({
    driehoek: v.picklist(['never', 'gemeente', 'buurt', 'cell500', 'cell100']),
    openbaar: v.picklist(['never', 'gemeente', 'buurt', 'cell500', 'cell100']),
  }),
  k: v.strictObject({ cell: v.number(), buurt: v.number(), gemeente: v.number() }),
  sensitive: v.boolean(),
  /** Whether it happens in homes, so that no map of it may be as fine as a home. */
  atHomes: v.optional(v.literal(true)),
  /** Why it is so, for who keeps the rules; left out of what is published. */
  why: v.nullable(text),
});

/** From how many answers openbaar may know a share. */
export const shareDisclosureSchema = v.strictObject({
  fewestAnswers: v.pipe(v.number(), v.integer(), v.minValue(1)),
  fewestBehind: v.pipe(v.number(), v.integer(), v.minValue(1)),
  why: v.nullable(text),
});

const quarter = v.pipe(v.string(), v.regex(/^\d{4}-Q[1-4]$/));

export const actionPointSchema = v.strictObject({
  id,
  priority: id,
  theme: v.nullable(text),
  title: text,
  measure: text,
  owners: v.array(text),
  partners: v.array(text),
  planning: v.strictObject({
    text,
    sort: text,
    quarters: v.array(quarter),
    activeQuarters: v.array(quarter),
    deadline: v.nullable(text),
    uncertain: v.boolean(),
    note: v.nullable(text),
  }),
  line,
});

/** A status that the team gives an action point. */
export const actionStatusSchema = v.strictObject({
  actionPoint: id,
  status: v.picklist(['niet gestart', 'loopt', 'gereed', 'vervallen']),
  date: isoDate,
  note: v.nullable(text),
  fictief: v.boolean(),
});

export const eventSchema = v.strictObject({
  id,
  title: text,
  sort: text,
  from: v.nullable(isoMonth),
  to: v.nullable(isoMonth),
  precision: text,
  toBeConfirmed: v.boolean(),
  priorities: v.array(id),
  indicators: v.array(id),
  places: v.array(id),
  note: v.nullable(text),
  line: v.nullable(line),
});

/** How the people were found who answered. */
const samplingSchema = v.strictObject({
  /** Whether everybody had the same chance to be asked; null where nobody says. */
  random: v.nullable(v.boolean()),
  /** In words; word for word from the plan where `line` is given. */
  text,
  line: v.nullable(line),
});

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const answers = v.pipe(v.number(), v.minValue(0));

const findingSchema = v.strictObject({
  indicator: v.nullable(id),
  priority: v.nullable(id),
  /** The question; for a finding without a number, in short what was found. */
  question: text,
  /** The words of the plan on `line`, where it gives words and no number. */
  quote: v.exactOptional(v.nullable(text)),
  /** Which answers make up the share: shares of different scales are never compared. */
  scale: v.exactOptional(v.nullable(text)),
  /** What a larger share means, where the question asks the other way round than its indicator; left out: the same. */
  rise: v.exactOptional(riseSchema),
  year: v.nullable(v.number()),
  /** Area that was asked; null is this gemeente. */
  area: v.exactOptional(v.nullable(id)),
  /** Share of answers, 0 to 1. */
  share: v.nullable(share),
  n: v.nullable(answers),
  weighted: v.nullable(v.boolean()),
  /** Of a weighted sample: so many equally weighted answers tell as much. */
  effectiveN: v.exactOptional(v.nullable(answers)),
  /** 95% limits as they were published. */
  margin: v.exactOptional(v.nullable(v.strictObject({ low: share, high: share }))),
  /** In a publication: the share is rounded to whole steps of this size. */
  rounded: v.exactOptional(share),
  /** In a publication: there is a share, and too few answers to tell it. */
  withheld: v.exactOptional(v.literal(true)),
  /** The registered figure beside it: whether it grows with the share, against it, or tells something else. */
  beside: v.exactOptional(
    v.nullable(v.strictObject({ indicator: id, moves: v.picklist(['mee', 'tegen', 'los']), why: text })),
  ),
  note: v.nullable(text),
  line: v.nullable(line),
});

export const surveySchema = v.strictObject({
  id,
  name: text,
  population: text,
  fictief: v.boolean(),
  sampling: v.exactOptional(v.nullable(samplingSchema)),
  /** Cameras or areas around which was asked, where it is about a place. */
  places: v.exactOptional(v.array(id)),
  note: v.exactOptional(v.nullable(text)),
  line: v.nullable(line),
  findings: v.array(findingSchema),
});

/** RD metres of a corner. */
const corner = v.tuple([v.number(), v.number()]);

/** The day from which a camera works, or only the month or the year; null where nobody knows. */
export const cameraStart = v.nullable(v.union([isoDate, isoMonth, isoYear]));

export const cameraSchema = v.strictObject({
  id,
  name: text,
  /** RD position in metres. */
  x: v.number(),
  y: v.number(),
  /** The area that is watched: radius in metres around the position, unless there is an outline. */
  radius: v.number(),
  /** The area that is watched as a polygon: RD corners in order, the first not repeated. */
  outline: v.exactOptional(v.nullable(v.pipe(v.array(corner), v.minLength(3)))),
  positionBy: v.picklist(['bron', 'team te bevestigen']),
  sort: v.picklist(['vast', 'flexibel', 'onbekend']),
  start: cameraStart,
  /** Last day of the term. */
  end: v.nullable(isoDate),
  /** Number of the besluit. */
  decision: v.nullable(text),
  decisionDate: v.exactOptional(v.nullable(isoDate)),
  /** Legal ground, such as the article. */
  ground: v.exactOptional(v.nullable(text)),
  goal: v.nullable(text),
  /** When the officier van justitie was consulted. */
  officerConsulted: v.exactOptional(v.nullable(isoDate)),
  /** When somebody last saw that the signs are there. */
  signsChecked: v.exactOptional(v.nullable(isoDate)),
  /** How long images are kept, in days; the law allows four weeks. */
  retentionDays: v.exactOptional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))),
  /** What else was done here in the same time. */
  otherMeasures: v.exactOptional(v.nullable(text)),
  /** Why a lighter means fell short. */
  lighterMeans: v.exactOptional(v.nullable(text)),
  owner: text,
  fictief: v.boolean(),
  note: v.nullable(text),
  line: v.nullable(line),
});

export const placeSchema = v.strictObject({
  name: text,
  x: v.number(),
  y: v.number(),
  sort: v.picklist(['dorp', 'kern', 'station']),
});

export const populationSchema = v.strictObject({
  area: id,
  year: v.number(),
  inhabitants: v.number(),
  dwellings: v.nullable(v.number()),
  fictief: v.boolean(),
  source: text,
});

/** data/municipality.json: who this is, and what stands on the screens. */
export const profileSchema = v.strictObject({
  id,
  name: text,
  plan: v.strictObject({ title: text, from: isoMonth, to: isoMonth }),
  region: v.strictObject({ id, name: text, members: v.array(v.strictObject({ id, name: text })) }),
  country: v.strictObject({ id, name: text }),
  /** Indicators with a density map, in the order of the choice. */
  mapIndicators: v.array(id),
  /** The police total that trends start with. */
  totalKind: id,
  divisionYear: v.number(),
  demoNotice: v.nullable(text),
  /**
   * Around which homes a letter goes out after an incident of an indicator, in metres from its cell, and for how many
   * days: a choice of the municipality. Without it no such zone is offered.
   */
  besmettingszone: v.exactOptional(
    v.strictObject({
      indicator: id,
      metres: v.pipe(v.number(), v.integer(), v.minValue(50), v.maxValue(1000)),
      days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(90)),
    }),
  ),
  /**
   * In a publication only: how many counts of the whole plan chance is corrected for, of the headline indicators and of
   * all others.
   */
  families: v.exactOptional(v.strictObject({ headline: v.number(), others: v.number() })),
});

export type Target = v.InferOutput<typeof targetSchema>;
export type Rise = v.InferOutput<typeof riseSchema>;
export type Indicator = v.InferOutput<typeof indicatorSchema>;
export type Priority = v.InferOutput<typeof prioritySchema>;
export type Kind = v.InferOutput<typeof kindSchema>;
export type DisclosureRule = v.InferOutput<typeof disclosureRuleSchema>;
export type ActionPoint = v.InferOutput<typeof actionPointSchema>;
export type ActionStatus = v.InferOutput<typeof actionStatusSchema>;
export type PlanEvent = v.InferOutput<typeof eventSchema>;
export type Survey = v.InferOutput<typeof surveySchema>;
export type Camera = v.InferOutput<typeof cameraSchema>;
export type Place = v.InferOutput<typeof placeSchema>;
export type Population = v.InferOutput<typeof populationSchema>;
export type Profile = v.InferOutput<typeof profileSchema>;
