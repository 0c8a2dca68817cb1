import { expect, it } from 'vitest';
import { checkEntry } from '../../../../src/policy/dossier/check.ts';
import { indicator, municipality } from '../../screens/small-municipality.ts';
import { target } from './entries.ts';

const here = municipality({ indicators: [indicator('a')] });
const baseline = { from: '2018-01', to: '2018-12' };

it('tells that a baseline lies outside the data, where these are known', () => {
  const entry = target('2026-01-01');
  const early = { ...entry, target: entry.target === null ? null : { ...entry.target, baseline } };
  const data = { from: '2019-01', to: '2026-10' };
  expect(checkEntry(early, here, data).map(({ problem }) => problem)).toEqual(['outside-data']);
  expect(checkEntry(early, here, null)).toEqual([]);
});
