import { expect, it } from 'vitest';
import { lookOf, looks, partOf } from '../../../../src/screens/kaart/modes.ts';
import { defaultView } from '../../../../src/view/view.ts';

it('finds every choice back in the View', () => {
  expect(looks.map((look) => lookOf({ ...defaultView.map, ...partOf(look) }))).toEqual([...looks]);
});

it('keeps what a choice does not say', () => {
  expect(partOf('dichtheid')).toEqual({ mode: 'dichtheid' });
});
