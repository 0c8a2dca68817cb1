import { describe, expect, it } from 'vitest';
import { verdict } from '../../../src/text/nl/verdict.ts';

const band = { value: 26, lower: 16, upper: 39, low: 20, high: 55 } as const;

describe('the sentence of a level', () => {
  it('gives the limit that decided, and says that fewer is good news where it is', () => {
    const told = verdict.level({ ...band, passed: ['low'] }, 'aantal', 'ongunstig');
    expect(told).toBe(
      '26 per jaar, met toeval 16\u00a0tot\u00a039: dat kan onder de ondergrens van 20 liggen. Minder dan afgesproken, en minder is gunstig: kijk of de ondergrens nog past.',
    );
  });
  it('says no such thing on the other side, or where a rise says nothing', () => {
    const over = { value: 70, lower: 60, upper: 90, low: 20, high: 55, passed: ['high'] } as const;
    expect(verdict.level(over, 'aantal', 'ongunstig')).toBe(
      '70 per jaar, met toeval 60\u00a0tot\u00a090: dat ligt boven de bovengrens van 55.',
    );
    expect(verdict.level({ ...band, passed: ['low'] }, 'aantal', 'niet-te-zeggen')).not.toContain('gunstig');
    expect(verdict.level(over, 'aantal', 'gunstig')).toContain('meer is gunstig');
  });
  it('says that all of it is within, or that it may be on both sides', () => {
    expect(verdict.level({ ...band, lower: 21, passed: [] }, 'aantal', 'ongunstig')).toContain(
      'helemaal binnen de afspraak',
    );
    expect(
      verdict.level({ ...band, upper: 60, passed: ['low', 'high'] }, '1000 inwoners', 'ongunstig'),
    ).toMatch(/^26 per jaar en 1\.000 inwoners, .* dat kan onder .*20 liggen en boven .*55\.$/);
  });
});

describe('the sentence of what was expected', () => {
  const outside = { low: 16, high: 40, place: 'below', family: 5 } as const;

  it('says in one answer that it can be chance, and why, where the margins beside it look sure', () => {
    expect(verdict.expected({ ...outside, isSure: false, isSureAlone: true })).toBe(
      'Minder dan verwacht (drie jaar ervoor), maar dat kan toeval zijn: wij volgen 5 cijfers.',
    );
  });
  it('does not lay it to the others where it would not be sure on its own', () => {
    const told = verdict.expected({ ...outside, place: 'above', isSure: false, isSureAlone: false });
    expect(told).toMatch(
      /^Meer dan verwacht \(drie jaar ervoor\), .* kan toeval zijn: ook de verwachting is niet zeker\.$/,
    );
    expect(told).not.toContain('5');
  });
  it('is short where it is hardly chance', () => {
    expect(verdict.expected({ ...outside, isSure: true, isSureAlone: true })).toMatch(
      /^Minder dan verwacht \(drie jaar ervoor: 16.*40\): waarschijnlijk geen toeval\.$/,
    );
  });
});
