import { expect, it } from 'vitest';
import { defaultView } from '../../../src/view/view.ts';
import { readUrl } from '../../../src/view/url.ts';

it('is the View of an empty URL, and names no audience, place or period of its own', () => {
  expect(readUrl('').view).toEqual(defaultView);
  expect([defaultView.municipality, defaultView.audience, defaultView.period]).toEqual([null, null, null]);
  expect(defaultView.map.indicators).toEqual([]);
});
