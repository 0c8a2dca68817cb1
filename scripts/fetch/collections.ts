import * as v from 'valibot';
import { fail, ok } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import type { FetchFailure } from './failure.ts';
import { getJson } from './http.ts';
import type { World } from './http.ts';

const collectionsSchema = v.object({ collections: v.array(v.looseObject({ id: v.string() })) });

/** Whether a service has all the collections that are asked of it: names of another edition are told before anything is read. */
export async function findCollections(
  world: World,
  base: string,
  wanted: readonly string[],
): Promise<Result<null, FetchFailure>> {
  const url = `${base}/collections?f=json`;
  const answer = await getJson(world, url);
  if (!answer.ok) return answer;
  const parsed = v.safeParse(collectionsSchema, answer.value.value);
  if (!parsed.success) return fail({ is: 'shape', url, seen: parsed.issues[0].message });
  const known = parsed.output.collections.map(({ id }) => id);
  const collection = wanted.find((id) => !known.includes(id));
  return collection === undefined ? ok(null) : fail({ is: 'unknown-collection', collection, base, known });
}
