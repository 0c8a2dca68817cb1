import type { Area, AreaIndex } from '../domain/area/area.ts';
import { areaLevels, isWithin } from '../domain/area/area.ts';
import { whens, type KindId, type SeriesInfo, type When, type Where } from '../domain/observation/series.ts';
import { isList } from '../domain/observation/stream.ts';
import type { Span } from '../domain/time/month.ts';
import { impossible } from './raw.ts';
import type { Impossible } from './raw.ts';
import { coveredSpan, ruleOf } from './rule.ts';
import type { CountSource } from './source.ts';

/** What a question needs of a series, and how that is told to a person when there is none. */
export interface Need {
  readonly where: Where;
  readonly when: When;
  readonly fits: (source: CountSource) => boolean;
}

/** The series that can answer for a kind, best first: see `rank`. */
export function candidates(
  index: AreaIndex,
  series: readonly CountSource[],
  kind: KindId,
  within: Area,
  need: Need,
): readonly CountSource[] | Impossible {
  const relevant = series.filter((one) => isRelevant(index, one.info, kind, within));
  const best = [...relevant].sort((a, b) => rank(a.info, b.info, need.where));
  if (best[0] === undefined) return impossible({ why: 'no-series', kinds: [kind], held: [] });
  const fitting = best.filter(need.fits);
  if (fitting.length > 0) return fitting;
  const have = { where: best[0].info.where, when: best[0].info.when };
  return impossible({ why: 'too-coarse', needs: { where: need.where, when: need.when }, have });
}

/** Says that series can answer, but not for these months; names the months that they have. */
export function noPeriod(series: readonly CountSource[]): Impossible {
  const spans = series.map((one) => coveredSpan(one.info));
  const span: Span = {
    from: Math.min(...spans.map((one) => one.from)),
    to: Math.max(...spans.map((one) => one.to)),
  };
  return impossible({ why: 'no-period', span });
}

/**
 * Made-up series step back for a kind as soon as a real one has a figure: the two never stand in one Answer.
 * `hasFigure` tells whether a series has any figure in what was asked.
 */
export function withoutMixing(
  series: readonly CountSource[],
  hasFigure: (one: CountSource) => boolean,
): readonly CountSource[] {
  const real = series.filter((one) => !one.info.fictief);
  if (real.length === series.length || real.length === 0) return series;
  return real.some(hasFigure) ? real : series;
}

/** Whether a series holds a kind in, or around, an area. */
export function isRelevant(index: AreaIndex, info: SeriesInfo, kind: KindId, within: Area): boolean {
  if (!info.kinds.includes(kind)) return false;
  if (info.complete !== null) return isWithin(index, within.id, info.complete.scope);
  return info.areas.some((id) => isNear(index, index.byId.get(id), within));
}

/** The rows of a country or region say nothing of a part of it, and only gemeenten add up to a region. */
function isNear(index: AreaIndex, area: Area | undefined, within: Area): boolean {
  if (area === undefined || area.id === within.id) return area !== undefined;
  if (area.level === 'land' || area.level === 'regio' || within.level === 'land') return false;
  if (within.level === 'regio') return area.level === 'gemeente' && isWithin(index, area.id, within.id);
  return isWithin(index, within.id, area.id) || isWithin(index, area.id, within.id);
}

/**
 * Which of two series goes before: real before made up; what somebody vouched for, and figures that speak for
 * themselves, before a list that nobody vouched for; a list of incidents before a table; of tables the level of the
 * question before what must be added up; the finer place, then the finer time; and only then what a person loaded
 * before what is bundled, newest first. An older complete source never gives way to a newer part of it.
 */
export function rank(a: SeriesInfo, b: SeriesInfo, where: Where): number {
  return (
    Number(a.fictief) - Number(b.fictief) ||
    standing(a) - standing(b) ||
    Number(!isList(a)) - Number(!isList(b)) ||
    (isList(a) ? 0 : Number(a.where !== where) - Number(b.where !== where)) ||
    wheres.indexOf(a.where) - wheres.indexOf(b.where) ||
    whens.indexOf(a.when) - whens.indexOf(b.when) ||
    (b.loadedAt ?? -1) - (a.loadedAt ?? -1) ||
    (a.id < b.id ? -1 : 1)
  );
}

function standing(info: SeriesInfo): number {
  return ruleOf(info) === 'list' ? 1 : 0;
}

const wheres: readonly Where[] = ['cell', ...areaLevels.toReversed()];
