import { describe, expect, it } from 'vitest';
import { emptyForm, type CameraForm } from '../../../../src/policy/cameras/form.ts';
import { formProblems } from '../../../../src/policy/cameras/form-check.ts';
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

/** A polygon of many corners around a circle of 100 m. */
const round = (corners: number): string =>
  Array.from({ length: corners }, (_, at) => {
    const angle = (2 * Math.PI * at) / corners;
    return `${(228_330 + 100 * Math.cos(angle)).toFixed(1)} ${(486_760 + 100 * Math.sin(angle)).toFixed(1)}`;
  }).join('\n');

describe('the check of a camera', () => {
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
    [{ planLine: 'boven' }, 'planLine plan-line'],
    [{ planLine: '0' }, 'planLine plan-line'],
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
  });

  it('takes no polygon of more corners than can be held against one another', () => {
    expect(wrong({ area: 'veelhoek', corners: round(400) })).toEqual([]);
    expect(wrong({ area: 'veelhoek', corners: round(501) })).toEqual(['corners corners-many']);
    expect(wrong({ area: 'veelhoek', corners: round(50_000) })).toEqual(['corners corners-many']);
  });
});
