import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { revisionsOf } from '../../../../src/domain/meeting/revisions.ts';
import { wordsOf, type BarsPicture, type SlideRow } from '../../../../src/domain/meeting/slide.ts';
import { slide } from '../../policy/dossier/entries.ts';

const january = 2026 * 12;

function bars(first: number, values: readonly (number | null)[]): BarsPicture {
  return {
    is: 'bars',
    months: 1,
    first,
    values,
    means: values.map(() => null),
    chosen: { from: first, to: first },
  };
}

function row(text: string, value: string): SlideRow {
  return { mark: null, text, value, beside: '' };
}

describe('what a page says otherwise than when it was frozen', () => {
  it('is nothing where it says the same', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.option(fc.nat())), (headline, values) => {
        const one = slide({ headline, picture: bars(january, values) });
        expect(revisionsOf(one, one)).toEqual([]);
      }),
    );
  });

  it('is every old month that was counted anew, and no month that only one of both has', () => {
    const was = slide({ picture: bars(january, [5, 2, null]) });
    const now = slide({ picture: bars(january + 1, [4, 3, 9]) });
    expect(revisionsOf(was, now)).toEqual([
      { is: 'count', month: january + 1, was: 2, now: 4 },
      { is: 'count', month: january + 2, was: null, now: 3 },
    ]);
  });

  it('is another headline, and a row that says otherwise, came or went', () => {
    const was = slide({
      headline: 'Niets springt eruit',
      columns: [{ title: 'Gebeurd', rows: [row('Fietsen', '11'), row('Inbraken', '3'), row('Fraude', '2')] }],
    });
    const now = slide({
      headline: 'Eén ding valt op',
      columns: [
        { title: 'Gebeurd', rows: [row('Fietsen', '12'), row('Inbraken', '3'), row('Overlast', '1')] },
      ],
    });
    expect(revisionsOf(was, now)).toEqual([
      { is: 'headline', was: 'Niets springt eruit', now: 'Eén ding valt op' },
      { is: 'row', text: 'Fietsen', was: '11', now: '12' },
      { is: 'row', text: 'Fraude', was: '2', now: '' },
      { is: 'row', text: 'Overlast', was: '', now: '1' },
    ]);
  });
});

describe('the words of a slide', () => {
  it('are those that are read when it is presented, a range as two', () => {
    const rows = [
      {
        mark: { tone: 'good', text: 'klaar' },
        text: 'Lokfiets bij het station',
        value: '11',
        beside: 'gewoon 2 – 8',
      },
    ] as const;
    expect(wordsOf(slide({ headline: 'Niets springt eruit', columns: [{ title: 'Gebeurd', rows }] }))).toBe(
      13,
    );
  });
});
