import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../../src/domain/camera-effect/evaluate.ts';
import type { Robustness } from '../../../src/domain/camera-effect/robustness.ts';
import { noVerdict, verdictOf } from '../../../src/domain/camera-effect/verdict.ts';
import type { Verdict } from '../../../src/domain/camera-effect/verdict.ts';
import { expectedOf, headlineOf } from '../../../src/indicator/camera-headline.ts';
import { underHeadline } from '../../../src/screens/cameratoezicht/evaluation-under.ts';
import { evaluatie } from '../../../src/text/nl/camera-evaluatie.ts';
import { worldOf } from '../domain/camera-effect/world.ts';
import { cellOf, evaluated, few, halved, none, ready } from './told-camera.ts';

/** The sentence of an evaluation. */
const headline = (evaluation: Evaluation, more: Partial<Verdict> = {}, robustness?: Robustness): string =>
  headlineOf(ready(evaluation, more, robustness));

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

  it.each(['may-be-peak', 'precondition-fails', 'cannot-measure', 'unclear'] as const)(
    'is "niet te zeggen" with its reason and without a number for %s',
    (code) => {
      const told = headline(halved, { code });
      expect(told).toMatch(/^Niet te zeggen of de camera samengaat met minder meldingen overlast: [^.:]+\.$/);
      expect(told).not.toMatch(/\d/);
    },
  );

  it('is one sentence without a number where no difference is seen', () => {
    expect(headline(halved, { code: 'no-difference-seen' })).toMatch(/^Geen verschil te zien in [^.\d]+\.$/);
  });

  it('is "niet te zeggen" where 14 of 27 choices agree, and says how many must', () => {
    const cells = [
      ...Array.from({ length: 14 }, () => cellOf('fall')),
      ...Array.from({ length: 13 }, () => cellOf('may-be-peak')),
    ];
    const robustness = { main: 'fall', cells, same: 14, evaluated: 27 } as const;
    const told = headline(halved, { code: 'choices-disagree' }, robustness);
    expect(told).toMatch(
      /^Niet te zeggen .* 14\u00a0van\u00a0de\u00a027 keuzes geven hetzelfde antwoord, en nodig zijn er 20\.$/,
    );
    expect(told).not.toContain('%');
  });

  it('names the precondition that fails', () => {
    const told = headline(halved, { code: 'precondition-fails', reasons: ['placebos-fall-too'] });
    expect(told).toContain(evaluatie.verdict.why['placebos-fall-too']);
  });

  it('gives no verdict on fewer than five before, and says so without a change', () => {
    expect(verdictOf(none).code).toBe('no-verdict');
    expect(headline(none)).toMatch(/^Niet te zeggen .* 0, en op minder dan 5 /);
    expect(headline(none)).not.toContain('%');
  });

  it('is none as long as the checks run', () => {
    expect(headlineOf({ ...ready(halved, noVerdict('checks-run')), checks: null })).toBe(
      'Het oordeel wordt nog berekend.',
    );
  });

  it('is that of the choices that were fixed, whatever a person looks at', () => {
    const other = evaluated(worldOf({ treatment: 1.6 }));
    const told = ready(halved);
    expect(headlineOf({ ...told, evaluation: other })).toBe(headlineOf(told));
    expect(underHeadline({ ...told, evaluation: other })).toBe(underHeadline(told));
    const refused = { ...told.fixed, evaluation: null };
    expect(headlineOf({ ...told, fixed: refused, verdict: noVerdict('fixed-refused') })).toMatch(
      /^Niet te zeggen .* met de keuzes die vooraf vastliggen/,
    );
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

  it('does not hide that it got busier around where it can say nothing else', () => {
    const told = headline(halved, { code: 'unclear', displacement: 'displacement-seen' });
    expect(told).toContain('in de ringen eromheen was het wel drukker');
  });
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
