import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { applyDossier } from '../../../src/policy/dossier/apply.ts';
import { entrySchema, type Entry } from '../../../src/policy/dossier/entry.ts';
import { personalIn } from '../../../src/policy/dossier/personal.ts';
import { freeProblem } from '../../../src/policy/free-problem.ts';
import { ownAreaOf } from '../../../src/policy/own-areas.ts';
import { forAudience } from '../../../src/policy/publication/municipality.ts';
import { square } from '../map/fixture.ts';
import { municipality as smallMunicipality } from '../screens/small-municipality.ts';

const rings = { BU1: [square(228_000, 486_000, 2000)] };
const corners = [
  [228_100, 486_100],
  [228_500, 486_100],
  [228_500, 486_500],
] as const;
const entry = (more: Partial<Extract<Entry, { is: 'own-area' }>> = {}): Entry => ({
  id: 'e1',
  at: '2026-11-23T10:00:00.000Z',
  role: 'analist',
  fictief: false,
  is: 'own-area',
  area: 'g1',
  content: { name: 'Stationsgebied', within: { corners: corners.map(([x, y]) => [x, y]) } },
  ...more,
});

describe('a place that cannot be counted', () => {
  it.each([
    ['few', corners.slice(0, 2)],
    ['crosses', [corners[0], corners[2], corners[1], [228_100, 486_400]]],
    ['flat', [corners[0], corners[1], [228_300, 486_100]]],
    [
      'large',
      [
        [220_000, 480_000],
        [230_000, 480_000],
        [230_000, 490_000],
      ],
    ],
    ['outside', corners.map(([x, y]) => [x + 10_000, y])],
    [
      'empty',
      [
        [228_160, 486_160],
        [228_190, 486_160],
        [228_190, 486_190],
      ],
    ],
    ['many', Array.from({ length: 41 }, (_, at) => [228_000 + at * 10, 486_000 + at * at])],
  ] as const)('is %s', (problem, drawn) => {
    const ring = drawn.map(([x, y]) => [x, y] as const);
    expect(freeProblem({ corners: ring }, 100, { rings })).toBe(problem);
  });

  it('is a circle outside, and not one that lies half in the gemeente', () => {
    expect(freeProblem({ x: 240_000, y: 486_000, radius: 150 }, 100, { rings })).toBe('outside');
    expect(freeProblem({ x: 228_000, y: 486_000, radius: 150 }, 100, { rings })).toBeNull();
    expect(freeProblem({ corners }, 100, { rings })).toBeNull();
  });
});

describe('an own area in the dossier', () => {
  const municipality = smallMunicipality({ rings });

  it('has its name where that very place is chosen, until it is taken away', () => {
    const named = applyDossier(municipality, [entry()]);
    expect(ownAreaOf(named, { corners })?.name).toBe('Stationsgebied');
    expect(ownAreaOf(named, { corners: [...corners, [228_100, 486_500]] })).toBeNull();
    const later = entry({ id: 'e2', at: '2026-11-24T10:00:00.000Z', content: null });
    expect(applyDossier(municipality, [entry(), later]).ownAreas).toEqual([]);
  });

  it('is nothing that openbaar may know', () => {
    expect(forAudience(applyDossier(municipality, [entry()]), 'openbaar').ownAreas).toEqual([]);
  });

  it('is not taken down with an address for a name', () => {
    const content = { name: 'Dorpsstraat 12', within: { x: 228_100, y: 486_100, radius: 100 } };
    expect(personalIn(entry({ content }))).toBe('address');
    expect(personalIn(entry())).toBeNull();
  });

  it('is read from a file only where it is a place', () => {
    expect(v.is(entrySchema, entry())).toBe(true);
    const bad = { ...entry(), content: { name: 'x', within: { corners: [[1, 2]] } } };
    expect(v.is(entrySchema, bad)).toBe(false);
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 70 }), (radius) => {
        const small = { ...entry(), content: { name: 'x', within: { x: 1, y: 2, radius } } };
        expect(v.is(entrySchema, small)).toBe(false);
      }),
    );
  });
});
