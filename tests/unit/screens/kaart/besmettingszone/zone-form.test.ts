import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayProblem,
  emptyZone,
  withPoint,
  withSize,
  zoneRequest,
} from '../../../../../src/screens/kaart/besmettingszone/zone-form.ts';

const days = { from: 0, to: 30 };
const today = '2026-11-23';

describe('a point on the map', () => {
  it('is forgotten but for its cell', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 99.9, noNaN: true }),
        fc.double({ min: 0, max: 99.9, noNaN: true }),
        (right, up) => {
          expect(withPoint(emptyZone, { x: 228_200 + right, y: 486_800 + up })).toEqual({
            ...emptyZone,
            cell: '100mE2282N4868',
          });
        },
      ),
    );
  });

  it('goes along to a coarser cell, and has to be chosen again for a finer one', () => {
    const fine = withPoint(emptyZone, { x: 228_450, y: 486_950 });
    const coarse = withSize(fine, 500);
    expect(coarse).toMatchObject({ size: 500, cell: '500mE456N973' });
    expect(withSize(coarse, 100)).toMatchObject({ size: 100, cell: null });
  });
});

describe('what is asked', () => {
  const chosen = withPoint(emptyZone, { x: 228_250, y: 486_850 });

  it('is nothing as long as no place was chosen', () => {
    expect(zoneRequest({ ...emptyZone, day: '2026-11-01' }, today, days)).toBeNull();
  });

  it('has no day where what was typed is none, or is still to come', () => {
    for (const [day, problem] of [
      ['', null],
      ['gisteren', 'not-a-day'],
      ['2026-11-24', 'later'],
    ] as const) {
      expect(dayProblem({ ...chosen, day }, today)).toBe(problem);
      expect(zoneRequest({ ...chosen, day }, today, days)?.day).toBeNull();
    }
    expect(zoneRequest({ ...chosen, day: today }, today, days)?.day).toBe(20_780);
  });

  it('looks at repeats only where that was chosen', () => {
    expect(zoneRequest(chosen, today, days)?.repeatsOf).toBeNull();
    expect(zoneRequest({ ...chosen, reach: 'repeats' }, today, days)?.repeatsOf).toEqual(days);
  });
});
