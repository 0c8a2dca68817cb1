import type { Area } from '../domain/area/area.ts';
import type { KindId, When } from '../domain/observation/series.ts';
import { disclosureOf } from '../domain/privacy/disclosure.ts';
import type { Days } from '../domain/time/day.ts';
import type { SourcesOf } from './around.ts';
import { isRelevant, rank } from './pick.ts';
import type { Question } from './question.ts';
import { impossible } from './raw.ts';
import type { Impossible } from './raw.ts';
import type { CountSource } from './source.ts';
import type { Surroundings } from './world.ts';

/** The sources with only what began on some days, or that days are not known of one of the kinds. */
export function sourcesDuring(
  world: Surroundings,
  within: Area,
  sources: SourcesOf,
  days: Days,
  by: Question['by'],
): SourcesOf | Impossible {
  const found = new Map<KindId, readonly CountSource[]>();
  for (const [kind, all] of sources) {
    // A kind that is kept by the month stands on the first of it, whatever the day was.
    const isKept = disclosureOf(world.disclosure, kind).keepTime !== 'month';
    // Of whole weeks it is known how many there were, not in which of their months.
    const asked = by === 'time' ? all.filter(({ info }) => info.when !== 'week') : all;
    const fine = isKept ? asked.flatMap((source) => source.during(days, kind) ?? []) : [];
    const isHeld = ({ info }: CountSource): boolean => isRelevant(world.areas, info, kind, within);
    const holding = all.filter(isHeld);
    if (holding.length > 0 && !fine.some(isHeld)) return tooCoarse(holding, within);
    found.set(kind, fine);
  }
  return found;
}

function tooCoarse(holding: readonly CountSource[], { level }: Area): Impossible {
  const [best] = [...holding].sort((a, b) => rank(a.info, b.info, level));
  const known = best?.info.when ?? 'year';
  const when: When = known === 'minute' || known === 'day' ? 'month' : known;
  return impossible({
    why: 'too-coarse',
    needs: { where: level, when: 'day' },
    have: { where: level, when },
  });
}
