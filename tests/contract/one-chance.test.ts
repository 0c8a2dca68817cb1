import { describe, expect, it } from 'vitest';
import { openSession } from '../../scripts/finding/session.ts';
import type { Expectation } from '../../src/analysis/indicators/expectation.ts';
import { month } from '../../src/domain/time/month.ts';
import { dataFolder, readFolder } from '../support/package-files.ts';

/** One count has one word about chance, on the card, in the list, and for both audiences. */
const opened = await openSession(dataFolder, null, Date.UTC(2026, 10, 23));
if (!opened.ok) throw new Error(opened.failure);
const sessionFor = opened.value;

const policy = readFolder(dataFolder);
const headlines = (
  JSON.parse(policy.get('policy/priorities.json') ?? '[]') as { headline: string | null }[]
).flatMap(({ headline }) => headline ?? []);

const periods = [
  { from: month(2025, 11), to: month(2026, 10) },
  { from: month(2025, 10), to: month(2026, 9) },
  { from: month(2025, 1), to: month(2025, 12) },
  { from: month(2024, 1), to: month(2024, 12) },
  { from: month(2026, 7), to: month(2026, 9) },
];

async function expectedOf(
  audience: 'driehoek' | 'openbaar',
  indicator: string,
  period: (typeof periods)[number],
) {
  const { analyse } = await sessionFor(audience);
  const { figures } = await analyse({ about: 'indicator', indicator, period } as const);
  return figures.is === 'figures' ? figures.expected : null;
}

describe('a headline', () => {
  it('has five of them in the plan', () => {
    expect(headlines).toHaveLength(5);
  });

  it.each(periods)(
    'has on its card the word that the list of deviations has, $from to $to',
    async (period) => {
      const { analyse } = await sessionFor('driehoek');
      const { figures } = await analyse({ about: 'deviations', period } as const);
      let compared = 0;
      for (const headline of headlines) {
        const expected = await expectedOf('driehoek', headline, period);
        if (expected === null) continue;
        compared += 1;
        const row = figures.all.find(
          ({ subject }) =>
            subject.indicator.id === headline && subject.areaId === null && subject.of === 'period',
        );
        expect(row === undefined).toBe(expected.place === 'within');
        if (row === undefined) continue;
        const { count, low, high, p, adjustedP, family } = row;
        expect(expected).toMatchObject({ count, low, high, p, adjustedP, family });
        expect(expected.isSureAlone || !expected.isSure).toBe(true);
      }
      expect(compared).toBeGreaterThan(2);
    },
  );

  it('is corrected for one family, whoever looks', async () => {
    const [closed, open] = await Promise.all(
      (['driehoek', 'openbaar'] as const).map(async (audience) => {
        const { analyse } = await sessionFor(audience);
        return (await analyse({ about: 'deviations', period: null } as const)).figures.families;
      }),
    );
    expect(closed).toEqual(open);
    expect(closed?.headline).toBe(headlines.length);
  });

  it('has for openbaar the word that the driehoek hears of the same months', async () => {
    const word = (expected: Expectation | null) =>
      expected === null ? null : { count: expected.count, place: expected.place, isSure: expected.isSure };
    let compared = 0;
    for (const period of periods.slice(1, 4))
      for (const headline of headlines) {
        const open = word(await expectedOf('openbaar', headline, period));
        if (open === null) continue;
        compared += 1;
        expect(word(await expectedOf('driehoek', headline, period)), headline).toEqual(open);
      }
    expect(compared).toBeGreaterThan(4);
  });
});
