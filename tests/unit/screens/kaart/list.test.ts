import { expect, it } from 'vitest';
import type { Figure } from '../../../../src/engine/answer.ts';
import { foldedOf, listRows, rowsInView, shortList, unplacedOf } from '../../../../src/screens/kaart/list.ts';
import { count } from '../../map/fixture.ts';

const names = ['Aa', 'Bee', 'Cee', 'Dee', 'Ee', 'Eff'];
const areas = names.map((name) => ({ id: name, name, level: 'buurt' as const, parent: null }));
const figures: Figure[] = [count(3), { is: 'missing' }, count(9), { is: 'below', k: 5 }, count(0), count(3)];
const rows = areas.map(({ id }, index) => ({ key: id, figure: figures[index] ?? count(0), series: [0] }));
const list = listRows(areas, [rows]);

it('puts most first, then zero, what is withheld and what has no figure; by name where equal', () => {
  expect(list.map(({ name }) => name)).toEqual(['Cee', 'Aa', 'Eff', 'Ee', 'Dee', 'Bee']);
});

it('shows the first few above zero, and the chosen one wherever it stands', () => {
  expect(shortList(list, 2, null).map(({ id }) => id)).toEqual(['Cee', 'Aa']);
  expect(shortList(list, 2, 'Bee').map(({ id }) => id)).toEqual(['Cee', 'Aa', 'Bee']);
});

it('follows the view of the map, and keeps the chosen one', () => {
  const inView = (seen: ReadonlySet<string> | null, chosen: string | null) =>
    rowsInView(list, seen, chosen).map(({ id }) => id);
  expect(inView(new Set(['Aa', 'Bee']), null)).toEqual(['Aa', 'Bee']);
  expect(inView(new Set(['Aa']), 'Ee')).toEqual(['Aa', 'Ee']);
  expect(inView(null, null)).toEqual(list.map(({ id }) => id));
});

it('tells what is folded away, each row once', () => {
  expect(foldedOf(list, shortList(list, 2, 'Bee'))).toEqual({
    more: 1,
    below: 1,
    k: 5,
    withheld: 0,
    missing: 0,
    zero: 1,
  });
  expect(foldedOf(list, list)).toEqual({
    more: 0,
    below: 0,
    k: null,
    withheld: 0,
    missing: 0,
    zero: 0,
  });
});

it('counts what is withheld in full, and every hidden row once', () => {
  const withheld = rows.map((row) => ({ ...row, figure: { is: 'withheld' as const } }));
  const all = listRows(areas, [withheld, rows]);
  const folded = foldedOf(all, []);
  expect(folded.withheld).toBe(6);
  expect(folded.more + folded.below + folded.missing + folded.zero).toBe(0);
});

it('puts two indicators beside each other, missing where one has no row', () => {
  const [first] = listRows(areas, [rows, [{ key: 'Cee', figure: count(1), series: [0] }]]);
  expect(first?.figures.map(({ is }) => is)).toEqual(['number', 'number']);
  const last = listRows(areas, [rows, []]).at(0);
  expect(last?.figures[1]).toEqual({ is: 'missing' });
});

it('tells of each column what no buurt is known of, and of none where there is nothing', () => {
  const of = (...values: number[]) => values.map((value) => ({ unplaced: count(value) }));
  expect(unplacedOf(['now', 'before'], of(12, 11))).toEqual([
    ['now', '12'],
    ['before', '11'],
  ]);
  expect(unplacedOf(['now', 'before'], of(0, 11)).map(([, text]) => text)).toEqual(['0', '11']);
  expect(unplacedOf(['now'], of(12))).toEqual([[null, '12']]);
  expect(unplacedOf(['now', 'before'], of(0, 0))).toEqual([]);
});
