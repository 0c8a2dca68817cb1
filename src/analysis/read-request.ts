import * as v from 'valibot';
import { defaultRings } from '../domain/camera-effect/design.ts';
import { leastRadius, mostRadius } from '../domain/area/within.ts';
import { parseJson } from '../domain/json.ts';
import { fail, ok } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import { parseMonth, type Month } from '../domain/time/month.ts';
import type { AnalysisRequest } from './request.ts';

/** Why a text is no request: no JSON at all, or the place in it that is not as it should be. */
export type RequestFault =
  | { readonly is: 'not-json'; readonly detail: string }
  | { readonly is: 'wrong'; readonly place: string; readonly seen: string; readonly expected: string };

/** A month as people write it (`2026-10`), or as findings have it (year × 12 + month − 1). */
const month = v.union([
  v.pipe(v.number(), v.integer()),
  v.pipe(
    v.string(),
    v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/),
    v.transform((text): Month => parseMonth(text) ?? 0),
  ),
]);
const span = v.pipe(
  v.strictObject({ from: month, to: month }),
  v.check(({ from, to }) => from <= to, 'from <= to'),
);
const period = v.optional(v.nullable(span), null);
const id = v.pipe(v.string(), v.minLength(1));
const years = v.pipe(v.number(), v.integer(), v.minValue(1));
const metres = v.pipe(v.number(), v.finite());

/** An area by its id, or a point in RD metres with a radius. */
const within = v.union([
  id,
  v.strictObject({
    x: metres,
    y: metres,
    radius: v.pipe(metres, v.minValue(leastRadius), v.maxValue(mostRadius)),
  }),
]);

const corner = v.tuple([metres, metres]);
const design = v.strictObject({
  level: v.optional(v.picklist(['vak', 'buurt']), 'vak'),
  area: v.optional(
    v.nullable(
      v.variant('is', [
        v.strictObject({ is: v.literal('radius'), radius: metres }),
        v.strictObject({ is: v.literal('outline'), corners: v.array(corner) }),
      ]),
    ),
    null,
  ),
  rings: v.optional(v.array(v.strictObject({ inner: metres, outer: metres })), [...defaultRings]),
  outcome: v.optional(v.string(), ''),
  control: v.optional(
    v.nullable(
      v.variant('is', [
        v.strictObject({ is: v.literal('areas'), ids: v.array(id) }),
        v.strictObject({ is: v.literal('rest'), of: id }),
        v.strictObject({
          is: v.literal('places'),
          places: v.array(v.strictObject({ x: metres, y: metres, radius: metres })),
        }),
      ]),
    ),
    null,
  ),
  windows: v.optional(v.nullable(v.strictObject({ before: years, after: years })), null),
  leftOut: v.optional(v.array(month), []),
});

const requestSchema = v.variant('about', [
  v.strictObject({ about: v.literal('indicator'), indicator: id, period }),
  v.strictObject({ about: v.literal('deviations'), period }),
  v.strictObject({ about: v.literal('change'), indicator: id, span }),
  v.strictObject({
    about: v.literal('trend'),
    subject: v.string(),
    unit: v.optional(v.picklist(['maand', 'jaar']), 'maand'),
    years: v.optional(v.nullable(years), null),
    period,
    within: v.optional(v.nullable(within), null),
  }),
  v.strictObject({ about: v.literal('comparison'), subject: v.string() }),
  v.strictObject({
    about: v.literal('perception'),
    until: v.optional(v.nullable(v.pipe(v.number(), v.integer())), null),
  }),
  v.strictObject({
    about: v.literal('camera'),
    camera: v.optional(v.string(), ''),
    design: v.optional(design, {}),
  }),
  v.strictObject({ about: v.literal('public-cameras') }),
  v.strictObject({ about: v.literal('displacement'), indicator: id, buurt: id, period }),
  v.strictObject({
    about: v.literal('hottest'),
    indicator: id,
    span,
    sigma: v.optional(v.pipe(v.number(), v.minValue(50), v.maxValue(2000)), 150),
  }),
]);

/** The request in a JSON text, what it leaves open filled in; or why it is none. */
export function readRequest(text: string): Result<AnalysisRequest, RequestFault> {
  const json = parseJson(text);
  if (!json.ok) return fail({ is: 'not-json', detail: json.failure });
  const parsed = v.safeParse(requestSchema, json.value);
  if (parsed.success) return ok(parsed.output);
  const [issue] = parsed.issues;
  const place = v.getDotPath(issue) ?? '';
  return fail({ is: 'wrong', place, seen: issue.received, expected: issue.expected ?? issue.message });
}
