import { describe, expect, it } from 'vitest';
import { chosenDesign, isCameraOutside } from '../../../../src/analysis/cameras/design.ts';
import { defaultView } from '../../../../src/view/view.ts';
import type { AreaPart, DesignPart } from '../../../../src/view/parts.ts';
import { camera, indicator, municipality } from '../../screens/small-municipality.ts';

const mine = { ...camera('c', null), start: '2022-04-01' };
const outline: [number, number][] = [
  [mine.x, mine.y],
  [mine.x + 50, mine.y],
  [mine.x, mine.y + 50],
];
const here = (register: [number, number][] | null) =>
  municipality({ cameras: [{ ...mine, outline: register }], indicators: [indicator('a')] });

/** A square of 200 m with its lower left corner this far from the camera. */
function square(from: number): Extract<AreaPart, { is: 'outline' }> {
  const [x, y] = [mine.x + from, mine.y + from];
  const corners = [
    [x, y],
    [x + 200, y],
    [x + 200, y + 200],
    [x, y + 200],
  ] as const;
  return { is: 'outline', corners };
}

function placeOf(more: Partial<DesignPart>, register: [number, number][] | null = null) {
  return chosenDesign(here(register), [], 'c', { ...defaultView.cameras.design, ...more })?.design.place;
}

describe('the area of a camera', () => {
  it('is what a person drew, before the outline and the circle of the register', () => {
    const area = square(-100);
    const treatment = { is: 'polygon', rings: [area.corners] };
    expect(placeOf({ area })).toMatchObject({ treatment });
    expect(placeOf({ area }, outline)).toMatchObject({ treatment });
    expect(placeOf({}, outline)).toMatchObject({ treatment: { is: 'polygon', rings: [outline] } });
    expect(placeOf({ area: { is: 'radius', radius: 60 } }, outline)).toMatchObject({
      treatment: { is: 'circle', radius: 60 },
    });
    expect(placeOf({})).toMatchObject({ treatment: { is: 'circle', radius: mine.radius } });
  });

  it('has its first ring begin at the line that was drawn', () => {
    expect(placeOf({ area: square(-100) })).toMatchObject({
      rings: [
        { inner: 0, outer: 300 },
        { inner: 300, outer: 500 },
      ],
    });
  });

  it('does not count for whole buurten', () => {
    expect(placeOf({ level: 'buurt', area: square(-100) })).toEqual(placeOf({ level: 'buurt' }));
  });
});

it('tells that the camera stands outside the area that was drawn, of no other area', () => {
  expect(isCameraOutside(mine, square(-100))).toBe(false);
  expect(isCameraOutside(mine, square(10))).toBe(true);
  expect(isCameraOutside(mine, null)).toBe(false);
  expect(isCameraOutside(mine, { is: 'radius', radius: 10 })).toBe(false);
});

it('compares with what is proposed where an address names an area that is not here', () => {
  const areas = [{ id: 'BU1', level: 'buurt' as const, name: 'Een', parent: 'GM0001' }];
  const controlOf = (ids: string[]) =>
    chosenDesign({ ...here(null), areas }, [], 'c', {
      ...defaultView.cameras.design,
      control: { is: 'areas', ids },
    })?.design.control;
  expect(controlOf(['BU1'])).toEqual({ is: 'areas', ids: ['BU1'] });
  expect(controlOf(['BU1', 'BU9'])).toEqual({ is: 'rest', of: here(null).profile.id });
});
