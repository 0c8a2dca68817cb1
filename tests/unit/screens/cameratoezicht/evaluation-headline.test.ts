import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../src/domain/camera-effect/evaluate.ts';
import type { Evaluation, EvaluationInput } from '../../../../src/domain/camera-effect/evaluate.ts';
import { verdictOf } from '../../../../src/domain/camera-effect/verdict.ts';
import type { ReasonCode, Verdict } from '../../../../src/domain/camera-effect/verdict.ts';
import { chosenDesign } from '../../../../src/analysis/cameras/design.ts';
import type { Chosen } from '../../../../src/analysis/cameras/design.ts';
import {
  expectedOf,
  headlineOf,
  reasonsOf,
  underHeadline,
} from '../../../../src/screens/cameratoezicht/evaluation-headline.ts';
import { defaultView } from '../../../../src/view/view.ts';
import { evaluatie } from '../../../../src/text/nl/camera-evaluatie.ts';
import { worldOf } from '../../domain/camera-effect/world.ts';
import { camera, indicator, municipality } from '../small-municipality.ts';

const here = municipality({
  indicators: [indicator('a', { name: 'Meldingen overlast' })],
  cameras: [camera('Plein', null)],
});

function chosenHere(): Chosen {
  const chosen = chosenDesign(here, [], 'Plein', { ...defaultView.cameras.design, outcome: 'a' });
  if (chosen === null) throw new Error('nothing was chosen');
  return chosen;
}
const chosen = chosenHere();

function evaluated(input: EvaluationInput): Evaluation {
  const found = evaluate(input);
  if (!found.ok) throw new Error(found.failure.why);
  return found.value;
}

const halved = evaluated(worldOf({ treatment: 0.4 }));
const few = evaluated(worldOf({ treatment: 0 }, { treatment: 0.4 }));
const none = evaluated({ ...worldOf({ treatment: 1 }), treatment: Array<number>(72).fill(0) });

/** The sentence of an evaluation, with something of its verdict set otherwise. */
const headline = (evaluation: Evaluation, more: Partial<Verdict> = {}): string =>
  headlineOf({ evaluation, verdict: { ...verdictOf(evaluation), ...more }, chosen });

describe('the headline', () => {
  it('says a fall in percent with its interval, and what happened around it', () => {
    expect(verdictOf(halved).code).toBe('fall');
    expect(headline(halved, { certainty: 'likely' })).toMatch(
      /^Na de plaatsing \d+% minder meldingen overlast dan .*\(.*\d+.*\d+.*\); .*\.$/,
    );
  });

  it('says "mogelijk" as soon as it is not likely', () => {
    expect(headline(halved, { certainty: 'possible' })).toMatch(/^Na de plaatsing mogelijk \d+% minder/);
  });

  it('speaks in counts, not in percent, where there were fewer than twenty before', () => {
    const { before } = few.areas.treatment.total;
    expect(before >= 5 && before < 20).toBe(true);
    const told = headline(few, { code: 'fall' });
    expect(told).toContain(`van ${before} naar 0`);
    expect(told).not.toContain('%');
  });

  it.each(['may-be-peak', 'no-difference-seen', 'cannot-measure', 'unclear'] as const)(
    'has no number for %s',
    (code) => {
      const told = headline(halved, { code });
      expect(told).toContain('meldingen overlast');
      expect(told).toMatch(/^[A-Z][^.]*\.$/);
      expect(told).not.toMatch(/\d/);
    },
  );

  it('gives no verdict on fewer than five before, and says so without a change', () => {
    expect(verdictOf(none).code).toBe('no-verdict');
    expect(headline(none)).toMatch(/^Geen oordeel: .* 0, en op minder dan 5 /);
    expect(headline(none)).not.toContain('%');
  });

  it.each(['displacement-seen', 'diffusion-seen', 'not-seen', 'cannot-tell'] as const)(
    'tells of %s in words of its own',
    (displacement) => {
      const others = Object.entries(evaluatie.verdict.displacement).filter(([code]) => code !== displacement);
      const told = headline(halved, { displacement });
      expect(told).toContain(evaluatie.verdict.displacement[displacement]);
      for (const [, words] of others) expect(told).not.toContain(words);
    },
  );
});

describe('what was to be expected', () => {
  it('is the count before, times how the control changed', () => {
    const { treatment, control } = halved.areas;
    const factor = control.total.after / control.total.before;
    expect(expectedOf(halved)).toBeCloseTo(treatment.total.before * factor, 9);
  });

  it('is nothing where the control had nothing', () => {
    const empty = evaluated({ ...worldOf({ treatment: 1 }), control: Array<number>(72).fill(0) });
    expect(expectedOf(empty)).toBe(0);
  });
});

describe('what stands under the headline', () => {
  const under = (robustness: Parameters<typeof underHeadline>[1], more: Partial<Verdict> = {}) =>
    underHeadline({ evaluation: halved, verdict: { ...verdictOf(halved), ...more } }, robustness);

  it('calls a difference samenhang, and says when choices are still being tried', () => {
    expect(under(null)).toMatch(/^Samenhang, geen bewijs\..*wordt nog berekend\.$/);
  });

  it('counts the choices that give the same', () => {
    expect(under({ cells: [], same: 7, evaluated: 9 })).toContain('Bij 7 van de 9 keuzes');
    expect(under({ cells: [], same: 0, evaluated: 0 })).not.toContain('keuzes');
  });

  it('says what the other choices give instead', () => {
    const cell = (code: 'fall' | 'may-be-peak' | 'refused') => ({
      choice: { radius: 100, years: 1, control: 0 },
      code,
      percentChange: null,
    });
    const cells = [cell('fall'), cell('may-be-peak'), cell('may-be-peak'), cell('refused')];
    expect(under({ cells, same: 1, evaluated: 3 })).toContain(
      'Bij 1 van de 3 keuzes hetzelfde beeld; bij de andere: kan een piek zijn (2).',
    );
  });

  it('speaks of a peak in the percentage of the headline, and without one on a small base', () => {
    const quiet = Array.from({ length: 10 }, () => Array<number>(72).fill(5));
    const peaked = evaluated({ ...worldOf({ treatment: 0.4 }, { treatment: 9 }), comparable: quiet });
    const { regressionToMean, effect } = peaked.findings.ok
      ? peaked.findings.value
      : { regressionToMean: null, effect: null };
    const against =
      regressionToMean?.ok === true ? regressionToMean.value.againstControl.percentChange : Number.NaN;
    const whole = Math.round(-(effect?.measured.percentChange ?? Number.NaN));
    const told = underHeadline({ evaluation: peaked, verdict: { ...verdictOf(peaked), code: 'fall' } }, null);
    expect(told).toContain(
      `van de ${whole}% minder was waarschijnlijk ${whole + Math.round(against)} punten`,
    );
    const busy = evaluated(worldOf({ treatment: 0 }, { treatment: 0.5 }));
    expect(busy.areas.treatment.total.before).toBeLessThan(20);
    expect(
      underHeadline({ evaluation: busy, verdict: { ...verdictOf(busy), code: 'fall' } }, null),
    ).not.toContain('%');
  });

  it('does not speak of samenhang where no difference is seen', () => {
    expect(under(null, { code: 'no-difference-seen' })).not.toContain('Samenhang');
  });
});

describe('the reasons of a verdict', () => {
  it('stand on one side each, all of them', () => {
    const all = Object.keys(evaluatie.reason) as ReasonCode[];
    const told = reasonsOf({ verdict: { ...verdictOf(halved), reasons: all } });
    expect(told.strengthens.length + told.weakens.length).toBe(all.length);
    expect(told.strengthens).toContain(evaluatie.reason['supported-by-panel']);
    expect(told.weakens).toContain(evaluatie.reason['panel-contradicts']);
    expect(told.strengthens).toHaveLength(all.filter((code) => code.startsWith('supported-')).length);
  });
});
