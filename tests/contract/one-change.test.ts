import { describe, expect, it } from 'vitest';
import { openSession } from '../../scripts/finding/session.ts';
import type { Audience } from '../../src/domain/privacy/disclosure.ts';
import { daysOfMonths } from '../../src/domain/time/day.ts';
import { month, monthsIn, type Span } from '../../src/domain/time/month.ts';
import { dataFolder, readFolder } from '../support/package-files.ts';

/** One figure has one interval of change: on the card, in a text, since a day, and for both audiences. */
const opened = await openSession(dataFolder, null, Date.UTC(2026, 10, 23));
if (!opened.ok) throw new Error(opened.failure);
const sessionFor = opened.value;

const indicators = (
  JSON.parse(readFolder(dataFolder).get('policy/indicators.json') ?? '[]') as {
    id: string;
    kinds: string[];
    sort: string;
  }[]
).filter(({ kinds, sort }) => kinds.length > 0 && sort === 'registratie');

const periods: readonly Span[] = [
  { from: month(2025, 10), to: month(2026, 9) },
  { from: month(2025, 1), to: month(2025, 12) },
  { from: month(2024, 1), to: month(2024, 12) },
  { from: month(2026, 7), to: month(2026, 9) },
  { from: month(2024, 10), to: month(2026, 9) },
];

async function cardOf(audience: Audience, indicator: string, period: Span) {
  const { analyse } = await sessionFor(audience);
  const { figures, verdict } = await analyse({ about: 'indicator', indicator, period } as const);
  return figures.is === 'figures' && verdict !== null ? { figures, ratio: verdict.ratio } : null;
}

describe('the interval of a change', () => {
  it('is for openbaar what the driehoek hears of the same months', async () => {
    let compared = 0;
    for (const period of periods)
      for (const { id } of indicators) {
        const open = await cardOf('openbaar', id, period);
        if (open === null || open.ratio === null) continue;
        const closed = await cardOf('driehoek', id, period);
        compared += 1;
        expect(closed?.ratio, `${id} ${period.from}-${period.to}`).toEqual(open.ratio);
      }
    expect(compared).toBeGreaterThan(20);
  });

  it('is since a day for openbaar what the driehoek hears', async () => {
    let compared = 0;
    for (const period of periods) {
      const request = { about: 'since', ...daysOfMonths(period) } as const;
      const [open, closed] = await Promise.all(
        (['openbaar', 'driehoek'] as const).map(async (audience) => {
          const { figures } = await (await sessionFor(audience)).analyse(request);
          return figures.is === 'since' ? figures.rows : [];
        }),
      );
      for (const { indicator, change } of open ?? []) {
        const row = closed?.find((one) => one.indicator === indicator);
        if (change === null || row === undefined) continue;
        compared += 1;
        expect(row.change, `${indicator} ${period.from}-${period.to}`).toEqual(change);
      }
    }
    expect(compared).toBeGreaterThan(20);
  }, 60_000);

  it.each(['driehoek', 'openbaar'] as const)(
    'is in a text and since a day what the card has of the same months, %s',
    async (audience) => {
      const { analyse } = await sessionFor(audience);
      let compared = 0;
      for (const period of periods) {
        const since = await analyse({ about: 'since', ...daysOfMonths(period) } as const);
        for (const { id } of indicators) {
          const card = await cardOf(audience, id, period);
          // What is known by quarter is read over four of them, and the team may compare with other months.
          const isSame =
            card !== null &&
            card.figures.period.from === period.from &&
            card.figures.baseline.from === period.from - 12 * Math.ceil(monthsIn(period) / 12);
          if (!isSame || card.figures.unit === 'year') continue;
          compared += 1;
          const change = await analyse({ about: 'change', indicator: id, span: period } as const);
          expect(change.figures.ratio, id).toEqual(card.ratio);
          const row =
            since.figures.is === 'since'
              ? since.figures.rows.find(({ indicator }) => indicator === id)
              : undefined;
          // A sum of quarters can be told of which one is not: there the card, which is made of quarters, tells nothing.
          if (row !== undefined && card.ratio !== null) expect(row.change, id).toEqual(card.ratio);
        }
      }
      expect(compared).toBeGreaterThan(20);
    },
    60_000,
  );
});
