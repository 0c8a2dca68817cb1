import { bySurprise } from '../analysis/since/by-surprise.ts';
import type { SinceFinding, SinceRow } from '../analysis/since/since.ts';
import type { SlideColumn, SlideRow } from '../domain/meeting/slide.ts';
import { daysOfMonths, readDay, type Day } from '../domain/time/day.ts';
import { parseMonth } from '../domain/time/month.ts';
import type { Municipality } from '../policy/municipality.ts';
import { daysText } from '../text/days.ts';
import { figureText, plainText } from '../text/figure-text.ts';
import { formatInterval } from '../text/format.ts';
import { bijzonderheden } from '../text/nl/bijzonderheden.ts';
import { overlegNieuw as words } from '../text/nl/overleg-nieuw.ts';
import { sinds } from '../text/nl/sinds.ts';
import { shortName } from '../text/nl/verdict-sentence.ts';
import type { EntryOf } from '../policy/dossier/entry.ts';
import { row } from './slide-parts.ts';

/**
 * Incidents that the last meeting that was kept did not have: from the end of its data on, or from its own day where
 * its data reached further. Without one, the last four weeks of the data.
 */
export function happenedRequest(last: EntryOf<'snapshot'> | null) {
  return { about: 'since', from: last === null ? null : firstNotShown(last), to: null } as const;
}

function firstNotShown({ date, until }: EntryOf<'snapshot'>): Day | null {
  const [day, month] = [readDay(date), parseMonth(until)];
  if (day === null || month === null) return day;
  return Math.min(day, daysOfMonths({ from: month, to: month }).to + 1);
}

/**
 * Per indicator how many, beside what was expected of these days: what lies outside it first, then the headlines of the
 * plan. None without data.
 */
export function happenedColumn(
  finding: SinceFinding | undefined,
  municipality: Pick<Municipality, 'indicators' | 'priorities'>,
): SlideColumn[] {
  if (finding?.figures.is !== 'since') return [];
  const { covered, rows } = finding.figures;
  const isHeadline = (id: string): boolean => municipality.priorities.some(({ headline }) => headline === id);
  const orderOf = ({ indicator }: SinceRow): number => Number(!isHeadline(indicator));
  return [
    {
      title: words.happened(daysText(covered)),
      rows: rows
        .toSorted((a, b) => bySurprise(a, b) || orderOf(a) - orderOf(b))
        .map((one) => rowOf(one, municipality)),
    },
  ];
}

function rowOf(
  { indicator: id, now, expected }: SinceRow,
  { indicators }: Pick<Municipality, 'indicators'>,
): SlideRow {
  const indicator = indicators.find((one) => one.id === id);
  const name = indicator === undefined ? id : shortName(indicator);
  const value = plainText(now);
  if (expected.is === 'none') return row(name, { value });
  const { low, high, place, isSure } = expected;
  const usual = words.usual(formatInterval(low, high));
  if (place === 'within') return row(name, { value, beside: usual });
  return isSure
    ? row(name, { value, beside: usual, mark: { tone: 'warning', text: way(place) } })
    : row(name, { value, beside: `${usual}, ${sinds.chance(false)}` });
}

function way(place: 'below' | 'above'): string {
  return bijzonderheden.wayShort[place === 'below' ? 'less' : 'more'];
}

/** The same for the table of the page: what, how many, and what was expected or why nothing is said of it. */
export function happenedRows(
  finding: SinceFinding | undefined,
  { indicators }: Pick<Municipality, 'indicators'>,
): string[][] {
  if (finding?.figures.is !== 'since') return [];
  return finding.figures.rows.map(({ indicator, now, expected }) => [
    indicators.find(({ id }) => id === indicator)?.name ?? indicator,
    figureText(now),
    expected.is === 'none'
      ? sinds.why[expected.why]
      : sinds.onTrends.expected(formatInterval(expected.low, expected.high), expected),
  ]);
}
