import fc from 'fast-check';
import type { Ring } from '../../../src/domain/area/area.ts';
import { shortOutlineProblem } from '../../../src/domain/geo/outline.ts';
import { month } from '../../../src/domain/time/month.ts';
import { around, dataMark, days, place, span } from '../../../src/view/codecs.ts';
import type { Parameter } from '../../../src/view/parameter.ts';
import { parametersOf, valuesOf } from '../../../src/view/part.ts';
import { parts } from '../../../src/view/parts.ts';
import {
  formatControl,
  formatCorners,
  formatMonths,
  formatRings,
  formatYears,
} from '../../../src/view/url-design.ts';
import { defaultView, screens, type View } from '../../../src/view/view.ts';

/** Ids as data/ may write them. */
const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9./:-]{0,20}$/);

/** A code, or a place that is known by its name only; names hold spaces, quotes, accents and signs of a URL. */
const areaId = fc.oneof(
  fc.stringMatching(/^(GM|WK|BU)\d{4,8}$/),
  fc.stringMatching(/^naam:[A-Za-zëï'’ ()&=?#%+,.-]{1,30}$/),
);

const period = fc
  .tuple(fc.integer({ min: month(1900, 1), max: month(2150, 12) }), fc.integer({ min: 0, max: 599 }))
  .map(([from, more]) => ({ from, to: from + more }));

const anyDays = fc
  .tuple(fc.integer({ min: -20_000, max: 60_000 }), fc.integer({ min: 0, max: 2_000 }))
  .map(([from, more]) => ({ from, to: from + more }));

/** RD in whole metres, zoom in hundredths: what the map hands over. */
const rdPlace = fc.record({
  x: fc.integer({ min: -9_999, max: 299_999 }),
  y: fc.integer({ min: 290_001, max: 629_999 }),
  zoom: fc.integer({ min: 500, max: 2000 }).map((hundredths) => hundredths / 100),
});

/** What a click on the map, or a place of the data, hands over. */
const anyAround = fc.record({
  x: fc.integer({ min: 1, max: 299_999 }),
  y: fc.integer({ min: 290_001, max: 629_999 }),
  radius: fc.integer({ min: 71, max: 2_000 }),
});

const phrase = fc.stringMatching(/^[A-Za-z][A-Za-z &+%,/-]{0,40}$/);

const metres = fc.integer({ min: 10, max: 9_999 });

const ring = fc
  .tuple(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 1, max: 999 }))
  .map(([inner, wide]) => ({ inner, outer: inner + wide }));

const control = fc.oneof(
  fc.record({ is: fc.constant('rest' as const), of: id }),
  fc.record({ is: fc.constant('areas' as const), ids: fc.array(id, { minLength: 1, maxLength: 5 }) }),
  fc.record({
    is: fc.constant('places' as const),
    places: fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 299_999 }),
        y: fc.integer({ min: 290_001, max: 629_999 }),
        radius: metres,
      }),
      { minLength: 1, maxLength: 5 },
    ),
  }),
);

/** Round a middle, so that the line does not cross itself. */
const corners = fc
  .record({
    x: fc.integer({ min: 1_000, max: 290_000 }),
    y: fc.integer({ min: 310_000, max: 620_000 }),
    reach: fc.array(fc.integer({ min: 60, max: 400 }), { minLength: 3, maxLength: 40 }),
  })
  .map(({ x, y, reach }) =>
    reach.map((metresOut, at): Ring[number] => {
      const angle = (2 * Math.PI * at) / reach.length;
      return [Math.round(x + metresOut * Math.cos(angle)), Math.round(y + metresOut * Math.sin(angle))];
    }),
  )
  .filter((outline) => shortOutlineProblem(outline) === null);

const years = fc.integer({ min: 1, max: 20 });

const months = fc
  .uniqueArray(fc.integer({ min: month(2015, 1), max: month(2030, 12) }), { minLength: 1, maxLength: 30 })
  .map((all) => all.toSorted((a, b) => a - b));

/** Every sort of text that a parameter may be written in; each takes those that it can read. */
const texts: readonly fc.Arbitrary<string>[] = [
  id,
  fc.array(id, { minLength: 1, maxLength: 2 }).map((ids) => ids.join(',')),
  areaId,
  phrase,
  years.map(String),
  fc.integer({ min: 100, max: 500 }).map(String),
  fc.integer({ min: 1900, max: 2199 }).map(String),
  metres.map(String),
  period.map((one) => span.format(one)),
  anyDays.map((one) => days.format(one)),
  fc
    .tuple(fc.stringMatching(/^[0-9a-f]{8}$/), period)
    .map(([hash, { from }]) => dataMark.format({ hash, last: from })),
  rdPlace.map((one) => place.format(one)),
  fc.array(ring, { maxLength: 4 }).map(formatRings),
  corners.map(formatCorners),
  control.map(formatControl),
  anyAround.map((one) => around.format(one)),
  fc.record({ before: years, after: years }).map(formatYears),
  months.map(formatMonths),
];

type Spelling = Parameter<unknown>['spellings'][number];

/** The values of one spelling: those it lists, or else what it reads in the sorts of text that it mostly can read. */
function valuesIn({ name, values, ...spelling }: Spelling): fc.Arbitrary<unknown> {
  if (values !== undefined) return fc.constantFrom(...values);
  const isRead = (text: string): boolean => spelling.parse(text) !== null;
  const own = texts.filter((text) => fc.sample(text, { seed: 1, numRuns: 20 }).filter(isRead).length > 10);
  if (own.length === 0) throw new Error(`no sort of text above can be read for ${name}: add one`);
  return fc
    .oneof(...own)
    .filter(isRead)
    .map((text) => spelling.parse(text));
}

const arbitraries = new Map(
  parametersOf(parts, defaultView).map(([parameter]) => [
    parameter,
    fc.oneof(fc.constant(parameter.default), ...parameter.spellings.map(valuesIn)),
  ]),
);

/** Every View that the screens can make, from the declarations: a new parameter is in it by itself. */
export const anyView: fc.Arbitrary<View> = fc
  .tuple(fc.constantFrom(...screens), fc.tuple(...arbitraries.values()))
  .map(([screen, values]) => {
    const valueOf = new Map([...arbitraries.keys()].map((parameter, at) => [parameter, values[at]]));
    return { screen, ...valuesOf(parts, (parameter) => valueOf.get(parameter)) };
  });
