/** Files of what lies under the figures on a map: water, roads and rails. */
import * as v from 'valibot';
import { lineParts } from '../domain/geo/background.ts';
import type { BackgroundPart, LineSort } from '../domain/geo/background.ts';
import type { Content } from './content.ts';
import { problemsOf } from './issues.ts';
import type { DataProblem } from './problem.ts';

const text = v.pipe(v.string(), v.minLength(1));
const point = v.strictTuple([v.number(), v.number()]);
const sorts = Object.keys(lineParts).filter((sort): sort is LineSort => sort in lineParts);

/** A file of the ground, in RD metres. */
export const backgroundMapSchema = v.strictObject({
  crs: v.literal('EPSG:28992'),
  detail: v.picklist(['hoofdlijnen', 'alles']),
  attribution: text,
  note: v.nullable(text),
  /** The day of the register, or on which it was asked. */
  date: v.pipe(v.string(), v.isoDate()),
  lines: v.array(
    v.strictObject({
      sort: v.picklist(sorts),
      name: v.nullable(text),
      points: v.pipe(v.array(point), v.minLength(2)),
    }),
  ),
  surfaces: v.array(
    v.strictObject({
      sort: v.picklist(['water', 'bebouwd']),
      rings: v.pipe(v.array(v.pipe(v.array(point), v.minLength(4))), v.minLength(1)),
    }),
  ),
});

export type BackgroundFile = v.InferOutput<typeof backgroundMapSchema>;

/** The file as a part of the ground; null where it does not have the form. */
export function readBackgroundPart(value: unknown): BackgroundPart | null {
  const parsed = v.safeParse(backgroundMapSchema, value);
  return parsed.success ? parsed.output : null;
}

/** What is wrong with the files of the ground among checked contents. */
export function findBackgroundProblems(contents: readonly Content[]): DataProblem[] {
  return contents
    .filter(({ role }) => role === 'background-map')
    .flatMap(({ file, value }) => {
      const parsed = v.safeParse(backgroundMapSchema, value);
      return parsed.success ? [] : problemsOf(file, '', parsed.issues);
    });
}
