import { describe, expect, it } from 'vitest';
import { changeOf } from '../../../../src/analysis/perception/share-change.ts';
import { measured } from '../../screens/beleving/support.ts';

/** Newcombe 1998, table II: 56 of 70 against 48 of 80, method 10: 0.0524 to 0.3339. */
const published = [
  { year: 2023, share: 48 / 80, n: 80 },
  { year: 2025, share: 56 / 70, n: 70 },
];

describe('how a share changed', () => {
  it('comes with the interval of Newcombe', () => {
    expect(changeOf(measured(published))).toEqual({
      is: 'change',
      from: 2023,
      to: 2025,
      difference: expect.closeTo(0.2, 10) as number,
      low: expect.closeTo(0.0524, 4) as number,
      high: expect.closeTo(0.3339, 4) as number,
      chance: 'waarschijnlijk-geen-toeval',
    });
  });

  it('can be chance where the interval holds zero', () => {
    const same = [
      { year: 2023, share: 0.5, n: 100 },
      { year: 2025, share: 0.55, n: 100 },
    ];
    expect(changeOf(measured(same))).toMatchObject({ chance: 'kan-toeval-zijn' });
  });

  it('is not sure where a weighted sample has no effective number, and is made with it where it has', () => {
    const weighted = published.map((one) => ({ ...one, weighted: true }));
    expect(changeOf(measured(weighted))).toMatchObject({ chance: 'niet-zeker' });
    const few = weighted.map((one) => ({ ...one, effectiveN: 31 }));
    expect(changeOf(measured(few))).toMatchObject({ chance: 'kan-toeval-zijn' });
    const known = weighted.map((one) => ({ ...one, effectiveN: one.n }));
    expect(changeOf(measured(known))).toMatchObject({ chance: 'waarschijnlijk-geen-toeval' });
  });

  it('is not sure where nobody says how people were found', () => {
    expect(changeOf(measured(published, { sampling: null }))).toMatchObject({ chance: 'niet-zeker' });
  });

  it.each([
    ['one year', [{ year: 2025, share: 0.5, n: 100 }], {}, 'one-year'],
    ['a hidden year beside it', [...published.slice(1), { year: 2027, share: 0.5, n: 29 }], {}, 'one-year'],
    ['a year that nobody knows', [...published.slice(1), { year: null, share: 0.5, n: 100 }], {}, 'one-year'],
    ['no number of answers', published.map((one) => ({ ...one, n: null })), {}, 'n-unknown'],
    [
      'people who were not drawn',
      published,
      { sampling: { random: false, text: 'op straat', line: null } },
      'not-random',
    ],
  ])('is unknown with %s', (_what, findings, more, why) => {
    expect(changeOf(measured(findings, more))).toMatchObject({ is: 'unknown', why });
  });
});
