import { describe, expect, it } from 'vitest';
import { statlinePivot } from '../../../src/sources/statline-pivot.ts';

describe('the layout of a pivot', () => {
  it('may have places along the top and periods along the side', () => {
    const layout = statlinePivot.recognise([
      ['Misdrijven'],
      ['Soort misdrijf: Totaal misdrijven'],
      ['Onderwerp', 'Geregistreerde misdrijven', 'Geregistreerde misdrijven'],
      ["Regio's", 'Nederland', 'Almelo'],
      ['Perioden', 'aantal', 'aantal'],
      ['2023', '3', '1'],
    ]);
    expect(layout).toMatchObject({
      firstLine: 5,
      title: 'Misdrijven',
      plans: [
        { count: 1, columns: { period: 0 }, fixed: { place: 'Nederland', kind: 'Totaal misdrijven' } },
        { count: 2, columns: { period: 0 }, fixed: { place: 'Almelo' } },
      ],
    });
  });

  it('takes the finer name where a measure is divided further', () => {
    const layout = statlinePivot.recognise([
      ['Soort misdrijf: Totaal misdrijven'],
      ['Onderwerp', 'Misdrijven', 'Misdrijven'],
      ['', 'Totaal geregistreerde misdrijven', 'Opgehelderde misdrijven'],
      ['Perioden', '2023', '2023'],
      ["Regio's", 'aantal', 'aantal'],
      ['Almelo', '3', '1'],
    ]);
    expect(layout?.plans.map((plan) => plan.count)).toEqual([1]);
    expect(layout?.droppedColumns).toEqual(['Misdrijven Opgehelderde misdrijven 2023 aantal']);
  });

  it('reads the publisher under the table, and takes no place for it', () => {
    expect(statlinePivot.footer(['Bron: Politie'])).toBe('Politie');
    expect(statlinePivot.footer(['© CBS, Den Haag', ''])).toBe('CBS, Den Haag');
    expect(statlinePivot.footer(['Bron: Politie', '3'])).toBe(null);
    expect(statlinePivot.footer(['Bronckhorst', '3'])).toBe(null);
  });
});
