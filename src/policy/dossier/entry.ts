/** What the team makes: entries that are never changed, only followed by a newer one about the same. */
import * as v from 'valibot';
import { formatInstant, parseInstant } from '../../domain/time/instant.ts';
import {
  actionStatusSchema,
  aimSchema,
  baselineSchema,
  cameraSchema,
  id,
  isoDate,
  isoMonth,
  leaveOutSchema,
  perSchema,
  surveySchema,
  text,
} from '../schema.ts';
import { evaluationContent } from './evaluation.ts';
import { meetingContent, snapshotContent } from './meeting.ts';
import { ownAreaContent } from './own-area.ts';

const audience = v.picklist(['driehoek', 'openbaar']);
const period = v.pipe(v.string(), v.regex(/^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$/));
const span = v.strictObject({ from: isoMonth, to: isoMonth });

/** A moment in any zone, read as UTC: entries are put in order by it, whoever wrote them where. */
const moment = v.pipe(
  v.string(),
  v.check((text) => parseInstant(text) !== null),
  v.transform((text) => formatInstant(parseInstant(text) ?? 0)),
);

/** On every entry: its own id, when it was written (UTC), and in which role. No names of persons. */
const written = {
  id,
  at: moment,
  role: text,
  fictief: v.boolean(),
};

/** Null withdraws what the team set: the target of the plan holds again. */
const targetEntry = v.strictObject({
  ...written,
  is: v.literal('target'),
  indicator: id,
  target: v.nullable(
    v.strictObject({
      aim: aimSchema,
      baseline: baselineSchema,
      leaveOut: leaveOutSchema,
      per: perSchema,
    }),
  ),
  why: text,
});

/** A count that the municipality keeps itself, over a year, quarter or month; null withdraws it. */
const registrationEntry = v.strictObject({
  ...written,
  is: v.literal('registration'),
  kind: id,
  period,
  count: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  source: text,
});

const statusEntry = v.strictObject({
  ...written,
  is: v.literal('status'),
  actionPoint: id,
  status: actionStatusSchema.entries.status,
  date: isoDate,
  note: v.nullable(text),
});

/**
 * The story behind a figure. Numbers in the text are references such as `{aantal}`; `figures` holds what they were
 * when it was written, so that a reader sees when they changed since. Null text withdraws it.
 */
const duidingEntry = v.strictObject({
  ...written,
  is: v.literal('duiding'),
  indicator: id,
  span,
  audience,
  text: v.nullable(text),
  dataHash: text,
  figures: v.array(v.strictObject({ reference: text, value: v.nullable(v.number()) })),
});

/** Who does what before when. `agreement` names it, so that a later entry can say that it is done, or withdraw it. */
const afspraakEntry = v.strictObject({
  ...written,
  is: v.literal('afspraak'),
  agreement: id,
  priority: id,
  indicator: v.nullable(id),
  audience,
  who: text,
  what: text,
  due: v.nullable(isoDate),
  done: v.nullable(isoDate),
  withdrawn: v.boolean(),
  dataHash: text,
  /** The meeting in which it was made; absent where it was made elsewhere. */
  meeting: v.exactOptional(id),
});

/** Which kinds feed an indicator, and under which other priorities it is seen; null: the proposal of data/ holds again. */
const classificationEntry = v.strictObject({
  ...written,
  is: v.literal('classification'),
  indicator: id,
  content: v.nullable(v.strictObject({ kinds: v.array(id), alsoUnder: v.array(id) })),
  why: text,
});

/** Which source counts for a kind where two of them differ, by the name that the engine gives it; null: the rule decides. */
const sourceEntry = v.strictObject({
  ...written,
  is: v.literal('source'),
  kind: id,
  source: v.nullable(text),
});

/** Null withdraws the survey with the id `survey`. */
const surveyEntry = v.strictObject({
  ...written,
  is: v.literal('survey'),
  survey: id,
  content: v.nullable(surveySchema),
});

/** Null withdraws the camera with the id `camera`. */
const cameraEntry = v.strictObject({
  ...written,
  is: v.literal('camera'),
  camera: id,
  content: v.nullable(cameraSchema),
});

/** A place that the team counts within, by its name; null takes it away. For the driehoek only. */
const ownAreaEntry = v.strictObject({
  ...written,
  is: v.literal('own-area'),
  area: id,
  content: v.nullable(ownAreaContent),
});

/** The school holidays that a file of the team told, all that stand together; null takes them away. */
const schoolHolidaysEntry = v.strictObject({
  ...written,
  is: v.literal('school-holidays'),
  content: v.nullable(
    v.strictObject({
      region: v.nullable(text),
      holidays: v.array(v.strictObject({ name: text, from: isoDate, to: isoDate })),
    }),
  ),
});

/** The evaluation of a camera with the questions of art. 151c Gemeentewet; for the driehoek only. */
const evaluationEntry = v.strictObject({ ...written, is: v.literal('evaluation'), ...evaluationContent });

/** A meeting as the team composes it; for the driehoek only. */
const meetingEntry = v.strictObject({ ...written, is: v.literal('meeting'), ...meetingContent });

/** A meeting as it was shown. The first of a meeting stands for good; for the driehoek only. */
const snapshotEntry = v.strictObject({ ...written, is: v.literal('snapshot'), ...snapshotContent });

export const entrySchema = v.variant('is', [
  targetEntry,
  registrationEntry,
  statusEntry,
  duidingEntry,
  afspraakEntry,
  classificationEntry,
  sourceEntry,
  surveyEntry,
  cameraEntry,
  ownAreaEntry,
  schoolHolidaysEntry,
  evaluationEntry,
  meetingEntry,
  snapshotEntry,
]);

export type Entry = v.InferOutput<typeof entrySchema>;
export type EntrySort = Entry['is'];
export type EntryOf<Sort extends EntrySort> = Extract<Entry, { is: Sort }>;

/** What an entry says without who wrote it and when. */
export type Draft<Sort extends EntrySort = EntrySort> = Sort extends EntrySort
  ? Omit<EntryOf<Sort>, 'id' | 'at' | 'role' | 'fictief'>
  : never;

/** A draft that holds the moment at which it is written, as what is sealed does. */
export type TimedDraft<Sort extends EntrySort = EntrySort> = (at: string) => Draft<Sort>;
