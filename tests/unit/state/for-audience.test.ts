import { describe, expect, it } from 'vitest';
import { forAudience } from '../../../src/state/for-audience.ts';
import { camera, indicator, municipality } from '../screens/small-municipality.ts';

const place = municipality({
  indicators: [
    { ...indicator('a'), audience: 'openbaar' },
    { ...indicator('b'), audience: 'driehoek' },
  ],
});

describe('a municipality for an audience', () => {
  it('tells of a camera in openbaar what everybody may know', () => {
    const told = { start: '2025-03-01', decision: '2025-118', goal: 'Rust', signsChecked: '2026-03-03' };
    const closed = {
      officerConsulted: '2025-01-20',
      lighterMeans: 'Rondes',
      otherMeasures: 'Lokfiets',
      note: 'Let op',
    };
    const here = municipality({ cameras: [{ ...camera('Plein', '2027-12-31'), ...told, ...closed }] });
    const [seen] = forAudience(here, 'openbaar').cameras;
    expect(seen).toMatchObject(told);
    expect(
      Object.keys(closed).map((key) => Object.entries(seen ?? {}).find(([name]) => name === key)?.[1]),
    ).toEqual([null, null, null, null]);
    expect(forAudience(here, 'driehoek').cameras[0]).toMatchObject(closed);
  });

  it('names every indicator to the driehoek', () => {
    expect(forAudience(place, 'driehoek')).toBe(place);
  });

  it('does not name an indicator for the driehoek in openbaar', () => {
    expect(forAudience(place, 'openbaar').indicators.map(({ id }) => id)).toEqual(['a']);
  });
});
