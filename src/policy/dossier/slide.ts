import * as v from 'valibot';
import type { Slide } from '../../domain/meeting/slide.ts';
import { text } from '../schema.ts';

const words = v.string();
const row = v.strictObject({
  mark: v.nullable(v.strictObject({ tone: v.picklist(['good', 'warning', 'bad', 'neutral']), text })),
  text: words,
  value: words,
  beside: words,
});
const table = v.strictObject({ caption: words, head: v.array(words), rows: v.array(v.array(words)) });
const month = v.pipe(v.number(), v.integer());

const bars = v.strictObject({
  is: v.literal('bars'),
  months: v.picklist([1, 3, 12]),
  first: month,
  values: v.array(v.nullable(v.number())),
  means: v.array(v.nullable(v.tuple([v.number(), v.number(), v.number()]))),
  chosen: v.strictObject({ from: month, to: month }),
});
const map = v.strictObject({
  is: v.literal('map'),
  frame: v.strictObject({ minX: v.number(), minY: v.number(), maxX: v.number(), maxY: v.number() }),
  size: v.number(),
  cells: v.array(v.tuple([v.number(), v.number(), v.number()])),
  levels: v.array(words),
  unit: words,
  marks: v.array(
    v.strictObject({ is: v.picklist(['camera', 'place']), x: v.number(), y: v.number(), name: words }),
  ),
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
  headline: text,
  lead: words,
  picture: v.nullable(v.variant('is', [bars, map, ranges])),
  columns: v.array(v.strictObject({ title: words, rows: v.array(row) })),
  source: words,
  table: v.nullable(table),
  isMadeUp: v.boolean(),
});
