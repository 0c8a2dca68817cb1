import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUrl } from '../../../src/view/url.ts';
import { changed, defaultView } from '../../../src/view/view.ts';
import { anyView } from './arbitrary-view.ts';

describe('the default View', () => {
  it('is the View of an empty URL, and names no audience, place or period of its own', () => {
    expect(readUrl('').view).toEqual(defaultView);
    expect([defaultView.municipality, defaultView.audience, defaultView.period]).toEqual([null, null, null]);
    expect(defaultView.map.indicators).toEqual([]);
  });
});

describe('a changed View', () => {
  it('holds what is in the change, and else what it held', () => {
    fc.assert(
      fc.property(anyView, anyView, (view, other) => {
        expect(changed(view, {})).toEqual(view);
        expect(changed(view, other)).toEqual(other);
        const { sigma } = other.map;
        expect(changed(view, { map: { sigma } })).toEqual({ ...view, map: { ...view.map, sigma } });
      }),
    );
  });

  it('puts a value in whole: an area, a period or a list is never mixed with the one before', () => {
    const view = changed(defaultView, { cameras: { design: { area: { is: 'radius', radius: 150 } } } });
    const area = { is: 'outline', corners: [] } as const;
    expect(changed(view, { cameras: { design: { area } } }).cameras.design.area).toEqual(area);
  });

  it('leaves the parts that do not change the same objects, so that nothing is drawn anew for them', () => {
    const view = changed(defaultView, { map: { sigma: 200 } });
    expect(view.trends).toBe(defaultView.trends);
    expect(view.cameras).toBe(defaultView.cameras);
  });
});
