import { describe, expect, it } from 'vitest';
import { openSession } from '../../scripts/finding/session.ts';
import { mostWeeks, type WeeksFigures } from '../../src/analysis/trends/weeks.ts';
import type { Audience } from '../../src/domain/privacy/disclosure.ts';
import { readDay, writeDay } from '../../src/domain/time/day.ts';
import { dataFolder, readFolder } from '../support/package-files.ts';

/** Counts by week, recounted from the incidents themselves with the calendar of Date. */
const opened = await openSession(dataFolder, null, Date.UTC(2026, 10, 23));
if (!opened.ok) throw new Error(opened.failure);
const sessionFor = opened.value;
const files = readFolder(dataFolder);
const indicators = JSON.parse(files.get('policy/indicators.json') ?? '[]') as {
  id: string;
  kinds: string[];
}[];
const incidents = (files.get('observations/demo-incidenten.csv') ?? '')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(';'))
  .map(([from = '', , kind = '', , , count = '']) => ({
    day: from.slice(0, 10),
    kind,
    count: Number(count),
  }));

const day = (text: string): number => readDay(text) ?? NaN;

async function weeksOf(
  subject: string,
  from: string,
  to: string,
  audience: Audience = 'driehoek',
): Promise<WeeksFigures> {
  const { analyse } = await sessionFor(audience);
  const request = { about: 'weeks', subject, from: day(from), to: day(to), within: null } as const;
  return (await analyse(request)).figures;
}

async function rowsOf(subject: string, from: string, to: string) {
  const found = await weeksOf(subject, from, to);
  if (found.is !== 'weeks') throw new Error(found.is);
  return found;
}

/** The week of ISO 8601 of a date, by another way than the page has it: the number of Thursdays of its year so far. */
function isoWeek(date: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + 4 - (at.getUTCDay() || 7));
  const start = Date.UTC(at.getUTCFullYear(), 0, 1);
  const week = Math.ceil(((at.getTime() - start) / 86_400_000 + 1) / 7);
  return `${at.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}

function recounted(indicator: string, from: string, to: string): Map<string, number> {
  const kinds = indicators.find(({ id }) => id === indicator)?.kinds ?? [];
  const counts = new Map<string, number>();
  for (const { day: date, kind, count } of incidents)
    if (kinds.includes(kind) && date >= from && date <= to)
      counts.set(isoWeek(date), (counts.get(isoWeek(date)) ?? 0) + count);
  return counts;
}

describe('counts by week', () => {
  it.each([
    ['fietsendiefstal', '2025-11-01', '2026-10-31'],
    ['woninginbraken', '2020-11-01', '2021-01-31'],
    ['fietsendiefstal', '2024-12-16', '2025-01-12'],
  ])('are what the list holds, and add up to the period: %s, %s to %s', async (subject, from, to) => {
    const { rows, whole } = await rowsOf(subject, from, to);
    const expected = recounted(subject, from, to);
    expect([...expected.values()].reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0);
    const counts = rows.map(
      ({ key, figure }) => [key, figure.is === 'number' ? figure.value : null] as const,
    );
    for (const [key, value] of counts) expect([key, value]).toEqual([key, expected.get(key) ?? 0]);
    expect([...expected.keys()].filter((key) => !counts.some(([one]) => one === key))).toEqual([]);
    expect(whole.total).toMatchObject({ value: counts.reduce((sum, [, value]) => sum + (value ?? 0), 0) });
  });

  it('name a week of 53, and say which weeks are not whole', async () => {
    const { rows } = await rowsOf('woninginbraken', '2020-12-01', '2021-01-31');
    expect(rows.map(({ key }) => key)).toContain('2020-W53');
    expect(rows.map(({ key }) => key)).toContain('2021-W01');
    expect(rows.filter(({ isWhole }) => !isWhole).map(({ key, days }) => [key, writeDay(days.from)])).toEqual(
      [['2020-W49', '2020-12-01']],
    );
  });

  it('are of whole months what the months are', async () => {
    const { analyse } = await sessionFor('driehoek');
    const { whole } = await rowsOf('fietsendiefstal', '2025-11-01', '2026-10-31');
    const { figures } = await analyse({
      about: 'change',
      indicator: 'fietsendiefstal',
      span: { from: 2025 * 12 + 10, to: 2026 * 12 + 9 },
    } as const);
    expect(whole.total).toEqual(figures.now);
  });

  it('are at most two years of bars, the last ones, and say how many are left', async () => {
    const { rows, left, covered } = await rowsOf('fietsendiefstal', '2022-01-01', '2026-10-31');
    expect(rows).toHaveLength(mostWeeks);
    expect(left).toBeGreaterThan(100);
    expect(rows.at(0)?.days.from).toBe(covered.from);
    expect(rows.at(-1)?.days.to).toBe(day('2026-10-31'));
  });

  it('are not of days after the data, of what is known by the month only, or for openbaar', async () => {
    const { covered } = await rowsOf('fietsendiefstal', '2026-10-01', '2026-12-31');
    expect(writeDay(covered.to)).toBe('2026-10-31');
    expect(await weeksOf('fietsendiefstal', '2026-11-03', '2026-12-31')).toMatchObject({ is: 'no-data' });
    expect(await weeksOf('halt-verwijzingen', '2026-01-01', '2026-10-31')).toMatchObject({
      is: 'unavailable',
      reason: { why: 'too-coarse', have: { when: 'quarter' } },
    });
    expect(await weeksOf('fietsendiefstal', '2026-07-01', '2026-09-30', 'openbaar')).toEqual({
      is: 'not-published',
    });
  });
});
