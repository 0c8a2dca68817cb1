import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/domain/meeting/slide.ts';
import { firstOf, headAndRest } from '../../../src/meeting/sentence.ts';
import { fitted, isMadeUp, mostWords, row, slideOf } from '../../../src/meeting/slide-parts.ts';

const column = fc.record({
  title: fc.constantFrom('', 'Te laat', 'Dit kwartaal'),
  rows: fc.array(
    fc.integer({ min: 1, max: 25 }).map((words) => row('woord '.repeat(words).trim())),
    { maxLength: 20 },
  ),
});

describe('the rows of a slide', () => {
  it('never make it longer than can be read, and keep their order', () => {
    fc.assert(
      fc.property(fc.array(column, { maxLength: 4 }), (columns) => {
        const slide = fitted(slideOf('Drie woorden hier'), columns);
        expect(wordsOf(slide)).toBeLessThanOrEqual(mostWords);
        for (const { rows } of slide.columns) {
          expect(
            columns.some((own) => rows.every((one, at) => at === rows.length - 1 || own.rows[at] === one)),
          ).toBe(true);
        }
      }),
    );
  });

  it('are all accounted for: each is shown or counted, also of a column of which none fits', () => {
    fc.assert(
      fc.property(fc.array(column, { maxLength: 4 }), (columns) => {
        const slide = fitted(slideOf('Drie woorden hier', { source: 'Bron.' }), columns);
        const shown = slide.columns.reduce((sum, { rows }) => {
          const left = /^en nog (\d+)$/u.exec(rows.at(-1)?.text ?? '')?.[1];
          return sum + (left === undefined ? rows.length : rows.length - 1 + Number(left));
        }, 0);
        const counted = [...slide.source.matchAll(/\((\d+)\)/gu)].map(([, count]) => Number(count));
        const all = columns.reduce((sum, { rows }) => sum + rows.length, 0);
        expect(counted.reduce((sum, count) => sum + count, shown)).toBe(all);
      }),
    );
    const wide = { title: 'Te laat', rows: [row('woord '.repeat(70).trim())] };
    expect(fitted(slideOf('Kop', { source: 'Bron.' }), [wide])).toMatchObject({
      columns: [],
      source: 'Bron. Past hier niet: Te laat (1).',
    });
    const three = { title: 'Te laat', rows: [row('een'), row('twee'), row('drie')], atMost: 2 };
    expect(fitted(slideOf('Kop'), [three]).columns[0]?.rows.at(-1)?.text).toBe('en nog 1');
  });

  it('say how many there are no words for, and leave a column out that has none', () => {
    const long = Array.from({ length: 30 }, (_, at) => row(`punt ${at} en iets`));
    const slide = fitted(slideOf('Kop'), [
      { title: 'Te laat', rows: long },
      { title: 'Leeg', rows: [] },
    ]);
    expect(slide.columns).toHaveLength(1);
    const { rows = [] } = slide.columns[0] ?? {};
    expect(rows.at(-1)?.text).toBe(`en nog ${30 - (rows.length - 1)}`);
  });

  it('are all there where they fit', () => {
    const slide = fitted(slideOf('Kop'), [{ title: 'Te laat', rows: [row('een'), row('twee')] }]);
    expect(slide.columns).toEqual([{ title: 'Te laat', rows: [row('een'), row('twee')] }]);
  });
});

describe('a headline', () => {
  it('has no full stop', () => {
    expect(slideOf('Niets springt eruit.').headline).toBe('Niets springt eruit');
  });

  it('is the head of a sentence, and the rest stays what it said', () => {
    expect(headAndRest('Niet te zeggen: de plek is niet bekend.')).toEqual([
      'Niet te zeggen',
      'De plek is niet bekend.',
    ]);
    expect(headAndRest('Minder meldingen.')).toEqual(['Minder meldingen.', '']);
    expect(firstOf('Eén ding valt op. Nog 2 liggen erbuiten.')).toBe('Eén ding valt op.');
    expect(firstOf('Van 1.200 naar 3.')).toBe('Van 1.200 naar 3.');
  });
});

describe('what is made up', () => {
  it('is so as soon as one finding says it', () => {
    expect(isMadeUp([undefined, { caveats: [] }])).toBe(false);
    expect(isMadeUp([{ caveats: [] }, { caveats: ['provisional', 'fictief'] }])).toBe(true);
  });
});
