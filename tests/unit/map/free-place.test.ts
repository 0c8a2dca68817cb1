import { expect, it } from 'vitest';
import { focusOf, freePlaceShapes } from '../../../src/map/free-place.ts';

const around = { x: 226_550, y: 486_550, radius: 120 };
const square = [
  [226_000, 486_000],
  [227_000, 486_000],
  [227_000, 488_000],
  [226_000, 488_000],
] as const;

it('draws the circle of a free place over the cells that are counted for it', () => {
  const parts = freePlaceShapes({ place: around, cellSize: 100 }).features.map(
    ({ properties }) => properties.part,
  );
  expect(parts).toEqual(['cell', 'cell', 'cell', 'cell', 'cell', 'circle']);
  expect(freePlaceShapes(null).features).toEqual([]);
});

it('draws what a person drew over the cells of which the middle lies in it', () => {
  const corners = [
    [226_040, 486_040],
    [226_260, 486_040],
    [226_260, 486_160],
  ] as const;
  const { features } = freePlaceShapes({ place: { corners }, cellSize: 100 });
  // Of the six cells that it touches the middle of three lies in it.
  expect(features.map(({ properties }) => properties.part)).toEqual(['cell', 'cell', 'cell', 'circle']);
  expect(features[3]?.geometry.coordinates[0]).toHaveLength(4);
});

it('looks at what is chosen, with some ground around it, and else at the whole gemeente', () => {
  expect(focusOf({ BU1: [square] }, 'BU1', null)).toEqual({
    minX: 225_900,
    minY: 485_900,
    maxX: 227_100,
    maxY: 488_100,
  });
  expect(focusOf({ BU1: [square] }, null, { place: around, cellSize: 100 })).toEqual({
    minX: 226_280,
    minY: 486_280,
    maxX: 226_820,
    maxY: 486_820,
  });
  expect(focusOf({ BU1: [square] }, null, null)).toBeNull();
  expect(focusOf({ BU1: [square] }, 'BU2', null)).toBeNull();
});
