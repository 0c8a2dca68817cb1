import { expect, it } from 'vitest';
import { sourceRows } from '../../../../src/screens/verantwoording/source-rows.ts';

const police = [{ title: 'Politie', path: null }];
const statistics = [{ title: 'CBS', path: null }];
const free = [{ title: 'CC0', path: null }];

it('puts under one source and licence what came from it, with its first and last year', () => {
  const rows = sourceRows({
    version: null,
    created: null,
    resources: [
      { title: 'Soorten', sources: police, licenses: free, date: '2024' },
      { title: 'Inwoners', sources: statistics, licenses: free, date: null },
      { title: 'Reeks', sources: police, licenses: free, date: '2012/2023' },
      { title: 'Kaart', sources: police, licenses: free, date: '2024' },
    ],
  });
  expect(rows.map(({ sources, what, years }) => [sources, what, years])).toEqual([
    [police, ['Soorten', 'Reeks', 'Kaart'], ['2012', '2024']],
    [statistics, ['Inwoners'], null],
  ]);
});
