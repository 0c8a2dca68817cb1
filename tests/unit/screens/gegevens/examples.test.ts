import { describe, expect, it } from 'vitest';
import { examplesOf } from '../../../../src/screens/gegevens/examples.ts';

describe('examples of bad cells', () => {
  it('are told once where they are alike, with their lines', () => {
    const bad = (row: number, seen: string) => ({
      row,
      column: 'Delict',
      seen,
      because: 'kind-unknown' as const,
    });
    expect(examplesOf([bad(2, 'Vuurtje'), bad(3, 'Hangjeugd'), bad(5, 'Vuurtje')])).toEqual([
      { column: 'Delict', seen: 'Vuurtje', because: 'kind-unknown', rows: [2, 5] },
      { column: 'Delict', seen: 'Hangjeugd', because: 'kind-unknown', rows: [3] },
    ]);
    expect(examplesOf([bad(2, 'a'), { ...bad(2, 'a'), because: 'place-unknown' }])).toHaveLength(2);
  });
});
