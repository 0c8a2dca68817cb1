import { confirmed, unconfirmed } from '../domain/observation/complete.ts';
import type { Vouching } from '../domain/observation/complete.ts';
import type { LocalMinute } from '../domain/time/local.ts';
import type { Coverage } from './api.ts';
import { coverageOf } from './coverage.ts';
import type { Keeper } from './keeper.ts';
import type { JobsEnd } from './port.ts';

/** Keeps what a person says of a set: which kinds and months its lists hold whole in the gemeente; null: nothing. */
export async function vouch(
  id: string,
  vouching: Vouching | null,
  end: JobsEnd,
  keeper: Keeper,
  now: LocalMinute,
): Promise<void> {
  const found = await end.read({ is: 'some', ids: [id], near: [] });
  const entry = found.ok ? found.value.find(({ set }) => set.id === id) : undefined;
  if (entry === undefined) return;
  const scope = (await end.context()).profile.id;
  const series =
    vouching === null
      ? unconfirmed(entry.series)
      : confirmed(entry.series, scope, now, entry.set.gaveWay === 0, vouching);
  await keeper.amend([{ ...entry, series }]);
}

/** What a set holds month by month; null for one that is not there, or that holds no list. */
export async function readCoverage(id: string, end: JobsEnd, now: LocalMinute): Promise<Coverage | null> {
  const found = await end.read({ is: 'all' });
  if (!found.ok) return null;
  const entry = found.value.find(({ set }) => set.id === id);
  if (entry === undefined) return null;
  const others = found.value.filter(({ set }) => set.id !== id).flatMap(({ series }) => series);
  return coverageOf(entry, others, await end.context(), now);
}
