import { expect, it } from 'vitest';
import { carriedTo } from '../../../src/view/carry-subject.ts';
import { defaultView } from '../../../src/view/view.ts';

const profile = { mapIndicators: ['fietsen', 'inbraken'] };
const on = (screen: 'kaart' | 'trends' | 'overzicht', subject: string, indicators: readonly string[]) => ({
  screen,
  map: { ...defaultView.map, indicators },
  trends: { ...defaultView.trends, subject },
});

it('takes the subject from Trends to Kaart, and from Kaart to Trends', () => {
  expect(carriedTo('kaart', on('trends', 'fietsen', ['inbraken']), profile)).toEqual({
    map: { indicators: ['fietsen'] },
  });
  expect(carriedTo('trends', on('kaart', 'inbraken', ['fietsen', 'inbraken']), profile)).toEqual({
    trends: { subject: 'fietsen' },
  });
});

it('keeps two that stand side by side where the subject is one of them', () => {
  expect(carriedTo('kaart', on('trends', 'inbraken', ['fietsen', 'inbraken']), profile)).toEqual({});
});

it('leaves behind what has no map, and changes nothing on the way to other screens', () => {
  expect(carriedTo('kaart', on('trends', 'totaal', ['fietsen']), profile)).toEqual({});
  expect(carriedTo('overzicht', on('trends', 'fietsen', ['inbraken']), profile)).toEqual({});
  expect(carriedTo('trends', on('overzicht', 'fietsen', ['inbraken']), profile)).toEqual({});
});
