import * as v from 'valibot';
import type { Slide } from '../../domain/meeting/slide.ts';
import { text } from '../schema.ts';

/** More than any page says or draws, and few enough to draw. */
const longestText = 2_000;
const mostRows = 600;
const mostCells = 20_000;

const words = v.pipe(v.string(), v.maxLength(longestText));

function upTo<const Item extends v.GenericSchema>(item: Item, most: number) {
  return v.pipe(v.array(item), v.maxLength(most));
}

const row = v.strictObject({
  mark: v.nullable(v.strictObject({ tone: v.picklist(['good', 'warning', 'bad', 'neutral']), text })),
  text: words,
  value: words,
  beside: words,
  about: v.exactOptional(words),
});
const table = v.strictObject({
  caption: words,
  head: upTo(words, mostRows),
  rows: upTo(upTo(words, mostRows), mostRows),
});
const month = v.pipe(v.number(), v.integer());

const bars = v.strictObject({
  is: v.literal('bars'),
  months: v.picklist([1, 3, 12]),
  first: month,
  values: upTo(v.nullable(v.number()), mostRows),
  means: upTo(v.nullable(v.tuple([v.number(), v.number(), v.number()])), mostRows),
  chosen: v.strictObject({ from: month, to: month }),
});
const hotLook = v.picklist(['persistent', 'new', 'fading', 'marked']);
const hot = v.strictObject({
  size: v.number(),
  squares: upTo(v.tuple([v.number(), v.number(), hotLook]), mostCells),
});
const map = v.strictObject({
  is: v.literal('map'),
  frame: v.strictObject({ minX: v.number(), minY: v.number(), maxX: v.number(), maxY: v.number() }),
  size: v.number(),
  cells: upTo(v.tuple([v.number(), v.number(), v.number()]), mostCells),
  levels: upTo(words, mostRows),
  unit: words,
  marks: v.array(
    v.strictObject({ is: v.picklist(['camera', 'place']), x: v.number(), y: v.number(), name: words }),
  ),
  hot: v.exactOptional(hot),
});
const ranges = v.strictObject({
  is: v.literal('ranges'),
  rows: v.array(
    v.strictObject({
      name: words,
      value: v.number(),
      low: v.number(),
      high: v.number(),
      isSure: v.boolean(),
    }),
  ),
});

/** What a page of a frozen meeting said. */
export const slideSchema: v.GenericSchema<unknown, Slide> = v.strictObject({
  kicker: words,
  headline: v.pipe(text, v.maxLength(longestText)),
  lead: words,
  picture: v.nullable(v.variant('is', [bars, map, ranges])),
  columns: upTo(v.strictObject({ title: words, rows: upTo(row, mostRows) }), mostRows),
  source: words,
  table: v.nullable(table),
  isMadeUp: v.boolean(),
});
