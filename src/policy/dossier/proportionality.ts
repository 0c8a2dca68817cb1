/** What art. 151c Gemeentewet asks of a camera, as the team answers it, and what the team advises. */
import * as v from 'valibot';
import { cameraStart, isoDate, text } from '../schema.ts';

const answer = v.nullable(text);
const yesNo = v.picklist(['ja', 'nee', 'onbekend']);

/** Null and `onbekend` are questions that stay open; the report says so. */
export const proportionalitySchema = v.strictObject({
  /** Why cameras are necessary for public order. */
  necessity: answer,
  /** Its number; in what was saved before its day had a field of its own, with the day. */
  decision: answer,
  decisionDate: v.exactOptional(v.nullable(isoDate)),
  ground: answer,
  goal: answer,
  /** The day from which the camera works, or as much of it as is known. */
  start: cameraStart,
  end: v.nullable(isoDate),
  /** Fixed or flexible, one place or an area. */
  extent: answer,
  /** The day on which somebody last saw that signs tell of the camera. */
  signsChecked: v.nullable(isoDate),
  prosecutorConsulted: v.nullable(isoDate),
  /** Lighter means; in what was saved before, with why they fell short. */
  lighterMeans: answer,
  lighterShort: v.exactOptional(answer),
  /** Other measures at the same place in the same time. */
  otherMeasures: answer,
  /** Images are kept for four weeks at most. */
  fourWeeks: yesNo,
  /** Known and agreed: the camera goes once it is no longer necessary. */
  withdrawal: yesNo,
  /** What residents or schools say, in words of the team; a survey stands beside it. */
  perception: answer,
});

export const adviceSchema = v.strictObject({
  what: v.picklist(['verlengen', 'verplaatsen', 'intrekken']),
  /** New last day of the term; null where none is advised. */
  until: v.nullable(isoDate),
  /** Day on which the camera goes, where that is advised. */
  removal: v.exactOptional(v.nullable(isoDate)),
  why: text,
});

export type Proportionality = v.InferOutput<typeof proportionalitySchema>;
export type Advice = v.InferOutput<typeof adviceSchema>;
