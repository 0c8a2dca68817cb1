import Papa from 'papaparse';
import * as v from 'valibot';
import { isLocal } from '../../src/domain/area/area.ts';
import type { Municipality } from '../../src/policy/municipality.ts';
import type { ObservationResource } from '../../src/policy/source.ts';
import type { Division } from './division.ts';

/** A file of figures and the buurten in it that a new division does not have. */
export interface Gone {
  readonly file: string;
  readonly buurten: readonly string[];
}

const rowsSchema = v.array(v.object({ gebied: v.optional(v.string(), '') }));

/** For every bundled file of figures: buurten, wijken and kernen of today that are not in a new division. */
export function findGone(
  municipality: Municipality,
  resources: readonly ObservationResource[],
  { kernen, wijken, buurten }: Division,
): readonly Gone[] {
  const names = new Map(
    municipality.areas.filter(({ level }) => isLocal(level)).map(({ id, name }) => [id, `${id} (${name})`]),
  );
  for (const { id } of [...kernen, ...wijken, ...buurten.map(({ area }) => area)]) names.delete(id);
  return resources.flatMap(({ info, text }) => {
    const used = new Set(placesIn(text));
    const missing = [...names].filter(([id]) => used.has(id)).map(([, name]) => name);
    return missing.length === 0 ? [] : [{ file: info.path, buurten: missing }];
  });
}

function placesIn(text: string): readonly string[] {
  const { data } = Papa.parse<unknown>(text, { header: true, delimiter: ';', skipEmptyLines: 'greedy' });
  const parsed = v.safeParse(rowsSchema, data);
  return parsed.success ? parsed.output.map(({ gebied }) => gebied) : [];
}
