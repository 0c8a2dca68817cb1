import { describe, expect, it } from 'vitest';
import { forAudience } from '../../../../src/policy/publication/municipality.ts';
import { camera, indicator, kind, municipality } from '../../screens/small-municipality.ts';

const place = municipality({
  indicators: [
    { ...indicator('a'), audience: 'openbaar' },
    { ...indicator('b'), audience: 'driehoek' },
  ],
});

describe('a municipality for an audience', () => {
  it('tells of a camera in openbaar what everybody may know', () => {
    const told = { start: '2025-03-01', decision: '2025-118', goal: 'Rust' };
    const closed = {
      officerConsulted: '2025-01-20',
      lighterMeans: 'Rondes',
      otherMeasures: 'Lokfiets',
      signsChecked: '2026-03-03',
      retentionDays: 28,
      note: 'Let op',
    };
    const here = municipality({ cameras: [{ ...camera('Plein', '2027-12-31'), ...told, ...closed }] });
    const [seen] = forAudience(here, 'openbaar').cameras;
    expect(seen).toMatchObject(told);
    expect(
      Object.keys(closed).map((key) => Object.entries(seen ?? {}).find(([name]) => name === key)?.[1]),
    ).toEqual(Object.keys(closed).map(() => null));
    expect(forAudience(here, 'driehoek').cameras[0]).toMatchObject(closed);
  });

  it('names every indicator to the driehoek', () => {
    expect(forAudience(place, 'driehoek')).toBe(place);
  });

  it('does not name an indicator for the driehoek in openbaar', () => {
    expect(forAudience(place, 'openbaar').indicators.map(({ id }) => id)).toEqual(['a']);
    const fact = { id: 'f', priority: null, fact: 'Gedaald', period: '2023', sort: 'cijfer', line: 1 };
    const about = (id: string) => ({ ...fact, figure: { indicator: id, percent: -14, years: null } });
    const facts = [about('a'), about('b')];
    expect(forAudience({ ...place, facts }, 'openbaar').facts).toEqual([about('a'), fact]);
  });
});

describe('a kind', () => {
  const here = municipality({
    indicators: [
      { ...indicator('a'), audience: 'openbaar', kinds: ['eigen/both'] },
      { ...indicator('b'), audience: 'driehoek', kinds: ['eigen/both', 'eigen/b', 'misdrijven/1'] },
    ],
    kinds: [
      kind('eigen/both', { register: 'eigen' }),
      kind('eigen/b', { register: 'eigen' }),
      kind('eigen/nobody', { register: 'eigen' }),
      kind('misdrijven/1'),
    ],
  });
  it('is hidden where the municipality counts it for hidden indicators alone', () => {
    expect(forAudience(here, 'openbaar').kinds.map(({ id }) => id)).toEqual([
      'eigen/both',
      'eigen/nobody',
      'misdrijven/1',
    ]);
  });
});
