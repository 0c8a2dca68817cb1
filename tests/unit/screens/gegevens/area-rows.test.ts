import { expect, it } from 'vitest';
import type { Area } from '../../../../src/domain/area/area.ts';
import { areaRows } from '../../../../src/screens/gegevens/area-rows.ts';
import { municipality } from '../../worker/desk.ts';

const counted = (area: string, rows: number, count: number, missing = 0) => ({ area, rows, count, missing });

it('names the areas of the gemeente, tells two of one name apart, and takes all others together', () => {
  const areas: readonly Area[] = [
    ...municipality.areas,
    { id: 'BU01630999', name: 'Marle', level: 'buurt', parent: 'WK016305' },
    { id: 'WK016399', name: 'Marle', level: 'wijk', parent: 'GM0163' },
  ];
  const report = {
    areas: [
      counted('BU01630402', 2, 5, 1),
      counted('BU01630510', 1, 3),
      counted('GM0141', 1, 20),
      counted('GM0163', 1, 31),
      counted('WK016399', 0, 0, 2),
      counted('naam:Wierden', 2, 7, 1),
    ],
  };
  const shown = areaRows(report, { ...municipality, areas });
  expect(shown.map(({ name, level, rows, count, missing }) => [name, level, rows, count, missing])).toEqual([
    ['Hellendoorn', 'gemeente', 1, 31, 0],
    ['De Brake', null, 2, 5, 1],
    ['Marle', 'buurt', 1, 3, 0],
    ['Marle', 'wijk', 0, 0, 2],
    [null, null, 3, 27, 1],
  ]);
});

it('has no row for other places where there are none', () => {
  expect(areaRows({ areas: [counted('BU01630402', 1, 1)] }, municipality)).toHaveLength(1);
});
