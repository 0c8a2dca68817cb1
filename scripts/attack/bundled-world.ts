import type { KindId } from '../../src/domain/observation/series.ts';
import { ruleOf } from '../../src/engine/rule.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { load } from '../../src/policy/source.ts';
import { readResources } from '../../src/worker/bundled-series.ts';
import { diskReader } from '../data/disk.ts';
import { worldOf } from '../data/world.ts';
import type { Target } from './attack.ts';

/** The series of a data folder as a world, from 2019; null where it is no good folder. `now` in milliseconds since 1970. */
export async function bundledWorld(folder: string, now: number): Promise<Target | null> {
  const loaded = await load(diskReader(folder));
  if (!loaded.ok) return null;
  const { municipality, observationResources } = loaded.value;
  const read = await readResources(observationResources, municipality, now);
  if (!read.ok) return null;
  const own = read.value.filter(({ info }) => !info.published);
  const kinds = [...new Set(own.flatMap(({ info }) => info.kinds))];
  const months = own.flatMap(({ info }) => [info.span.from, info.span.to]);
  const years = {
    from: Math.floor(Math.min(...months) / 12) * 12,
    to: Math.floor(Math.max(...months) / 12) * 12 + 11,
  };
  return {
    world: worldOf(municipality, read.value),
    plan: { kinds, mixtures: [], years },
    ruleOf: (kind: KindId): Rule => {
      const found = own.find(({ info }) => info.kinds.includes(kind));
      return found === undefined ? 'table' : ruleOf(found.info);
    },
  };
}
