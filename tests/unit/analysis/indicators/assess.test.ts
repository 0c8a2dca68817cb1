import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/analysis/indicators/assess.ts';
import type { AssessedFigures } from '../../../../src/analysis/indicators/assess.ts';
import type { Target } from '../../../../src/policy/schema.ts';

const expliciet: Target['from'] = { ground: 'expliciet', quote: 'neemt af', line: 1 };
const team: Target['from'] = {
  ground: 'team',
  who: 'team',
  when: '2024-01-01',
  why: 'afspraak',
  baseline: null,
  leaveOut: [],
  per: 'aantal',
};
const target = (aim: Target['aim'], from: Target['from'] = expliciet) => ({
  target: { aim, from },
  neutral: false,
});
const daalt = target({ direction: 'daalt' });
const stijgt = target({ direction: 'stijgt' });
const band = (low: number, high: number) => target({ direction: 'stabiel', band: { low, high } }, team);
const figures = (now: number, before: number, more: Partial<AssessedFigures> = {}): AssessedFigures => ({
  current: { count: now, months: 12 },
  baseline: { count: before, months: 12 },
  dispersion: 1,
  reference: null,
  size: 1,
  ...more,
});

describe('assess: a change', () => {
  it.each([
    [60, 120, 'op-koers'],
    [120, 60, 'niet-op-koers'],
    [100, 110, 'let-op'],
    [5, 14, 'te-weinig-gegevens'],
  ])('reads %i after %i, wanting a fall, as %s', (now, before, verdict) => {
    expect(assess(daalt, figures(now, before)).verdict).toBe(verdict);
  });
  it('reads the same figures the other way round where a rise is wanted', () => {
    expect(assess(stijgt, figures(60, 120)).verdict).toBe('niet-op-koers');
    expect(assess(stijgt, figures(120, 60)).verdict).toBe('op-koers');
  });
  it('compares per month: half the months with half the count is no change', () => {
    const half = figures(60, 120, { current: { count: 60, months: 6 } });
    expect(assess(daalt, half)).toMatchObject({
      verdict: 'let-op',
      ratio: { ratio: 1 },
    });
  });
  it('needs more where the months vary more than chance gives', () => {
    // Worked: ln(84/120) = -0.357; se = sqrt(1/84 + 1/120) = 0.142, times sqrt(4) = 0.285.
    expect(assess(daalt, figures(84, 120)).verdict).toBe('op-koers');
    const wide = assess(daalt, figures(84, 120, { dispersion: 4 }));
    expect(wide.verdict).toBe('let-op');
    expect(wide.ratio?.lower).toBeCloseTo(Math.exp(-0.35667 - 1.95996 * 0.28452), 3);
    expect(wide.ratio?.upper).toBeCloseTo(Math.exp(-0.35667 + 1.95996 * 0.28452), 3);
  });
  it('knows a fall to nothing', () => {
    expect(assess(daalt, figures(0, 40))).toMatchObject({
      verdict: 'op-koers',
      ratio: { ratio: 0, lower: 0 },
    });
    expect(assess(daalt, figures(40, 0))).toMatchObject({ verdict: 'niet-op-koers', ratio: null });
  });
  it('gives no percentage on a base below 20', () => {
    expect(assess(daalt, figures(30, 10))).toMatchObject({
      verdict: 'niet-op-koers',
      ratio: null,
      reasons: ['small-base'],
    });
  });
  it('says what is missing', () => {
    expect(assess(daalt, figures(9, 9, { current: null })).reasons).toEqual(['no-figure', 'small-base']);
    expect(assess(daalt, figures(90, 90, { baseline: null }))).toMatchObject({
      verdict: 'te-weinig-gegevens',
      ratio: null,
      reasons: ['no-comparison'],
    });
  });
});

describe('assess: no verdict', () => {
  it('is given on neutral indicators, though the change is told', () => {
    expect(assess({ ...daalt, neutral: true }, figures(60, 120))).toMatchObject({
      verdict: 'geen-oordeel',
      reasons: ['neutral'],
    });
  });
  it.each([
    ['no-target', { target: null, neutral: false }],
    ['proposal', target({ direction: 'daalt' }, { ground: 'afgeleid', quote: null, line: null })],
    ['no-band', target({ direction: 'stabiel', band: null })],
  ] as const)('is given for %s', (reason, indicator) => {
    expect(assess(indicator, figures(60, 120))).toMatchObject({
      verdict: 'nog-geen-streefwaarde',
      reasons: [reason],
    });
  });
});

describe('assess: a band', () => {
  // 100 in a year: Garwood 81.4 to 121.6.
  it.each([
    [80, 125, 'op-koers'],
    [90, 110, 'let-op'],
    [130, 160, 'niet-op-koers'],
    [20, 70, 'niet-op-koers'],
  ])('reads 100 a year against %i to %i as %s', (low, high, verdict) => {
    expect(assess(band(low, high), figures(100, 100)).verdict).toBe(verdict);
  });
  it('brings the level to twelve months', () => {
    expect(assess(band(80, 125), figures(50, 0, { current: { count: 200, months: 24 } })).verdict).toBe(
      'op-koers',
    );
  });
  it('widens with dispersion', () => {
    expect(assess(band(80, 125), figures(100, 100, { dispersion: 3 })).verdict).toBe('let-op');
  });
});

describe('assess: a reference', () => {
  const below = target({ direction: 'onder de referentie', reference: 'R' }, team);
  it.each([
    [40, 1200, 'op-koers'],
    [90, 1200, 'let-op'],
    [150, 1200, 'niet-op-koers'],
  ])('reads %i against %i in an area fourteen times as large as %s', (now, there, verdict) => {
    const reference = { count: there, months: 12 * 14 };
    expect(assess(below, figures(now, 0, { reference })).verdict).toBe(verdict);
  });
  it('needs the reference', () => {
    expect(assess(below, figures(40, 40)).reasons).toContain('no-comparison');
  });
});

describe('assess: a number of things to do', () => {
  const twoAYear = target({ direction: 'minimaal', value: 2, per: 'jaar' });
  const fiveInTerm = target({ direction: 'minimaal', value: 5, per: 'looptijd' });
  const done = (count: number, months: number) =>
    figures(0, 0, { current: { count, months }, baseline: null });
  it.each([
    [2, 12, 'op-koers'],
    [1, 12, 'niet-op-koers'],
    [3, 24, 'niet-op-koers'],
    [4, 24, 'op-koers'],
    [9, 10, 'te-weinig-gegevens'],
  ])('reads %i in %i months, wanting two a year, as %s', (count, months, verdict) => {
    expect(assess(twoAYear, done(count, months))).toMatchObject({ verdict });
  });
  it('waits for the end of the term', () => {
    expect(assess(fiveInTerm, done(4, 30)).verdict).toBe('let-op');
    expect(assess(fiveInTerm, done(5, 30)).verdict).toBe('op-koers');
  });
});

describe('assess, always', () => {
  const count = fc.integer({ min: 0, max: 400 });
  const months = fc.integer({ min: 1, max: 36 });
  const dispersion = fc.double({ min: 0.2, max: 6, noNaN: true });
  const opposite = { 'op-koers': 'niet-op-koers', 'niet-op-koers': 'op-koers' } as const;
  const mirrored = (verdict: string): string =>
    verdict === 'op-koers' || verdict === 'niet-op-koers' ? opposite[verdict] : verdict;

  it('judges a rise as the mirror of a fall', () => {
    fc.assert(
      fc.property(count, months, count, months, dispersion, (x, t, y, u, spread) => {
        const asked: AssessedFigures = {
          current: { count: x, months: t },
          baseline: { count: y, months: u },
          dispersion: spread,
          reference: null,
          size: 1,
        };
        expect(assess(stijgt, asked).verdict).toBe(mirrored(assess(daalt, asked).verdict));
      }),
    );
  });
  it('gives a firm verdict only where the interval holds no equal, on twenty or more', () => {
    fc.assert(
      fc.property(count, count, dispersion, (x, y, spread) => {
        const { verdict, ratio } = assess(daalt, figures(x, y, { dispersion: spread }));
        const firm = verdict === 'op-koers' || verdict === 'niet-op-koers';
        if (firm) expect(x + y).toBeGreaterThanOrEqual(20);
        if (firm && ratio !== null) expect(ratio.lower > 1 || ratio.upper < 1).toBe(true);
        if (x + y < 20) expect(verdict).toBe('te-weinig-gegevens');
      }),
    );
  });
  it('never grows firmer with more dispersion', () => {
    fc.assert(
      fc.property(count, count, dispersion, (x, y, spread) => {
        const calm = assess(daalt, figures(x, y, { dispersion: spread }));
        const wild = assess(daalt, figures(x, y, { dispersion: spread + 1 }));
        if (calm.verdict === 'let-op') expect(wild.verdict).toBe('let-op');
      }),
    );
  });
});

describe('assess: a value or band per year', () => {
  const value = target({ direction: 'daalt', value: 100 }, team);
  it('holds the level with its interval against the value', () => {
    expect(assess(value, figures(60, 120))).toMatchObject({ verdict: 'op-koers', place: 'within' });
    expect(assess(value, figures(140, 120))).toMatchObject({ verdict: 'niet-op-koers', place: 'above' });
    expect(assess(value, figures(95, 120))).toMatchObject({ verdict: 'let-op', place: null });
    expect(assess(target({ direction: 'stijgt', value: 100 }, team), figures(60, 120))).toMatchObject({
      verdict: 'niet-op-koers',
      place: 'below',
    });
  });
  it('counts per 1,000 where the target does, and gives no verdict where the number is not known', () => {
    // 60 in a year among 36 thousand is 1.67 per 1,000.
    const rate = target({ direction: 'daalt', value: 3 }, { ...team, per: '1000 inwoners' });
    const told = assess(rate, figures(60, 120, { size: 36 }));
    expect(told.verdict).toBe('op-koers');
    expect(told.level?.value).toBeCloseTo(60 / 36, 9);
    expect(assess(rate, figures(60, 120, { size: null }))).toMatchObject({
      verdict: 'te-weinig-gegevens',
      reasons: ['no-size'],
    });
  });
  it('carries what decided: the limit, the change or the number, and nothing where no figure did', () => {
    expect(assess(band(20, 55), figures(26, 49))).toMatchObject({
      verdict: 'let-op',
      decided: { by: 'limits', low: 20, high: 55, passed: ['low'] },
    });
    expect(assess(value, figures(140, 120)).decided).toEqual({
      by: 'limits',
      low: null,
      high: 100,
      passed: ['high'],
    });
    expect(assess(target({ direction: 'daalt' }, team), figures(60, 120)).decided).toEqual({ by: 'change' });
    expect(
      assess(target({ direction: 'minimaal', value: 2, per: 'jaar' }, team), figures(1, 2)).decided,
    ).toEqual({
      by: 'number',
    });
    expect(assess(value, figures(3, 4)).decided).toBeNull();
    expect(assess({ target: null, neutral: false }, figures(60, 120)).decided).toBeNull();
  });
  it('tells a neutral indicator its place in the band, and no verdict', () => {
    const neutral = { ...band(50, 200), neutral: true };
    expect(assess(neutral, figures(100, 120))).toMatchObject({ verdict: 'geen-oordeel', place: 'within' });
    expect(assess(neutral, figures(300, 120))).toMatchObject({ verdict: 'geen-oordeel', place: 'above' });
  });
});
