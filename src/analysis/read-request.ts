import * as v from 'valibot';
import { defaultRings } from '../domain/camera-effect/design.ts';
import { leastRadius, mostOutline, mostRadius } from '../domain/area/within.ts';
import { shortOutlineProblem } from '../domain/geo/outline.ts';
import { parseJson } from '../domain/json.ts';
import { fail, ok } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import { readDay, type Day } from '../domain/time/day.ts';
import { parseMonth, type Month } from '../domain/time/month.ts';
import type { AnalysisRequest } from './request.ts';

/** What a part of a request should have been. */
export type Wanted =
  | 'month'
  | 'span'
  | 'day'
  | 'days'
  | 'text'
  | 'years'
  | 'metres'
  | 'whole'
  | 'cell'
  | 'list'
  | 'choice';

/** Why a text is no request: no JSON at all, or the place in it that is not as it should be. */
export type RequestFault =
  | { readonly is: 'not-json' }
  /** `subjects` are what a request can be about. */
  | { readonly is: 'no-subject'; readonly subjects: readonly string[] }
  | { readonly is: 'missing' | 'unknown-part'; readonly place: string }
  | { readonly is: 'wrong'; readonly place: string; readonly seen: string; readonly wanted: Wanted };

/** Fifty years: more than any series has, and few enough to answer. */
const mostMonths = 600;
/** Metres: beyond the Netherlands in RD, and beyond any camera. */
const farthest = 1_000_000;
const widest = 10_000;
/** Of a list in a design. */
const mostItems = 100;
/** Characters of a request that are said back. */
const mostSeen = 60;

const wanted = (what: Wanted): Wanted => what;

/** A month as people write it (`2026-10`), or as findings have it (year × 12 + month − 1), of the years 1900 to 2199. */
const month = v.union(
  [
    v.pipe(
      v.number(),
      v.integer(wanted('month')),
      v.minValue(1900 * 12, wanted('month')),
      v.maxValue(2200 * 12 - 1, wanted('month')),
    ),
    v.pipe(
      v.string(),
      v.regex(/^(?:19|2[01])\d{2}-(?:0[1-9]|1[0-2])$/, wanted('month')),
      v.transform((text): Month => parseMonth(text) ?? 0),
    ),
  ],
  wanted('month'),
);
/** A day as people write it (`2026-10-03`), or as findings have it (days since 1970), of the years 1900 to 2199. */
const firstDay = readDay('1900-01-01') ?? 0;
const lastDay = readDay('2199-12-31') ?? 0;
const day = v.union(
  [
    v.pipe(
      v.number(),
      v.integer(wanted('day')),
      v.minValue(firstDay, wanted('day')),
      v.maxValue(lastDay, wanted('day')),
    ),
    v.pipe(
      v.string(),
      v.regex(/^(?:19|2[01])\d{2}-/, wanted('day')),
      v.check((text) => readDay(text) !== null, wanted('day')),
      v.transform((text): Day => readDay(text) ?? 0),
    ),
  ],
  wanted('day'),
);
const openDay = v.optional(v.nullable(day), null);
/** Days in order, as many as the months of a period may hold. */
const someDays = v.pipe(
  v.strictObject({ from: day, to: day }, wanted('days')),
  v.check(({ from, to }) => from <= to && to - from < mostMonths * 31, wanted('days')),
);
const span = v.pipe(
  v.strictObject({ from: month, to: month }, wanted('span')),
  v.check(({ from, to }) => from <= to && to - from < mostMonths, wanted('span')),
);
const period = v.optional(v.nullable(span), null);
const text = v.string(wanted('text'));
const id = v.pipe(text, v.minLength(1, wanted('text')));
const whole = v.pipe(v.number(wanted('whole')), v.integer(wanted('whole')));
const years = v.pipe(
  v.number(wanted('years')),
  v.integer(wanted('years')),
  v.minValue(1, wanted('years')),
  v.maxValue(mostMonths / 12, wanted('years')),
);
const number = v.number(wanted('metres'));
const metres = v.pipe(
  number,
  v.minValue(-farthest, wanted('metres')),
  v.maxValue(farthest, wanted('metres')),
);
/** Metres that a density is smoothed over. */
const sigma = v.optional(
  v.pipe(number, v.minValue(50, wanted('metres')), v.maxValue(2000, wanted('metres'))),
  150,
);
const reach = v.pipe(number, v.minValue(0, wanted('metres')), v.maxValue(widest, wanted('metres')));

function list<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item, wanted('list')), v.maxLength(mostItems, wanted('list')));
}

/** An area by its id, a point in RD metres with a radius, or the corners of what was drawn. */
const within = v.union([
  id,
  v.strictObject({
    x: metres,
    y: metres,
    radius: v.pipe(
      number,
      v.minValue(leastRadius, wanted('metres')),
      v.maxValue(mostRadius, wanted('metres')),
    ),
  }),
  v.strictObject({
    corners: v.pipe(
      list(v.tuple([metres, metres])),
      v.check((corners) => shortOutlineProblem(corners, mostOutline) === null, wanted('list')),
    ),
  }),
]);

const corner = v.tuple([metres, metres]);
const design = v.strictObject({
  level: v.optional(v.picklist(['vak', 'buurt']), 'vak'),
  area: v.optional(
    v.nullable(
      v.variant('is', [
        v.strictObject({ is: v.literal('radius'), radius: reach }),
        v.strictObject({ is: v.literal('outline'), corners: list(corner) }),
      ]),
    ),
    null,
  ),
  rings: v.optional(list(v.strictObject({ inner: reach, outer: reach })), [...defaultRings]),
  outcome: v.optional(text, ''),
  control: v.optional(
    v.nullable(
      v.variant('is', [
        v.strictObject({ is: v.literal('areas'), ids: list(id) }),
        v.strictObject({ is: v.literal('rest'), of: id }),
        v.strictObject({
          is: v.literal('places'),
          places: list(v.strictObject({ x: metres, y: metres, radius: reach })),
        }),
      ]),
    ),
    null,
  ),
  windows: v.optional(v.nullable(v.strictObject({ before: years, after: years })), null),
  leftOut: v.optional(v.pipe(v.array(month, wanted('list')), v.maxLength(mostMonths, wanted('list'))), []),
});

/** One of two maps that are compared. */
const comparedMap = v.strictObject({ indicator: id, days: someDays });

const requestSchema = v.variant('about', [
  v.strictObject({ about: v.literal('indicator'), indicator: id, period }),
  v.strictObject({ about: v.literal('deviations'), period }),
  v.strictObject({ about: v.literal('change'), indicator: id, span }),
  v.strictObject({
    about: v.literal('trend'),
    subject: text,
    unit: v.optional(v.picklist(['maand', 'jaar']), 'maand'),
    years: v.optional(v.nullable(years), null),
    period,
    within: v.optional(v.nullable(within), null),
  }),
  v.strictObject({ about: v.literal('comparison'), subject: text }),
  v.strictObject({
    about: v.literal('perception'),
    until: v.optional(v.nullable(whole), null),
  }),
  v.strictObject({
    about: v.literal('camera'),
    camera: v.optional(text, ''),
    design: v.optional(design, {}),
  }),
  v.pipe(
    v.strictObject({ about: v.literal('since'), from: openDay, to: openDay }),
    v.check(({ from, to }) => from === null || to === null || from <= to, wanted('days')),
  ),
  v.pipe(
    v.strictObject({
      about: v.literal('weeks'),
      subject: text,
      from: openDay,
      to: openDay,
      within: v.optional(v.nullable(within), null),
    }),
    v.check(({ from, to }) => from === null || to === null || from <= to, wanted('days')),
  ),
  v.strictObject({ about: v.literal('public-cameras') }),
  v.strictObject({ about: v.literal('displacement'), indicator: id, buurt: id, period }),
  v.strictObject({
    about: v.literal('hottest'),
    indicator: id,
    span,
    sigma,
  }),
  v.strictObject({ about: v.literal('hotspots'), indicator: id, days: someDays }),
  v.strictObject({ about: v.literal('difference'), one: comparedMap, other: comparedMap }),
  v.strictObject({ about: v.literal('knox'), indicator: id, days: someDays }),
  v.strictObject({ about: v.literal('where'), indicator: id, span, sigma }),
  v.strictObject({
    about: v.literal('besmettingszone'),
    cell: v.pipe(text, v.regex(/^(?:100|500)mE\d{1,6}N\d{1,6}$/, wanted('cell'))),
    day: openDay,
    repeatsOf: v.optional(v.nullable(someDays), null),
  }),
]);

const subjects = requestSchema.options.map(({ entries }) => entries.about.literal);

/** The request in a JSON text, what it leaves open filled in; or why it is none. */
export function readRequest(content: string): Result<AnalysisRequest, RequestFault> {
  const json = parseJson(content);
  if (!json.ok) return fail({ is: 'not-json' });
  const parsed = v.safeParse(requestSchema, json.value);
  return parsed.success ? ok(parsed.output) : fail(faultOf(parsed.issues[0]));
}

function faultOf(issue: v.BaseIssue<unknown>): RequestFault {
  const place = shortened(v.getDotPath(issue) ?? '');
  if (place === 'about' || place === '') return { is: 'no-subject', subjects };
  if (issue.received === 'undefined') return { is: 'missing', place };
  if (issue.expected === 'never') return { is: 'unknown-part', place };
  return { is: 'wrong', place, seen: shortened(issue.received), wanted: wantedOf(issue.message) };
}

function wantedOf(message: string): Wanted {
  const all: readonly Wanted[] = [
    'month',
    'span',
    'day',
    'days',
    'text',
    'years',
    'metres',
    'whole',
    'cell',
    'list',
  ];
  return all.find((one) => one === message) ?? 'choice';
}

function shortened(seen: string): string {
  return seen.length > mostSeen ? `${seen.slice(0, mostSeen)}…` : seen;
}
