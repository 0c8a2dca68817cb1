import { describe, expect, it } from 'vitest';
import { month } from '../../../src/domain/time/month.ts';
import type { Expectation } from '../../../src/analysis/indicators/expectation.ts';
import { readCard } from '../../../src/analysis/indicators/read-figures.ts';
import { stepsOf } from '../../../src/indicator/reasoning.ts';
import type { Target } from '../../../src/policy/schema.ts';
import { answer, row } from '../charts/figures.ts';
import { figures, indicator, view } from '../screens/small-municipality.ts';

const daalt: Target = {
  aim: { direction: 'daalt' },
  from: { ground: 'expliciet', quote: 'neemt af', line: 12 },
};

const outside = {
  count: 10,
  span: { from: month(2025, 1), to: month(2025, 12) },
  against: { from: month(2022, 1), to: month(2024, 12) },
  expected: 30,
  low: 19,
  high: 41,
  place: 'below',
  p: 0.02,
  adjustedP: 0.1,
  family: 5,
  isSureAlone: true,
  isSure: false,
} as const;

function steps(target: Target | null, neutral = false, expected: Expectation | null = null) {
  const one = indicator('a', { target, neutral });
  const rows = [...figures(24, 20), ...figures(12, 20), ...figures(12, 10)];
  const state = readCard(view(), one, answer(rows.map((figure, at) => row(String(at), figure))));
  if (state.is !== 'ready') return [];
  const { assessment, ...rest } = state.figures;
  return stepsOf(one, {
    request: { about: 'indicator', indicator: one.id, period: null },
    dataHash: 'h',
    audience: 'driehoek',
    figures: { is: 'figures', country: null, expected, ...rest },
    verdict: assessment,
    caveats: [],
  });
}

describe('the reasoning of a verdict', () => {
  it('goes from what was asked through counts, change and dispersion to the rule', () => {
    const told = steps(daalt);
    expect(told.map(({ name }) => name)).toEqual([
      'Wat telt',
      'Wat er gevraagd is',
      'Meer of minder',
      'Geteld',
      'Vergeleken met',
      'Verandering per maand',
      'Spreiding',
      'Regel',
    ]);
    expect(told[1]?.text).toContain('“neemt af” (regel 12 van het plan)');
    expect(told[3]?.text).toContain('120');
    expect(told[4]?.text).toContain('240');
    expect(told[5]?.text).toContain('−50%');
  });

  it('says of a count outside its margin that the margins are each of one figure, and how many there are', () => {
    const told = steps(daalt, false, outside).find(({ name }) => name === 'Verwacht');
    expect(told?.text).toMatch(/^19.*41, uit de drie jaar ervoor\. .* voor één cijfer\. Wij volgen er 5 /);
    const within = { ...outside, place: 'within' } as const;
    expect(steps(daalt, false, within).map(({ name }) => name)).not.toContain('Verwacht');
  });

  it('says why there is none', () => {
    expect(steps(null).at(-1)?.text).toContain('Het plan noemt geen richting of getal');
    expect(steps(daalt, true).map(({ name }) => name)).not.toContain('Regel');
  });

  it('tells of months that are left out', () => {
    const team: Target = {
      aim: { direction: 'daalt' },
      from: {
        ground: 'team',
        who: 'Team',
        when: '2026-01-05',
        why: 'besloten',
        baseline: null,
        leaveOut: [{ from: '2026-01', to: '2026-02', why: 'storing' }],
        per: 'aantal',
      },
    };
    const told = steps(team);
    expect(told[1]?.text).toContain('Team, 5 jan 2026: besloten');
    expect(told[3]?.text).toContain('telt niet mee');
    expect(view().period.to).toBe(month(2026, 10));
  });
});
