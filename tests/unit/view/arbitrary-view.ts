import fc from 'fast-check';
import type { Ring } from '../../../src/domain/area/area.ts';
import { shortOutlineProblem } from '../../../src/domain/geo/outline.ts';
import { month } from '../../../src/domain/time/month.ts';
import {
  cameraParts,
  designLevels,
  dossierParts,
  mapModes,
  screens,
  trendYears,
  type AreaPart,
  type DesignPart,
  type View,
} from '../../../src/view/view.ts';

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

/** RD in whole metres, zoom in hundredths: what the map hands over. */
const place = fc.record({
  x: fc.integer({ min: -9_999, max: 299_999 }),
  y: fc.integer({ min: 290_001, max: 629_999 }),
  zoom: fc.integer({ min: 500, max: 2000 }).map((hundredths) => hundredths / 100),
});

const phrase = fc.stringMatching(/^[A-Za-z][A-Za-z &+%,/-]{0,40}$|^$/);

const metres = fc.integer({ min: 10, max: 9_999 });

const ring = fc
  .tuple(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 1, max: 999 }))
  .map(([inner, wide]) => ({ inner, outer: inner + wide }));

const control: fc.Arbitrary<NonNullable<DesignPart['control']>> = fc.oneof(
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
const corners: fc.Arbitrary<Ring> = fc
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
  .filter((ring) => shortOutlineProblem(ring) === null);

const area: fc.Arbitrary<AreaPart> = fc.oneof(
  fc.record({ is: fc.constant('radius' as const), radius: metres }),
  fc.record({ is: fc.constant('outline' as const), corners }),
);

const years = fc.integer({ min: 1, max: 20 });

const design: fc.Arbitrary<DesignPart> = fc.record({
  level: fc.constantFrom(...designLevels),
  area: fc.option(area),
  rings: fc.array(ring, { maxLength: 4 }),
  outcome: fc.oneof(fc.constant(''), id),
  control: fc.option(control),
  windows: fc.option(fc.record({ before: years, after: years })),
  leftOut: fc
    .uniqueArray(fc.integer({ min: month(2015, 1), max: month(2030, 12) }), { maxLength: 30 })
    .map((months) => months.toSorted((a, b) => a - b)),
});

/** Every View that the screens can make. */
export const anyView: fc.Arbitrary<View> = fc.record({
  version: fc.constant(1 as const),
  municipality: fc.option(id),
  screen: fc.constantFrom(...screens),
  audience: fc.constantFrom('driehoek' as const, 'openbaar' as const, null),
  period: fc.option(period),
  map: fc.record({
    indicators: fc.array(id, { maxLength: 2 }),
    mode: fc.constantFrom(...mapModes),
    cell: fc.constantFrom(100 as const, 500 as const),
    sigma: fc.integer({ min: 100, max: 500 }),
    cameras: fc.boolean(),
    perInhabitants: fc.boolean(),
    place: fc.option(place),
    selected: fc.option(areaId),
  }),
  trends: fc.record({
    subject: fc.oneof(fc.constant(''), id),
    unit: fc.constantFrom('maand' as const, 'jaar' as const),
  }),
  analysis: fc.record({
    years: fc.constantFrom(...trendYears),
    base: fc.option(fc.integer({ min: 1900, max: 2199 })),
  }),
  plan: fc.record({ priority: fc.oneof(fc.constant(''), id), owner: phrase, status: phrase }),
  dossier: fc.record({
    part: fc.constantFrom(...dossierParts),
    indicator: fc.oneof(fc.constant(''), id),
  }),
  cameras: fc.record({
    part: fc.constantFrom(...cameraParts),
    camera: fc.oneof(fc.constant(''), id),
    design,
  }),
});
