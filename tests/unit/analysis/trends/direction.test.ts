import { describe, expect, it } from 'vitest';
import { month } from '../../../../src/domain/time/month.ts';
import { readDirection, readYears } from '../../../../src/analysis/trends/direction.ts';
import { count, missing, row } from '../../charts/figures.ts';
import { falling, flat, line } from '../../screens/trends/lines.ts';

describe('the direction of a line', () => {
  it('is that of worked case P08, with the limits for the dispersion of the counts', () => {
    const direction = readDirection(line(falling), null);
    expect(direction).toMatchObject({ is: 'trend', way: 'down', leftOut: 0 });
    if (direction.is !== 'trend') return;
    expect(direction.change?.ratio).toBeCloseTo(0.8371843, 5);
    expect(direction.change?.lower).toBeCloseTo(0.7093225, 5);
    expect(direction.change?.upper).toBeCloseTo(0.9880945, 5);
    expect(direction.span).toEqual({ from: month(2019, 1), to: month(2021, 12) });
  });

  it('is unclear where the interval holds no change', () => {
    expect(readDirection(line(flat(9, 36)), null)).toMatchObject({ is: 'trend', way: 'unclear' });
  });

  it('has no percentage under 20 a year, and keeps its way', () => {
    const small = Array.from({ length: 48 }, (_, index) => (index < 24 ? 2 : 0));
    expect(readDirection(line(small), null)).toMatchObject({ is: 'trend', way: 'down', change: null });
  });

  it('is read over the years that were asked', () => {
    const direction = readDirection(line([...flat(40, 36), ...flat(9, 36)]), 3);
    expect(direction).toMatchObject({ way: 'unclear', span: { from: month(2022, 1), to: month(2024, 12) } });
  });

  it('counts quarters by four a year', () => {
    const quarters = Array.from({ length: 16 }, (_, index) => Math.round(60 * 0.8 ** (index / 4)));
    const direction = readDirection(line(quarters, { step: 3 }), null);
    expect(direction.is === 'trend' ? direction.change?.ratio : null).toBeCloseTo(0.8, 1);
  });

  it('is read from the months after the last hole, up to the last that is known', () => {
    const found = readDirection(line([50, null, ...falling, null]), null);
    const alone = readDirection(line(falling), null);
    expect(found.is === 'trend' && alone.is === 'trend' ? found.change?.ratio : null).toBe(
      alone.is === 'trend' ? alone.change?.ratio : undefined,
    );
  });

  it('passes over the steps that the team leaves out', () => {
    const counts = line(falling.map((value, index) => (index < 3 ? null : value))).counts;
    const leftOut = counts.map((_, index) => index < 3);
    expect(readDirection(line(counts, { leftOut }), null)).toMatchObject({ is: 'trend', leftOut: 3 });
  });

  it.each([
    ['too-short', line(flat(9, 23))],
    ['too-few', line([...flat(0, 32), 1, 1, 1, 1])],
    ['hidden', line(falling, { isHidden: true })],
    ['too-short', line([])],
    // A hole in the middle ends what can be told of the months before it.
    ['too-short', line([...falling, null, null, ...falling.slice(0, 20)])],
  ] as const)('is not told: %s', (why, counts) => {
    expect(readDirection(counts, null)).toEqual({ is: 'none', why });
  });
});

const years = (counts: readonly (number | null)[]) =>
  counts.map((value, index) => row(String(2019 + index), value === null ? missing : count(value)));

describe('whole years', () => {
  it('fall one by one: the exact chance of that order', () => {
    const read = readYears(years([70, 60, 50, 40, 30]), []);
    expect(read).toMatchObject({
      way: 'down',
      perYear: -10,
      tested: { from: 2019, to: 2023, number: 5 },
      isPowerless: false,
    });
    expect(read.p).toBeCloseTo(2 / 120, 10);
  });

  it('go no way where chance can give their order', () => {
    expect(readYears(years([70, 40, 60, 50, 55]), []).way).toBe('unclear');
  });

  it('say that four of them can show nothing', () => {
    expect(readYears(years([70, 60, 50, 40]), [])).toMatchObject({ way: 'unclear', isPowerless: true });
  });

  it('leave out what the team leaves out; with a gap there is no change per year', () => {
    const read = readYears(years([70, 200, 60, 50, 40, 30]), [{ from: month(2020, 3), to: month(2020, 5) }]);
    expect(read.years[1]).toEqual({ year: 2020, count: 200, leftOut: true });
    expect(read).toMatchObject({ way: 'down', perYear: null, tested: { number: 5 } });
  });

  it.each([
    ['fewer than five in all', years([1, 1, 1, 0, 0])],
    ['fewer than three years', years([10, null, 20])],
    ['a count that was kept back', [...years([9, 8, 7, 6]), row('2023', { is: 'below', k: 10 })]],
  ])('are not tested: %s', (_, rows) => {
    expect(readYears(rows, [])).toMatchObject({ tested: null, p: null, way: 'unclear' });
  });
});
