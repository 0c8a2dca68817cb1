import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenDesign } from '../../../../src/analysis/cameras/design.ts';
import { fixedDesign } from '../../../../src/analysis/cameras/fixed-design.ts';
import type { FixedDesign } from '../../../../src/analysis/cameras/fixed-design.ts';
import { resolvedPart } from '../../../../src/analysis/cameras/resolved-design.ts';
import { savedDesign } from '../../../../src/analysis/cameras/saved-design.ts';
import { month } from '../../../../src/domain/time/month.ts';
import type { Entry, EntryOf } from '../../../../src/policy/dossier/entry.ts';
import type { DesignPart } from '../../../../src/view/parts.ts';
import { defaultView } from '../../../../src/view/view.ts';
import { camera, indicator, municipality } from '../../screens/small-municipality.ts';

const here = municipality({
  cameras: [{ ...camera('c', null), radius: 120, start: '2022-04-01' }],
  indicators: [indicator('a'), indicator('b')],
});
const proposed = { ...defaultView.cameras.design, outcome: 'a' };
const other: DesignPart = {
  ...proposed,
  area: { is: 'radius', radius: 60 },
  control: { is: 'areas', ids: ['BU1'] },
  windows: { before: 2, after: 3 },
};

function chosenFor(part: DesignPart) {
  const chosen = chosenDesign(here, [], 'c', part);
  if (chosen === null) throw new Error('nothing was chosen');
  return chosen;
}

function fixedFor(part: DesignPart, entries: readonly Entry[] = []): FixedDesign {
  return fixedDesign(chosenFor(part), part, { municipality: here, series: [], entries });
}

const whole = (part: DesignPart): DesignPart => resolvedPart(chosenFor(part), part);

const unanswered: EntryOf<'evaluation'>['answers'] = {
  necessity: null,
  decision: null,
  ground: null,
  goal: null,
  start: null,
  end: null,
  extent: null,
  signsChecked: null,
  prosecutorConsulted: null,
  lighterMeans: null,
  otherMeasures: null,
  fourWeeks: 'onbekend',
  withdrawal: 'onbekend',
  perception: null,
};

function report(part: DesignPart, more: Partial<EntryOf<'evaluation'>> = {}): EntryOf<'evaluation'> {
  return {
    fictief: false,
    id: 'e',
    at: '2026-11-23T10:00:00Z',
    role: 'beleid',
    is: 'evaluation',
    evaluation: 'e',
    camera: 'c',
    cameraAt: { x: 0, y: 0, radius: 120, outline: null, start: '2022-04-01' },
    design: savedDesign(whole(part)),
    dataHash: '',
    verdict: null,
    figures: [],
    answers: unanswered,
    advice: null,
    final: true,
    withdrawn: false,
    ...more,
  };
}

describe('the design that was fixed beforehand', () => {
  it('is what the product proposes for a camera and its outcome, whatever else a person chooses', () => {
    const asProposed = fixedFor(proposed);
    expect(asProposed.isChosen).toBe(true);
    fc.assert(
      fc.property(
        fc.option(fc.integer({ min: 60, max: 400 }), { nil: null }),
        fc.option(
          fc.record({ before: fc.integer({ min: 1, max: 5 }), after: fc.integer({ min: 1, max: 5 }) }),
          {
            nil: null,
          },
        ),
        fc.constantFrom(null, { is: 'areas' as const, ids: ['BU1'] }),
        fc.constantFrom([], [month(2021, 1)]),
        (radius, windows, control, leftOut) => {
          const area = radius === null ? null : { is: 'radius' as const, radius };
          const fixed = fixedFor({ ...proposed, area, windows, control, leftOut });
          expect(fixed.part).toEqual(asProposed.part);
          expect(fixed.chosen.design).toEqual(asProposed.chosen.design);
        },
      ),
    );
    expect(fixedFor(other).isChosen).toBe(false);
    expect(fixedFor({ ...proposed, outcome: 'b' }).part.outcome).toBe('b');
  });

  it('of a report that was made final is what was fixed then', () => {
    const then = whole({ ...proposed, windows: { before: 2, after: 2 } });
    const entries = [report(other, { fixed: savedDesign(then) })];
    expect(fixedFor(other, entries).part).toEqual(then);
    // Other choices than those of the report have the design of the product.
    expect(fixedFor(proposed, entries).part).toEqual(fixedFor(proposed).part);
    // What was saved before these were told apart had its verdict from its own choices.
    expect(fixedFor(other, [report(other)])).toMatchObject({ part: whole(other), isChosen: true });
  });

  it('is not that of a concept, of what was taken back, or of another camera', () => {
    const entries = [{ final: false }, { withdrawn: true }, { camera: 'd' }].map((more) =>
      report(other, more),
    );
    for (const entry of entries) expect(fixedFor(other, [entry]).part).toEqual(fixedFor(proposed).part);
  });
});
