import * as v from 'valibot';
import { leastRadius, mostOutline, mostRadius } from '../../domain/area/within.ts';
import { shortOutlineProblem } from '../../domain/geo/outline.ts';
import { longestAreaName } from '../own-areas.ts';

const metre = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999_999));

/** A place that a person laid himself: a circle, or the corners of what was drawn. */
const freeSchema = v.union([
  v.strictObject({
    x: metre,
    y: metre,
    radius: v.pipe(v.number(), v.integer(), v.minValue(leastRadius), v.maxValue(mostRadius)),
  }),
  v.strictObject({
    corners: v.pipe(
      v.array(v.tuple([metre, metre])),
      v.check((corners) => shortOutlineProblem(corners, mostOutline) === null),
    ),
  }),
]);

/** What is kept of an own area in the dossier. */
export const ownAreaContent = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestAreaName)),
  within: freeSchema,
});
