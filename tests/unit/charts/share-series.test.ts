import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countMarks, shareMarks, shareTicks } from '../../../src/charts/share-series.ts';
import { wilsonInterval } from '../../../src/domain/stats/wilson.ts';

const row = { key: '1', label: '2025', hidden: null, n: 312, tone: 'now' } as const;

describe('the rows of shares', () => {
  it('say the share, its interval rounded outwards, and the answers', () => {
    const share = 45 / 312;
    const [mark] = shareMarks([{ ...row, share, interval: wilsonInterval(share, 312) }]);
    expect(mark).toMatchObject({
      at: share,
      text: '14%',
      interval: '10\u00a0–\u2060\u00a019%',
      base: 'n = 312',
    });
  });

  it('keep whole percentages whole', () => {
    const [mark] = shareMarks([{ ...row, share: 0.3, interval: { low: 0.29, high: 0.3 } }]);
    expect(mark?.interval).toBe('29\u00a0–\u2060\u00a030%');
  });

  it('say that n and the margin are not known', () => {
    const [mark] = shareMarks([{ ...row, share: 0.9, interval: null, n: null }]);
    expect(mark).toMatchObject({ at: 0.9, low: null, interval: 'geen marge', base: 'n onbekend' });
  });

  it('never draw nor tell a share behind too few answers', () => {
    const [mark] = shareMarks([{ ...row, share: null, interval: null, hidden: { n: 24 }, n: 24 }]);
    expect(mark).toMatchObject({
      at: null,
      low: null,
      text: 'verborgen: te weinig antwoorden (24)',
      interval: '',
    });
  });

  it('stay on an axis from nought to a hundred', () => {
    expect(shareTicks.map(({ label }) => label)).toEqual(['0%', '50%', '100%']);
    const answers = fc
      .integer({ min: 30, max: 5000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(answers, ([yes, n]) => {
        const share = yes / n;
        const [mark] = shareMarks([{ ...row, share, n, interval: wilsonInterval(share, n) }]);
        const [low, at, high] = [mark?.low ?? NaN, mark?.at ?? NaN, mark?.high ?? NaN];
        expect(low >= 0 && low <= at && at <= high && high <= 1).toBe(true);
      }),
    );
  });
});

describe('the rows of counts', () => {
  const number = { is: 'number', value: 50, low: 37, high: 66, provisional: false } as const;
  it('share one axis from zero that holds every interval', () => {
    const { marks, ticks } = countMarks([
      { key: '2023', label: '2023', figure: number, tone: 'now' },
      { key: '2024', label: '2024', figure: { is: 'below', k: 5 }, tone: 'before' },
    ]);
    expect(ticks.map(({ label }) => label)).toEqual(['0', '50', '100']);
    expect(marks[0]).toMatchObject({
      at: 0.5,
      low: 0.37,
      high: 0.66,
      text: '50',
      interval: '37\u00a0–\u2060\u00a066',
    });
    expect(marks[1]).toMatchObject({ at: null, text: 'minder dan 5', interval: '' });
  });
  it('are none for none', () => {
    expect(countMarks([]).marks).toEqual([]);
  });
});
