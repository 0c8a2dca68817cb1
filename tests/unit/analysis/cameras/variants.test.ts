import { describe, expect, it } from 'vitest';
import type { EvaluationDesign } from '../../../../src/domain/camera-effect/design.ts';
import { variantsOf } from '../../../../src/domain/camera-effect/robustness.ts';
import { month } from '../../../../src/domain/time/month.ts';
import type { Chosen } from '../../../../src/analysis/cameras/design.ts';
import { ownChoice } from '../../../../src/analysis/cameras/own-choice.ts';
import { otherChoices, zonePlan } from '../../../../src/analysis/cameras/variants.ts';
import { camera, indicator, municipality } from '../../screens/small-municipality.ts';

const here = municipality({
  areas: [
    { id: 'GM0001', name: 'Verzonnen', level: 'gemeente', parent: null },
    { id: 'WK1', name: 'Noord', level: 'wijk', parent: 'GM0001' },
    { id: 'WK2', name: 'Zuid', level: 'wijk', parent: 'GM0001' },
    { id: 'BU1', name: 'Centrum', level: 'buurt', parent: 'WK1' },
  ],
});

const circle = { is: 'circle', x: 0, y: 0, radius: 100 } as const;
const design: EvaluationDesign = {
  place: { is: 'cells', treatment: circle, rings: [{ inner: 100, outer: 300 }] },
  control: { is: 'rest', of: 'GM0001' },
  kinds: ['misdrijven/a'],
  start: { month: month(2022, 4), fromFirstDay: true },
  windows: { beforeYears: 2, afterYears: 2, leftOut: [] },
};

function chosen(more: Partial<EvaluationDesign> = {}, own: Partial<Chosen> = {}): Chosen {
  return {
    camera: camera('Plein', null),
    indicator: indicator('a'),
    known: 'vak',
    design: { ...design, ...more },
    others: [],
    surroundings: { buurt: 'BU1', kern: 'WK1' },
    data: { from: month(2019, 1), to: month(2026, 10) },
    whole: null,
    ...own,
  };
}

describe('the other choices that are tried', () => {
  it('are a smaller and a larger circle beside the own one, never under 60 metres', () => {
    expect(otherChoices(chosen(), here, null).radii).toEqual([75, 100, 150]);
    const small = { is: 'cells', treatment: { ...circle, radius: 60 }, rings: [] } as const;
    expect(otherChoices(chosen({ place: small }), here, null).radii).toEqual([60, 90]);
  });

  it('have no radius where the area is no circle', () => {
    const square = { is: 'polygon', rings: [] } as const;
    const place = { is: 'cells', treatment: square, rings: [] } as const;
    expect(otherChoices(chosen({ place }), here, null).radii).toEqual([]);
    expect(
      otherChoices(chosen({ place: { is: 'areas', treatment: ['BU1'], rings: [] } }), here, null).radii,
    ).toEqual([]);
  });

  it('are one to three years as far as the data reach, and the own number', () => {
    const years = (more: Partial<EvaluationDesign>, own: Partial<Chosen> = {}) =>
      otherChoices(chosen(more, own), here, null).years;
    expect(years({})).toEqual([1, 2, 3]);
    expect(years({}, { data: { from: month(2020, 4), to: month(2026, 10) } })).toEqual([1, 2]);
    expect(
      years(
        { windows: { beforeYears: 4, afterYears: 4, leftOut: [] } },
        { data: { from: month(2018, 1), to: month(2026, 10) } },
      ),
    ).toEqual([1, 2, 3, 4]);
    expect(years({ start: null })).toEqual([]);
    expect(years({}, { data: null })).toEqual([]);
  });

  it('are the own control first, then others, each once, and the matched places last', () => {
    expect(otherChoices(chosen(), here, null).controls).toEqual([
      { is: 'rest', of: 'GM0001' },
      { is: 'rest', of: 'WK1' },
      { is: 'areas', ids: ['WK2'] },
    ]);
    const matched = { is: 'places', places: [circle] } as const;
    const own = { is: 'areas', ids: ['BU1'] } as const;
    const { controls } = otherChoices(chosen({ control: own }), here, matched);
    expect(controls[0]).toEqual(own);
    expect(controls.at(-1)).toEqual(matched);
    expect(new Set(controls.map((control) => JSON.stringify(control))).size).toBe(controls.length);
  });

  it('hold the own choice itself', () => {
    const keys = variantsOf(design, otherChoices(chosen(), here, null)).map(({ choice }) =>
      JSON.stringify(choice),
    );
    expect(keys).toContain(JSON.stringify(ownChoice(design)));
    expect(ownChoice(design)).toEqual({ radius: 100, years: 2, control: 0 });
    expect(ownChoice({ ...design, windows: { ...design.windows, afterYears: 3 } })).toBeNull();
  });
});

describe('the zones of all choices', () => {
  it('are counted once for designs that differ in years only', () => {
    const longer = { ...design, windows: { beforeYears: 3, afterYears: 3, leftOut: [] } };
    const other = { ...design, control: { is: 'rest', of: 'WK1' } } as const;
    const plan = zonePlan([design, longer, other], chosen(), 'v');
    expect(plan.prefixOf(longer)).toBe(plan.prefixOf(design));
    expect(plan.prefixOf(other)).not.toBe(plan.prefixOf(design));
    const keys = plan.zones.map(({ key }) => key);
    expect(keys).toHaveLength(6);
    expect(new Set(keys).size).toBe(keys.length);
    for (const each of [design, other])
      expect(keys.filter((key) => key.startsWith(plan.prefixOf(each)))).toHaveLength(3);
  });

  it('have no prefix for a design that is not in the plan', () => {
    expect(zonePlan([], chosen(), 'v').prefixOf(design)).toBe('');
  });
});
