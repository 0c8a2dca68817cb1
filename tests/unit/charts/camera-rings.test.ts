import { describe, expect, it } from 'vitest';
import { ringMarks, ringSummary, zoneNames } from '../../../src/charts/camera-rings.ts';
import { evaluate } from '../../../src/domain/camera-effect/evaluate.ts';
import type { Evaluation, EvaluationInput } from '../../../src/domain/camera-effect/evaluate.ts';
import type { Place } from '../../../src/domain/camera-effect/design.ts';
import { worldOf } from '../domain/camera-effect/world.ts';

const place: Place = {
  is: 'cells',
  treatment: { is: 'circle', x: 0, y: 0, radius: 100 },
  rings: [
    { inner: 100, outer: 300 },
    { inner: 300, outer: 500 },
  ],
};

function evaluated(input: EvaluationInput): Evaluation {
  const found = evaluate(input);
  if (!found.ok) throw new Error(found.failure.why);
  return found.value;
}

describe('the ring chart', () => {
  it('names the areas by their distance from a circle, and says where whole areas are looked at', () => {
    expect(zoneNames(place)).toEqual({
      treatment: { name: 'Cameragebied', distance: '0\u00a0–\u2060\u00a0100\u00a0m' },
      rings: [
        { name: 'Ring 1', distance: '100\u00a0–\u2060\u00a0300\u00a0m' },
        { name: 'Ring 2', distance: '300\u00a0–\u2060\u00a0500\u00a0m' },
      ],
    });
    expect(zoneNames({ is: 'areas', treatment: ['a'], rings: [['b']] })).toEqual({
      treatment: { name: 'Cameragebied', distance: 'hele buurt' },
      rings: [{ name: 'Ring 1', distance: 'de buurten eromheen' }],
    });
  });

  it('tells a fall at the camera and more in the rings', () => {
    const marks = ringMarks(evaluated(worldOf({ treatment: 0.4, rings: 1.8 })), place);
    expect(marks.map(({ change }) => change.isOpen)).toEqual([false, false, false]);
    expect(marks.map(({ change }) => Math.sign(change.percent?.value ?? 0))).toEqual([-1, 1, 1]);
    expect(ringSummary(marks, 'fall')).toMatch(
      /^In het cameragebied \d+% minder dan de controle doet verwachten \(tussen \d+\sen\s\d+%\sminder\)\. In ring 1 en ring 2 kwam er meer bij dan in de controle\.$/,
    );
  });

  it('says that a change around zero can be chance', () => {
    const marks = ringMarks(evaluated(worldOf({ treatment: 1 })), place);
    expect(marks[0]?.change).toMatchObject({ isOpen: true, note: 'kan toeval zijn' });
    expect(ringSummary(marks, 'fall')).toContain(', maar dat kan toeval zijn.');
    expect(ringSummary(marks, 'unclear')).toContain(', maar dat kan toeval zijn.');
    expect(ringSummary(marks, 'fall')).toContain('In de ringen is geen verschil gezien');
  });

  it('shows counts and no percentage on a base below 20', () => {
    const input = worldOf({ treatment: 1 });
    const few = { ...input, treatment: input.treatment.map((_, at) => (at % 3 === 0 ? 1 : 0)) };
    const [mark] = ringMarks(evaluated(few), place);
    expect(mark?.change).toMatchObject({ percent: null, text: 'van 12 naar 12', interval: '' });
  });

  it('shows only counts where nothing can be compared', () => {
    const input = worldOf({ treatment: 1 });
    const marks = ringMarks(evaluated({ ...input, control: input.control.map(() => 0) }), place);
    expect(marks.map(({ change }) => change.percent)).toEqual([null, null, null]);
    expect(marks[0]?.change.note).toBe('controle zonder incidenten');
    expect(ringSummary(marks, 'fall')).toMatch(
      /^In het cameragebied gingen de aantallen van \d+ naar \d+\.$/,
    );
  });
});
