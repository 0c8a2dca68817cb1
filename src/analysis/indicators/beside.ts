import { month } from '../../domain/time/month.ts';
import type { Answer, Unavailable } from '../../engine/answer.ts';
import { dwellingsOf, inhabitantsOf, sizeAgainst } from '../../policy/inhabitants.ts';
import type { Municipality } from '../../policy/municipality.ts';
import type { Indicator } from '../../policy/schema.ts';
import { numbersByYear, type Beside } from './read-figures.ts';

type Result = Answer | Unavailable | undefined;

/** The area that an indicator's target compares with; null where it names none. */
export function referenceOf({ target }: Pick<Indicator, 'target'>): string | null {
  return target?.aim.direction === 'onder de referentie' ? target.aim.reference : null;
}

/**
 * What a target needs beside the counts of its own indicator: how many inhabitants or dwellings it counts by, and the
 * years of the gemeente and of its reference area, of which the last common one is compared.
 */
export function besideOf(
  municipality: Municipality,
  indicator: Indicator,
  here: Result,
  there: Result,
): Beside {
  return {
    size: sizeOf(municipality, indicator),
    reference: againstOf(municipality, indicator, here, there),
  };
}

function sizeOf({ population, profile }: Municipality, { target }: Indicator): number | null {
  const per = target?.from.ground === 'team' ? target.from.per : 'aantal';
  if (per === 'aantal') return 1;
  const counts = per === '1000 inwoners' ? inhabitantsOf(population) : dwellingsOf(population);
  const count = counts.get(profile.id);
  return count === undefined ? null : count / 1000;
}

function againstOf(
  municipality: Municipality,
  indicator: Indicator,
  here: Result,
  there: Result,
): Beside['reference'] {
  const reference = referenceOf(indicator);
  if (reference === null) return null;
  const [own, others] = [numbersByYear(here), numbersByYear(there)];
  const year = Math.max(...[...own.keys()].filter((key) => others.has(key)));
  const times = sizeAgainst(municipality, reference, municipality.profile.id);
  const [count, theirs] = [own.get(year), others.get(year)];
  if (count === undefined || theirs === undefined || times === null) return null;
  const span = { from: month(year, 1), to: month(year, 12) };
  return { span, here: { count, months: 12 }, there: { count: theirs, months: 12 * times } };
}
