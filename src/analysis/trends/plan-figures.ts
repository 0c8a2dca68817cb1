import { parseMonth, yearOf } from '../../domain/time/month.ts';
import type { Municipality } from '../../policy/municipality.ts';
import { countRatio, type CountRatio } from '../indicators/count-change.ts';
import type { Compared } from './comparison.ts';

/** Two counts of an area in the years of the plan's figure. */
export interface PlanFigureArea {
  readonly id: string;
  readonly name: string;
  readonly own: boolean;
  /** Null where one of the two years has no figure that may be told. */
  readonly counts: { readonly before: number; readonly after: number } | null;
  /** After as a part of before, with what chance gives; null without counts, and on fewer than 20. */
  readonly change: CountRatio | null;
  readonly isMadeUp: boolean;
}

/** A change that the plan gives as a number, beside what we count over the same years. */
export interface PlanFigure {
  readonly fact: string;
  readonly percent: number;
  readonly line: number;
  /** Null where no area has two years to compare. */
  readonly years: { readonly from: number; readonly to: number } | null;
  /** Whether the plan names these years; where it names none they are ours. */
  readonly isNamed: boolean;
  /** Our own first, then the region and the country. */
  readonly areas: readonly PlanFigureArea[];
  /** Of a figure without years: what the country did since the two first years between which the figure lies. */
  readonly country: readonly { readonly since: number; readonly ratio: number }[];
}

/**
 * What the plan says of an indicator in numbers, beside our counts. Where the plan names no years, the last is the year
 * before the plan begins, and the first is the earliest from which on all areas with figures have one: chosen by what is
 * known, and not by what comes out.
 */
export function readPlanFigures(
  { facts, profile }: Pick<Municipality, 'facts' | 'profile'>,
  indicator: string,
  compared: readonly Compared[],
): PlanFigure[] {
  const before = yearOf(parseMonth(profile.plan.from) ?? 0) - 1;
  const known = compared.map((area) => ({ ...area, counts: countsOf(area) }));
  const wide = known.find(({ id }) => id === profile.country.id);
  return facts.flatMap(({ id, figure, line }) => {
    if (figure?.indicator !== indicator) return [];
    const years = figure.years ?? commonYears(known, before);
    return [
      {
        fact: id,
        percent: figure.percent,
        line,
        years,
        isNamed: figure.years !== null,
        areas: known.map((area) => areaIn(area, years)),
        country:
          figure.years === null && wide !== undefined && years !== null
            ? around(wide.counts, years.to, 1 + figure.percent / 100)
            : [],
      },
    ];
  });
}

interface Count {
  readonly count: number;
  readonly isMadeUp: boolean;
}
type Counts = ReadonlyMap<number, Count>;

function countsOf({ answer }: Compared): Counts {
  return new Map(
    (answer?.rows ?? []).flatMap(({ key, figure, series }) =>
      figure.is === 'number'
        ? [
            [
              Number(key),
              {
                count: figure.value,
                isMadeUp: series.some((index) => answer?.series[index]?.fictief === true),
              },
            ] as const,
          ]
        : [],
    ),
  );
}

/** The first year that all areas with a figure in the last one have, and the last one. */
function commonYears(known: readonly { readonly counts: Counts }[], to: number): PlanFigure['years'] {
  const those = known.filter(({ counts }) => counts.has(to));
  const years = [...(those[0]?.counts.keys() ?? [])].filter(
    (year) => year < to && those.every(({ counts }) => counts.has(year)),
  );
  return years.length === 0 ? null : { from: Math.min(...years), to };
}

function areaIn(
  { id, name, own, counts }: Omit<Compared, 'answer'> & { readonly counts: Counts },
  years: PlanFigure['years'],
): PlanFigureArea {
  const [before, after] = years === null ? [] : [counts.get(years.from), counts.get(years.to)];
  if (before === undefined || after === undefined)
    return { id, name, own, counts: null, change: null, isMadeUp: false };
  return {
    id,
    name,
    own,
    counts: { before: before.count, after: after.count },
    change: countRatio(before.count, after.count, 1),
    isMadeUp: before.isMadeUp || after.isMadeUp,
  };
}

/** The two neighbouring years since which the country changed a little more and a little less than `ratio`. */
function around(counts: Counts, to: number, ratio: number): PlanFigure['country'] {
  const last = counts.get(to)?.count;
  if (last === undefined) return [];
  const since = [...counts]
    .filter(([year, { count }]) => year < to && count > 0)
    .map(([year, { count }]) => ({ since: year, ratio: last / count }))
    .toSorted((a, b) => a.since - b.since);
  const at = since.findIndex(
    (one, index) => index > 0 && ((since[index - 1]?.ratio ?? ratio) - ratio) * (one.ratio - ratio) <= 0,
  );
  return at < 0 ? [] : since.slice(at - 1, at + 1);
}
