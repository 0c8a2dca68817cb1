import { describe, expect, it } from 'vitest';
import { perceptionOf } from '../../../src/indicator/perception.ts';
import { finding, indicator, municipality, survey } from '../screens/small-municipality.ts';

const withFindings = (...findings: Parameters<typeof survey>[0]) =>
  municipality({
    indicators: [indicator('veilig', { name: 'Voelt zich veilig' })],
    surveys: [survey(findings)],
  });
const answered = (year: number | null, n: number | null, share: number | null = 0.5) =>
  finding({ indicator: 'veilig', year, n, share });

describe('what residents say', () => {
  it('is the newest share, with its interval', () => {
    // 45 of 312: Wilson 0.1096 to 0.1875.
    expect(perceptionOf(withFindings(answered(2021, 300), answered(2025, 312, 45 / 312)), 'veilig')).toEqual({
      name: 'Voelt zich veilig',
      share: 45 / 312,
      interval: { low: expect.closeTo(0.10957, 5) as number, high: expect.closeTo(0.18754, 5) as number },
      n: 312,
      year: 2025,
      fictief: false,
    });
  });

  it('skips fewer than thirty answers, a finding without a share, and other indicators', () => {
    const found = perceptionOf(
      withFindings(
        answered(2025, 29),
        answered(2024, 100, null),
        { ...answered(2023, 100), indicator: 'anders' },
        answered(2022, 30),
      ),
      'veilig',
    );
    expect(found?.year).toBe(2022);
  });

  it('has no interval where the number of answers is unknown', () => {
    expect(perceptionOf(withFindings(answered(null, null)), 'veilig')).toMatchObject({
      interval: null,
      year: null,
    });
  });

  it('says that a survey is made up', () => {
    const madeUp = { ...withFindings(), surveys: [survey([answered(2025, 100)], true)] };
    expect(perceptionOf(madeUp, 'veilig')?.fictief).toBe(true);
  });

  it.each([null, 'weg', 'veilig'])('is nothing for %s where nothing was measured', (id) => {
    expect(perceptionOf(withFindings(), id)).toBeNull();
  });
});
