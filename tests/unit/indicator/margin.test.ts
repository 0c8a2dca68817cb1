import { describe, expect, it } from 'vitest';
import type { JudgedIndicator } from '../../../src/analysis/indicators/indicator.ts';
import { readCard } from '../../../src/analysis/indicators/read-figures.ts';
import { levelSentence } from '../../../src/indicator/level-sentence.ts';
import { marginText } from '../../../src/indicator/margin.ts';
import type { Indicator, Target } from '../../../src/policy/schema.ts';
import { answer, row } from '../charts/figures.ts';
import { figures, indicator, view } from '../screens/small-municipality.ts';

const plan = { ground: 'expliciet', quote: 'q', line: 1 } as const;
const between: Target = { aim: { direction: 'stabiel', band: { low: 20, high: 200 } }, from: plan };

/** Three restless years and one with 30, as a card reads them. */
function judged(one: Indicator): JudgedIndicator {
  const quarters = [30, 2, 30, 2, 30, 2, 30, 2, 30, 2, 30, 2];
  const list = [...quarters.flatMap((count) => figures(3, count)), ...figures(10, 2), ...figures(2, 5)];
  const state = readCard(view(), one, answer(list.map((figure, at) => row(String(at), figure))));
  if (state.is !== 'ready') throw new Error(state.is);
  const { assessment, ...rest } = state.figures;
  return {
    request: { about: 'indicator', indicator: one.id, period: null },
    dataHash: 'h',
    audience: 'driehoek',
    figures: { is: 'figures', country: null, expected: null, ...rest },
    verdict: assessment,
    caveats: [],
  };
}

describe('the margin beside a count', () => {
  it('is that of chance, where no value or band is held against it', () => {
    const found = judged(indicator('a', { target: { aim: { direction: 'daalt' }, from: plan } }));
    expect(marginText(found)).toBe(marginText({ ...found, verdict: { ...found.verdict, level: null } }));
    expect(marginText(found)).toMatch(/^\d+\u00a0–\u2060\u00a0\d+$/);
  });

  it('is the very margin that was held against a band, so that no reader finds two of one number', () => {
    const one = indicator('a', { target: between });
    const found = judged(one);
    const [low, high] = marginText(found).split(/[^\d,]+/);
    const sentence = levelSentence(one, found) ?? '';
    expect(low).toBeTruthy();
    expect(sentence).toContain(low);
    expect(sentence).toContain(high);
    const withoutTarget = judged(indicator('a', { target: null }));
    expect(marginText(found)).not.toBe(marginText(withoutTarget));
  });
});
