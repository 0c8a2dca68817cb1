import { describe, expect, it } from 'vitest';
import type { Compared } from '../../../../src/analysis/trends/comparison.ts';
import { readPlanFigures } from '../../../../src/analysis/trends/plan-figures.ts';
import type { Fact } from '../../../../src/policy/background.ts';
import { answer, count, info, missing, row } from '../../charts/figures.ts';
import { municipality } from '../../screens/small-municipality.ts';

const fact = (figure: Fact['figure']): Fact => ({
  id: 'f',
  priority: null,
  fact: 'Sterk gedaald',
  period: 'afgelopen jaren',
  sort: 'cijfer',
  line: 12,
  ...(figure === undefined ? {} : { figure }),
});

const area = (
  id: string,
  counts: Readonly<Record<string, number | null>> | null,
  fictief = false,
): Compared => ({
  id,
  name: id,
  own: id === 'GM0001',
  answer:
    counts === null
      ? null
      : answer(
          Object.entries(counts).map(([year, value]) =>
            row(year, value === null ? missing : count(value), [0]),
          ),
          [info('reeks', { fictief })],
        ),
});

const read = (figure: Fact['figure'], compared: readonly Compared[]) =>
  readPlanFigures(municipality({ facts: [fact(figure)] }), 'inbraak', compared);

const unnamed = { indicator: 'inbraak', percent: -63, years: null };
const country = area('NL00', { 2015: 64_676, 2016: 55_495, 2019: 39_474, 2023: 22_706, 2024: 20_000 });

describe('a figure of the plan', () => {
  it('without years is held against the first common year and the last before the plan, and finds where it lies', () => {
    const own = area('GM0001', { 2019: 70, 2020: 63, 2023: 49, 2024: 45 }, true);
    const [found] = read(unnamed, [own, area('RG', null), country]);
    expect(found).toMatchObject({ percent: -63, line: 12, isNamed: false, years: { from: 2019, to: 2023 } });
    expect(found?.areas.map(({ counts, isMadeUp }) => [counts, isMadeUp])).toEqual([
      [{ before: 70, after: 49 }, true],
      [null, false],
      [{ before: 39_474, after: 22_706 }, false],
    ]);
    expect(found?.areas[0]?.change?.ratio).toBeCloseTo(0.7, 10);
    // −65% since 2015 and −59% since 2016: the figure of the plan lies between.
    expect(found?.country.map(({ since, ratio }) => [since, Math.round(ratio * 100)])).toEqual([
      [2015, 35],
      [2016, 41],
    ]);
  });

  it('keeps its own years where it names them', () => {
    const years = { from: 2022, to: 2023 };
    const own = area('GM0001', { 2021: 90, 2022: 60, 2023: 15 });
    const [found] = read({ ...unnamed, percent: -14, years }, [
      own,
      area('NL00', { 2022: 11_613, 2023: 13_468 }),
    ]);
    expect(found).toMatchObject({ years, isNamed: true, country: [] });
    // A percentage stands on the count before, of 20 or more.
    expect(found?.areas[0]).toMatchObject({ counts: { before: 60, after: 15 }, change: { ratio: 0.25 } });
    expect(found?.areas[1]?.change?.ratio).toBeCloseTo(13_468 / 11_613, 10);
  });

  it('says what lacks: an area without the years, and no years at all', () => {
    const late = area('GM0001', { 2023: null, 2024: 45 });
    const [found] = read(unnamed, [late, area('RG', null), country]);
    expect(found?.years).toEqual({ from: 2015, to: 2023 });
    expect(found?.areas.map(({ counts }) => counts === null)).toEqual([true, true, false]);
    expect(read(unnamed, [late, area('RG', null), area('NL00', null)])[0]).toMatchObject({
      years: null,
      country: [],
    });
  });

  it('is of its own indicator alone', () => {
    expect(read({ ...unnamed, indicator: 'fiets' }, [country])).toEqual([]);
    expect(read(undefined, [country])).toEqual([]);
  });
});
