import { describe, expect, it } from 'vitest';
import { usedSources } from '../../../src/charts/sources.ts';
import { answer, count, info, row } from './figures.ts';

describe('the sources of an Answer', () => {
  const demo = info('demo', { fictief: true });
  const loaded = info('file', { loadedAt: 1, set: 'politie.csv' });
  const unused = info('unused');

  it('are the series that gave a row, with those rows', () => {
    const used = usedSources(
      answer(
        [row('2022', count(1), [0]), row('2023', count(2), [0, 1]), row('2024', count(3), [1])],
        [demo, loaded, unused],
      ),
    );
    expect(used).toEqual([
      {
        title: 'Reeks demo',
        source: 'Bron',
        set: 'set-demo',
        loaded: false,
        fictief: true,
        keys: ['2022', '2023'],
      },
      {
        title: 'Reeks file',
        source: 'Bron',
        set: 'politie.csv',
        loaded: true,
        fictief: false,
        keys: ['2023', '2024'],
      },
    ]);
  });

  it('are all series where an Answer has no rows, as a density has none', () => {
    expect(usedSources(answer([], [demo, loaded])).map(({ title }) => title)).toEqual([
      'Reeks demo',
      'Reeks file',
    ]);
  });
});
