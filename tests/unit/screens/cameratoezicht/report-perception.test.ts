import { expect, it } from 'vitest';
import { feltAbout } from '../../../../src/screens/cameratoezicht/report-perception.ts';
import { finding, indicator, municipality, survey } from '../small-municipality.ts';

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
  const felt = feltAbout(outcome, municipality({ surveys }), ['BU1']);
  expect(felt.map(({ question, share, isWhole }) => [question, share, isWhole])).toEqual([
    ['Veilig op het plein?', 0.6, false],
    ['Overlast?', 0.4, true],
  ]);
});

it('leaves out shares of few answers and answers without a number', () => {
  const surveys = [
    survey([ask('Weinig?', 2025, 0.4, { n: 12 }), finding({ question: 'Woorden', priority: 'p1' })]),
  ];
  expect(feltAbout(outcome, municipality({ surveys }), [])).toEqual([]);
});

it('knows the priority of a finding by its indicator too', () => {
  const surveys = [survey([ask('Overlast?', 2025, 0.4, { priority: null, indicator: 'b' })])];
  const here = municipality({ surveys, indicators: [indicator('b', { priority: 'p1' })] });
  expect(feltAbout(outcome, here, [])).toHaveLength(1);
});
