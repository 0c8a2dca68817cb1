import { describe, expect, it } from 'vitest';
import { accuracyOf } from '../../../../src/domain/hotspot/accuracy.ts';
import { concentrationOf } from '../../../../src/domain/hotspot/concentration.ts';

describe('how well places were foreseen', () => {
  it('is the share of what happened against the share of the surface, place after place', () => {
    const found = accuracyOf([
      { observed: 0, predicted: 5, area: 1 },
      { observed: 8, predicted: 9, area: 1 },
      { observed: 2, predicted: 1, area: 2 },
    ]);
    expect(found.hitRate).toEqual([0.8, 0.8, 1]);
    expect(found.pai[0]).toBeCloseTo(3.2, 12);
    expect(found.pai[1]).toBeCloseTo(1.6, 12);
    expect(found.pai[2]).toBeCloseTo(1, 12);
    expect(found.pei[0]).toBeCloseTo(1, 12);
  });

  it('says nothing where nothing happened', () => {
    expect(accuracyOf([{ observed: 0, predicted: 1, area: 1 }])).toEqual({ hitRate: [], pai: [], pei: [] });
  });
});

describe('the concentration', () => {
  it('is the fewest cells that hold the share, of all', () => {
    expect(concentrationOf([1, 8, 0, 1], 0.8)).toEqual({ cells: 1, of: 4 });
    expect(concentrationOf([5, 3, 1, 1, 0], 0.8)).toEqual({ cells: 2, of: 5 });
    expect(concentrationOf([1, 1, 1, 1], 0.8)).toEqual({ cells: 4, of: 4 });
  });

  it('is nothing of nothing', () => {
    expect(concentrationOf([0, 0], 0.8)).toBeNull();
  });
});
