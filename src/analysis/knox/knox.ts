import { chanceOf, type Knox } from '../../domain/knox/knox.ts';
import { adjustBH } from '../../domain/stats/fdr.ts';
import { falseAlarms, fewestForNearRepeat } from '../../domain/thresholds.ts';
import { timeOf, type Days } from '../../domain/time/day.ts';
import type { Answer, Figure, NearRepeat, UnavailableReason } from '../../engine/answer.ts';
import { roundsOfDraws } from '../../engine/rounds.ts';
import { caveatsOf, type Body, type Finding } from '../finding.ts';
import type { Analysis, Ask, Known } from '../known.ts';
import { addRound, nearCell } from './rounds.ts';

/** Whether one incident is followed by another nearby, sooner than chance gives. */
export interface NearRepeatRequest {
  readonly about: 'knox';
  /** Its id. */
  readonly indicator: string;
  readonly days: Days;
}

/** Pairs of incidents in one band of distance and days. */
export interface Band {
  /** In metres and days; `to` is not in it, null is the open end. */
  readonly metres: { readonly from: number; readonly to: number | null };
  readonly days: { readonly from: number; readonly to: number | null };
  readonly observed: number;
  /** The mean of what dealing out the dates anew gives. */
  readonly expected: number;
  /** Null where nothing is expected. */
  readonly ratio: number | null;
  readonly p: number;
  /** Whether it is more than chance gives, after correction for all bands with two ends. */
  readonly isRaised: boolean;
}

export type NearRepeatFigures =
  | {
      readonly is: 'knox';
      readonly events: number;
      /** Incidents of which even the week, or the place, is not known. */
      readonly undated: number;
      readonly unplaced: Figure | null;
      readonly draws: number;
      /** By distance and then by days, the bands with two ends. */
      readonly bands: readonly (readonly Band[])[];
      /** All that lies near in both: what the verdict is about, fixed before anything was counted. */
      readonly near: Band;
    }
  | { readonly is: 'few'; readonly events: number; readonly least: number }
  | { readonly is: 'one-spot' | 'many'; readonly events: number }
  /** Nobody vouched that all are there: a hole in the list would be a time without repeats. */
  | { readonly is: 'not-whole' }
  | { readonly is: 'unavailable'; readonly reason: UnavailableReason }
  | { readonly is: 'closed' }
  | { readonly is: 'no-indicator' };

export interface NearRepeatVerdict {
  /** Whether repeats near in place and time are more than chance gives. */
  readonly repeats: boolean;
  /** How far and how long that is seen, by the bands; null where it is not. */
  readonly reach: { readonly metres: number; readonly days: number } | null;
}

export type NearRepeatFinding = Finding<NearRepeatRequest, NearRepeatFigures, NearRepeatVerdict | null>;

/** Asks the draws round by round, so that it can be stopped between two of them. */
export async function* analyseNearRepeat(
  request: NearRepeatRequest,
  { municipality, audience }: Known,
  ask: Ask,
): Analysis<Body<NearRepeatFinding>> {
  const none = (figures: NearRepeatFigures): Body<NearRepeatFinding> => ({
    request,
    figures,
    verdict: null,
    caveats: [],
  });
  const indicator = municipality.indicators.find(({ id }) => id === request.indicator);
  if (indicator === undefined) return none({ is: 'no-indicator' });
  if (audience === 'openbaar') return none({ is: 'closed' });
  const asked = { kinds: indicator.kinds, within: municipality.profile.id, ...timeOf(request.days) };
  let sum: Knox | null = null;
  for (const round of roundsOfDraws.keys()) {
    const answer = await ask({ ...asked, by: 'knox', round });
    if (answer.is === 'unavailable') return none({ is: 'unavailable', reason: answer.reason });
    if (answer.nearRepeat === undefined || answer.total.is !== 'number') return none({ is: 'not-whole' });
    const { knox, bands } = answer.nearRepeat;
    if (knox === null) return none(refusalOf(answer.nearRepeat));
    sum = addRound(sum, knox);
    const progress = (round + 1) / roundsOfDraws.length;
    if (progress < 1) yield { progress, soFar: null };
    else return bodyOf(request, answer, answer.nearRepeat, sum, bands);
  }
  return none({ is: 'not-whole' });
}

function refusalOf({ why, events }: NearRepeat): NearRepeatFigures {
  if (why === 'few' || why === null) return { is: 'few', events, least: fewestForNearRepeat };
  return { is: why, events };
}

function bodyOf(
  request: NearRepeatRequest,
  { total, unplaced }: Answer,
  { events, undated }: NearRepeat,
  knox: Knox,
  { metres, days }: NearRepeat['bands'],
): Body<NearRepeatFinding> {
  const [rows, columns] = [metres.slice(0, -1), days.slice(0, -1)];
  const all = rows.flatMap((_, row) => columns.map((_, column) => knox.bands[row]?.[column]));
  const adjusted = adjustBH(all.map((cell) => chanceOf(cell?.atLeast ?? knox.draws, knox.draws)));
  const bands = rows.map((from, row) =>
    columns.map((since, column): Band => {
      const ends = {
        metres: { from, to: metres[row + 1] ?? null },
        days: { from: since, to: days[column + 1] ?? null },
      };
      const isSure = (adjusted[row * columns.length + column] ?? 1) <= falseAlarms;
      return bandOf(knox, knox.bands[row]?.[column], ends, isSure);
    }),
  );
  const { row, column } = nearCell({ metres, days });
  const cell = knox.within[row]?.[column];
  const near = bandOf(
    knox,
    cell,
    {
      metres: { from: 0, to: metres[row + 1] ?? null },
      days: { from: 0, to: days[column + 1] ?? null },
    },
    chanceOf(cell?.atLeast ?? knox.draws, knox.draws) <= falseAlarms,
  );
  return {
    request,
    figures: { is: 'knox', events, undated, unplaced, draws: knox.draws, bands, near },
    verdict: { repeats: near.isRaised, reach: reachOf(bands) },
    caveats: caveatsOf([total]),
  };
}

function bandOf(
  { draws }: Knox,
  cell: Knox['bands'][number][number] | undefined,
  ends: Pick<Band, 'metres' | 'days'>,
  isSure: boolean,
): Band {
  const { observed, expected, atLeast } = cell ?? { observed: 0, expected: 0, atLeast: draws };
  return {
    ...ends,
    observed,
    expected,
    ratio: expected === 0 ? null : observed / expected,
    p: chanceOf(atLeast, draws),
    isRaised: isSure && observed > expected,
  };
}

/** The ends of the farthest and latest bands that are raised. */
function reachOf(bands: readonly (readonly Band[])[]): NearRepeatVerdict['reach'] {
  const raised = bands.flat().filter(({ isRaised }) => isRaised);
  if (raised.length === 0) return null;
  return {
    metres: Math.max(...raised.map(({ metres }) => metres.to ?? 0)),
    days: Math.max(...raised.map(({ days }) => days.to ?? 0)),
  };
}
