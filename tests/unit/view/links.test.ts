import { expect, it } from 'vitest';
import { linkTo } from '../../../src/view/links.ts';
import { readUrl } from '../../../src/view/url.ts';

it('leads to another screen with a change, and takes along whatever else was chosen', () => {
  const { view } = readUrl('#/kaart?versie=1&publiek=openbaar&straal=200');
  expect(linkTo(view, 'trends', { trends: { subject: 'a' } })).toBe(
    '#/trends?versie=2&publiek=openbaar&straal=200&onderwerp=a',
  );
  expect(linkTo(view, 'kaart', { audience: null, map: { sigma: 150 } })).toBe('#/kaart');
});
