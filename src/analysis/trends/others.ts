import { fewestForTest } from '../../domain/thresholds.ts';
import type { AreaId } from '../../domain/area/area.ts';
import { funnel, funnelLimits, type Funnel, type FunnelLimits } from '../../domain/stats/funnel.ts';
import { poissonInterval } from '../../domain/stats/poisson.ts';
import type { PlaceInLimits } from '../../domain/stats/target-check.ts';
import type { Answer, Unavailable } from '../../engine/answer.ts';
import { dwellingsOf, inhabitantsOf } from '../../policy/inhabitants.ts';
import type { Municipality } from '../../policy/municipality.ts';

type Result = Answer | Unavailable | undefined;

/** Fewer areas than this make no funnel. */
const fewestAreas = 4;

type Per = 'inwoners' | 'woningen';

/** An area that others are held against. */
export interface Neighbour {
  readonly id: AreaId;
  readonly name: string;
  readonly own: boolean;
}

/** A count per 1,000 inhabitants or dwellings, with its exact 95% interval. */
interface Rate {
  readonly name: string;
  readonly own: boolean;
  readonly count: number;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/** A funnel with its limits at every size that is drawn, from a little under the smallest to a little over the largest. */
interface DrawnFunnel extends Funnel<Neighbour> {
  readonly curves: readonly FunnelLimits[];
}

export interface Others {
  readonly year: number;
  readonly per: Per;
  /** Dwellings were meant, and are not known of all areas. */
  readonly isPerInhabitants: boolean;
  /** Year of the numbers of inhabitants or dwellings. */
  readonly sizeYear: number | null;
  /** Our own first, then the region and the country where they have this year. */
  readonly rates: readonly Rate[];
  /** The municipalities of the region around the rate of all of them together; null where too few have figures. */
  readonly funnel: DrawnFunnel | null;
  /** Where we lie against the region, or else against the country. */
  readonly place: PlaceInLimits | null;
  /** What that is held against. */
  readonly against: string | null;
  /** More than half of the areas lie outside the limits: they differ by more than chance, so a place says little. */
  readonly isSpread: boolean;
}

/** The Answers of one year: the municipalities of the region, and the country. */
export interface YearAnswers {
  readonly year: number;
  readonly members: Result;
  readonly own: number | null;
  readonly country: number | null;
}

/**
 * How the gemeente stands beside others in the last year that all of them have. An area without any figure in these
 * years keeps none from being compared.
 */
export function readOthers(
  municipality: Municipality,
  kinds: readonly string[],
  years: readonly YearAnswers[],
): Others | null {
  const usable = years.filter(({ own }) => own !== null).toSorted((a, b) => b.year - a.year);
  const hasMembers = (answers: YearAnswers): boolean =>
    membersOf(municipality, answers).length >= fewestAreas;
  const hasCountry = (answers: YearAnswers): boolean => answers.country !== null;
  const year =
    usable.find((answers) => hasMembers(answers) && hasCountry(answers)) ??
    usable.find(hasMembers) ??
    usable.find(hasCountry);
  return year === undefined ? null : othersOf(municipality, kinds, year);
}

function othersOf(municipality: Municipality, kinds: readonly string[], answers: YearAnswers): Others {
  const { profile } = municipality;
  const members = membersOf(municipality, answers);
  const wanted = perOf(municipality, kinds);
  const ids = [
    profile.id,
    ...members.map(({ id }) => id),
    ...(answers.country === null ? [] : [profile.country.id]),
  ];
  const per = ids.every((id) => sizesOf(municipality, wanted).has(id)) ? wanted : 'inwoners';
  const sizes = sizesOf(municipality, per);
  const inputs = members.flatMap(({ id, name, own, count }) => {
    const size = sizes.get(id);
    return size === undefined ? [] : [{ subject: { id, name, own }, count, exposure: size / 1000 }];
  });
  const drawn = inputs.length >= fewestAreas ? withCurves(funnel(inputs)) : null;
  const rates = ratesOf(municipality, answers, sizes, inputs);
  const country = rates.find(({ name }) => name === profile.country.name);
  const own = rates.find((rate) => rate.own);
  const alone = country === undefined || own === undefined ? null : placeAgainst(own, country.rate);
  const placed = drawn?.points.find(({ subject }) => subject.own);
  return {
    year: answers.year,
    per,
    isPerInhabitants: per !== wanted,
    sizeYear: sizeYearOf(municipality, profile.id),
    rates,
    funnel: drawn,
    place: placed?.place ?? alone,
    against: placed !== undefined ? profile.region.name : alone === null ? null : profile.country.name,
    isSpread:
      drawn !== null &&
      drawn.points.filter(({ place }) => place !== 'usual').length * 2 > drawn.points.length,
  };
}

/** Points on a curve. */
const fineness = 120;

function withCurves(plain: Funnel<Neighbour> | null): DrawnFunnel | null {
  if (plain === null) return null;
  const sizes = plain.points.map(({ exposure }) => exposure);
  const [smallest, largest] = [Math.min(...sizes) / 1.25, Math.max(...sizes) * 1.1];
  const exposures = Array.from(
    { length: fineness + 1 },
    (_, at) => smallest * (largest / smallest) ** (at / fineness),
  );
  return { ...plain, curves: funnelLimits(plain.overall, exposures) };
}

/** Where our own count lies if the rate were that of another; null for too few to test. */
function placeAgainst(own: Rate, rate: number): PlaceInLimits | null {
  const exposure = own.rate > 0 ? own.count / own.rate : 0;
  if (own.count + rate * exposure < fewestForTest) return null;
  return funnel([{ subject: null, count: own.count, exposure }], rate)?.points[0]?.place ?? null;
}

interface Member extends Neighbour {
  readonly count: number;
}

/** The municipalities of the region with a figure, our own among them. */
function membersOf({ profile }: Municipality, { members }: YearAnswers): Member[] {
  if (members?.is !== 'answer') return [];
  return profile.region.members.flatMap(({ id, name }) => {
    const figure = members.rows.find((row) => row.key === id)?.figure;
    return figure?.is === 'number' ? [{ id, name, own: id === profile.id, count: figure.value }] : [];
  });
}

/** Dwellings where every kind is counted per dwelling. */
function perOf({ kinds }: Municipality, ids: readonly string[]): Per {
  return ids.every((id) => kinds.find((kind) => kind.id === id)?.per === 'woningen')
    ? 'woningen'
    : 'inwoners';
}

function sizesOf({ population }: Municipality, per: Per): ReadonlyMap<AreaId, number> {
  return per === 'inwoners' ? inhabitantsOf(population) : dwellingsOf(population);
}

function sizeYearOf({ population }: Municipality, id: AreaId): number | null {
  const years = population.flatMap(({ area, year }) => (area === id ? [year] : []));
  return years.length === 0 ? null : Math.max(...years);
}

function ratesOf(
  { profile }: Municipality,
  { own, country }: YearAnswers,
  sizes: ReadonlyMap<AreaId, number>,
  members: readonly { readonly count: number; readonly exposure: number }[],
): Rate[] {
  const total = (read: (member: { readonly count: number; readonly exposure: number }) => number): number =>
    members.reduce((all, member) => all + read(member), 0);
  // A part of the region is not the region.
  const isWhole = members.length === profile.region.members.length;
  return [
    rateOf(profile.name, true, own, (sizes.get(profile.id) ?? 0) / 1000),
    isWhole
      ? rateOf(
          profile.region.name,
          false,
          total(({ count }) => count),
          total(({ exposure }) => exposure),
        )
      : null,
    rateOf(profile.country.name, false, country, (sizes.get(profile.country.id) ?? 0) / 1000),
  ].filter((rate) => rate !== null);
}

function rateOf(name: string, own: boolean, count: number | null, thousands: number): Rate | null {
  if (count === null || thousands <= 0) return null;
  const { rate, lower, upper } = poissonInterval(count, thousands);
  return { name, own, count, rate, low: lower, high: upper };
}
