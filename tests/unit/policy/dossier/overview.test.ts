import { expect, it } from 'vitest';
import { entrySchema } from '../../../../src/policy/dossier/entry.ts';
import { entrySorts, overviewOf } from '../../../../src/policy/dossier/overview.ts';
import { classification, registration, target } from './entries.ts';

it('knows every sort of entry', () => {
  const known = entrySchema.options.map(({ entries }) => entries.is.literal);
  expect([...entrySorts].toSorted()).toEqual(known.toSorted());
});

it('tells per sort how much stands, how much was written and what came last', () => {
  const newest = registration('2026-03-01', { period: '2025', count: null });
  const entries = [
    newest,
    registration('2026-01-01'),
    registration('2026-02-01', { count: 4 }),
    target('2026-01-01'),
    classification('2026-01-02'),
    classification('2026-01-03', { content: null }),
  ];
  const bySort = new Map(overviewOf(entries).map((one) => [one.sort, one]));
  expect(bySort.get('registration')).toEqual({ sort: 'registration', standing: 1, entries: 3, last: newest });
  expect(bySort.get('classification')).toMatchObject({ standing: 0, entries: 2 });
  expect(bySort.get('camera')).toEqual({ sort: 'camera', standing: 0, entries: 0, last: null });
});
