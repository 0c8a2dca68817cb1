import { describe, expect, it } from 'vitest';
import { unknownParts } from '../../../src/view/unknown-parts.ts';
import { readUrl } from '../../../src/view/url.ts';
import { indicator, municipality } from '../screens/small-municipality.ts';

const here = municipality({ indicators: [indicator('a')] });
const unknown = (hash: string) => unknownParts(readUrl(hash).view, here);

describe('the parts of a View that these data do not hold', () => {
  it('finds none in an empty URL, nor in one that names what is there', () => {
    expect(unknown('')).toEqual([]);
    expect(unknown('#/kaart?gemeente=GM0001&gebied=BU1&onderwerp=a&wat=a')).toEqual([]);
  });

  it('names each one that is not there', () => {
    expect(unknown('#/kaart?gemeente=GM9999&wat=nooit&gebied=BU99999999&onderwerp=weg')).toEqual([
      'gemeente',
      'wat',
      'gebied',
      'onderwerp',
    ]);
  });

  it('leaves an area that is known by its name to the file that brings it', () => {
    expect(unknown('#/kaart?gebied=naam:Ergens')).toEqual([]);
  });
});
