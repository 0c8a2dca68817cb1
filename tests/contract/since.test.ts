import { describe, expect, it } from 'vitest';
import { openSession } from '../../scripts/finding/session.ts';
import type { Expectation } from '../../src/analysis/indicators/expectation.ts';
import type { SinceFigures, SinceRow } from '../../src/analysis/since/since.ts';
import { daysOfMonths, readDay, writeDay } from '../../src/domain/time/day.ts';
import { month, type Span } from '../../src/domain/time/month.ts';
import { dataFolder, readFolder } from '../support/package-files.ts';

/** What happened since the last meeting, recounted from the incidents themselves. */
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
  .map(([from = '', , kind = '', area = '', , count = '']) => ({
    day: from.slice(0, 10),
    kind,
    area,
    count: Number(count),
  }));

const day = (text: string): number => readDay(text) ?? NaN;

async function since(
  from: string | null,
  to: string | null,
  audience: 'driehoek' | 'openbaar' = 'driehoek',
): Promise<SinceFigures> {
  const { analyse } = await sessionFor(audience);
  const request = {
    about: 'since',
    from: from === null ? null : day(from),
    to: to === null ? null : day(to),
  } as const;
  return (await analyse(request)).figures;
}

async function rowsOf(from: string, to: string): Promise<readonly SinceRow[]> {
  const found = await since(from, to);
  if (found.is !== 'since') throw new Error(found.is);
  return found.rows;
}

function recounted(indicator: string, from: string, to: string): number {
  const kinds = indicators.find(({ id }) => id === indicator)?.kinds ?? [];
  return incidents
    .filter((one) => kinds.includes(one.kind) && one.day >= from && one.day <= to)
    .reduce((sum, { count }) => sum + count, 0);
}

const value = (row: SinceRow, of: 'now' | 'before'): number =>
  row[of].is === 'number' ? row[of].value : NaN;

describe('what happened since the last meeting', () => {
  it.each([
    ['2026-10-04', '2026-10-31', '2025-10-04', '2025-10-31'],
    ['2025-12-20', '2026-01-06', '2024-12-20', '2025-01-06'],
    ['2024-02-10', '2024-02-29', '2023-02-10', '2023-02-28'],
    ['2026-10-30', '2026-10-30', '2025-10-30', '2025-10-30'],
    ['2025-02-28', '2025-02-28', '2024-02-28', '2024-02-28'],
    ['2025-02-10', '2025-02-28', '2024-02-10', '2024-02-28'],
  ])('is what the list holds, %s to %s', async (from, to, fromBefore, toBefore) => {
    const rows = await rowsOf(from, to);
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      expect([row.indicator, value(row, 'now')]).toEqual([row.indicator, recounted(row.indicator, from, to)]);
      expect(value(row, 'before')).toBe(recounted(row.indicator, fromBefore, toBefore));
    }
  });

  it('is by itself of the last four weeks, where no meeting is known', async () => {
    expect(await since(null, null)).toMatchObject({
      is: 'since',
      by: 'four-weeks',
      asked: { from: day('2026-10-04'), to: day('2026-10-31') },
      lastDay: day('2026-10-31'),
    });
  });

  it('says which part of the days the data reach, and counts, compares and expects no more than that', async () => {
    const found = await since('2026-10-01', '2026-11-30');
    if (found.is !== 'since') throw new Error(found.is);
    expect(found.covered).toEqual(daysOfMonths({ from: month(2026, 10), to: month(2026, 10) }));
    expect([writeDay(found.before.from), writeDay(found.before.to)]).toEqual(['2025-10-01', '2025-10-31']);
    expect(found.rows).toEqual(await rowsOf('2026-10-01', '2026-10-31'));
  });

  it('is not told of days after the data, nor for openbaar of days that are no whole quarters', async () => {
    expect(await since('2026-11-03', null)).toMatchObject({ is: 'no-data', lastDay: day('2026-10-31') });
    for (const [from, to] of [
      ['2026-10-04', '2026-10-31'],
      ['2026-07-01', '2026-10-31'],
      ['2026-10-01', '2026-10-31'],
      ['2026-07-02', '2026-09-30'],
    ] as const)
      expect(await since(from, to, 'openbaar')).toEqual({
        is: 'not-published',
        by: 'chosen',
        asked: { from: day(from), to: day(to) },
        lastDay: day('2026-10-31'),
      });
    expect(await since('2026-07-01', '2026-09-30', 'openbaar')).toMatchObject({ is: 'since' });
  });

  it('names what no day is known of, and counts none of it', async () => {
    const found = await since('2026-10-04', '2026-10-31');
    if (found.is !== 'since') throw new Error(found.is);
    const halt = found.unknown.find(({ indicator }) => indicator === 'halt-verwijzingen');
    expect(halt?.reason).toMatchObject({ why: 'too-coarse', have: { when: 'quarter' } });
  });

  it('names a buurt from five on only', async () => {
    const rows = await rowsOf('2026-10-04', '2026-10-31');
    const named = rows.filter(({ where }) => where.is === 'place');
    expect(named.length).toBeGreaterThan(0);
    for (const { where } of named)
      expect(where.is === 'place' && where.here.is === 'number' && where.here.value).toBeGreaterThanOrEqual(
        5,
      );
  });
});

describe('what is said of chance', () => {
  const months: readonly Span[] = [
    { from: month(2025, 11), to: month(2026, 10) },
    { from: month(2026, 10), to: month(2026, 10) },
    { from: month(2026, 7), to: month(2026, 9) },
  ];

  it.each(months)('of whole months is what the card says of them, $from to $to', async (period) => {
    const { analyse } = await sessionFor('driehoek');
    const all = daysOfMonths(period);
    const rows = await rowsOf(writeDay(all.from), writeDay(all.to));
    for (const { indicator, expected } of rows) {
      const { figures } = await analyse({ about: 'indicator', indicator, period } as const);
      if (figures.is !== 'figures') throw new Error(figures.is);
      const word = (one: Expectation) => [
        one.count,
        one.expected,
        one.low,
        one.high,
        one.adjustedP,
        one.isSure,
      ];
      // What is known by quarter only is told on the card over four of them.
      if (expected.is === 'none') {
        const isOfThese = figures.expected?.span.from === period.from;
        expect(isOfThese).toBe(false);
      } else expect(word(expected)).toEqual(figures.expected === null ? null : word(figures.expected));
    }
  });

  it('is nothing of more than a year with few a month, and says that and nothing else', async () => {
    const rows = await rowsOf('2025-06-15', '2026-10-31');
    const whyOf = (id: string) => {
      const expected = rows.find(({ indicator }) => indicator === id)?.expected;
      return expected?.is === 'none' ? expected.why : expected?.is;
    };
    expect(whyOf('woninginbraken')).toBe('too-long');
    expect(whyOf('jeugdoverlast-meldingen')).toBe('expected');
    // Before 2022 there are no three years: that is the reason then.
    const early = await rowsOf('2020-06-15', '2021-10-31');
    for (const { expected } of early) expect(expected).toEqual({ is: 'none', why: 'no-history' });
  });

  it('is nothing of less than four weeks, and of four weeks what three years lead to expect', async () => {
    for (const { expected } of await rowsOf('2026-10-05', '2026-10-31'))
      expect(expected).toEqual({ is: 'none', why: 'too-short' });
    const rows = await rowsOf('2026-10-04', '2026-10-31');
    const burglaries = rows.find(({ indicator }) => indicator === 'woninginbraken');
    const years = ['2025', '2024', '2023'].map((one) =>
      recounted('woninginbraken', `${one}-10-04`, `${one}-10-31`),
    );
    const mean = years.reduce((sum, count) => sum + count, 0) / 3;
    if (burglaries?.expected.is !== 'expected') throw new Error('nothing was expected');
    expect(burglaries.expected.count).toBe(6);
    expect(burglaries.expected.expected).toBeCloseTo(mean, 9);
    const few = rows.find(({ indicator }) => indicator === 'overvallen');
    expect(few?.expected).toEqual({ is: 'none', why: 'too-few' });
  });
});
