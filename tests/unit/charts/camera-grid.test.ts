import { cameraBeeld } from '../../../src/text/nl/camera-beeld.ts';
import { describe, expect, it } from 'vitest';
import { gridKeys, gridSummary, gridTables } from '../../../src/charts/camera-grid.ts';
import type { RobustnessCell } from '../../../src/domain/camera-effect/robustness.ts';

const cell = (radius: number | null, years: number, control: number, code: RobustnessCell['code']) => ({
  choice: { radius, years, control },
  code,
  percentChange: code === 'refused' ? null : -20,
});

describe('the grid of choices', () => {
  const cells = [
    cell(75, 1, 0, 'fall'),
    cell(75, 1, 1, 'refused'),
    cell(75, 2, 0, 'cannot-measure'),
    cell(75, 2, 1, 'no-difference-seen'),
    cell(100, 1, 0, 'rise'),
    cell(100, 1, 1, 'fall'),
    cell(100, 2, 0, 'fall'),
  ];
  const robustness = { main: 'fall', cells, same: 3, evaluated: 6 } as const;

  it('is a table per control, radii down and years across', () => {
    const tables = gridTables(robustness, { radius: 100, years: 2, control: 0 }, ['rest van de kern']);
    expect(tables.map(({ control, years }) => [control, years])).toEqual([
      ['rest van de kern', [1, 2]],
      ['controle 2', [1, 2]],
    ]);
    expect(tables[0]?.rows.map(({ radius, cells: row }) => [radius, row.map((one) => one?.word)])).toEqual([
      [75, ['daling', 'niet te zien']],
      [100, ['stijging', 'daling']],
    ]);
    expect(tables[0]?.rows[1]?.cells[1]).toEqual({
      word: 'daling',
      shape: 'down',
      isSame: true,
      isOwn: true,
    });
    expect(tables[1]?.rows[1]?.cells[1]).toBeNull();
  });

  it('takes not seeing and not being able to see for the same picture', () => {
    const [first, second] = gridTables({ ...robustness, main: 'no-difference-seen' }, null, []);
    expect(first?.rows[0]?.cells.map((one) => one?.isSame)).toEqual([false, true]);
    expect(second?.rows[0]?.cells.map((one) => [one?.isSame, one?.isOwn])).toEqual([
      [false, false],
      [true, false],
    ]);
  });

  it('counts every picture, those that agree first', () => {
    const keys = gridKeys(gridTables(robustness, null, []));
    expect(keys.map(({ word, count, isSame }) => [word, count, isSame])).toEqual([
      ['daling', 3, true],
      ['niet te zien', 1, false],
      ['stijging', 1, false],
      ['kan niet', 1, false],
      ['geen verschil', 1, false],
    ]);
    expect(keys.reduce((sum, { count }) => sum + count, 0)).toBe(cells.length);
  });

  it('has one row where the area is no circle', () => {
    const tables = gridTables(
      { main: 'fall', cells: [cell(null, 1, 0, 'fall')], same: 1, evaluated: 1 },
      null,
      [],
    );
    expect(tables[0]?.rows.map(({ radius }) => radius)).toEqual([null]);
  });

  it('counts what agrees, and what cannot be evaluated', () => {
    expect(gridSummary(robustness)).toBe(
      'Bij 3\u00a0van\u00a0de\u00a07 keuzes hetzelfde beeld. 1 keuze kan niet.',
    );
    expect(gridSummary({ main: 'fall', cells: [], same: 0, evaluated: 0 })).toContain(
      'Geen enkele andere keuze',
    );
  });
});

it('says of its mark what it marks, also where a person looks at other choices', () => {
  expect(cameraBeeld.grid.note(true)).toContain('Dikke rand: de keuzes die vooraf vastliggen.');
  expect(cameraBeeld.grid.note(true)).not.toContain('nu');
});
