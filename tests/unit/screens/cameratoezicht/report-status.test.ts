import { describe, expect, it } from 'vitest';
import type { SavedEvaluation } from '../../../../src/screens/cameratoezicht/report-entry.ts';
import { answersOf, formOf } from '../../../../src/screens/cameratoezicht/report-form.ts';
import { dayOfReport, sinceSaved, statusOf } from '../../../../src/screens/cameratoezicht/report-status.ts';
import { camera } from '../small-municipality.ts';

const one = camera('plein', '2026-12-31');
const answers = answersOf(one, 'vast');
const saved: SavedEvaluation = {
  id: 'e',
  at: '2026-11-01T10:00:00.000Z',
  role: 'adviseur',
  fictief: false,
  is: 'evaluation',
  evaluation: 'v',
  camera: one.id,
  cameraAt: { x: one.x, y: one.y, radius: one.radius, outline: null, start: one.start },
  design: { radius: null, rings: [], outcome: 'o', control: null, windows: null, leftOut: [] },
  dataHash: 'a',
  verdict: null,
  figures: [],
  answers,
  advice: null,
  final: true,
  withdrawn: false,
};
const form = formOf(answers, null);
const now = sinceSaved(saved, { camera: one, found: null }, 'b');

describe('a report on the screen', () => {
  it('is of the day on which it became final, and of today as long as it is not', () => {
    expect(dayOfReport(saved, 'final', '2026-12-21')).toBe('2026-11-01');
    expect(dayOfReport(saved, 'changed', '2026-12-21')).toBe('2026-12-21');
    expect(dayOfReport(null, 'concept', '2026-12-21')).toBe('2026-12-21');
  });

  it('is final as it was made final, also after other data that change no figure of it', () => {
    expect(now.isOtherData).toBe(true);
    expect(statusOf(saved, form, now)).toBe('final');
    expect(statusOf(saved, { ...form, goal: `${form.goal} ` }, null)).toBe('final');
  });

  it('is a concept before that, and after any change of text, figure or camera', () => {
    const before: SavedEvaluation = { ...saved, final: false };
    expect(statusOf(null, form, null)).toBe('concept');
    expect(statusOf(before, form, now)).toBe('concept');
    expect(statusOf(saved, { ...form, necessity: 'Anders' }, now)).toBe('changed');
    const figures = [{ reference: 'camera-voor', before: 1, after: 2 }];
    expect(statusOf(saved, form, { ...now, figures })).toBe('other-figures');
    const moved = sinceSaved(saved, { camera: { ...one, start: '2024-01-01' }, found: null }, 'a');
    expect(statusOf(saved, form, moved)).toBe('other-figures');
  });
});
