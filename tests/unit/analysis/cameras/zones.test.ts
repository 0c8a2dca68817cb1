import { describe, expect, it } from 'vitest';
import type { EvaluationDesign } from '../../../../src/domain/camera-effect/design.ts';
import type { Shape } from '../../../../src/domain/camera-effect/shape.ts';
import { addCounts, areasOf, zonesOf } from '../../../../src/analysis/cameras/zones.ts';
import { ringsAround } from '../../../../src/analysis/cameras/design.ts';
import { readRings } from '../../../../src/screens/cameratoezicht/ring-text.ts';
import { byBlock, stretchesOf } from '../../../../src/analysis/cameras/shift.ts';

const camera: Shape = { is: 'circle', x: 100, y: 100, radius: 100 };
const other: Shape = { is: 'circle', x: 900, y: 100, radius: 100 };
const design: EvaluationDesign = {
  place: { is: 'cells', treatment: camera, rings: [{ inner: 100, outer: 300 }] },
  control: { is: 'rest', of: 'G1' },
  kinds: ['k'],
  start: null,
  windows: { beforeYears: 1, afterYears: 1, leftOut: [] },
};

describe('zones of a design', () => {
  it('lets the camera come first, then other cameras, then the rings, and the control last', () => {
    const [treatment, ring, control] = zonesOf(design, [other]);
    expect(treatment?.minus).toEqual([]);
    expect(ring?.minus).toEqual([{ is: 'shape', shape: other }]);
    expect(control?.minus).toEqual([
      { is: 'shape', shape: camera },
      { is: 'shape', shape: other },
      { is: 'ring', of: camera, inner: 100, outer: 300 },
    ]);
  });

  it('adds the places of a control, each cell once', () => {
    const places = { ...design, control: { is: 'places', places: [other, camera] } } as const;
    const last = zonesOf(places, []).at(-1);
    expect(last?.minus).toContainEqual({ is: 'shape', shape: other });
    const read = areasOf(places, (key) => (key === 'controle0' ? [1, 2] : [10, null]));
    expect(read.control).toEqual([11, null]);
  });

  it('has no figure where one of the areas has none', () => {
    expect(addCounts([])).toEqual([]);
    expect(
      addCounts([
        [1, null, 0],
        [1, 1, 0],
        [1, 1, 0],
      ]),
    ).toEqual([3, null, 0]);
  });
});

describe('rings', () => {
  it('begin where the camera’s area ends, whatever its radius', () => {
    const rings = [
      { inner: 100, outer: 300 },
      { inner: 300, outer: 500 },
    ];
    expect(ringsAround({ ...camera, radius: 120 }, rings)[0]).toEqual({ inner: 120, outer: 300 });
    expect(ringsAround({ ...camera, radius: 75 }, rings)[0]).toEqual({ inner: 75, outer: 300 });
    expect(ringsAround({ ...camera, radius: 300 }, rings)).toEqual([{ inner: 300, outer: 500 }]);
    expect(ringsAround(camera, [{ inner: 150, outer: 300 }])[0]?.inner).toBe(150);
  });

  it.each([
    ['100-300, 300-500', 2],
    ['100 – 300 m', 1],
    ['', 0],
  ])('are read from %s', (text, count) => {
    expect(readRings(text)).toHaveLength(count);
  });

  it.each(['300-100', '100-300,200-400', '100', 'geen', '100-300,'])('are not read from %s', (text) => {
    expect(readRings(text)).toBeNull();
  });
});

describe('shift', () => {
  it('asks in stretches without a gap', () => {
    const windows = { before: [[1, 2, null, 4]], after: [[5, 6]] };
    const all = { ...windows, leftOut: [3], startMonth: null, seasonsEqual: true };
    expect(stretchesOf(all)).toEqual([
      { side: 'before', span: { from: 1, to: 2 } },
      { side: 'before', span: { from: 4, to: 4 } },
      { side: 'after', span: { from: 5, to: 6 } },
    ]);
  });

  it('takes the hours of a zone together in blocks', () => {
    const sums = new Map([
      ['m 0', { before: 1, after: 0 }],
      ['m 23', { before: 2, after: 3 }],
      ['n 23', { before: 9, after: 9 }],
    ]);
    expect(byBlock(sums, 'm').map(({ before, after }) => [before, after])).toEqual([
      [1, 0],
      [0, 0],
      [0, 0],
      [2, 3],
    ]);
  });
});
