import { expect, it } from 'vitest';
import { analysePerception, type PerceptionFinding } from '../../../../src/analysis/perception/themes.ts';
import type { Known } from '../../../../src/analysis/known.ts';
import { month } from '../../../../src/domain/time/month.ts';
import { finding, indicator, municipality, survey } from '../../screens/small-municipality.ts';

const asked = { priority: 'p1', indicator: 'veilig', question: 'Veilig?', share: 0.5, n: 100 };
const known: Known = {
  audience: 'driehoek',
  municipality: municipality({
    priorities: [
      {
        id: 'p1',
        number: 1,
        title: 'Een',
        shortTitle: 'Een',
        goal: { text: 'doel', short: 'doel', line: 1 },
        headline: null,
        perception: 'veilig',
      },
    ],
    indicators: [indicator('veilig', { sort: 'beleving' }), indicator('ooit', { sort: 'beleving' })],
    surveys: [
      survey([
        finding({ ...asked, year: 2023, share: 0.4 }),
        finding({ ...asked, year: 2025 }),
        finding({ ...asked, indicator: 'ooit', question: 'Ooit?', year: null }),
      ]),
    ],
  }),
  entries: [],
  dataHash: 'x',
  series: [],
  lastMonth: month(2026, 10),
  period: { from: month(2025, 11), to: month(2026, 10) },
};

async function found(until: number | null): Promise<PerceptionFinding['figures']> {
  const steps = analysePerception({ about: 'perception', until }, known, () =>
    Promise.reject(new Error('nothing is counted here')),
  );
  for (;;) {
    const step = await steps.next();
    if (step.done === true) return step.value.figures;
  }
}

it('tells of no survey after the year that is asked about, in shares nor in themes', async () => {
  const { newest, themes } = await found(2024);
  expect(newest['veilig']).toMatchObject({ year: 2023, share: 0.4 });
  const years = themes.flatMap(({ questions }) =>
    questions.flatMap(({ own }) => own.map((one) => one.finding.year)),
  );
  expect(years).toContain(2023);
  expect(years).not.toContain(2025);
});

it('tells of all years where none is asked about, and keeps what names no year', async () => {
  expect((await found(null)).newest).toMatchObject({ veilig: { year: 2025 }, ooit: { year: null } });
  expect((await found(2024)).newest['ooit']).toMatchObject({ year: null });
  expect((await found(2020)).newest['veilig']).toBeUndefined();
});
