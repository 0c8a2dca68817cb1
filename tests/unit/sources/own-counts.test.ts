import { describe, expect, it } from 'vitest';
import { ownCounts } from '../../../src/sources/own-counts.ts';

const layoutOf = (...header: readonly string[]) => ownCounts.recognise([header]);

describe('a count of our own', () => {
  it.each(['Gebied', 'Buurt', 'Wijk'])('has its place under %s', (name) => {
    expect(layoutOf('Soort', name, 'Periode', 'Aantal')).toMatchObject({
      plans: [{ columns: { place: 1 } }],
      droppedColumns: [],
    });
  });

  it.each(['Buurtnaam', 'Wijk of buurt', 'Plaats', 'Kern', 'Gemeente', 'Politieregio'])(
    'is not taken for one of the whole gemeente where a place stands under %s',
    (name) => {
      expect(layoutOf('Soort', name, 'Periode', 'Aantal')).toBeNull();
    },
  );

  it('is of the whole gemeente where no column speaks of a place, whatever else stands in it', () => {
    expect(layoutOf('Soort', 'Periode', 'Aantal', 'Opmerking')).toMatchObject({
      droppedColumns: ['Opmerking'],
    });
  });

  it('is not known where two columns are its place', () => {
    expect(layoutOf('Soort', 'Wijk', 'Buurt', 'Periode', 'Aantal')).toBeNull();
  });
});
