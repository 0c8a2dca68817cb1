import * as v from 'valibot';
import { checksumOfText } from '../domain/observation/checksum.ts';
import type { StoredSet } from './stored.ts';
import { sumOfSet } from './stored.ts';

/** A set as version 1 of the store kept it: without the mapping, and before months could give way. */
const firstForm = v.object({
  set: v.object({
    id: v.string(),
    file: v.string(),
    source: v.string(),
    loadedAt: v.number(),
    hash: v.string(),
    read: v.number(),
    accepted: v.number(),
    refused: v.number(),
    missing: v.number(),
    span: v.object({ from: v.number(), to: v.number() }),
    kinds: v.array(v.string()),
  }),
  series: v.array(v.string()),
  checksum: v.string(),
});

type FirstForm = v.InferOutput<typeof firstForm>;

/** The record of a set of version 1 in the form of version 2; null for one that is damaged. */
export function toSecondForm(record: unknown): StoredSet | null {
  const { success, output } = v.safeParse(firstForm, record);
  if (!success || output.checksum !== firstSum(output)) return null;
  const set = { ...output.set, gaveWay: 0, mapping: null };
  return { set, series: output.series, checksum: sumOfSet(set, output.series) };
}

function firstSum({ set, series }: FirstForm): string {
  const { id, file, source, loadedAt, hash, read, accepted, refused, missing, span, kinds } = set;
  const values = [id, file, source, loadedAt, hash, read, accepted, refused, missing, span.from, span.to];
  return checksumOfText(JSON.stringify([values, kinds, series]));
}
