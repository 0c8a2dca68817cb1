import * as v from 'valibot';
import { areaLevels } from '../domain/area/area.ts';

const text = v.pipe(v.string(), v.minLength(1));

/** A row of the table of areas. */
export const areaSchema = v.strictObject({
  id: text,
  name: text,
  level: v.picklist(areaLevels),
  parent: v.nullable(text),
  /** Of a buurt: the kern in which most of it lies. */
  kern: v.exactOptional(v.nullable(text)),
});

/** The file of rings: closed rings of RD coordinates in metres, per buurt. */
export const ringsSchema = v.strictObject({
  crs: v.literal('EPSG:28992'),
  attribution: text,
  note: v.nullable(text),
  /** Whether these are the borders of the register, or lines near them. */
  precision: v.exactOptional(v.picklist(['officieel', 'vereenvoudigd'])),
  rings: v.record(text, v.array(v.array(v.strictTuple([v.number(), v.number()])))),
});

export type Rings = v.InferOutput<typeof ringsSchema>;
