import { confirmed, unconfirmed } from '../domain/observation/complete.ts';
import type { LocalMinute } from '../domain/time/local.ts';
import type { Keeper } from './keeper.ts';
import type { JobsEnd } from './port.ts';

/** Keeps what a person says of a set: whether its lists hold every incident of their months in the gemeente. */
export async function vouch(
  id: string,
  isComplete: boolean,
  end: JobsEnd,
  keeper: Keeper,
  now: LocalMinute,
): Promise<void> {
  const found = await end.read({ is: 'some', ids: [id], near: [] });
  const entry = found.ok ? found.value.find(({ set }) => set.id === id) : undefined;
  if (entry === undefined) return;
  const scope = (await end.context()).profile.id;
  const series = isComplete
    ? confirmed(entry.series, scope, now, entry.set.gaveWay === 0)
    : unconfirmed(entry.series);
  await keeper.amend([{ ...entry, series }]);
}
