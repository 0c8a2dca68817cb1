import { describe, expect, it } from 'vitest';
import { monthsNeeded } from '../../../src/domain/needs.ts';
import { month } from '../../../src/domain/time/month.ts';
import type { Figure } from '../../../src/engine/answer.ts';
import { lookAtLast, lookAtTotal } from '../../../src/analysis/indicators/look-at-total.ts';
import { readCard } from '../../../src/analysis/indicators/read-figures.ts';
import { readDirection } from '../../../src/analysis/trends/direction.ts';
import { noTestText } from '../../../src/screens/trends/no-test-text.ts';
import { readOutOfLine } from '../../../src/analysis/trends/out-of-line.ts';
import { readSeason } from '../../../src/analysis/trends/season.ts';
import { answer, missing, row } from '../charts/figures.ts';
import { figures, indicator, view } from '../screens/small-municipality.ts';
import { flat, line } from '../screens/trends/lines.ts';

const lengths = Array.from({ length: 72 }, (_, at) => at + 1);
const rows = (list: readonly Figure[]) => answer(list.map((figure, at) => row(String(at), figure)));

/** From how many months of twenty each there is a conclusion; null where a longer history has none again. */
function firstWith(concludes: (months: number) => boolean): number | null {
  const first = lengths.find(concludes) ?? Infinity;
  return lengths.every((months) => concludes(months) === months >= first) ? first : null;
}

describe('the months that a conclusion needs are those from which there is one', () => {
  it('on the direction of a trend, a month out of line, and the season', () => {
    const of = (months: number) => line(flat(20, months));
    expect(firstWith((months) => readDirection(of(months), null).is === 'trend')).toBe(
      monthsNeeded.direction,
    );
    expect(firstWith((months) => readOutOfLine(of(months)).is === 'charts')).toBe(monthsNeeded.outOfLine);
    expect(firstWith((months) => readSeason(of(months)).is === 'season')).toBe(monthsNeeded.season);
  });

  it.each([1, 2, 12, 24])('on a comparison and a deviation of %i months', (length) => {
    const to = month(2026, 10);
    const period = { from: to - length + 1, to };
    const shown = view({ period });
    const known = (months: number) =>
      rows([...Array<Figure>(72 - months).fill(missing), ...figures(months, 20)]);
    const isCompared = (months: number): boolean => {
      const state = readCard(shown, indicator('a'), known(months));
      return state.is === 'ready' && state.figures.counted.before !== null;
    };
    // A shorter period than a year can be set beside the one before it earlier: a year is what the page is after.
    if (length >= 12) expect(firstWith(isCompared)).toBe(monthsNeeded.comparison(period));
    else expect(monthsNeeded.comparison(period)).toBe(24);
    const looked = (months: number) => lookAtTotal(indicator('a'), known(months), length, period);
    expect(firstWith((months) => looked(months).length > 0)).toBe(monthsNeeded.deviation(period));
    const last = { from: to, to };
    const atLast = (months: number) => lookAtLast(indicator('a'), known(months), length, period);
    if (length > 1)
      expect(firstWith((months) => atLast(months).length > 0)).toBe(monthsNeeded.deviation(last));
  });

  it('are named with how many there are', () => {
    const short = line([null, ...flat(20, 7)]);
    expect(noTestText('too-short', monthsNeeded.season, short)).toBe(
      'Nog niet te zien. Daarvoor zijn 36 maanden met bevestigde cijfers op rij nodig; er zijn er 7.',
    );
    expect(noTestText('too-short', monthsNeeded.direction, line(flat(20, 1)))).toContain('er is er 1.');
  });
});
