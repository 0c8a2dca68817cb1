import { describe, expect, it } from 'vitest';
import { month } from '../../../../src/domain/time/month.ts';
import type { DisclosureRule } from '../../../../src/policy/schema.ts';
import { looks, partOf, type Look } from '../../../../src/screens/kaart/modes.ts';
import { shownMap } from '../../../../src/screens/kaart/shown-map.ts';
import { municipality, view } from '../small-municipality.ts';

const rule = (
  kinds: DisclosureRule['kinds'],
  driehoek: DisclosureRule['show']['driehoek'],
  openbaar: DisclosureRule['show']['openbaar'],
): DisclosureRule => ({
  kinds,
  keep: 25,
  keepTime: 'minute',
  show: { driehoek, openbaar },
  k: { cell: 5, buurt: 5, gemeente: 1 },
  sensitive: false,
  why: null,
});
const data = municipality({
  disclosure: [
    rule(['fine'], 'cell100', 'cell500'),
    { ...rule(['home'], 'cell100', 'buurt'), atHomes: true },
    rule('*', 'gemeente', 'gemeente'),
  ],
  population: [{ area: 'BU1', year: 2024, inhabitants: 900, dwellings: null, fictief: false, source: 'x' }],
  rings: { BU1: [] },
});
const year = { from: month(2025, 1), to: month(2025, 12) };
const quarter = { from: month(2025, 1), to: month(2025, 3) };
const shown = (
  audience: 'driehoek' | 'openbaar',
  period: typeof year,
  look: Look,
  kinds: string[],
  sigma = 150,
) => {
  const plain = view({ audience, period });
  return shownMap(data, { ...plain, map: { ...plain.map, ...partOf(look), sigma } }, { kinds });
};

describe('what the map offers', () => {
  it('is everything for the driehoek, of a kind of public space', () => {
    expect(shown('driehoek', quarter, 'dichtheid', ['fine']).offered).toEqual([...looks]);
  });

  it('is no cell of 100 m in openbaar, no cell at all of a quarter, and only buurten of homes', () => {
    expect(shown('openbaar', year, 'dichtheid', ['fine']).offered).toEqual([
      'dichtheid',
      'vakken500',
      'buurten',
      'buurtenPer',
    ]);
    expect(shown('openbaar', quarter, 'dichtheid', ['fine']).offered).toEqual(['buurten', 'buurtenPer']);
    expect(shown('openbaar', year, 'dichtheid', ['fine', 'home']).offered).toEqual(['buurten', 'buurtenPer']);
  });

  it('is no cell of 100 m of homes, for anyone', () => {
    expect(shown('driehoek', year, 'dichtheid', ['home']).offered).not.toContain('vakken100');
    expect(shown('driehoek', year, 'vakken100', ['home']).look).toBe('vakken500');
    expect(shown('driehoek', year, 'dichtheid', ['home']).leastSigma).toBe(250);
  });
});

describe('what the map draws', () => {
  it('is what was chosen where that can be had, whatever the choice', () => {
    for (const look of looks) {
      const { instead, view: inForce } = shown('driehoek', year, look, ['fine']);
      expect(instead).toBeNull();
      expect(inForce.map).toMatchObject(partOf(look));
    }
  });

  it('is the nearest coarser that can, with why', () => {
    expect(shown('openbaar', year, 'vakken100', ['fine'])).toMatchObject({
      look: 'vakken500',
      instead: { of: 'vakken100', why: 'privacy' },
    });
    expect(shown('openbaar', year, 'dichtheid', ['home'])).toMatchObject({
      look: 'buurten',
      instead: { of: 'dichtheid', why: 'privacy' },
    });
    expect(shown('openbaar', quarter, 'dichtheid', ['fine'])).toMatchObject({
      look: 'buurten',
      view: { map: { mode: 'buurten', perInhabitants: false } },
      instead: { of: 'dichtheid', why: 'only-years' },
    });
  });

  it('stays what was chosen where nothing may be shown: the map says why', () => {
    const { look, offered, instead } = shown('driehoek', year, 'dichtheid', ['elsewhere']);
    expect([look, offered, instead]).toEqual(['dichtheid', [], null]);
  });

  it('is what the one beside it can have too, so that both have one scale', () => {
    const plain = view({ audience: 'driehoek', period: year });
    const chosen = { ...plain, map: { ...plain.map, ...partOf('vakken100') } };
    const [street, home, elsewhere] = [{ kinds: ['fine'] }, { kinds: ['home'] }, { kinds: ['elsewhere'] }];
    for (const one of [street, home])
      expect(shownMap(data, chosen, one, [street, home]).look).toBe('vakken500');
    expect(shownMap(data, chosen, street, [street, home]).instead).toEqual({
      of: 'vakken100',
      why: 'beside',
    });
    expect(shownMap(data, chosen, home, [street, home]).instead?.why).toBe('privacy');
    // Of what has no map at all there is no way for both.
    expect(shownMap(data, chosen, street, [street, elsewhere]).look).toBe('vakken100');
  });

  it('is smoothed over the same metres as the one beside it', () => {
    const plain = view({ audience: 'driehoek', period: year });
    const chosen = { ...plain, map: { ...plain.map, ...partOf('dichtheid'), sigma: 150 } };
    const [street, home] = [{ kinds: ['fine'] }, { kinds: ['home'] }];
    for (const [one, other] of [
      [street, home],
      [home, street],
    ] as const)
      expect(shownMap(data, chosen, one, [street, other, home]).view.map.sigma).toBe(250);
    expect(shownMap(data, chosen, street, [street]).view.map.sigma).toBe(150);
  });

  it('is smoothed over no less than the cells allow', () => {
    expect(shown('openbaar', year, 'dichtheid', ['fine']).view.map.sigma).toBe(250);
    expect(shown('openbaar', year, 'dichtheid', ['fine'], 400).view.map.sigma).toBe(400);
    expect(shown('driehoek', year, 'dichtheid', ['fine']).view.map.sigma).toBe(150);
    expect(shown('driehoek', year, 'dichtheid', ['fine'], 100).leastSigma).toBe(100);
  });
});
