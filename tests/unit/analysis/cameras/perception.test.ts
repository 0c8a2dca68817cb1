import { expect, it } from 'vitest';
import { feltAbout } from '../../../../src/analysis/cameras/perception.ts';
import { saidInPlan } from '../../../../src/analysis/cameras/said-in-plan.ts';
import { finding, indicator, municipality, survey } from '../../screens/small-municipality.ts';

const nowhere = { camera: 'c1', areas: [] };
const outcome = indicator('a', { priority: 'p1' });
const ask = (question: string, year: number, share: number, more = {}) =>
  finding({ question, year, share, n: 200, priority: 'p1', ...more });

it('tells the newest answer to each question about the priority, of here and of this place', () => {
  const surveys = [
    survey([
      ask('Overlast?', 2022, 0.4),
      ask('Veilig op het plein?', 2025, 0.6, { area: 'BU1' }),
      ask('Veilig op het plein?', 2023, 0.5, { area: 'BU1' }),
      ask('Overlast?', 2025, 0.3, { priority: 'p2' }),
      ask('Overlast in het land?', 2025, 0.2, { area: 'NL00' }),
    ]),
  ];
  const felt = feltAbout(outcome, municipality({ surveys }), { camera: 'c1', areas: ['BU1'] });
  expect(felt.map(({ question, told, isWhole }) => [question, told.share, isWhole])).toEqual([
    ['Veilig op het plein?', 0.6, false],
    ['Overlast?', 0.4, true],
  ]);
});

it('leaves out shares of few answers and answers without a number', () => {
  const surveys = [
    survey([ask('Weinig?', 2025, 0.4, { n: 12 }), finding({ question: 'Woorden', priority: 'p1' })]),
  ];
  expect(feltAbout(outcome, municipality({ surveys }), nowhere)).toEqual([]);
});

it('knows the priority of a finding by its indicator too', () => {
  const surveys = [survey([ask('Overlast?', 2025, 0.4, { priority: null, indicator: 'b' })])];
  const here = municipality({ surveys, indicators: [indicator('b', { priority: 'p1' })] });
  expect(feltAbout(outcome, here, nowhere)).toHaveLength(1);
});

it('gives a share its margin, and the change since the survey before it', () => {
  const surveys = [survey([ask('Overlast?', 2023, 0.5), ask('Overlast?', 2025, 0.3)])];
  const [felt] = feltAbout(outcome, municipality({ surveys }), nowhere);
  expect(felt?.told.interval?.low).toBeGreaterThan(0.2);
  expect(felt?.told.interval?.high).toBeLessThan(0.4);
  expect(felt?.change).toMatchObject({ is: 'change', from: 2023, to: 2025 });
});

it('tells a survey around cameras at those cameras only, as one of that place', () => {
  const surveys = [{ ...survey([ask('Veiliger op het plein?', 2024, 0.7)]), places: ['c1'] }];
  const felt = feltAbout(outcome, municipality({ surveys }), nowhere);
  expect(felt.map(({ isWhole }) => isWhole)).toEqual([false]);
  expect(feltAbout(outcome, municipality({ surveys }), { camera: 'c2', areas: [] })).toEqual([]);
});

it('finds what the plan says of a camera, and nothing of another', () => {
  const fact = { id: 'f', priority: null, fact: 'rustiger', period: '2023', sort: 'resultaat', line: 1 };
  const facts = [
    { ...fact, places: ['c1'] },
    { ...fact, id: 'g' },
  ];
  expect(saidInPlan({ facts }, 'c1').map(({ id }) => id)).toEqual(['f']);
  expect(saidInPlan({ facts }, 'c2')).toEqual([]);
});
