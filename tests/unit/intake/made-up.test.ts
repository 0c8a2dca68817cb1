import { expect, test } from 'vitest';
import { importText, seriesOf } from './support.ts';

const list = (header: string, ...cells: readonly string[]): string =>
  [
    `van;soort;gebied${header}`,
    ...cells.map((cell, at) => `2026-0${at + 1}-05;1.2.3;GM0163${cell}`),
    '',
  ].join('\n');

const isMadeUp = async (text: string): Promise<boolean[]> =>
  [...seriesOf(await importText(text)).values()].map(({ info }) => info.fictief);

test('a list says of itself that it was made up; one row that says so is enough for the whole file', async () => {
  expect(await isMadeUp(list(';fictief', ';1', ';1'))).toEqual([true]);
  expect(await isMadeUp(list(';Fictief', ';0', ';ja'))).toEqual([true]);
});

test('a list without that column, or with no row that says so, is real', async () => {
  expect(await isMadeUp(list('', '', ''))).toEqual([false]);
  expect(await isMadeUp(list(';fictief', ';0', ';'))).toEqual([false]);
});
