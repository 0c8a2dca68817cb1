import { expect, it } from 'vitest';
import { joinParts } from '../../../../src/domain/geo/background.ts';
import type { BackgroundPart } from '../../../../src/domain/geo/background.ts';

const points = [
  [228_000, 486_000],
  [229_000, 487_000],
] as const;
const main: BackgroundPart = {
  detail: 'hoofdlijnen',
  attribution: '© A',
  lines: [
    { sort: 'hoofdweg', name: 'N1', points },
    { sort: 'rivier', name: 'Beek', points },
  ],
  surfaces: [],
};
const roads: BackgroundPart = {
  detail: 'alles',
  attribution: '© B',
  lines: [
    { sort: 'hoofdweg', name: 'n1', points },
    { sort: 'weg', name: null, points },
  ],
  surfaces: [],
};

it('draws every line of every file, and whose they are once each', () => {
  const joined = joinParts([main, main]);
  expect(joined.lines).toHaveLength(4);
  expect(joined.credits).toEqual(['© A']);
});

it('draws no main line beside the same line of a register', () => {
  const joined = joinParts([main, roads]);
  expect(joined.lines.map(({ name }) => name)).toEqual(['Beek', 'n1', null]);
  expect(joined.credits).toEqual(['© A', '© B']);
});

it('owes nobody for a file of which nothing is drawn', () => {
  const onlyRoad = { ...main, lines: main.lines.slice(0, 1) };
  expect(joinParts([onlyRoad, roads]).credits).toEqual(['© B']);
  expect(joinParts([])).toEqual({ lines: [], surfaces: [], credits: [] });
});
