import { describe, expect, it } from 'vitest';
import type { Camera } from '../../../../src/policy/schema.ts';
import {
  cameraOf,
  emptyForm,
  formOf,
  formProblems,
  type CameraForm,
} from '../../../../src/policy/cameras/form.ts';
import { camera, municipality } from '../../screens/small-municipality.ts';

const ring = [
  [220_000, 480_000],
  [240_000, 480_000],
  [240_000, 500_000],
  [220_000, 500_000],
] as const;
const here = municipality({ rings: { BU1: [ring] }, cameras: [camera('Plein', null)] });
const context = { id: 'eigen-markt', today: '2026-11-23', municipality: here };
const good: CameraForm = {
  ...emptyForm,
  name: 'Markt',
  owner: 'Gemeente',
  place: '228330 486760',
  start: '2025-03-01',
};
const wrong = (change: Partial<CameraForm>) =>
  formProblems({ ...good, ...change }, context).map(({ field, code }) => `${field} ${code}`);

describe('the form of a camera', () => {
  it('asks for a name, an owner, a place and a start, and for nothing else', () => {
    expect(wrong({})).toEqual([]);
    expect(formProblems(emptyForm, context).map(({ field }) => field)).toEqual([
      'name',
      'owner',
      'place',
      'start',
    ]);
  });

  it.each([
    [{ name: 'plein' }, 'name name-taken'],
    [{ place: 'bij de kerk' }, 'place place-unread'],
    [{ place: '200000 486760' }, 'place place-outside'],
    [{ radius: '5' }, 'radius radius'],
    [{ radius: '1001' }, 'radius radius'],
    [{ radius: '' }, 'radius radius'],
    [{ area: 'veelhoek', corners: '' }, 'corners corners-few'],
    [{ area: 'veelhoek', corners: '228000 486000\nhier' }, 'corners corners-corner'],
    [{ start: '2025-02-30' }, 'start date'],
    [{ startKnown: 'maand', start: '2025-13' }, 'start month'],
    [{ startKnown: 'maand', start: '' }, 'start missing'],
    [{ startKnown: 'jaar', start: '25' }, 'start year'],
    [{ retentionDays: 'vier weken' }, 'retentionDays days'],
    [{ end: '2025-02-28' }, 'end end-before-start'],
    [{ end: 'ooit' }, 'end date'],
    [{ decisionDate: '2026-11-24' }, 'decisionDate future'],
    [{ signsChecked: '2026-00-01' }, 'signsChecked date'],
  ] as const)('says what is wrong with %o', (change, problem) => {
    expect(wrong(change)).toEqual([problem]);
  });

  it('takes a start that is known to the month, or not at all', () => {
    expect(wrong({ startKnown: 'maand', start: '2025-03', end: '2025-03-31' })).toEqual([]);
    expect(wrong({ startKnown: 'onbekend', start: '' })).toEqual([]);
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
