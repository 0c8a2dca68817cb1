/** An evaluation as it was saved: every choice as a plain value, and what came out of it. */
import * as v from 'valibot';
import { shortOutlineProblem } from '../../domain/geo/outline.ts';
import { cameraStart, id, isoMonth, text } from '../schema.ts';
import { adviceSchema, proportionalitySchema } from './proportionality.ts';

const metres = v.pipe(v.number(), v.minValue(0));
const years = v.pipe(v.number(), v.integer(), v.minValue(1));

const controlSchema = v.variant('is', [
  v.strictObject({ is: v.literal('areas'), ids: v.array(text) }),
  v.strictObject({ is: v.literal('rest'), of: text }),
  v.strictObject({
    is: v.literal('places'),
    places: v.array(v.strictObject({ x: v.number(), y: v.number(), radius: metres })),
  }),
]);

const wholeMetres = v.pipe(v.number(), v.integer());

/** Corners that a person drew, in whole RD metres. */
const outlineSchema = v.pipe(
  v.array(v.tuple([wholeMetres, wholeMetres])),
  v.check((corners) => shortOutlineProblem(corners) === null),
);

/** Nothing is left to a proposal that may change; only a radius of null without an outline is the area of the register. */
const choicesSchema = v.strictObject({
  /** Absent is `vak`, as in what was saved before there was a choice. */
  level: v.optional(v.picklist(['vak', 'buurt'])),
  radius: v.nullable(metres),
  /** Instead of a radius; absent where the area was not drawn. */
  outline: v.optional(outlineSchema),
  rings: v.array(v.strictObject({ inner: metres, outer: metres })),
  /** Indicator whose kinds were counted. */
  outcome: id,
  control: v.nullable(controlSchema),
  windows: v.nullable(v.strictObject({ before: years, after: years })),
  leftOut: v.array(isoMonth),
});

const designSchema = v.pipe(
  choicesSchema,
  v.check(({ radius, outline }) => radius === null || outline === undefined),
);

/** What of the register the counts depend on, to see later that it changed. RD metres. */
const cameraAtSchema = v.strictObject({
  x: v.number(),
  y: v.number(),
  radius: v.number(),
  outline: v.nullable(v.array(v.tuple([v.number(), v.number()]))),
  start: cameraStart,
});

const verdictSchema = v.strictObject({
  code: v.picklist([
    'fall',
    'rise',
    'may-be-peak',
    'no-difference-seen',
    'cannot-measure',
    'unclear',
    'precondition-fails',
    'choices-disagree',
    'no-verdict',
  ]),
  certainty: v.picklist(['likely', 'possible', 'none']),
  displacement: v.picklist(['displacement-seen', 'diffusion-seen', 'not-seen', 'cannot-tell']),
  /** Reason codes. */
  reasons: v.array(text),
});

/** What an entry about an evaluation says. `evaluation` names it, so that a later entry can withdraw it. */
export const evaluationContent = {
  evaluation: id,
  camera: id,
  cameraAt: cameraAtSchema,
  design: designSchema,
  /** The choices that were fixed beforehand, which the verdict is of; absent in what was saved before these were told apart. */
  fixed: v.exactOptional(designSchema),
  dataHash: text,
  /** Null where these choices gave no evaluation. */
  verdict: v.nullable(verdictSchema),
  /** The headline numbers as they were. */
  figures: v.array(v.strictObject({ reference: text, value: v.nullable(v.number()) })),
  answers: proportionalitySchema,
  advice: v.nullable(adviceSchema),
  /** Whether the report stands as it is; absent or false is a concept. */
  final: v.exactOptional(v.boolean()),
  withdrawn: v.boolean(),
};
