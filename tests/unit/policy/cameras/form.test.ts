import { describe, expect, it } from 'vitest';
import type { Camera } from '../../../../src/policy/schema.ts';
import { cameraOf, emptyForm, formOf, type CameraForm } from '../../../../src/policy/cameras/form.ts';
import { camera } from '../../screens/small-municipality.ts';

const good: CameraForm = {
  ...emptyForm,
  name: 'Markt',
  owner: 'Gemeente',
  place: '228330 486760',
  start: '2025-03-01',
};

describe('the form of a camera', () => {
  it('keeps a start that is known to the month, or not at all', () => {
    expect(cameraOf({ ...good, startKnown: 'maand', start: '2025-03' }, 'a', null).start).toBe('2025-03');
    expect(cameraOf({ ...good, startKnown: 'onbekend' }, 'a', null).start).toBeNull();
  });

  it('gives back the camera that it was filled with', () => {
    const full: Camera = {
      ...camera('Markt', '2027-12-31'),
      x: 228_330,
      y: 486_760.5,
      radius: 75,
      outline: [
        [228_300, 486_700],
        [228_400, 486_700],
        [228_350, 486_800],
      ],
      positionBy: 'team te bevestigen',
      sort: 'flexibel',
      start: '2025-03',
      decision: '2025-118',
      decisionDate: '2025-02-01',
      ground: 'Gemeentewet art. 151c',
      goal: 'Rust',
      officerConsulted: '2025-01-20',
      signsChecked: '2026-03-03',
      retentionDays: 28,
      otherMeasures: 'Jongerenwerk',
      lighterMeans: 'Extra rondes hielpen niet',
      fictief: true,
      note: 'Let op',
      line: 12,
    };
    expect(cameraOf(formOf(full), full.id, full)).toEqual(full);
  });
});
