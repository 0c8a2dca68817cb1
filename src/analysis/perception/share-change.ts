import { shareDifference } from '../../domain/stats/newcombe.ts';
import { shownYears } from './shown-years.ts';
import type { Measured } from './survey-themes.ts';

/** How a share moved between the last two years that it may be shown of; points are fractions of one. */
export type ShareChange =
  | {
      readonly is: 'change';
      readonly from: number;
      readonly to: number;
      readonly difference: number;
      readonly low: number;
      readonly high: number;
      /** `niet-zeker`: outside chance as reckoned, but the true margin is wider than the one that was reckoned. */
      readonly chance: 'kan-toeval-zijn' | 'waarschijnlijk-geen-toeval' | 'niet-zeker';
    }
  | { readonly is: 'unknown'; readonly why: 'one-year' }
  | {
      readonly is: 'unknown';
      readonly why: 'n-unknown' | 'not-random';
      readonly from: number;
      readonly to: number;
    };

/** Newcombe's interval around the difference; unknown where one of both has no number of answers. */
export function changeOf(measured: readonly Measured[]): ShareChange {
  const shown = shownYears(measured);
  const now = shown.at(-1);
  const before = shown.findLast(({ year }) => now !== undefined && year < now.year);
  if (now === undefined || before === undefined) return { is: 'unknown', why: 'one-year' };
  const years = { from: before.year, to: now.year };
  if ([now, before].some(({ caveats }) => caveats.includes('not-random')))
    return { is: 'unknown', why: 'not-random', ...years };
  const told =
    now.base === null || before.base === null
      ? null
      : shareDifference({ share: now.share, n: now.base }, { share: before.share, n: before.base });
  if (told === null) return { is: 'unknown', why: 'n-unknown', ...years };
  const holdsZero = told.low <= 0 && told.high >= 0;
  const isFirm = now.caveats.length === 0 && before.caveats.length === 0;
  const outside = isFirm ? 'waarschijnlijk-geen-toeval' : 'niet-zeker';
  return { is: 'change', ...years, ...told, chance: holdsZero ? 'kan-toeval-zijn' : outside };
}
