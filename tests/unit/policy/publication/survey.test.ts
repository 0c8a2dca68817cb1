import { describe, expect, it } from 'vitest';
import { publicFinding } from '../../../../src/policy/publication/survey.ts';
import type { Survey } from '../../../../src/policy/schema.ts';

type Finding = Survey['findings'][number];

const rule = { fewestAnswers: 50, fewestBehind: 5, ownAreas: new Set(['GM0001', 'BU00010101']) };
const finding: Finding = {
  indicator: 'a',
  priority: null,
  question: 'Voelt u zich veilig?',
  quote: 'Een van de 33 voelt zich onveilig.',
  year: 2025,
  share: 0.03,
  n: 33,
  effectiveN: 31,
  margin: { low: 0.01, high: 0.15 },
  weighted: true,
  note: 'Het gaat om een bewoner van De Brake.',
  line: null,
};

describe('a finding of a survey in openbaar', () => {
  it('loses a share of one person, and every number and word that would give it back', () => {
    expect(publicFinding(finding, rule)).toEqual({
      indicator: 'a',
      priority: null,
      question: 'Voelt u zich veilig?',
      year: 2025,
      share: null,
      n: null,
      weighted: true,
      note: null,
      line: null,
      withheld: true,
    });
  });

  it('keeps a share of many, rounded', () => {
    expect(publicFinding({ ...finding, share: 0.344, n: 574, effectiveN: 462 }, rule)).toMatchObject({
      share: 0.34,
      n: 570,
      effectiveN: 460,
      margin: { low: 0.01, high: 0.15 },
      rounded: 0.01,
    });
  });

  it('is as it was where it tells in words', () => {
    const words = { ...finding, share: null, n: 12 };
    expect(publicFinding(words, rule)).toBe(words);
  });

  const uncounted: Finding = { ...finding, share: 0.9, n: null, effectiveN: null };
  it('is public already where the plan says it, or somebody about another area', () => {
    const inPlan = { ...uncounted, line: 180 };
    const country = { ...uncounted, area: 'NL00' };
    expect(publicFinding(inPlan, rule)).toBe(inPlan);
    expect(publicFinding(country, rule)).toBe(country);
  });

  it.each([undefined, null, 'GM0001', 'BU00010101'])(
    'has no share of nobody knows how many here (%s)',
    (area) => {
      const here = { ...uncounted, ...(area === undefined ? {} : { area }) };
      expect(publicFinding(here, rule)).toMatchObject({ share: null, withheld: true });
    },
  );
});
