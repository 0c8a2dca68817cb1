import { describe, expect, it } from 'vitest';
import { forAudience } from '../../../src/state/for-audience.ts';
import { indicator, municipality } from '../screens/small-municipality.ts';

const place = municipality({
  indicators: [
    { ...indicator('a'), audience: 'openbaar' },
    { ...indicator('b'), audience: 'driehoek' },
  ],
});

describe('a municipality for an audience', () => {
  it('names every indicator to the driehoek', () => {
    expect(forAudience(place, 'driehoek')).toBe(place);
  });

  it('does not name an indicator for the driehoek in openbaar', () => {
    expect(forAudience(place, 'openbaar').indicators.map(({ id }) => id)).toEqual(['a']);
  });
});
