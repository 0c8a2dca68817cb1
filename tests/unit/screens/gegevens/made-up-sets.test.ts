import { expect, test } from 'vitest';
import { madeUpSets } from '../../../../src/screens/gegevens/made-up-sets.ts';

test('names the added files that were made up, and none that came with the page or is real', () => {
  const series = [
    { set: 'demo-incidenten', loadedAt: null, fictief: true },
    { set: 'levering', loadedAt: 5, fictief: true },
    { set: 'levering', loadedAt: 5, fictief: true },
    { set: 'eigen', loadedAt: 6, fictief: false },
  ];
  expect([...madeUpSets(series)]).toEqual(['levering']);
});
