import { describe, expect, it } from 'vitest';
import type { WholeAreasRefusal } from '../../../src/domain/camera-effect/whole-areas.ts';
import { month } from '../../../src/domain/time/month.ts';
import type { UnavailableReason } from '../../../src/engine/answer.ts';
import { chosenDesign } from '../../../src/analysis/cameras/design.ts';
import type { EvaluationProblem } from '../../../src/analysis/cameras/problem.ts';
import { problemText } from '../../../src/indicator/camera-problem-text.ts';
import { defaultView } from '../../../src/view/view.ts';
import { camera, indicator, municipality } from '../screens/small-municipality.ts';

/** The problem of one `why`, also where it shares its shape with others. */
type Alike<All extends { readonly why: string }, Of extends string> = All extends unknown
  ? Of extends All['why']
    ? Omit<All, 'why'> & { readonly why: Of }
    : never
  : never;

const refusals: { readonly [Of in WholeAreasRefusal['why']]: Alike<WholeAreasRefusal, Of>[] } = {
  'no-areas': [{ why: 'no-areas' }],
  'areas-overlap': [{ why: 'areas-overlap', areas: ['BU1'] }],
  'overlaps-camera': [{ why: 'overlaps-camera', areas: ['BU1'] }],
  'outside-data': [{ why: 'outside-data', areas: ['BU1', 'BU9'] }],
};

const reasons: {
  readonly [Of in UnavailableReason['why']]: Extract<UnavailableReason, { why: Of }>[];
} = {
  'no-series': [{ why: 'no-series', kinds: ['misdrijven/a'], held: [] }],
  'too-coarse': [
    { why: 'too-coarse', needs: { where: 'cell', when: 'month' }, have: { where: 'buurt', when: 'year' } },
  ],
  gaps: [{ why: 'gaps' }],
  'no-period': [{ why: 'no-period', span: { from: month(2019, 1), to: month(2026, 10) } }],
  'not-shown': [{ why: 'not-shown', kind: 'misdrijven/a', finest: 'never' }],
  unconfirmed: [{ why: 'unconfirmed', kind: 'k' }],
  'not-in-lattice': [{ why: 'not-in-lattice' }],
  'too-small': [{ why: 'too-small', cellSize: 500 }],
  'unknown-area': [{ why: 'unknown-area', level: null }],
};

/** Every problem in every shape that it has; a new one does not compile until it stands here. */
const problems: {
  readonly [Of in EvaluationProblem['why']]: readonly Alike<EvaluationProblem, Of>[];
} = {
  openbaar: [{ why: 'openbaar' }],
  'no-camera': [{ why: 'no-camera' }],
  'no-cells': [{ why: 'no-cells' }],
  'no-buurten': [{ why: 'no-buurten' }],
  'no-buurt': [{ why: 'no-buurt' }],
  'control-empty': [{ why: 'control-empty' }],
  'control-overlaps': [{ why: 'control-overlaps' }],
  'control-outside': [{ why: 'control-outside' }],
  'only-buurt': [{ why: 'only-buurt' }],
  'whole-areas': Object.values(refusals)
    .flat()
    .map((refusal) => ({ why: 'whole-areas', refusal })),
  'no-start': [{ why: 'no-start' }],
  'start-after-data': [{ why: 'start-after-data', dataTo: month(2026, 10) }],
  'start-before-data': [{ why: 'start-before-data', dataFrom: month(2019, 1) }],
  'too-short-before': [-1, 0, 1, 2].map((years) => ({ why: 'too-short-before', years })),
  'too-short-after': [-1, 0, 1, 2].map((years) => ({ why: 'too-short-after', years })),
  'no-window': [{ why: 'no-window' }],
  'all-left-out': [{ why: 'all-left-out' }],
  'missing-months': [{ why: 'missing-months', months: [month(2021, 1), month(2021, 2)] }],
  'unequal-series': [{ why: 'unequal-series' }],
  'overlaps-camera': [{ why: 'overlaps-camera', others: [0] }],
  'outside-data': [{ why: 'outside-data' }],
  'too-coarse': [0, 500].map((cellSize) => ({ why: 'too-coarse', cellSize })),
  'rings-overlap': [{ why: 'rings-overlap' }],
  unavailable: Object.values(reasons)
    .flat()
    .map((reason) => ({ why: 'unavailable', reason })),
};
const all: readonly EvaluationProblem[] = Object.values(problems).flat();

const here = municipality({
  indicators: [indicator('a', { name: 'Meldingen overlast' })],
  cameras: [camera('Plein', null), camera('Park', null)],
});
const design = { ...defaultView.cameras.design, outcome: 'a' };
const chosen = chosenDesign(here, [], 'Plein', design);

describe('why there is no evaluation', () => {
  it('is tried on a camera with an outcome', () => {
    expect(chosen?.camera.name).toBe('Plein');
  });

  it.each(all.map((problem) => [JSON.stringify(problem), problem] as const))('%s', (_, problem) => {
    for (const { title, text } of [problemText(problem, here, chosen), problemText(problem, here, null)]) {
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(`${title} ${text}`).not.toMatch(/undefined|NaN|null|\[object|-\d/);
      // Nothing that could be taken for an outcome: no number in the title, no share, no change.
      expect(title).not.toMatch(/\d/);
      expect(text).not.toMatch(/%|\d+,\d|(meer|minder) [a-z ]*dan|daling|stijging/);
    }
  });

  it('tells each problem in its own words', () => {
    const titles = new Map(all.map((problem) => [problem.why, problemText(problem, here, chosen).title]));
    expect(new Set(titles.values()).size).toBe(Object.keys(problems).length);
  });

  it('names the other camera, the buurten and what was counted', () => {
    const textOf = (problem: EvaluationProblem): string => problemText(problem, here, chosen).text;
    expect(textOf({ why: 'overlaps-camera', others: [0] })).toContain('Park');
    expect(textOf({ why: 'whole-areas', refusal: { why: 'outside-data', areas: ['BU1', 'BU9'] } })).toContain(
      'Centrum en BU9',
    );
    expect(textOf({ why: 'only-buurt' })).toContain('meldingen overlast');
  });
});
