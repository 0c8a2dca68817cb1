import { describe, expect, it } from 'vitest';
import { publicFindings, publicWords } from '../../../../src/policy/publication/survey.ts';
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

function publicFinding(one: Finding, by: typeof rule): Finding | undefined {
  return publicFindings([one], by)[0];
}

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
    const words = { ...finding, share: null, n: 12, quote: null, note: null };
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

  const answers = (...counts: readonly number[]): Finding[] =>
    counts.map((count, at) => ({
      ...finding,
      scale: ['ja', 'soms', 'nee', 'weet niet'][at] ?? '',
      share: count / counts.reduce((sum, one) => sum + one, 0),
      n: counts.reduce((sum, one) => sum + one, 0),
      effectiveN: null,
      margin: null,
      quote: null,
      note: null,
    }));

  it('tells no answer of a question of which one is kept back: the rest would be it', () => {
    const told = publicFindings(answers(7, 39, 4), rule);
    expect(told.map(({ share, withheld }) => [share, withheld])).toEqual([
      [null, true],
      [null, true],
      [null, true],
    ]);
    expect(publicFindings(answers(7, 39, 14), rule).map(({ share }) => share)).toEqual([0.1, 0.7, 0.2]);
  });

  it('leaves out words that hold a number, where the plan does not have them', () => {
    const many = { ...finding, share: 0.5, n: 400, note: 'In Haarle 2 van de 33.', quote: 'Twee van de 33.' };
    expect(publicFinding(many, rule)).toMatchObject({ note: null, quote: null });
    expect(publicFinding({ ...many, line: 180 }, rule)).toMatchObject({ quote: 'Twee van de 33.' });
    expect(publicFinding({ ...many, note: 'Gevraagd in 2025.' }, rule)).toMatchObject({
      note: 'Gevraagd in 2025.',
    });
    expect(publicFindings([{ ...finding, question: '3% (1 van de 33) is bedreigd' }], rule)).toEqual([]);
  });
});

describe('the words about a survey in openbaar', () => {
  const survey: Survey = {
    id: 's',
    name: 'Enquête',
    population: 'bewoners',
    fictief: false,
    note: '24 antwoorden, 4 nee.',
    sampling: { random: null, text: 'Eén persoon deed niet mee.', line: null },
    line: null,
    findings: [],
  };

  it('hold no number that the plan does not have', () => {
    expect(publicWords(survey)).toMatchObject({ note: null, sampling: { random: null, text: '…' } });
    const often = { ...survey, note: null, sampling: { random: true, text: 'Om de twee jaar.', line: null } };
    expect(publicWords(often)).toEqual(often);
    const inPlan = { ...survey, note: null, sampling: { random: false, text: '12 straten', line: 180 } };
    expect(publicWords(inPlan)).toEqual(inPlan);
  });
});
