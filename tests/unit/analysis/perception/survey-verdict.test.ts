import { describe, expect, it } from 'vitest';
import { surveyVerdict } from '../../../../src/analysis/perception/survey-verdict.ts';
import type { Target } from '../../../../src/policy/schema.ts';
import { measured } from '../../screens/beleving/support.ts';

const expliciet: Target['from'] = { ground: 'expliciet', quote: 'neemt toe', line: 1 };
const wants = (aim: Target['aim'], from: Target['from'] = expliciet) => ({
  target: { aim, from },
  neutral: false,
});

/** 60% of 80 and then 80% of 70: Newcombe's interval of the difference is 0.05 to 0.33. */
const rose = measured([
  { year: 2023, share: 48 / 80, n: 80 },
  { year: 2025, share: 56 / 70, n: 70 },
]);

describe('the verdict on a share', () => {
  it('reads the change by its direction', () => {
    expect(surveyVerdict(wants({ direction: 'stijgt' }), rose).verdict).toBe('op-koers');
    expect(surveyVerdict(wants({ direction: 'daalt' }), rose).verdict).toBe('niet-op-koers');
    expect(surveyVerdict(wants({ direction: 'stabiel of stijgt' }), rose).verdict).toBe('op-koers');
  });

  it('holds the newest interval against a value or band', () => {
    // Wilson's interval of 56 in 70 is 0.69 to 0.88.
    expect(surveyVerdict(wants({ direction: 'stijgt', value: 0.65 }), rose).verdict).toBe('op-koers');
    expect(surveyVerdict(wants({ direction: 'stijgt', value: 0.75 }), rose).verdict).toBe('let-op');
    expect(surveyVerdict(wants({ direction: 'stijgt', value: 0.95 }), rose).verdict).toBe('niet-op-koers');
    const band = { direction: 'stabiel', band: { low: 0.6, high: 0.9 } } as const;
    expect(surveyVerdict(wants(band), rose).verdict).toBe('op-koers');
  });

  it('is none without a margin, a second year, a target, or for what stays neutral', () => {
    const unknown = measured([
      { year: 2023, share: 0.6, n: null },
      { year: 2025, share: 0.8, n: null },
    ]);
    expect(surveyVerdict(wants({ direction: 'stijgt' }), unknown).verdict).toBe('te-weinig-gegevens');
    expect(surveyVerdict(wants({ direction: 'stijgt', value: 0.5 }), unknown).verdict).toBe(
      'te-weinig-gegevens',
    );
    expect(surveyVerdict(wants({ direction: 'stijgt' }), rose.slice(1)).verdict).toBe('te-weinig-gegevens');
    const proposal: Target['from'] = { ground: 'afgeleid', quote: null, line: null };
    expect(surveyVerdict(wants({ direction: 'stijgt' }, proposal), rose).verdict).toBe(
      'nog-geen-streefwaarde',
    );
    expect(surveyVerdict({ ...wants({ direction: 'stijgt' }), neutral: true }, rose).verdict).toBe(
      'geen-oordeel',
    );
  });

  it('is no more certain than the margin: one that is too narrow asks for attention', () => {
    const weighted = measured([
      { year: 2023, share: 48 / 80, n: 80, weighted: true },
      { year: 2025, share: 56 / 70, n: 70, weighted: true },
    ]);
    expect(surveyVerdict(wants({ direction: 'stijgt' }), weighted).verdict).toBe('let-op');
  });
});
